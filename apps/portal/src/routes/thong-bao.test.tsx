import { plantSample } from "@sen/directory/testing";
import { tell } from "@sen/notify/tell";
import type { TestSuite } from "@sen/suite/testing";
import { expect, test } from "vitest";
import { openScreen } from "../testing.tsx";

const now = "2026-11-23T02:00:00.000Z";

/** `an` was told of two weeks. */
const twoNotices = ({ data }: TestSuite) =>
  data.write(async (tx) => {
    await plantSample(tx);
    for (const week of ["2026-W48", "2026-W49"]) {
      const params = { week, office: "UBND phường Láng" };
      await tell(tx, {
        id: `told-${week}`,
        to: ["an"],
        kind: "calendar.published",
        params,
        path: `/lich/tuan/${week}`,
        now,
      });
    }
  });

test("says what happened, newest first, each with its link, and how many are unread", async () => {
  await using it = await openScreen("/thong-bao", { as: "an", given: twoNotices });
  const items = await it.screen.findAllByRole("link", { name: /đã ban hành lịch tuần/ });
  expect(items.map((link) => link.getAttribute("href"))).toEqual([
    "/lich/tuan/2026-W49",
    "/lich/tuan/2026-W48",
  ]);
  expect(await it.screen.findByText("2 thông báo chưa đọc.")).toBeTruthy();
  expect(it.screen.getByRole("link", { name: "Thông báo, 2 chưa đọc" })).toBeTruthy();
});

test("one is marked as read, then all, and the unread view is empty", async () => {
  await using it = await openScreen("/thong-bao?loc=chua-doc", { as: "an", given: twoNotices });
  await it.user.click(await it.screen.findByRole("button", { name: /Đánh dấu đã đọc: .* lịch tuần 49/ }));
  expect(await it.screen.findByText("1 thông báo chưa đọc.")).toBeTruthy();
  await it.user.click(it.screen.getByRole("button", { name: "Đánh dấu tất cả đã đọc" }));
  expect(await it.screen.findByText("Không còn thông báo chưa đọc.")).toBeTruthy();
  expect((await it.api.notify.unread({})).count).toBe(0);
});

test("choices are saved, and a time that is none is refused in words", async () => {
  await using it = await openScreen("/thong-bao/tuy-chon", { as: "an" });
  await it.user.selectOptions(await it.screen.findByLabelText("Qua thư: Lịch tuần đã ban hành"), "off");
  const digest = it.screen.getByLabelText("Giờ gửi thư tổng hợp");
  await it.user.clear(digest);
  await it.user.type(digest, "25h");
  await it.user.click(it.screen.getByRole("button", { name: "Lưu tùy chọn" }));
  expect((await it.screen.findByRole("alert")).textContent).toContain("Có lỗi cần sửa");
  await it.user.clear(digest);
  await it.user.type(digest, "8h");
  await it.user.click(it.screen.getByRole("button", { name: "Lưu tùy chọn" }));
  expect(await it.screen.findByText("Đã lưu tùy chọn thông báo.")).toBeTruthy();
  const { settings } = await it.api.notify.settings({});
  expect(settings).toMatchObject({ digestAt: "08:00", mail: { "calendar.published": "off" }, version: 1 });
});
