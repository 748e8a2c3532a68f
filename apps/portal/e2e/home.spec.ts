import { expect, expectAccessible, expectAccessibleInBoth, signIn, speak, test } from "@sen/e2e";

test.slow(); // axe looks at every state, on both screens and in both themes

test("a chair sees what needs them, the day's schedule, and opens the week from it", async ({ page }) => {
  await signIn(page, "chutich.lang");
  await expect(page.getByRole("heading", { level: 1, name: "Trang của tôi" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Việc cần bạn hôm nay" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Lịch hôm nay" })).toBeVisible();
  await expectAccessibleInBoth(page);
  await page.getByRole("link", { name: "Xem cả tuần" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /Lịch công tác tuần/ })).toBeVisible();
});

test("without a mouse: skip link, search box without marks, a screen of the administration, and back", async ({
  page,
}) => {
  await signIn(page, "quantri");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Bỏ qua đến nội dung chính" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();

  await page.keyboard.press("Control+k");
  await page.getByRole("searchbox").fill("ngay nghi");
  await expect(page.getByRole("option", { name: /Ngày nghỉ và hoán đổi/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/quan-tri\/ngay-nghi$/);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Trang của tôi" })).toBeVisible();
});

test("the search box finds people of the directory by words without marks", async ({ page }) => {
  await signIn(page, "quantri");
  await page.keyboard.press("Control+k");
  await page.getByRole("searchbox").fill("trinh khai");
  await expect(page.getByRole("option", { name: /Trịnh Khải Nguyên/ })).toBeVisible();
});

test("the list of shortcuts opens with ?, and single letters can be switched off", async ({ page }) => {
  await signIn(page, "quantri");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("Shift+?");
  await expect(page.getByRole("dialog", { name: "Phím tắt" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("switch").uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Shift+?");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("says that the network is gone and since when, and that it is back", async ({ page, context }) => {
  await signIn(page, "canbo.lang");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText(/Mất mạng từ \d\d:\d\d/)).toBeVisible();
  await expectAccessible(page);
  await context.setOffline(false);
  await expect(page.getByText(/Mất mạng từ/)).toHaveCount(0);
});

test("the administration on a phone, in English: apps come up from the foot of the screen", async ({
  page,
}) => {
  await signIn(page, "quantri");
  await speak(page, "en");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/quan-tri");
  await expect(page.getByRole("heading", { level: 1, name: "Administration" })).toBeVisible();
  await page.getByRole("button", { name: "Apps" }).click();
  await page.getByRole("dialog").getByRole("link", { name: "My page" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "My page" })).toBeVisible();
  await expectAccessible(page);
});
