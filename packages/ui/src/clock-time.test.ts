import fc from "fast-check";
import { expect, test } from "vitest";
import { readClockTime } from "./clock-time.ts";

test.each([
  ["7h30", "07:30"],
  ["7:30", "07:30"],
  ["730", "07:30"],
  ["0730", "07:30"],
  [" 7 giờ 30 ", "07:30"],
  ["14h", "14:00"],
  ["8", "08:00"],
  ["8g15p", "08:15"],
  ["16.45", "16:45"],
  ["24h", null],
  ["7h60", null],
  ["bảy giờ", null],
  ["", null],
  ["12345", null],
])("%j is %j", (typed, read) => {
  expect(readClockTime(typed)).toBe(read);
});

test("every minute of the day is read back as it was written", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
      const [h, m] = [String(hour).padStart(2, "0"), String(minute).padStart(2, "0")];
      const ways = [`${h}:${m}`, `${hour}h${m}`, `${h}${m}`, `${hour} giờ ${m} phút`];
      return ways.every((way) => readClockTime(way) === `${h}:${m}`);
    }),
  );
});

test("anything else is refused or read as a time, never as nonsense", () => {
  fc.assert(
    fc.property(fc.string(), (typed) => /^([01]\d|2[0-3]):[0-5]\d$/.test(readClockTime(typed) ?? "00:00")),
  );
});
