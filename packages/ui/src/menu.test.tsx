import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { Menu } from "./menu.tsx";
import { completeBrowser } from "./testing.ts";

completeBrowser();
afterEach(cleanup);

test("opens with an arrow, walks with arrows and first letters, acts with Enter, and gives the focus back", async () => {
  const user = userEvent.setup();
  const remove = vi.fn<() => void>();
  render(
    <Menu
      label="Khác"
      items={[{ label: "Sửa" }, { label: "Dời sang…" }, { label: "Xóa", onSelect: remove }]}
    />,
  );
  const button = screen.getByRole("button", { name: "Khác" });
  button.focus();
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement?.textContent).toBe("Sửa");
  await user.keyboard("{ArrowUp}");
  expect(document.activeElement?.textContent).toBe("Xóa");
  await user.keyboard("{Home}d");
  expect(document.activeElement?.textContent).toBe("Dời sang…");
  await user.keyboard("x{Enter}");
  expect(remove).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(button);
  expect(button.getAttribute("aria-expanded")).toBe("false");
});
