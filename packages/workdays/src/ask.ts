import type { Reader } from "@sen/data";
import { HOUSE_SESSIONS } from "./deadline.rules.ts";
import type { DayRule, Sessions } from "./model.ts";
import * as store from "./store.ts";

/** Days decided about, from one day to another and with both, for the functions of `./rules`. */
export const dayRulesBetween = (db: Reader, from: string, to: string): Promise<DayRule[]> =>
  store.dayRulesBetween(db, from, to);

/** The office hours of an organisation on a day; the house's when it has set none. */
export async function sessionsOf(db: Reader, organisationId: string, day: string): Promise<Sessions> {
  return (await store.sessionPeriodOn(db, organisationId, day))?.sessions ?? HOUSE_SESSIONS;
}

/** The office hours of an organisation on each of these days, in one question. */
export async function sessionsOn(
  db: Reader,
  organisationId: string,
  days: readonly string[],
): Promise<Record<string, Sessions>> {
  const periods = await store.sessionPeriodsOf(db, organisationId); // newest first
  const on = (day: string) => periods.find(({ from }) => from <= day)?.sessions ?? HOUSE_SESSIONS;
  return Object.fromEntries(days.map((day) => [day, on(day)]));
}

/** How often the days have been changed: keep it beside a deadline, and compute again when it has grown. */
export const calendarRevision = (db: Reader): Promise<number> => store.calendarRevision(db);
