import { expect, expectAccessible, type Page, signIn, speak, test } from "@sen/e2e";

/** Types a day into the date field that has the focus next, as people do: ngày, tháng, năm. */
async function typeDay(page: Page, group: string, nth: number, digits: string): Promise<void> {
  await page
    .getByRole("group", { name: group, exact: true })
    .nth(nth)
    .getByRole("spinbutton")
    .first()
    .focus();
  await page.keyboard.type(digits);
}

test("a decree is recorded with the keyboard alone, and the deadline moves by its day", async ({ page }) => {
  await signIn(page, "quantri");
  await page.goto("/quan-tri/ngay-nghi?nam=2027");
  await expect(page.getByText("Năm 2027 có 250 ngày làm việc.")).toBeVisible();
  await page.getByRole("link", { name: "Ghi văn bản" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ghi văn bản nghỉ lễ, hoán đổi");
  await page.getByRole("button", { name: "Lưu văn bản" }).press("Enter");
  await expect(page.getByRole("alert")).toContainText("Hãy ghi số văn bản.");
  await expectAccessible(page);

  await page.getByLabel("Văn bản", { exact: true }).focus();
  await page.keyboard.type("100/VPCP-KGVX, 01/07/2027");
  await page.getByRole("button", { name: "Thêm ngày" }).press("Enter");
  for (const [n, [day, kind, other]] of [
    ["06092027", "swap_off", "11092027"],
    ["11092027", "swap_work", "06092027"],
  ].entries()) {
    const row = page.getByRole("group", { name: `Ngày thứ ${n + 1}`, exact: true });
    await row.getByLabel("Loại").selectOption(kind ?? "");
    await row.getByLabel("Dịp (tiếng Việt)").fill("Quốc khánh");
    await row.getByLabel("Dịp (tiếng Anh)").fill("National Day");
    await typeDay(page, "Ngày", n, day ?? "");
    await typeDay(page, "Thay cho hoặc đổi với ngày", n, other ?? "");
  }
  await page.getByRole("button", { name: "Lưu văn bản" }).press("Enter");
  await expect(page.getByText("Đã ghi 2 ngày vào lịch.")).toBeVisible();
  await expect(page.getByRole("row", { name: /^11\/09\/2027/ })).toContainText("đổi với 06/09/2027");

  await page.getByRole("link", { name: "Tính hạn trả" }).press("Enter");
  await typeDay(page, "Ngày nhận", 0, "01092027");
  await page.getByRole("button", { name: "Tính", exact: true }).press("Enter");
  await expect(page.getByText("Hạn trả: 17:00, thứ Năm 09/09/2027")).toBeVisible();
  await expect(page.getByRole("row", { name: /06\/09\/2027/ })).toContainText("Nghỉ hoán đổi: Quốc khánh");
  await expectAccessible(page);
});

test("the year reads as a table and as twelve months, in both languages", async ({ page }) => {
  test.slow(); // a year of cells takes axe its time
  await signIn(page, "quantri");
  await page.goto("/quan-tri/ngay-nghi?nam=2026");
  await expect(page.getByRole("row", { name: /^10\/01\/2026/ })).toContainText("đổi với 02/01/2026");
  await page.getByRole("link", { name: "Mười hai tháng" }).press("Enter");
  await expect(page.getByRole("table", { name: "Tháng 2/2026" })).toContainText("Tết Nguyên đán");
  await expectAccessible(page);
  await speak(page, "en");
  await page.reload();
  await expect(page.getByRole("table", { name: "February 2026" })).toContainText("Lunar New Year");
});
