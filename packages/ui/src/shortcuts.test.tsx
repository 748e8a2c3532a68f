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

function Screen({ onNew }: { onNew: () => void }) {
  useShortcuts([{ keys: "n", label: "Thêm lịch", run: onNew }]);
  return <TextField label="Nội dung" />;
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
