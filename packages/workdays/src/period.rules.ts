import { addDays } from "./rules.ts";

/** Reports to the government close on the 14th (Decree 09/2019/NĐ-CP): a month is the 15th of the one before to the 14th. */
export type PeriodKind = "month" | "quarter" | "six_months" | "nine_months" | "year";
/** `number` is 1–12 for a month, 1–4 for a quarter, else 1. Both days belong to it. */
export type ReportPeriod = { kind: PeriodKind; year: number; number: number; from: string; to: string };

const MONTHS: Record<PeriodKind, number> = { month: 1, quarter: 3, six_months: 6, nine_months: 9, year: 12 };

/** The nth period of its kind in a year. Six and nine months both begin with the year, on 15 December. */
export function reportPeriod(kind: PeriodKind, year: number, number = 1): ReportPeriod {
  const last = MONTHS[kind] * number;
  return {
    kind,
    year,
    number,
    from: addDays(fourteenth(year, last - MONTHS[kind]), 1),
    to: fourteenth(year, last),
  };
}

/** The period a day falls in, or null when it is past the six or nine months of its year. */
export function reportPeriodOf(kind: PeriodKind, day: string): ReportPeriod | null {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + (day.slice(8) > "14" ? 1 : 0);
  const year = Math.floor(months / 12);
  const number = Math.floor((months % 12) / MONTHS[kind]) + 1;
  const isOnce = kind === "six_months" || kind === "nine_months";
  return isOnce && number > 1 ? null : reportPeriod(kind, year, number);
}

/** The 14th of a month; month 0 is December of the year before. */
const fourteenth = (year: number, month: number): string =>
  month === 0
    ? `${String(year - 1).padStart(4, "0")}-12-14`
    : `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-14`;
