import { expect, expectAccessible, expectAccessibleInBoth, shootInBoth, speak, test } from "@sen/e2e";

test.slow(); // axe looks at every state, on both screens and in both themes

const PASSWORD = "một câu dài mà dễ nhớ";
const address = () => `nguoimoi.${Date.now().toString(36)}@nha.example`;

test("a citizen opens an account by keyboard alone, sets a password, and lands at home", async ({ page }) => {
  const email = address();
  await page.goto("/dang-nhap");
  await page.getByRole("link", { name: /Người dân chưa có tài khoản/ }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Mở tài khoản cho người dân" })).toBeVisible();
  await expectAccessibleInBoth(page);
  await shootInBoth(page, "sign-up");

  await page.getByLabel("Họ và tên").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("Hãy điền họ và tên");
  await expectAccessible(page);
  await page.getByLabel("Họ và tên").focus();
  await page.keyboard.type("Thi Xuân Diệu Hằng");
  await page.keyboard.press("Tab");
  await page.keyboard.type(email);
  await page.keyboard.press("Enter");
  const link = page.getByRole("link", { name: "Đặt mật khẩu" });
  await expect(link).toBeVisible(); // the demonstration sends no mail: what would be in it is here
  await expectAccessible(page);
  await link.press("Enter");

  await page.getByLabel("Mật khẩu mới", { exact: true }).focus();
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press("Tab");
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page.getByText(/Tên đăng nhập của bạn là cd\./)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Đăng nhập", exact: true }).press("Enter");

  await expect(page.getByLabel("Tên đăng nhập hoặc thư điện tử")).toBeFocused();
  await page.keyboard.type(email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: /Đăng ký kinh doanh/ }).first()).toBeVisible();
  await expectAccessible(page);
});

test("whoever asks again with the same address is told, in English, and learns no link", async ({ page }) => {
  const email = address();
  const opened = await page.request.post("/api/auth/sign-up", { data: { fullName: "Lỗ Thu Cúc", email } });
  expect(opened.ok()).toBe(true);
  await page.goto("/dang-nhap/dang-ky");
  await speak(page, "en");
  await page.reload();
  await page.getByLabel("Full name").fill("Lỗ Thu Cúc");
  await page.getByLabel("E-mail").fill(email);
  await page.getByRole("button", { name: "Open the account" }).click();
  await expect(page.getByText("This address has an account already. Sign in with it.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Set a password" })).toHaveCount(0);
  await expectAccessible(page);
});
