import { type Browser, expect, expectAccessibleInBoth, type Page, shootInBoth, test } from "@sen/e2e";
import { filed, newCitizen } from "./city.ts";

test.slow(); // axe looks at every page, in both sizes, both themes and both languages

const LANG = "vn-01-00199-202507";

/** A household business that has just been filed: what its owner holds is the slip. */
async function slipOf(browser: Browser, use: "read" | "looked-up") {
  const citizen = await newCitizen(browser, "Thi Xuân Hằng");
  const { dossier, secret } = await filed(citizen, {
    procedure: "household-new",
    kind: "household",
    use,
    options: { unit: LANG },
  });
  await citizen.page.context().close();
  return { code: dossier.code, title: dossier.title, secret };
}

async function lookUp(page: Page, code: string, secret: string) {
  await page.getByLabel("Mã hồ sơ").fill(code);
  await page.getByLabel("Mã bí mật").fill(secret);
  await page.getByRole("button", { name: "Xem hồ sơ" }).click();
}

test("a citizen without JavaScript and without a mouse reads a procedure and follows a dossier by its slip", async ({
  browser,
}) => {
  const { code, title, secret } = await slipOf(browser, "read");
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "vi-VN" });
  const page = await context.newPage();
  const follow = (name: string | RegExp) => page.getByRole("link", { name }).first().press("Enter");

  await page.goto("/cong-khai");
  await follow("Thủ tục đăng ký kinh doanh");
  await follow(/^Đăng ký (thành lập )?hộ kinh doanh/);
  await expect(page.getByRole("heading", { level: 2, name: "Giấy tờ cần có" })).toBeVisible();
  await expect(page.getByText("3 ngày làm việc").first()).toBeVisible();
  await follow("Tất cả thủ tục");
  await follow("Tra cứu hồ sơ đã nộp");

  await page.getByLabel("Mã hồ sơ").focus();
  await page.keyboard.type(code);
  await page.keyboard.press("Enter"); // the code alone says where it stands, not whose it is
  await expect(page.getByRole("heading", { level: 1, name: "Đã tiếp nhận" })).toBeVisible();
  await expect(page.getByText(title)).toHaveCount(0);

  await page.getByLabel("Mã bí mật").focus();
  await page.keyboard.type(`${secret.toLowerCase().slice(0, 5)}-${secret.slice(5)}`); // as people copy it
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page.getByText(/Còn \d ngày làm việc nữa là đến hạn|Hôm nay là hạn/)).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Hồ sơ đã được nộp." })).toBeVisible();
  await context.close();
});

test("the pages for the public are readable by everybody, whatever they answer", async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  const { code, title, secret } = await slipOf(browser, "looked-up");
  await page.goto("/cong-khai");
  await expectAccessibleInBoth(page);
  await page.goto("/cong-khai/thu-tuc");
  await expectAccessibleInBoth(page);
  await page.goto("/cong-khai/thu-tuc/enterprise-new-llc1");
  await expectAccessibleInBoth(page);
  await shootInBoth(page, "procedure");

  await page.goto("/cong-khai/ho-so");
  await expectAccessibleInBoth(page);
  await lookUp(page, code, "0000000000");
  await expect(page.getByRole("alert")).toContainText("Không có hồ sơ nào khớp");
  await expectAccessibleInBoth(page);
  await lookUp(page, code, secret);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expectAccessibleInBoth(page);
  await shootInBoth(page, "look-up");
});
