import { accept, type Result, refuse } from "@sen/rpc/result";
import type { AddDays, AmendDay, DayRule } from "./model.ts";
import { weekdayOf } from "./rules.ts";

/** Stands as the instrument where the paper that decided a day has not been seen. */
export const UNVERIFIED = "unverified";

export type DecreeRefusal =
  | "workdays/day-already-decided"
  | "workdays/day-named-twice"
  | "workdays/day-off-on-a-weekend"
  | "workdays/working-day-made-up-on-a-weekday"
  | "workdays/other-day-missing"
  | "workdays/exchange-without-its-other-day";

type NewDay = AddDays["days"][number];

/** What is wrong with one row of a paper, or null: the same answer for the form and for the server. */
export function faultOf(
  decided: readonly DayRule[],
  rows: readonly NewDay[],
  row: NewDay,
): DecreeRefusal | null {
  const isWeekend = weekdayOf(row.day) > 5;
  if (decided.some((rule) => rule.day === row.day)) return "workdays/day-already-decided";
  if (rows.some((other) => other !== row && other.day === row.day)) return "workdays/day-named-twice";
  if (row.kind === "holiday") return null;
  if (row.inPlaceOf === null) return "workdays/other-day-missing";
  if (row.kind === "swap_work") {
    if (!isWeekend) return "workdays/working-day-made-up-on-a-weekday";
  } else if (isWeekend) return "workdays/day-off-on-a-weekend";
  if (row.kind === "substitute") return null;
  return rows.some((other) => isExchange(row, other)) ? null : "workdays/exchange-without-its-other-day";
}

const isExchange = (one: NewDay, other: NewDay): boolean =>
  other.day === one.inPlaceOf &&
  other.inPlaceOf === one.day &&
  other.kind !== one.kind &&
  other.kind.startsWith("swap") &&
  one.kind.startsWith("swap");

/** The rows of one paper stand or fall together: no day is decided twice, and an exchange names both its days. */
export function decree(
  decided: readonly DayRule[],
  rows: readonly NewDay[],
): Result<DayRule[], DecreeRefusal> {
  for (const row of rows) {
    const fault = faultOf(decided, rows, row);
    if (fault) return refuse(fault);
  }
  return accept(rows.map((row) => ({ ...row, version: 1 })));
}

export const amended = (rule: DayRule, { status, name, instrument }: AmendDay): DayRule => ({
  ...rule,
  status,
  name,
  instrument,
  version: rule.version + 1,
});
