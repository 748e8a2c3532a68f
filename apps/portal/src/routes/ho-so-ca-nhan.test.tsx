import { expect, test } from "vitest";
import { openScreen } from "../testing.tsx";

test("the profile shows what one may act under and how pages look, also without an account of one's own", async () => {
  await using it = await openScreen("/ho-so-ca-nhan");
  expect(await it.screen.findByRole("heading", { name: "Hồ sơ cá nhân" })).toBeTruthy();
  expect(it.screen.getByText("Chưa có ủy quyền nào.")).toBeTruthy();
  expect(it.screen.queryByRole("button", { name: "Đổi mật khẩu" })).toBeNull();
  await it.user.click(it.screen.getByLabelText("Tối"));
  expect(document.documentElement.dataset["theme"]).toBe("dark");
});

test("a token is refused to somebody who is no person in a browser, in words", async () => {
  await using it = await openScreen("/ho-so-ca-nhan");
  await it.user.click(await it.screen.findByRole("button", { name: "Tạo mã truy cập" }));
  await it.user.type(await it.screen.findByLabelText("Dùng để làm gì"), "máy in lịch");
  await it.user.click(it.screen.getByLabelText("Xem nhật ký"));
  const [, send] = it.screen.getAllByRole("button", { name: "Tạo mã truy cập" });
  await it.user.click(send as HTMLElement);
  expect(await it.screen.findByText(/cần đăng nhập trên trình duyệt/)).toBeTruthy();
});
