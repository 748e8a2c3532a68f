import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knownDays } from "./days.data.ts";
import {
  addDays,
  addWeeks,
  addWorkingDays,
  clockAt,
  dayAt,
  dayOfEpoch,
  daysFrom,
  daysOfWeek,
  epochDayOf,
  instantAt,
  instantOf,
  isoWeekOf,
  isWeek,
  isWorkingDay,
  lunarOf,
  msOf,
  tetOf,
  weekdayOf,
  workingDaysBetween,
} from "./rules.ts";

const iso = (ms: number) => new Date(ms).toISOString();
const day = fc.integer({ min: -25_567, max: 84_005 }).map((n) => iso(n * 86_400_000).slice(0, 10)); // 1900–2199

describe("days", () => {
  test("agree with the platform's own calendar, from 1900 to 2199", () =>
    fc.assert(
      fc.property(day, (one) => {
        const date = new Date(`${one}T00:00:00.000Z`);
        const epochDay = date.getTime() / 86_400_000;
        return (
          epochDayOf(one) === epochDay &&
          dayOfEpoch(epochDay) === one &&
          weekdayOf(one) === (date.getUTCDay() || 7)
        );
      }),
    ));

  test("moments go to Hanoi's clock and back", () =>
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1900-01-02"), max: new Date("2199-12-30"), noInvalidDate: true }),
        (date) => {
          const hanoi = iso(date.getTime() + 7 * 3_600_000);
          const at = date.toISOString();
          return (
            instantOf(msOf(at)) === at &&
            dayAt(at) === hanoi.slice(0, 10) &&
            clockAt(at) === hanoi.slice(11, 16) &&
            instantAt(dayAt(at), clockAt(at)).slice(0, 16) === at.slice(0, 16)
          );
        },
      ),
    ));
});

describe("weeks", () => {
  test("today is in week 48 of 2026, which begins on Monday the 23rd", () => {
    expect(isoWeekOf("2026-11-23")).toBe("2026-W48");
    expect(daysOfWeek("2026-W48")).toEqual(daysFrom("2026-11-23", "2026-11-30"));
  });

  test("a week belongs to the year of its Thursday", () => {
    expect(isoWeekOf("2027-01-03")).toBe("2026-W53");
    expect(isoWeekOf("2024-12-30")).toBe("2025-W01");
    expect([isWeek("2026-W53"), isWeek("2027-W53")]).toEqual([true, false]);
  });

  test("every day is in its own week, and weeks follow each other without a gap", () =>
    fc.assert(
      fc.property(day, (one) => {
        const week = isoWeekOf(one);
        const next = daysOfWeek(addWeeks(week, 1))[0];
        return (
          isWeek(week) && daysOfWeek(week).includes(one) && next === addDays(daysOfWeek(week)[6] ?? "", 1)
        );
      }),
    ));
});

describe("the lunar calendar is Vietnam's", () => {
  // Tết, with the years in which it differs from China's new year: 1968, 1969, 1985, 2007, 2030, 2053
  const golden = `1968-01-29 1969-02-16 1985-01-21 2007-02-17 2016-02-08 2017-01-28 2018-02-16 2019-02-05 2020-01-25
    2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-02 2053-02-18`;
  test.each(golden.split(/\s+/))("Tết falls on %s", (tet) => {
    expect(tetOf(Number(tet.slice(0, 4)))).toBe(tet);
    expect(lunarOf(tet)).toEqual({ day: 1, month: 1, year: Number(tet.slice(0, 4)), leap: false });
    expect(lunarOf(addDays(tet, -1))).toMatchObject({ month: 12, year: Number(tet.slice(0, 4)) - 1 });
  });

  test("every year from 1968 to 2053 begins on a day from 20 January to 21 February", () => {
    const all = Array.from({ length: 86 }, (_, n) => tetOf(1968 + n).slice(5));
    expect(all.filter((day) => day < "01-20" || day > "02-21")).toEqual([]);
  });

  test("a leap month says so", () => {
    expect(lunarOf("2025-07-25")).toEqual({ day: 1, month: 6, year: 2025, leap: true });
    expect(lunarOf("2026-11-23")).toEqual({ day: 15, month: 10, year: 2026, leap: false });
  });

  test("every day from 1900 to 2199 is followed by the next of its month, or by the first of another", () => {
    const days = daysFrom("1900-01-01", "2200-01-01").map(lunarOf);
    const leaps = days.filter((lunar, n) => {
      const before = days[n - 1] ?? { ...lunar, day: lunar.day - 1 };
      const follows =
        lunar.day === before.day + 1 && lunar.month === before.month && lunar.leap === before.leap;
      return !follows && !(lunar.day === 1 && (before.day === 29 || before.day === 30));
    });
    expect(leaps).toEqual([]);
  });
});

describe("working days", () => {
  const table: Record<number, number> = {
    2016: 251,
    2017: 250,
    2018: 250,
    2019: 252,
    2020: 252,
    2021: 250,
    2022: 249,
    2023: 249,
    2024: 251,
    2025: 250,
    2026: 250,
    2027: 250,
  };
  test.each(Object.entries(table))("%s has %i", (year, n) => {
    expect(workingDaysBetween(knownDays, `${year}-01-01`, `${Number(year) + 1}-01-01`)).toBe(n);
  });

  test("a Saturday worked in exchange is a working day, a proposed holiday still is one", () => {
    expect(isWorkingDay(knownDays, "2026-01-10")).toBe(true);
    expect(isWorkingDay(knownDays, "2026-01-02")).toBe(false);
    expect(isWorkingDay(knownDays, "2026-11-24")).toBe(true);
  });

  test("adding counts like walking: the span after the start holds exactly as many", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 60 }), (start, n) => {
        const from = addDays("2016-01-01", start);
        const to = addWorkingDays(knownDays, from, n);
        return (
          workingDaysBetween(knownDays, addDays(from, 1), addDays(to, 1)) === n && isWorkingDay(knownDays, to)
        );
      }),
    ));
});
