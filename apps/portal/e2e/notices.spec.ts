import { expect, expectAccessible, signIn, test } from "@sen/e2e";

test("an officer reads what happened, and chooses what comes by mail", async ({ page }) => {
  await signIn(page, "phochutich.lang");
  const bell = page.getByRole("link", { name: /^Thông báo, \d+ chưa đọc$/ });
  await bell.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thông báo");
  await expect(page.getByRole("list", { name: "Thông báo, mới nhất trước" })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Đánh dấu tất cả đã đọc" }).press("Enter");
  await expect(page.getByText("Bạn đã đọc hết.")).toBeVisible();
  await expect(page.getByRole("banner").getByRole("link", { name: "Thông báo", exact: true })).toBeVisible();

  await page.getByRole("link", { name: "Tùy chọn" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tùy chọn thông báo");
  await expectAccessible(page);
  await page.getByLabel("Qua thư: Lịch tuần đã ban hành").selectOption("digest");
  await page.getByRole("button", { name: "Lưu tùy chọn" }).press("Enter");
  await expect(page.getByText("Đã lưu tùy chọn thông báo.")).toBeVisible();
  await page.goto("/thong-bao/tuy-chon");
  await expect(page.getByLabel("Qua thư: Lịch tuần đã ban hành")).toHaveValue("digest");
});

test("the administrator sees what waits in the outbox, and that no mail leaves", async ({ page }) => {
  await signIn(page, "quantri");
  await page.goto("/quan-tri/hop-thu-di");
  await expect(page.getByText("Chưa có máy chủ thư")).toBeVisible();
  await page
    .getByRole("button", { name: /lần gửi đến/ })
    .first()
    .press("Enter");
  await expect(page.getByRole("dialog")).toContainText("Chưa gửi lần nào.");
  await expectAccessible(page);
});
