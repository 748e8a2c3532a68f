import { language, locale } from "./language.ts";

const zone = "Asia/Ho_Chi_Minh";
const parts = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { timeZone: zone, ...options });
const dayOf = parts({ year: "numeric", month: "2-digit", day: "2-digit" });
const clockOf = parts({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

const weekdays = {
  vi: ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
}[language];

/** A calendar day `YYYY-MM-DD`, or an instant, whose day in Hanoi is meant. */
const plainDay = (value: string) => {
  if (value.length === 10) return value;
  const [day, month, year] = dayOf.format(new Date(value)).split("/");
  return `${year}-${month}-${day}`;
};

/** `thứ Hai`, of a day or an instant. */
export const weekday = (value: string): string =>
  weekdays[new Date(`${plainDay(value)}T00:00:00Z`).getUTCDay()] ?? "";

/** `23/11/2026` */
export const date = (value: string): string => plainDay(value).split("-").reverse().join("/");

/** `23/11` */
export const shortDate = (value: string): string => date(value).slice(0, 5);

/** `thứ Hai 23/11/2026` */
export const fullDate = (value: string): string => `${weekday(value)} ${date(value)}`;

/** `07:30`, of an instant (in Hanoi) or of a clock time as it is. */
export const time = (value: string): string => (value.length === 5 ? value : clockOf.format(new Date(value)));

/** `07:30, thứ Hai 23/11/2026` */
export const moment = (instant: string): string => `${time(instant)}, ${fullDate(instant)}`;

/** `07:30 23/11/2026`, for columns. */
export const stamp = (instant: string): string => `${time(instant)} ${date(instant)}`;

/** The day it is now in Hanoi, `YYYY-MM-DD`. */
export const today = (): string => plainDay(new Date().toISOString());

const numbers = new Intl.NumberFormat(locale);
/** `1.284` in Vietnamese, `1,284` in English. */
export const number = (value: number): string => numbers.format(value);

const percents = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
/** Of a share from 0 to 1. */
export const percent = (share: number): string => percents.format(share);

/** Bytes, in the unit a person would use: `3,4 MB`. */
export function size(bytes: number): string {
  const [unit, divisor] = bytes < 1e6 ? (["kB", 1e3] as const) : (["MB", 1e6] as const);
  const value = bytes / divisor;
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value)} ${unit}`;
}

const steps = [
  [60, "second", 1],
  [3_600, "minute", 60],
  [86_400, "hour", 3_600],
  [7 * 86_400, "day", 86_400],
] as const;
const relatives = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });

/** `5 phút trước`, `2 ngày nữa`; beyond a week the date itself. */
export function relative(instant: string, now: number = Date.now()): string {
  const seconds = Math.round((new Date(instant).getTime() - now) / 1000);
  const step = steps.find(([below]) => Math.abs(seconds) < below);
  return step ? relatives.format(Math.trunc(seconds / step[2]), step[1]) : date(instant);
}

const lists = new Intl.ListFormat(locale, { type: "conjunction" });
/** `Láng, Ô Chợ Dừa và Hoàn Kiếm` */
export const list = (items: readonly string[]): string => lists.format(items);
