import type { TestSuite } from "@sen/suite/testing";
import { seedWorkdays } from "@sen/workdays/seed";
import { within } from "@testing-library/react";
import { expect, test } from "vitest";
import { openScreen } from "../testing.tsx";

const given = ({ data }: TestSuite) => data.write((tx) => seedWorkdays(tx));
const ADDRESS = "/quan-tri/ngay-nghi?nam=2026";

test("the year as a ruled table: the day, its moon, its kind, its paper", async () => {
  await using it = await openScreen(ADDRESS, { given });
  expect(await it.screen.findByText("Năm 2026 có 250 ngày làm việc.")).toBeTruthy();
  const row = within(it.screen.getByRole("row", { name: /^10\/01\/2026/ }));
  expect(row.getByText("Làm bù")).toBeTruthy();
  expect(row.getByText("đổi với 02/01/2026")).toBeTruthy();
  expect(row.getByText("12729/VPCP-KGVX, 25/12/2025")).toBeTruthy();
});

test("the year as twelve months, with the moon under each day", async () => {
  await using it = await openScreen(`${ADDRESS}&xem=thang`, { given });
  const february = within(await it.screen.findByRole("table", { name: "Tháng 2/2026" }));
  expect(february.getByRole("cell", { name: /^17, Tết Nguyên đán, Nghỉ lễ.*1\/1$/ })).toBeTruthy();
});

test("an exchange is removed with both its days, and comes back with Undo", async () => {
  await using it = await openScreen(ADDRESS, { given });
  await it.user.click(await it.screen.findByRole("button", { name: "Xóa ngày 10/01/2026" }));
  expect(await it.screen.findByText("Đã xóa 02/01/2026, 10/01/2026 khỏi lịch.")).toBeTruthy();
  expect(it.screen.queryByRole("row", { name: /^02\/01\/2026/ })).toBeNull();
  await it.user.click(it.screen.getByRole("button", { name: /Hoàn tác/ }));
  expect(await it.screen.findByRole("row", { name: /^10\/01\/2026/ })).toBeTruthy();
});

test("who changed a day that somebody else has just changed sees both", async () => {
  await using it = await openScreen(ADDRESS, { given });
  await it.user.click(await it.screen.findByRole("button", { name: "Sửa ngày 17/02/2026" }));
  const name = { vi: "Tết Nguyên đán", en: "Tết" };
  await it.api.workdays.amend({ day: "2026-02-17", status: "decreed", name, instrument: "1/TB", version: 1 });
  await it.user.type(it.screen.getByLabelText("Văn bản"), "2/TB");
  await it.user.click(it.screen.getByRole("button", { name: "Lưu" }));
  expect(await it.screen.findByRole("row", { name: /2\/TB.*1\/TB/ })).toBeTruthy();
  await it.user.click(it.screen.getByRole("button", { name: "Lưu bản của tôi" }));
  expect(await it.screen.findByText("Đã sửa ngày 17/02/2026.")).toBeTruthy();
  const { days } = await it.api.workdays.year({ year: 2026 });
  expect(days.find((rule) => rule.day === "2026-02-17")).toMatchObject({ instrument: "2/TB", version: 3 });
});

test("whoever may not change the calendar sees it without the verbs", async () => {
  await using it = await openScreen(ADDRESS, { given, can: () => false });
  expect(await it.screen.findByText("Năm 2026 có 250 ngày làm việc.")).toBeTruthy();
  expect(it.screen.queryByRole("button", { name: /Xóa ngày/ })).toBeNull();
  expect(it.screen.queryByRole("link", { name: "Ghi văn bản" })).toBeNull();
});

test("a decree says what it lacks, row by row, before anything is sent", async () => {
  await using it = await openScreen("/quan-tri/ngay-nghi/van-ban", { given });
  await it.user.click(await it.screen.findByRole("button", { name: "Lưu văn bản" }));
  const alert = await it.screen.findByRole("alert");
  expect(alert.textContent).toContain("Hãy ghi số văn bản.");
  expect(alert.textContent).toContain("Hãy chọn ngày.");
});

test("the deadline explains itself day by day", async () => {
  await using it = await openScreen("/quan-tri/ngay-nghi/han-tra", {
    given,
    now: "2026-11-23T02:00:00.000Z",
  });
  const limit = await it.screen.findByLabelText("Thời hạn");
  await it.user.clear(limit);
  await it.user.type(limit, "9999");
  await it.user.click(it.screen.getByRole("button", { name: "Tính" }));
  expect((await it.screen.findByRole("alert")).textContent).toContain("từ 0 đến 400");
  await it.user.clear(limit);
  await it.user.type(limit, "3");
  await it.user.click(it.screen.getByRole("button", { name: "Tính" }));
  expect(await it.screen.findByText(/^Hạn trả: 17:00/)).toBeTruthy();
  expect(it.screen.getByRole("row", { name: /Ngày nhận, không tính/ })).toBeTruthy();
  expect(it.screen.getByRole("row", { name: /Ngày làm việc thứ 3/ })).toBeTruthy();
});
