import { accept, type Result, refuse } from "@sen/rpc/result";
import type { DayRule, Limit, Pause, Sessions } from "@sen/workdays/model";
import {
  addDays,
  dayAt,
  instantAt,
  instantOf,
  isWorkingDay,
  msOf,
  workingDaysBetween,
} from "@sen/workdays/rules";
import type { Standing } from "./model.ts";

/** What sorts behind every instant: a clock that stands still. */
export const STILL = "9";

/** What the queue is ordered by: when it is due or, while its clock stands still, behind all those that run. */
export const urgencyOf = (now: Pick<Standing, "endedAt" | "dueAt" | "pauses">): string =>
  now.endedAt ?? now.dueAt ?? `${STILL}${now.pauses.at(-1)?.from ?? ""}`;

const CUT_OFF = "15:00"; // as in the deadline: whatever comes after it came the next working day

/**
 * All that the due moment hangs on, as one key: the limit, the moment of receipt and the pauses, as exactly as the
 * deadline takes them. Two dossiers of an office with one key are due at the same moment under any calendar.
 */
export function clockOf({
  receivedAt,
  limit,
  pauses,
}: Pick<Standing, "receivedAt" | "limit" | "pauses">): string {
  if (!receivedAt || !limit) return "";
  const exact = limit.unit === "working_hour";
  const from = (at: string) => (exact ? at : dayAt(at));
  const to = (at: string) => (exact ? at : `${dayAt(at)}${at > instantAt(dayAt(at), CUT_OFF) ? "p" : "a"}`);
  const stood = pauses.map((pause) => ` ${from(pause.from)}~${pause.to ? to(pause.to) : ""}`);
  return `${exact ? "h" : "d"}${limit.n} ${to(receivedAt)}${stood.join("")}`;
}

export type Asked = { received: string; limit: Limit; pauses: Pause[] };

/** A history with that clock; null when there is none to reckon. */
export function askedOf(clock: string): Asked | null {
  const [limit = "", received = "", ...stood] = clock.split(" ");
  if (!received) return null;
  const n = Number(limit.slice(1));
  if (limit.startsWith("h")) {
    const pauses = stood.map((one) => one.split("~")).map(([from = "", to]) => ({ from, to: to || null }));
    return { received, limit: { unit: "working_hour", n }, pauses };
  }
  let latest = 0; // of a day only its half is known: within it they follow each other
  const notBefore = (instant: string) => {
    latest = Math.max(latest, msOf(instant));
    return instantOf(latest);
  };
  const pauses = stood.map((one) => {
    const [from = "", to] = one.split("~");
    const since = notBefore(instantAt(from, "00:00"));
    latest++;
    return { from: since, to: to ? notBefore(halfOf(to)) : null };
  });
  return { received: halfOf(received), limit: { unit: "working_day", n }, pauses };
}

const halfOf = (half: string): string => instantAt(half.slice(0, 10), half.endsWith("p") ? "18:00" : "00:00");

/** Working days left: 0 when it is due today, negative when late, null while the clock stands still or has stopped. */
export function daysLeft(
  rules: readonly DayRule[],
  { dueAt, endedAt }: Pick<Standing, "dueAt" | "endedAt">,
  at: string,
): number | null {
  if (dueAt === null || endedAt !== null) return null;
  const today = dayAt(at);
  const dueOn = dayAt(dueAt);
  if (at > dueAt) return -Math.max(1, daysAfter(rules, dueOn, today));
  return daysAfter(rules, today, dueOn);
}

/** Working days after one day, up to and with another. */
const daysAfter = (rules: readonly DayRule[], from: string, to: string): number =>
  workingDaysBetween(rules, addDays(from, 1), addDays(to, 1));

export type AppointmentRefusal = "casework/new-day-past" | "casework/new-day-off";

/** The moment promised anew with an apology: the end of a working day still to come. */
export function appointment(
  rules: readonly DayRule[],
  sessions: Sessions,
  day: string,
  at: string,
): Result<string, AppointmentRefusal> {
  const newDueAt = instantAt(day, sessions.afternoon.to);
  if (newDueAt <= at) return refuse("casework/new-day-past");
  return isWorkingDay(rules, day) ? accept(newDueAt) : refuse("casework/new-day-off");
}

/** The last of the calendar days there are to answer a notice; the day it is sent is not counted. */
export const answerUntil = (askedAt: string, days: number): string => addDays(dayAt(askedAt), days);

const HOUR_MS = 3_600_000;
const UNIT_MS = { working_day: 24 * HOUR_MS, working_hour: HOUR_MS };

type Timed = Pick<
  Standing,
  "receivedAt" | "promisedAt" | "limit" | "rounds" | "endedAt" | "outcome" | "withdrawal"
>;

/**
 * Whether it was on time by the rule of the National Public Service Portal, seen from the end of a reporting period;
 * null when it does not count. It ends when it is decided or stopped, at the request while the citizen is waited for,
 * else with the period; less the time that supplements took. A second notice without a decision is late in itself.
 */
export function onTime(now: Timed, periodEnd: string): boolean | null {
  if (now.receivedAt === null || now.receivedAt > periodEnd) return null;
  const endedAt = now.endedAt !== null && now.endedAt <= periodEnd ? now.endedAt : null;
  const rounds = now.rounds.filter(({ askedAt }) => askedAt <= periodEnd);
  if (endedAt === null && rounds.length > 1) return false;
  const end = endedAt ?? periodEnd;
  const waited = rounds.reduce((ms, { askedAt, answeredAt }) => {
    const until = answeredAt !== null && answeredAt < end ? answeredAt : end;
    return ms + msOf(until) - msOf(askedAt);
  }, 0);
  const took = msOf(end) - waited;
  if (now.promisedAt !== null) return took <= msOf(now.promisedAt);
  return now.limit === null || took - msOf(now.receivedAt) <= now.limit.n * UNIT_MS[now.limit.unit];
}
