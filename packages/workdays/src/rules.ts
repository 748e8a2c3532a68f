import { civilOfLunar, lunarOfCivil } from "./lunar.data.ts";
import type { DayRule, LunarDate } from "./model.ts";

/*
 * Days are `YYYY-MM-DD` in Asia/Ho_Chi_Minh; comparing their text is comparing time. All here is arithmetic:
 * it runs the same in the browser and on the server, and asks no clock.
 */

/** Days since 1970-01-01, by the civil-calendar algorithm that counts eras of 400 years from 1 March. */
export function epochDayOf(day: string): number {
  const [y, month, date] = partsOf(day);
  const year = month <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  );
}

/** 1970 to 2199, each day written once: whoever walks a calendar asks for the same ones for ever. */
const DAYS = new Array<string | undefined>(84_006);

/** The other way. */
export function dayOfEpoch(epochDay: number): string {
  const known = DAYS[epochDay];
  if (known !== undefined) return known;
  const day = writtenDay(epochDay);
  if (epochDay >= 0 && epochDay < DAYS.length) DAYS[epochDay] = day;
  return day;
}

function writtenDay(epochDay: number): string {
  const shifted = epochDay + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return dayFrom(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date);
}

export const addDays = (day: string, n: number): string => dayOfEpoch(epochDayOf(day) + n);
export const daysBetween = (from: string, to: string): number => epochDayOf(to) - epochDayOf(from);

/** Every day of the half-open span. */
export const daysFrom = (from: string, to: string): string[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to)) }, (_, n) => addDays(from, n));

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: string): number => ((((epochDayOf(day) + 3) % 7) + 7) % 7) + 1;

/** The ISO 8601 week a day is in: its year is that of the week's Thursday. `2026-11-23` is in `2026-W48`. */
export function isoWeekOf(day: string): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = thursday.slice(0, 4);
  const number = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(number).padStart(2, "0")}`;
}

/** Monday to Sunday of an ISO week. `2027-W53` names the same days as `2028-W01`: see `isWeek`. */
export function daysOfWeek(week: string): string[] {
  const fourth = `${week.slice(0, 4)}-01-04`; // always in week 1
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (Number(week.slice(6)) - 1) * 7);
  return daysFrom(monday, addDays(monday, 7));
}

/** False for a week 53 that the year does not have. */
export const isWeek = (week: string): boolean => isoWeekOf(daysOfWeek(week)[0] ?? "") === week;
export const addWeeks = (week: string, n: number): string =>
  isoWeekOf(addDays(daysOfWeek(week)[0] ?? "", n * 7));

/** The Vietnamese lunar date of a day from 1900 to 2199. */
export const lunarOf = (day: string): LunarDate => lunarOfCivil(...partsOf(day));

/** The first day of the lunar year that begins in a civil year. */
export function tetOf(year: number): string {
  const tet = civilOfLunar(year, 1, 1);
  return dayFrom(tet.year, tet.month, tet.day);
}

type Rule = Pick<DayRule, "day" | "kind" | "status">;

const sorted = new WeakMap<readonly Rule[], Map<string, Rule>>(); // one set of rules is asked about thousands of days

/** What is decided about a day. Proposals decide nothing. */
export function ruleOf<R extends Rule>(rules: readonly R[], day: string): R | undefined {
  let byDay = sorted.get(rules);
  if (!byDay) {
    const decided = rules.filter(({ status }) => status !== "proposed");
    byDay = new Map(decided.toReversed().map((rule) => [rule.day, rule])); // of two for a day, the first
    sorted.set(rules, byDay);
  }
  return byDay.get(day) as R | undefined;
}

/** Monday to Friday unless it is a day off; Saturday and Sunday only when worked in exchange. */
export function isWorkingDay(rules: readonly Rule[], day: string): boolean {
  const rule = ruleOf(rules, day);
  return rule ? rule.kind === "swap_work" : weekdayOf(day) <= 5;
}

/** The day itself when it is worked, or the first one after it that is. */
export function workingDayFrom(rules: readonly Rule[], day: string): string {
  let at = day;
  while (!isWorkingDay(rules, at)) at = addDays(at, 1);
  return at;
}

/** The nth working day after a day, which itself is not counted; for `n` 0 the day, or the next one worked. */
export function addWorkingDays(rules: readonly Rule[], day: string, n: number): string {
  let at = n === 0 ? workingDayFrom(rules, day) : day;
  for (let left = n; left > 0; left--) at = workingDayFrom(rules, addDays(at, 1));
  return at;
}

/** Working days of the half-open span. */
export const workingDaysBetween = (rules: readonly Rule[], from: string, to: string): number =>
  daysFrom(from, to).filter((day) => isWorkingDay(rules, day)).length;

const HANOI = 7 * 3_600_000; // UTC+7 all year since 1975: no daylight saving time

/** Milliseconds since 1970 of an ISO instant in UTC. */
export const msOf = (instant: string): number =>
  epochDayOf(instant) * 86_400_000 +
  numberAt(instant, 11, 13) * 3_600_000 +
  numberAt(instant, 14, 16) * 60_000 +
  numberAt(instant, 17, 19) * 1000 +
  numberAt(instant, 20, 23);

/** The other way. */
export function instantOf(ms: number): string {
  const inDay = ((ms % 86_400_000) + 86_400_000) % 86_400_000;
  const seconds = Math.floor(inDay / 1000);
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return `${dayOfEpoch(Math.floor(ms / 86_400_000))}T${clock}.${String(inDay % 1000).padStart(3, "0")}Z`;
}

/** Milliseconds since midnight in Hanoi at a moment. */
export const msOfDayAt = (instant: string): number => (msOf(instant) + HANOI) % 86_400_000;

/** The day in Hanoi at a moment. */
export const dayAt = (instant: string): string =>
  dayOfEpoch(Math.floor((msOf(instant) + HANOI) / 86_400_000));

/** The clock in Hanoi at a moment, `HH:mm`. */
export const clockAt = (instant: string): string => instantOf(msOf(instant) + HANOI).slice(11, 16);

/** The moment at which Hanoi's clock shows a time on a day. */
export const instantAt = (day: string, clock: string): string =>
  instantOf(msOf(`${day}T${clock}:00.000Z`) - HANOI);

const two = (n: number): string => String(n).padStart(2, "0");
const dayFrom = (year: number, month: number, date: number): string =>
  `${String(year).padStart(4, "0")}-${two(month)}-${two(date)}`;
/** Digits one by one: a deadline takes a hundred days apart, and cutting text up for each is most of its time. */
const numberAt = (text: string, from: number, to: number): number => {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + text.charCodeAt(at) - 48;
  return number;
};
const partsOf = (day: string): [year: number, month: number, date: number] => [
  numberAt(day, 0, 4),
  numberAt(day, 5, 7),
  numberAt(day, 8, 10),
];
