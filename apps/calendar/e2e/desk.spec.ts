import { expect, expectAccessible, expectAccessibleInBoth, type Page, signIn, test } from "@sen/e2e";
import { addWeeks, dayAt, daysOfWeek, isoWeekOf } from "@sen/workdays/rules";

const thisWeek = isoWeekOf(dayAt(new Date().toISOString()));
const [IMPORTED, SHARED, KEYED] = [8, 9, 10].map((n) => addWeeks(thisWeek, n)) as [string, string, string];

const link = (page: Page, name: string) => page.getByRole("table").getByRole("link", { name, exact: true });

test("a file is tried, put right in place, applied and undone", async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page, "vanthu.lang");
  await page.goto(`/lich/nhap?tuan=${IMPORTED}`);
  await expect(page.getByText("Chưa ghi gì cho đến khi bạn bấm áp dụng.")).toBeVisible();
  const [monday = "", tuesday = ""] = daysOfWeek(IMPORTED).map((day) => day.split("-").reverse().join("/"));
  const csv = `Ngày,Từ,Nội dung,Chủ trì,Phòng họp\n${monday},8h,Giao ban,Chủ tịch,Phòng họp tầng 2\n${tuesday},9h,Họp tiến độ,Chủ tịch,Phòng không có\n`;
  await page.locator("input[type=file]").setInputFiles({
    name: "tuan.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(csv),
  });
  await expect(page.getByText("1 mới, 0 thay đổi, 0 như cũ, 1 sai.")).toBeVisible();
  await expect(page.getByText("Không có phòng này.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("textbox", { name: "Phòng họp, dòng 3" }).fill("Phòng họp tầng 2");
  await page.getByRole("button", { name: "Kiểm tra lại" }).click();
  await page.getByRole("button", { name: "Áp dụng 2 dòng" }).click();
  await expect(page.getByText("Đã thêm 2 mục, sửa 0 mục.")).toBeVisible();
  await page.getByRole("button", { name: /Hoàn tác/ }).click();
  await expect(page.getByText("Đã hoàn tác cả lần nhập.")).toBeVisible();
  await page.getByRole("link", { name: /Về bảng tuần/ }).click();
  await expect(page.getByText("Tuần này chưa có lịch", { exact: true })).toBeVisible();
});

test("a room is never booked twice, and two people at one item see each other's side", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  await signIn(page, "vanthu.lang");
  await page.goto(`/lich/tuan/${SHARED}`);
  await page.getByRole("button", { name: /^Thêm lịch/ }).click();
  const line = page.getByRole("textbox", { name: "Thêm nhanh một dòng" });
  await line.fill("Họp một 8h-10h thứ 5 phòng họp tầng 2, chủ trì Chủ tịch");
  await line.press("Enter");
  await expect(link(page, "Họp một")).toBeVisible();
  await line.fill("Họp hai 9h thứ 5 phòng họp tầng 2, chủ trì PCT Minh");
  await expect(page.getByText(/Phòng họp tầng 2 đã có “Họp một”/)).toBeVisible();
  await line.press("Enter");
  await expect(page.getByText("Phòng đã có lịch vào giờ ấy.").first()).toBeVisible();
  await expectAccessible(page);
  await line.press("Escape");

  const other = await browser.newContext({ locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh" });
  const theirs = await other.newPage();
  await signIn(theirs, "vanthu.lang");
  await theirs.goto(`/lich/tuan/${SHARED}`);
  await link(theirs, "Họp một").click();
  await link(page, "Họp một").click();
  await theirs.getByRole("textbox", { name: "Ghi chú" }).fill("Bản của người kia");
  await theirs.getByRole("button", { name: "Lưu" }).click();
  await expect(theirs.getByText("Đã lưu “Họp một”.")).toBeVisible();

  await page.getByRole("textbox", { name: "Ghi chú" }).fill("Bản của tôi");
  await page.getByRole("button", { name: "Lưu" }).click();
  const conflict = page.getByRole("dialog", { name: "Người khác vừa sửa mục này" });
  await expect(conflict).toContainText("Bản của người kia");
  await expectAccessible(page);
  await conflict.getByRole("button", { name: "Lưu bản của tôi" }).click();
  await expect(page.getByRole("table").getByText("Bản của tôi")).toBeVisible();
  await expect(theirs.getByRole("table").getByText("Bản của tôi")).toBeVisible(); // without reloading
  await other.close();
});

test("a week is composed without a mouse", async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page, "vanthu.lang");
  await page.goto(`/lich/tuan/${KEYED}`);
  await expect(page.getByText("Tuần này chưa có lịch", { exact: true })).toBeVisible();
  await page.keyboard.press("n");
  await page.keyboard.type("họp phím 8h thứ 2, chủ trì Chủ tịch");
  await page.keyboard.press("Enter");
  await expect(link(page, "Họp phím")).toBeVisible();
  await page.keyboard.press("Escape");

  await page.keyboard.press("j");
  await expect(link(page, "Họp phím")).toBeFocused();
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowDown");
  await expect(page.getByText(/Đã dời “Họp phím” sang Thứ Ba .*Từ 08:30/)).toBeVisible();
  await expect(link(page, "Họp phím")).toBeFocused();

  await page.keyboard.press("e");
  await expect(page.getByRole("dialog", { name: "Sửa lịch" })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(link(page, "Họp phím")).toBeFocused();

  await page.keyboard.press("Delete");
  await expect(link(page, "Họp phím")).toBeHidden();
  await expect(page.getByText("Đã xóa “Họp phím”.")).toBeVisible();
  await page.keyboard.press("z");
  await expect(link(page, "Họp phím")).toBeVisible();
});

test("the rooms of the office: everybody reads them, the clerk keeps them", async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page, "canbo.lang");
  await page.goto("/lich/phong-hop");
  await expect(page.getByRole("rowheader", { name: "Phòng họp tầng 2" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Thêm phòng/ })).toBeHidden();
  await expectAccessibleInBoth(page);
});
