import fc from "fast-check";
import { expect, test } from "vitest";
import { addMonths, dayAfterKey, daysAround, weeksOf } from "./month-days.ts";

test("a month is shown in whole weeks", () => {
  expect(daysAround("2026-11").at(0)).toBe("2026-10-26");
  expect(daysAround("2026-11").at(-1)).toBe("2026-12-06");
  expect(weeksOf("2027-01")).toEqual(["2026-W53", "2027-W01", "2027-W02", "2027-W03", "2027-W04"]);
});

test("months go on and back across the years", () => {
  expect([addMonths("2026-12", 1), addMonths("2026-01", -1)]).toEqual(["2027-01", "2025-12"]);
});

test("arrows there and back lead home", () => {
  const pairs = [
    ["ArrowLeft", "ArrowRight"],
    ["ArrowUp", "ArrowDown"],
  ] as const;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 28 }), fc.constantFrom(...pairs), (date, [there, back]) => {
      const day = `2026-02-${String(date).padStart(2, "0")}`;
      return dayAfterKey(dayAfterKey(day, there) ?? "", back) === day;
    }),
  );
  expect(dayAfterKey("2026-11-25", "Home")).toBe("2026-11-23");
  expect(dayAfterKey("2026-11-25", "x")).toBeNull();
});
