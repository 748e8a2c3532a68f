import { createHmac } from "node:crypto";
import { expect, expectAccessible, expectAccessibleInBoth, signIn, test } from "@sen/e2e";

test.slow(); // axe looks at every state, on both screens and in both themes

type Page = Parameters<typeof signIn>[0];

const PASSWORD = "sen-thanh-pho-mau";

/** RFC 6238 on a base32 secret: what the app on the phone shows, `ahead` steps from now. */
function codeOf(secret: string, ahead = 0): string {
  const bits = Array.from(secret, (letter) =>
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"),
  );
  const bytes =
    bits
      .join("")
      .match(/.{8}/g)
      ?.map((byte) => Number.parseInt(byte, 2)) ?? [];
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + ahead));
  const digest = createHmac("sha1", Buffer.from(bytes)).update(counter).digest();
  const at = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(at) & 0x7fff_ffff) % 1_000_000).padStart(6, "0");
}

async function fillIn(page: Page, name: string, password = PASSWORD) {
  await page.getByLabel("Tên đăng nhập hoặc thư điện tử").fill(name);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
}

async function signOut(page: Page) {
  await page.request.post("/api/auth/sign-out", { data: {} });
  await page.goto("/dang-nhap");
}

test("a clerk comes in by keyboard alone, after a wrong password, and lands where the link led", async ({
  page,
}) => {
  await page.goto("/ho-so-ca-nhan");
  await expect(page).toHaveURL(/\/dang-nhap\?tiep=/);
  const name = page.getByLabel("Tên đăng nhập hoặc thư điện tử");
  await expect(name).toBeFocused();
  await page.keyboard.type("vanthu.lang");
  await page.keyboard.press("Tab");
  await page.keyboard.type("không phải mật khẩu này");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("chưa đúng");
  await expect(name).toHaveValue("vanthu.lang");
  await expect(page.getByLabel("Mật khẩu", { exact: true })).toBeFocused();
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/ho-so-ca-nhan$/);
  await expect(page.getByRole("heading", { name: "Hồ sơ cá nhân" })).toBeVisible();
});

test("the sign-in page offers the people of the model city, and every state of it is accessible", async ({
  page,
}) => {
  await page.goto("/dang-nhap");
  await page.getByRole("button", { name: /^chutich\.lang/ }).click();
  await expect(page.getByLabel("Mật khẩu", { exact: true })).toHaveValue(PASSWORD);
  await expectAccessibleInBoth(page);
  await fillIn(page, "chutich.lang");
  await expect(page).toHaveURL(/\/$/);
  await page.goto("/ho-so-ca-nhan");
  await expect(page.getByRole("heading", { name: "Khóa truy cập", exact: true })).toBeVisible();
  await expectAccessibleInBoth(page);
});

test("somebody who guesses is made to wait, is told how long, and learns nothing of the account", async ({
  page,
}) => {
  await page.goto("/dang-nhap");
  const stranger = `nobody${Date.now()}`;
  for (let tried = 0; tried < 5; tried++) {
    await fillIn(page, stranger, "đoán mò đoán mò");
    await expect(page.getByRole("alert")).toContainText("chưa đúng");
  }
  await fillIn(page, stranger, "đoán mò đoán mò");
  await expect(page.getByText("Tạm dừng vì nhập sai nhiều lần")).toBeVisible();
  await expect(page.getByText(/Hãy thử lại sau \d+ giây/).last()).toBeVisible();
  await expect(page.getByText("Bây giờ bạn có thể thử lại.")).toBeVisible();
  await expectAccessible(page);
});

test("with an authenticator app the password is not enough; a recovery code replaces the phone", async ({
  page,
}) => {
  await signIn(page, "phochutich2.lang");
  await page.goto("/ho-so-ca-nhan");
  await page.getByRole("button", { name: "Bật ứng dụng xác thực" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Nhập mật khẩu để tiếp tục").fill(PASSWORD);
  await dialog.getByRole("button", { name: "Tiếp tục" }).click();
  await expect(dialog.getByRole("img", { name: "Mã QR của khóa xác thực" })).toBeVisible();
  await expectAccessible(page);
  const secret = (await dialog.locator("code").textContent()) ?? "";
  await dialog.getByLabel("Mã 6 chữ số").fill(codeOf(secret));
  await dialog.getByRole("button", { name: "Xác nhận" }).click();
  await expect(dialog.getByRole("listitem")).toHaveCount(10);
  const recovery = await dialog.getByRole("listitem").allTextContents();
  await dialog.getByRole("button", { name: "Tôi đã lưu" }).click();

  await signOut(page);
  await fillIn(page, "phochutich2.lang");
  await expect(page.getByRole("heading", { name: "Nhập mã xác thực" })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Mã 6 chữ số").fill("000000");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("Mã chưa đúng");
  await page.getByLabel("Mã 6 chữ số").fill(codeOf(secret, 1));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/$/);

  await signOut(page);
  await fillIn(page, "phochutich2.lang");
  await page.getByRole("button", { name: "Không có điện thoại? Dùng mã khôi phục" }).click();
  await page.getByLabel("Mã khôi phục").fill(recovery[0] ?? "");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/$/);

  await page.goto("/ho-so-ca-nhan");
  await page.getByRole("button", { name: "Tắt", exact: true }).click();
  await page.getByRole("dialog").getByLabel("Nhập mật khẩu để tiếp tục").fill(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Bật ứng dụng xác thực" })).toBeVisible();
});

test("a passkey made on this device signs in without a password", async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await signIn(page, "canbo.lang");
  await page.goto("/ho-so-ca-nhan");
  await page.getByLabel("Tên gợi nhớ").fill("Máy của Phương");
  await page.getByRole("button", { name: "Thêm khóa truy cập" }).click();
  await expect(page.getByText("Máy của Phương")).toBeVisible();

  await signOut(page);
  await page.getByRole("button", { name: "Đăng nhập bằng khóa truy cập" }).click();
  await expect(page).toHaveURL(/\/$/);
  await page.goto("/ho-so-ca-nhan");
  await expect(page.getByText("canbo.lang", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Xóa Máy của Phương" }).click();
  await expect(page.getByText("Chưa có khóa truy cập nào.")).toBeVisible();
});

test("a secretary acts for the chair only after choosing to, sees it on every page, and stops", async ({
  page,
}) => {
  await signIn(page, "thuky.lang");
  await expect(page.getByText(/làm thay/i)).toHaveCount(0);
  await page.goto("/ho-so-ca-nhan");
  await page.getByRole("button", { name: "Làm thay Trịnh Khải Nguyên" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Trịnh Khải Nguyên" }).first()).toBeVisible();
  await page.goto("/");
  const bar = page.getByRole("status").filter({ hasText: "Trịnh Khải Nguyên" }).first();
  await expect(bar).toBeVisible();
  await expectAccessible(page);
  await bar.getByRole("button").click();
  await expect(bar).toHaveCount(0);
});
