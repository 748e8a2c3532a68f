import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { changeSettings } from "./settings.ts";
import { ShortcutList, useShortcuts } from "./shortcuts.tsx";
import { completeBrowser } from "./testing.ts";
import { TextField } from "./text-field.tsx";

completeBrowser();
afterEach(() => {
  cleanup();
  changeSettings({ singleKeys: true });
});

function Screen({ onNew, onFind = () => undefined }: { onNew: () => void; onFind?: () => void }) {
  useShortcuts([
    { keys: "n", label: "Thêm lịch", run: onNew },
    { keys: "$mod+k", label: "Tìm", run: onFind },
  ]);
  return (
    <>
      <TextField label="Nội dung" />
      <input type="checkbox" aria-label="Chọn" />
    </>
  );
}

test("N does its work, and in a field it is a letter", async () => {
  const user = userEvent.setup();
  const onNew = vi.fn<() => void>();
  render(<Screen onNew={onNew} />);
  await user.keyboard("n");
  expect(onNew).toHaveBeenCalledTimes(1);
  const field = screen.getByLabelText<HTMLInputElement>("Nội dung");
  await user.type(field, "nn");
  expect(field.value).toBe("nn");
  expect(onNew).toHaveBeenCalledTimes(1);
});

test("on a tick N does its work as anywhere, and with Ctrl a key does it in a field too", async () => {
  const user = userEvent.setup();
  const [onNew, onFind] = [vi.fn<() => void>(), vi.fn<() => void>()];
  render(<Screen onNew={onNew} onFind={onFind} />);
  screen.getByLabelText("Chọn").focus();
  await user.keyboard("n");
  expect(onNew).toHaveBeenCalledTimes(1);
  await user.type(screen.getByLabelText("Nội dung"), "{Control>}k{/Control}");
  expect(onFind).toHaveBeenCalledTimes(1);
});

test("a key that a Vietnamese keyboard is composing with is never a shortcut", () => {
  const onNew = vi.fn<() => void>();
  render(<Screen onNew={onNew} />);
  fireEvent.keyDown(document.body, { key: "n", keyCode: 229 });
  expect(onNew).not.toHaveBeenCalled();
});

test("single letters can be switched off in the list of shortcuts, and stay off", async () => {
  const user = userEvent.setup();
  const onNew = vi.fn<() => void>();
  render(
    <>
      <Screen onNew={onNew} />
      <ShortcutList open onClose={() => undefined} />
    </>,
  );
  expect(screen.getByText("Thêm lịch")).toBeTruthy();
  await user.click(screen.getByRole("switch", { hidden: true }));
  cleanup();
  render(<Screen onNew={onNew} />);
  await user.keyboard("n");
  expect(onNew).not.toHaveBeenCalled();
});
