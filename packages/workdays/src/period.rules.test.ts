import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PeriodKind, reportPeriod, reportPeriodOf } from "./period.rules.ts";
import { addDays } from "./rules.ts";

describe("reports close on the 14th", () => {
  test.each([
    ["month", 1, "2025-12-15", "2026-01-14"],
    ["month", 12, "2026-11-15", "2026-12-14"],
    ["quarter", 1, "2025-12-15", "2026-03-14"],
    ["quarter", 4, "2026-09-15", "2026-12-14"],
    ["six_months", 1, "2025-12-15", "2026-06-14"],
    ["nine_months", 1, "2025-12-15", "2026-09-14"],
    ["year", 1, "2025-12-15", "2026-12-14"],
  ] as const)("%s %i of 2026 is %s to %s", (kind, number, from, to) => {
    expect(reportPeriod(kind, 2026, number)).toEqual({ kind, year: 2026, number, from, to });
  });

  test("the 14th closes a period and the 15th opens the next, also over the new year", () => {
    expect(reportPeriodOf("month", "2026-11-14")).toMatchObject({ year: 2026, number: 11 });
    expect(reportPeriodOf("month", "2026-11-15")).toMatchObject({ year: 2026, number: 12 });
    expect(reportPeriodOf("year", "2026-12-15")).toMatchObject({ year: 2027, number: 1 });
  });

  test("after the 14th of June there is no six-month period of that year left", () => {
    expect(reportPeriodOf("six_months", "2026-06-14")).toMatchObject({ year: 2026 });
    expect(reportPeriodOf("six_months", "2026-06-15")).toBeNull();
    expect(reportPeriodOf("nine_months", "2026-09-15")).toBeNull();
  });

  test("every day is in exactly one month, quarter and year, and the periods leave no gap", () =>
    fc.assert(
      fc.property(fc.constantFrom<PeriodKind>("month", "quarter", "year"), fc.nat(20_000), (kind, n) => {
        const day = addDays("2000-01-01", n);
        const period = reportPeriodOf(kind, day);
        const next = period && reportPeriodOf(kind, addDays(period.to, 1));
        return (
          period !== null && period.from <= day && day <= period.to && next?.from === addDays(period.to, 1)
        );
      }),
    ));
});
