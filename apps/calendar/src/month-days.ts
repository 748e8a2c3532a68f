import { addDays, daysFrom, isoWeekOf, weekdayOf } from "@sen/workdays/rules";

/** `2026-11` and a number of months on: `2027-01`. */
export function addMonths(month: string, n: number): string {
  const total = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + n;
  return `${String(Math.floor(total / 12)).padStart(4, "0")}-${String((total % 12) + 1).padStart(2, "0")}`;
}

/** Whole weeks that cover a month, Monday first. */
export function daysAround(month: string): string[] {
  const first = `${month}-01`;
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  return daysFrom(addDays(first, 1 - weekdayOf(first)), addDays(last, 8 - weekdayOf(last)));
}

/** The ISO weeks of which a month has at least a day. */
export const weeksOf = (month: string): string[] => [...new Set(daysAround(month).map(isoWeekOf))];

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Where a key leads from a day, or null when it is none of the grid's keys: arrows, Home and End of the week. */
export function dayAfterKey(day: string, key: string): string | null {
  if (key === "Home") return addDays(day, 1 - weekdayOf(day));
  if (key === "End") return addDays(day, 7 - weekdayOf(day));
  const step = STEPS[key];
  return step === undefined ? null : addDays(day, step);
}
