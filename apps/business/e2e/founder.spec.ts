import {
  expect,
  expectAccessible,
  expectAccessibleInBoth,
  type Page,
  shoot,
  shootInBoth,
  signIn,
  test,
} from "@sen/e2e";
import { newWords } from "./city.ts";

test.slow(); // axe looks at every screen, in both sizes and both themes

const PHONE = { width: 390, height: 844 };
const EMAIL = "sanglap.minh@hanoi.example";
const NAME = `Công ty TNHH Trà Nguyệt ${newWords()}`;

/** As in a hand: the width of a phone, whatever axe looked at before. */
const inHand = (page: Page) => page.setViewportSize(PHONE);

/** Everybody can use it; looked at from its top, where nothing lies half under the bar. */
async function looksRight(page: Page) {
  await page.evaluate(() => scrollTo(0, 0));
  await expectAccessible(page);
  await inHand(page);
}

/** The part that is in hand, by its heading. */
const part = (page: Page, title: string) =>
  expect(page.getByRole("heading", { level: 2, name: title })).toBeVisible();

const next = (page: Page) => page.getByRole("button", { name: "Lưu và tiếp tục" }).click();

async function day(page: Page, label: string, [d, m, y]: readonly [string, string, string]) {
  await page.getByRole("group", { name: label }).getByRole("spinbutton").first().click();
  await page.keyboard.type(`${d}${m}${y}`);
}

async function choose(page: Page, label: string | RegExp, typed: string, option: string | RegExp) {
  const box = page.getByRole("combobox", { name: label });
  await box.click();
  await box.pressSequentially(typed, { delay: 20 }); // as a hand types: the list closes when the page scrolls under it
  await page.getByRole("option", { name: option }).first().click();
}

test("a founder files a single-member company from a blank page to the receipt, on a phone", async ({
  page,
}) => {
  test.setTimeout(600_000);
  await signIn(page, "sanglap.minh");
  await inHand(page);

  await test.step("the finder leads to the procedure", async () => {
    await page.goto("/doanh-nghiep/");
    await page.getByRole("link", { name: "Bắt đầu hồ sơ mới" }).click();
    await page.getByRole("link", { name: /Bắt đầu kinh doanh/ }).click();
    await page.getByRole("link", { name: /Lập doanh nghiệp/ }).click();
    await page.getByRole("link", { name: /^Một/ }).click();
    await expectAccessibleInBoth(page);
    await shootInBoth(page, "finder");
    await inHand(page);
    await page.getByRole("link", { name: /Trong số vốn đã góp/ }).click();
    await expect(page.getByRole("heading", { name: "Giấy tờ cần có" })).toBeVisible();
    await looksRight(page);
    await page.getByRole("button", { name: "Bắt đầu" }).click();
  });

  await test.step("the form, section by section", async () => {
    await part(page, "Hình thức đăng ký");
    await page.getByRole("radio", { name: "Thành lập mới" }).check();
    await next(page);

    await part(page, "Tên");
    await page.getByLabel(/Tên tiếng Việt/).fill(NAME);
    await expect(page.getByText(/Chưa thấy doanh nghiệp nào trùng/)).toBeVisible();
    await expect(page.getByText(/^Đã lưu \d\d:\d\d$/)).toBeVisible();
    await looksRight(page);
    await next(page);

    await part(page, "Địa chỉ và liên lạc");
    await page.getByLabel(/Số nhà/).fill("Số 12 ngõ 34 phố Láng");
    await choose(page, /Phường, xã/, "lang", /^(Phường )?Láng$/i);
    await page.getByLabel(/Điện thoại/).fill("0901 234 567");
    await page.getByLabel(/^Thư điện tử/).fill(EMAIL);
    await next(page);

    await part(page, "Ngành, nghề kinh doanh");
    await choose(page, /Thêm ngành, nghề/, "san xuat ca phe", /Sản xuất cà phê/);
    await expect(page.getByRole("radio", { name: /làm ngành chính$/ })).toBeChecked();
    await looksRight(page);
    await next(page);

    await part(page, "Vốn");
    await page.getByLabel(/Vốn điều lệ/).fill("2 tỷ");
    await expect(page.getByText("= 2.000.000.000 ₫")).toBeVisible();
    await page.getByRole("radio", { name: "Tiền Việt Nam" }).check();
    await day(page, "Ngày góp đủ vốn", soon(60));
    await next(page);

    await part(page, "Chủ sở hữu");
    await page.getByRole("radio", { name: "Cá nhân" }).check();
    await person(page);
    await page.getByRole("radio", { name: "Nữ" }).check();
    await looksRight(page);
    await next(page);

    await part(page, "Người đại diện theo pháp luật");
    await page.getByLabel(/Chức danh/).fill("Giám đốc");
    await person(page);
    await next(page);

    await part(page, "Chủ sở hữu hưởng lợi");
    await expect(page.getByRole("main").getByText("Trà Nguyệt Minh")).toBeVisible();
    await next(page);

    await part(page, "Thuế và lao động");
    await day(page, "Ngày bắt đầu hoạt động", soon(30));
    await page.getByRole("radio", { name: "Khấu trừ" }).check();
    await next(page);
  });

  await test.step("papers are written, signed by code, and sent once", async () => {
    await part(page, "Giấy tờ");
    const charter = page
      .getByRole("listitem")
      .filter({ has: page.getByRole("heading", { name: "Điều lệ công ty" }) });
    await expect(charter).toContainText("Hệ thống đã soạn");
    await isPdf(page, await charter.getByRole("link", { name: /^Đọc bản PDF/ }).getAttribute("href"));
    await looksRight(page);

    await charter.getByText("Thay bằng bản bạn đã sửa").click();
    await charter.locator("input[type=file]").setInputFiles([pdf("dieu-le-1.pdf"), pdf("dieu-le-2.pdf")]);
    await expect(charter).toContainText("Đã có tệp");
    await charter.getByRole("button", { name: "Chuyển dieu-le-2.pdf lên trên" }).click();
    await expect(charter.getByRole("listitem").first()).toContainText("dieu-le-2.pdf");
    for (const name of ["dieu-le-1.pdf", "dieu-le-2.pdf"])
      await charter.getByRole("button", { name: `Bỏ ${name}` }).click();
    await expect(charter).toContainText("Hệ thống đã soạn");
    for (const _ of [1, 2]) await page.getByRole("button", { name: "Bỏ qua" }).first().click();
    await page.getByRole("button", { name: "Tiếp tục: ký" }).click();

    await part(page, "Ký");
    await page.getByRole("button", { name: /^Gửi mã ký cho/ }).click();
    await page.getByLabel(/Mã sáu số/).fill(await codeOf(page));
    await looksRight(page);
    await page.getByRole("button", { name: "Ký", exact: true }).click();
    await expect(page.getByText("Mọi người đã ký.")).toBeVisible();
    await page.getByRole("button", { name: "Tiếp tục: xem lại và gửi" }).click();

    await part(page, "Xem lại và gửi");
    await expect(page.getByText("2.000.000.000 ₫")).toBeVisible();
    await looksRight(page);
    await page.getByRole("button", { name: "Gửi hồ sơ" }).dblclick();
    await expect(page.getByRole("heading", { level: 1, name: "Đã nhận hồ sơ của bạn" })).toBeVisible();
    await isPdf(page, await page.getByRole("link", { name: /^Tải giấy tiếp nhận/ }).getAttribute("href"));
    await shoot(page, "receipt");
    await looksRight(page);
  });

  await test.step("the dossier can be followed", async () => {
    await page.getByRole("link", { name: "Theo dõi hồ sơ" }).click();
    await expect(page.getByRole("heading", { level: 1, name: NAME })).toBeVisible();
    await expect(page.getByRole("heading", { level: 3, name: "Đã tiếp nhận" })).toBeVisible();
    await expectAccessibleInBoth(page);
    await inHand(page);
    await page.goto("/doanh-nghiep/");
    await expect(page.getByRole("link", { name: NAME, exact: true })).toHaveCount(1);
    await expectAccessibleInBoth(page);
  });
});

/** The link leads to a paper, not to a page about why there is none. */
async function isPdf(page: Page, href: string | null) {
  const paper = await page.request.get(href ?? "");
  expect((await paper.body()).subarray(0, 5).toString()).toBe("%PDF-");
}

/** Who owns it and represents it: the founder herself. */
async function person(page: Page) {
  await page.getByLabel(/Họ và tên/).fill("Trà Nguyệt Minh");
  await day(page, "Ngày sinh", ["15", "06", "1990"]);
  await page.getByLabel(/Quốc tịch/).selectOption("VN");
  await page.getByLabel(/Số định danh cá nhân/).fill("001190012345");
  await page.getByLabel(/Địa chỉ liên lạc/).fill("Số 12 ngõ 34 phố Láng");
  await page.getByLabel(/Thư điện tử để ký/).fill(EMAIL);
}

/** A paper as somebody brings it; each name has a content of its own. */
const pdf = (name: string) => ({
  name,
  mimeType: "application/pdf",
  buffer: Buffer.from(
    `%PDF-1.4\n% ${name}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  ),
});

/** A day so many days from now, as it is typed. */
function soon(days: number): readonly [string, string, string] {
  const [y = "", m = "", d = ""] = new Date(Date.now() + days * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split("-");
  return [d, m, y];
}

/** The signing code, as the notices of whoever signs tell it. */
async function codeOf(page: Page): Promise<string> {
  const notices = await page.context().newPage();
  await notices.goto("/thong-bao");
  const text = await notices.getByText(/\d{6}/).first().textContent();
  await notices.close();
  return /\d{6}/.exec(text ?? "")?.[0] ?? "";
}
