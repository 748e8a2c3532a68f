import { expect, test } from "vitest";
import { openScreen } from "../testing.tsx";

test("a role needs a right, and a refusal is said in words without losing what was typed", async () => {
  await using it = await openScreen("/quan-tri/vai-tro");
  await it.user.click(await it.screen.findByRole("button", { name: "Thêm vai trò" }));
  await it.user.type(await it.screen.findByLabelText("Tên tiếng Việt"), "Trực ban");
  await it.user.type(it.screen.getByLabelText("Tên tiếng Anh"), "Duty officer");
  await it.user.click(it.screen.getByRole("button", { name: "Lưu" }));
  expect((await it.screen.findByRole("alert")).textContent).toContain("ít nhất một quyền");
  await it.user.click(it.screen.getByLabelText("Xem nhật ký"));
  await it.user.click(it.screen.getByRole("button", { name: "Lưu" }));
  expect(await it.screen.findByText(/chính bạn được phép giao lại/)).toBeTruthy();
  expect(it.screen.getByLabelText<HTMLInputElement>("Tên tiếng Việt").value).toBe("Trực ban");
});
