import { deskOf, expect, expectAccessible, expectAccessibleInBoth, type Page, signIn, test } from "@sen/e2e";
import { addWeeks, dayAt, daysOfWeek, isoWeekOf } from "@sen/workdays/rules";
import ICAL from "ical.js";

const thisWeek = isoWeekOf(dayAt(new Date().toISOString()));
const [COMPOSED, RETURNED] = [addWeeks(thisWeek, 6), addWeeks(thisWeek, 7)]; // weeks of the future, which the demonstration leaves empty

const link = (page: Page, name: string) => page.getByRole("table").getByRole("link", { name, exact: true });

async function add(page: Page, line: string) {
  await page.getByRole("textbox", { name: "Thêm nhanh một dòng" }).fill(line);
  await page.keyboard.press("Enter");
}

async function submit(page: Page) {
  await page.getByRole("button", { name: "Trình duyệt" }).click();
  const act = page.getByRole("dialog");
  await expect(act).toContainText("Gồm");
  await act.getByRole("button", { name: "Trình duyệt" }).click();
  await expect(page.getByText("Đang chờ lãnh đạo duyệt")).toBeVisible();
}

test("the clerk composes, the chair approves, the clerk publishes; citizens and phones read it", async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  const content = `Giao ban tháng ${COMPOSED}`;
  await signIn(page, "vanthu.lang");
  await page.goto(`/lich/tuan/${COMPOSED}`);
  await expect(page.getByText("Tuần này chưa có lịch", { exact: true })).toBeVisible();
  await expectAccessibleInBoth(page);

  await page.keyboard.press("n");
  await add(page, `${content} 8h thứ 5 phòng họp tầng 2, chủ trì Chủ tịch`);
  await expect(link(page, content)).toBeVisible();
  await add(page, "Tiếp công dân chiều thứ 3 tại Trụ sở Tiếp công dân, chủ trì Chủ tịch");
  await expect(link(page, "Tiếp công dân")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Trình duyệt" }).click();
  await expect(page.getByRole("dialog")).toContainText("Gồm 2 mục trong 2 ngày.");
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await submit(page);

  const chair = await deskOf(browser, "chutich.lang");
  await chair.goto(`/lich/tuan/${COMPOSED}`);
  await expect(chair.getByText("Mời bạn duyệt hoặc trả lại.")).toBeVisible();
  await chair.getByRole("button", { name: "Duyệt", exact: true }).click();
  await chair.getByRole("dialog").getByRole("button", { name: "Duyệt", exact: true }).click();
  await expect(chair.getByText("Đã duyệt, chờ ban hành", { exact: true })).toBeVisible();

  await page.getByRole("button", { name: "Ban hành…" }).click(); // the chair's approval came by itself
  await page.getByRole("dialog").getByRole("button", { name: "Ban hành" }).click();
  await expect(page.getByText(/^Đã ban hành \d/)).toBeVisible();
  await expectAccessibleInBoth(page);

  const citizens = await page.request.get(`/cong-khai/lich/phuong-lang/tuan/${COMPOSED}`);
  expect(await citizens.text()).toContain(content);

  await page.getByRole("button", { name: "Việc khác" }).click();
  await page.getByRole("menuitem", { name: "Xem trên điện thoại…" }).click();
  await page.getByRole("button", { name: "Tạo địa chỉ" }).click();
  const address = await page.getByRole("textbox", { name: "Địa chỉ lịch" }).inputValue();
  await expectAccessible(page);
  const feed = new ICAL.Component(ICAL.parse(await (await page.request.get(address)).text()));
  const summaries = feed.getAllSubcomponents("vevent").map((event) => event.getFirstPropertyValue("summary"));
  expect(summaries.some((summary) => String(summary).includes(content))).toBe(true);
  await page
    .getByRole("button", { name: /^Thu hồi địa chỉ/ })
    .first()
    .click();
  await expect.poll(async () => (await page.request.get(address)).status()).toBe(404);

  await page.keyboard.press("Escape");
  const paper = await page.pdf({ preferCSSPageSize: true });
  expect(paper.length).toBeGreaterThan(10_000);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")).toBeVisible();
  await expect(page.getByText("Lịch này thay thư mời họp")).toBeVisible();
  for (const button of await page.getByRole("button").all()) await expect(button).toBeHidden();
  await page.emulateMedia({ media: null });

  await chair.context().close();
});

test("the chair returns a week with a reason, and the clerk puts it right", async ({ page, browser }) => {
  test.setTimeout(180_000);
  await signIn(page, "vanthu.lang");
  await page.goto(`/lich/tuan/${RETURNED}`);
  await page.getByRole("button", { name: /^Thêm lịch/ }).click();
  await add(page, "Kiểm tra trật tự đô thị 14h thứ 4, chủ trì PCT Minh");
  await expect(link(page, "Kiểm tra trật tự đô thị")).toBeVisible();
  await submit(page);

  const chair = await deskOf(browser, "chutich.lang");
  await chair.goto(`/lich/tuan/${RETURNED}`);
  await chair.getByRole("button", { name: "Trả lại…" }).click();
  await chair.getByRole("button", { name: "Trả lại", exact: true }).click();
  await expect(chair.getByRole("alert")).toContainText("Hãy viết lý do");
  await expectAccessible(chair);
  await chair.getByRole("textbox", { name: "Lý do trả lại" }).fill("Thiếu lịch tiếp công dân");
  await chair.getByRole("button", { name: "Trả lại", exact: true }).click();

  await expect(page.getByText("Lãnh đạo trả lại: “Thiếu lịch tiếp công dân”.")).toBeVisible(); // without reloading
  await page.getByRole("button", { name: /^Thêm lịch/ }).click();
  await add(page, "Tiếp công dân sáng thứ 5, chủ trì Chủ tịch");
  await expect(link(page, "Tiếp công dân")).toBeVisible();
  await submit(page);
  await expect(chair.getByText("Mời bạn duyệt hoặc trả lại.")).toBeVisible();
  await chair.context().close();
});

test("the month shows the same items, day by day under the arrows", async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page, "canbo.lang");
  await page.goto(`/lich/thang/${(daysOfWeek(thisWeek)[3] ?? "").slice(0, 7)}`);
  const today = page.getByRole("gridcell").and(page.locator("[aria-current=date]"));
  await expect(today).toBeVisible();
  await today.focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowDown");
  await expect(today).toBeFocused();
  await expectAccessibleInBoth(page);
  await today.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/lich/tuan/${thisWeek}`));
});
