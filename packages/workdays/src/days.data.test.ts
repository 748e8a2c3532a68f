import { expect, test } from "vitest";
import { knownDays } from "./days.data.ts";
import { decree } from "./decree.rules.ts";
import { DayRule } from "./model.ts";
import { lunarOf, weekdayOf } from "./rules.ts";

/** Weekdays off as published for civil servants (2027: projected). */
const weekdaysOff = `
2016 01-01 02-08 02-09 02-10 02-11 02-12 04-18 05-02 05-03 09-02
2017 01-02 01-26 01-27 01-30 01-31 02-01 04-06 05-01 05-02 09-04
2018 01-01 02-14 02-15 02-16 02-19 02-20 04-25 04-30 05-01 09-03 12-31
2019 01-01 02-04 02-05 02-06 02-07 02-08 04-15 04-29 04-30 05-01 09-02
2020 01-01 01-23 01-24 01-27 01-28 01-29 04-02 04-30 05-01 09-02
2021 01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03
2022 01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02
2023 01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04
2024 01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03
2025 01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02
2026 01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02
2027 01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03`;

test.each(weekdaysOff.trim().split("\n"))("the weekdays off of %s", (line) => {
  const [year = "", ...days] = line.split(" ");
  const off = knownDays.filter(
    (rule) => rule.day.startsWith(year) && rule.status !== "proposed" && rule.kind !== "swap_work",
  );
  expect(off.filter((rule) => weekdayOf(rule.day) <= 5).map((rule) => rule.day.slice(5))).toEqual(days);
});

test("the Saturdays worked, each for its day off", () => {
  const worked = knownDays
    .filter((rule) => rule.kind === "swap_work")
    .map((rule) => `${rule.day} for ${rule.inPlaceOf}`);
  expect(worked).toEqual([
    "2019-01-05 for 2018-12-31",
    "2019-05-04 for 2019-04-29",
    "2024-05-04 for 2024-04-29",
    "2025-04-26 for 2025-05-02",
    "2026-01-10 for 2026-01-02",
    "2026-08-22 for 2026-08-31",
  ]);
});

test("ten holidays a year until 2020, eleven since; one substitute for each that fell on a weekend", () => {
  for (let year = 2016; year <= 2027; year++) {
    const rules = knownDays.filter((rule) => rule.day.startsWith(`${year}`) && rule.status !== "proposed");
    const holidays = rules.filter((rule) => rule.kind === "holiday");
    expect(holidays, `${year}`).toHaveLength(year <= 2020 ? 10 : 11);
    const lost = holidays.filter((rule) => weekdayOf(rule.day) > 5).map((rule) => rule.day);
    const substituted = rules.filter((rule) => rule.kind === "substitute").map((rule) => rule.inPlaceOf);
    expect(new Set(substituted), `${year}`).toEqual(new Set(lost));
  }
});

test("Tết and Giỗ Tổ fall where the moon says", () => {
  const named = (name: string) =>
    knownDays.filter((rule) => rule.kind === "holiday" && rule.name.vi === name);
  expect(
    named("Giỗ Tổ Hùng Vương")
      .map(({ day }) => lunarOf(day))
      .every(({ day, month }) => day === 10 && month === 3),
  ).toBe(true);
  expect(named("Tết Nguyên đán").every(({ day }) => [12, 1].includes(lunarOf(day).month))).toBe(true);
});

test("every row fits the model, and the whole would be accepted as one paper", () => {
  expect(knownDays.every((rule) => DayRule.safeParse(rule).success)).toBe(true);
  expect(decree([], knownDays)).toMatchObject({ ok: true });
});
