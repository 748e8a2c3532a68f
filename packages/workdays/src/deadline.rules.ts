import { accept, type Result, refuse } from "@sen/rpc/result";
import type { DayRule, Deadline, DeadlineAsked, Pause, Sessions, SkipReason, Span } from "./model.ts";
import {
  addDays,
  dayAt,
  dayOfEpoch,
  daysFrom,
  epochDayOf,
  instantAt,
  instantOf,
  isWorkingDay,
  msOf,
  msOfDayAt,
  ruleOf,
  workingDayFrom,
} from "./rules.ts";

/** Whatever comes after it counts as received on the next working day. */
export const CUT_OFF = "15:00";
const CUT_OFF_MS = Number(CUT_OFF.slice(0, 2)) * 3_600_000;

/** The hours of an office that has set none of its own: eight, in two halves. */
export const HOUSE_SESSIONS: Sessions = {
  morning: { from: "08:00", to: "12:00" },
  afternoon: { from: "13:00", to: "17:00" },
  evening: { from: "18:00", to: "21:00" },
};

export type SessionsRefusal = "workdays/sessions-out-of-order";
export type DeadlineRefusal = "workdays/pause-ends-before-it-starts" | "workdays/pauses-overlap";

/** Morning, afternoon and evening follow each other, and none is empty. */
export function inOrder(sessions: Sessions): Result<Sessions, SessionsRefusal> {
  const { morning, afternoon, evening } = sessions;
  const clocks = [morning.from, morning.to, afternoon.from, afternoon.to, evening.from, evening.to];
  const fits = clocks.every((clock, n) => n === 0 || (clocks[n - 1] ?? "") <= clock);
  const isEmpty = [morning, afternoon, evening].some((span) => span.from === span.to);
  return fits && !isEmpty ? accept(sessions) : refuse("workdays/sessions-out-of-order");
}

type Asked = Pick<DeadlineAsked, "received" | "limit" | "pauses">;
type Skip = Deadline["skipped"][number];
type Walked = Omit<Deadline, "certain">;

/**
 * When an answer is due. The day of receipt is not counted; after 15:00, or on a day off, it counts as received on
 * the next working day. A pause takes the working days after the one it begins on, up to and with the one on which
 * it counts as ended; in hours, exactly its time. Due in days means by the end of the afternoon.
 */
export function deadlineOf(
  rules: readonly DayRule[],
  sessions: Sessions,
  asked: Asked,
): Result<Deadline, DeadlineRefusal> {
  const pauses = asked.pauses.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  if (pauses.some((pause) => pause.to !== null && pause.to <= pause.from))
    return refuse("workdays/pause-ends-before-it-starts");
  if (pauses.some((pause, n) => n > 0 && (pauses[n - 1]?.to ?? "9") > pause.from))
    return refuse("workdays/pauses-overlap");
  const walk = asked.limit.unit === "working_hour" ? inHours : inDays;
  const deadline = walk(rules, sessions, { ...asked, pauses });
  const years = new Set([asked.received.slice(0, 4), (deadline.dueOn ?? asked.received).slice(0, 4)]);
  return accept({ ...deadline, certain: [...years].every((year) => isDecreed(rules, year)) });
}

const decreed = new WeakMap<readonly DayRule[], Map<string, boolean>>();

/** True when the days off of a year are known and none is a projection; looked up once for a set of rules. */
function isDecreed(rules: readonly DayRule[], year: string): boolean {
  const byYear = decreed.get(rules) ?? new Map<string, boolean>();
  decreed.set(rules, byYear);
  const answer = byYear.get(year) ?? isAllDecreed(rules, year);
  byYear.set(year, answer);
  return answer;
}

function isAllDecreed(rules: readonly DayRule[], year: string): boolean {
  const decided = rules.filter((rule) => rule.day.startsWith(year) && rule.status !== "proposed");
  return decided.length > 0 && decided.every((rule) => rule.status === "decreed");
}

/** The working day on which something that came at this moment counts as received. */
export function countsAsReceived(rules: readonly DayRule[], received: string): string {
  const day = dayAt(received);
  return workingDayFrom(rules, msOfDayAt(received) > CUT_OFF_MS ? addDays(day, 1) : day);
}

/** The clock stands still after one day until, and with, another; for ever when there is none yet. */
type Stand = { after: string; until: string | null };

function inDays(rules: readonly DayRule[], sessions: Sessions, { received, limit, pauses }: Asked): Walked {
  const start = countsAsReceived(rules, received);
  const stands = pauses.map(
    ({ from, to }): Stand => ({ after: dayAt(from), until: to && countsAsReceived(rules, to) }),
  );
  const skipped = daysFrom(dayAt(received), start).map((day) => skip(rules, day, "late"));
  const counted: string[] = [];
  let day: string | null = start;
  if (limit.n === 0) {
    day = sameDay(start, stands);
    skipped.push(...daysFrom(start, day ?? start).map((passed) => skip(rules, passed, "paused")));
    if (day) counted.push(day);
  } else skipped.push({ day: start, why: "received", name: null });
  const off = daysOff(rules);
  let standing = 0; // pauses end in the order in which they began
  for (let at = epochDayOf(start) + 1; day && counted.length < limit.n; at++) {
    const next = dayOfEpoch(at);
    while ((stands[standing]?.until ?? "9") < next) standing++;
    const stand = stands[standing];
    const isPaused = stand !== undefined && stand.after < next;
    const why = off(next);
    if (why) skipped.push(why);
    else if (isPaused) skipped.push({ day: next, why: "paused", name: null });
    else counted.push(next);
    day = isPaused && stand.until === null ? null : next;
  }
  return {
    dueOn: day,
    dueAt: day && instantAt(day, sessions.afternoon.to),
    countsAsReceived: start,
    counted,
    skipped,
  };
}

/** The day itself, or the one on which the last pause begun by then counts as ended. */
function sameDay(start: string, stands: readonly Stand[]): string | null {
  let day = start;
  for (const { after, until } of stands) {
    if (after > day) break;
    if (until === null) return null;
    if (until > day) day = until;
  }
  return day;
}

function inHours(rules: readonly DayRule[], sessions: Sessions, { received, limit, pauses }: Asked): Walked {
  const arrived = dayAt(received);
  const tooLate = received >= instantAt(arrived, sessions.afternoon.to);
  const start = workingDayFrom(rules, tooLate ? addDays(arrived, 1) : arrived);
  const forEver = pauses.find((pause) => pause.to === null);
  const counted: string[] = [];
  const skipped: Skip[] = [];
  const answer = (dueAt: string | null): Walked => ({
    dueOn: dueAt && dayAt(dueAt),
    dueAt,
    countsAsReceived: start,
    counted,
    skipped,
  });
  let left = limit.n * 3_600_000;
  for (let day = arrived; !forEver || day <= dayAt(forEver.from); day = addDays(day, 1)) {
    const open = isWorkingDay(rules, day) ? openTimes(day, sessions, received, pauses) : [];
    if (open.length > 0) counted.push(day);
    else skipped.push(skip(rules, day, day < start ? "late" : "paused"));
    for (const { from, to } of open) {
      if (left <= to - from) return answer(instantOf(from + left));
      left -= to - from;
    }
  }
  return answer(null);
}

type Time = { from: number; to: number };

/** The working time of a day, in milliseconds since 1970, after receipt and less the pauses. */
function openTimes(day: string, sessions: Sessions, received: string, pauses: readonly Pause[]): Time[] {
  const since = msOf(received);
  const timeOf = ({ from, to }: Span): Time => ({
    from: Math.max(since, msOf(instantAt(day, from))),
    to: msOf(instantAt(day, to)),
  });
  let open = [timeOf(sessions.morning), timeOf(sessions.afternoon)];
  for (const pause of pauses) {
    const from = msOf(pause.from);
    const to = pause.to === null ? Number.POSITIVE_INFINITY : msOf(pause.to);
    open = open.flatMap((time) => [
      { from: time.from, to: Math.min(time.to, from) },
      { from: Math.max(time.from, to), to: time.to },
    ]);
  }
  return open.filter((time) => time.from < time.to);
}

const known = new WeakMap<readonly DayRule[], Map<string, Skip | null>>();

/** Why a day is not worked, or null when it is; found out once for a day of a set of rules. */
function daysOff(rules: readonly DayRule[]): (day: string) => Skip | null {
  const whys = known.get(rules) ?? new Map<string, Skip | null>();
  known.set(rules, whys);
  return (day) => {
    const found = whys.get(day);
    if (found !== undefined) return found;
    const why = whyOff(rules, day);
    whys.set(day, why);
    return why;
  };
}

/** What is decided about a day, or its weekday. */
function whyOff(rules: readonly DayRule[], day: string): Skip | null {
  if (isWorkingDay(rules, day)) return null;
  const rule = ruleOf(rules, day);
  return rule && rule.kind !== "swap_work"
    ? { day, why: rule.kind, name: rule.name }
    : { day, why: "weekend", name: null };
}

/** Why a day is not counted: that it is not worked, or else the reason given. */
const skip = (rules: readonly DayRule[], day: string, otherwise: SkipReason): Skip =>
  daysOff(rules)(day) ?? { day, why: otherwise, name: null };
