import fc from "fast-check";
import { expect, test } from "vitest";
import { type QuickLine, readQuickLine, usualDay } from "./quick-line.ts";

const known = {
  week: "2026-W48",
  today: "2026-11-23",
  rooms: [
    { id: "r1", name: "Phòng họp 1" },
    { id: "r2", name: "Phòng họp 2" },
    { id: "r12", name: "Phòng họp 12" },
    { id: "hall", name: "Hội trường lớn" },
  ],
};
const nothing: QuickLine = {
  day: null,
  start: null,
  end: null,
  session: null,
  content: "",
  chair: "",
  roomId: null,
  place: null,
};

test.each<[string, Partial<QuickLine>]>([
  [
    "họp giao ban 8h thứ 5 phòng 2",
    { content: "Họp giao ban", start: "08:00", day: "2026-11-26", roomId: "r2" },
  ],
  [
    "giao ban đầu tuần t2 7h30-8h15 p1",
    { content: "Giao ban đầu tuần", start: "07:30", end: "08:15", day: "2026-11-23", roomId: "r1" },
  ],
  [
    "họp 14:00 đến 16:30 ngày 25/11 phòng họp 12",
    { content: "Họp", start: "14:00", end: "16:30", day: "2026-11-25", roomId: "r12" },
  ],
  [
    "chiều thứ tư kiểm tra Wi-Fi tại Công viên Láng",
    { content: "Kiểm tra Wi-Fi", session: "afternoon", day: "2026-11-25", place: "Công viên Láng" },
  ],
  ["tiếp công dân cả ngày mai", { content: "Tiếp công dân", session: "allDay", day: "2026-11-24" }],
  [
    "hội nghị tổng kết 8 giờ 30 sáng chủ nhật hội trường lớn",
    { content: "Hội nghị tổng kết", start: "08:30", day: "2026-11-29", roomId: "hall" },
  ],
  [
    "họp tiến độ, chủ trì PCT Minh, 9h t3",
    { content: "Họp tiến độ", chair: "PCT Minh", start: "09:00", day: "2026-11-24" },
  ],
  ["họp tiến độ do Chủ tịch chủ trì 9h", { content: "Họp tiến độ", chair: "Chủ tịch", start: "09:00" }],
  ["họp chủ trì Chủ tịch 9h thứ 3", { content: "Họp", chair: "Chủ tịch", start: "09:00", day: "2026-11-24" }],
  [
    "hop giao ban 8h thu 5 phong 2",
    { content: "Hop giao ban", start: "08:00", day: "2026-11-26", roomId: "r2" },
  ],
  ["họp 2h chiều t6", { content: "Họp", start: "14:00", day: "2026-11-27" }],
  ["làm việc với 12 hộ kinh doanh", { content: "Làm việc với 12 hộ kinh doanh" }],
  ["họp 25h", { content: "Họp" }],
  ["triển khai quyết định 12/2026", { content: "Triển khai quyết định 12/2026" }],
  ["họp ngày 31/12", { content: "Họp" }],
])("%s", (line, expected) => {
  expect(readQuickLine(line, known)).toEqual({ ...nothing, ...expected });
});

test("no line breaks it, and nothing is both a clock time and a session", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (line) => {
      const read = readQuickLine(line, known);
      return read.start === null || read.session === null;
    }),
  );
});

test("a new item is put today, and in another week on its Monday", () => {
  expect([usualDay("2026-W48", "2026-11-25"), usualDay("2026-W49", "2026-11-25")]).toEqual([
    "2026-11-25",
    "2026-11-30",
  ]);
});
