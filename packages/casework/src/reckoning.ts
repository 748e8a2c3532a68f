import type { Reader } from "@sen/data";
import { unwrap } from "@sen/rpc";
import { calendarRevision, dayRulesBetween, sessionsOf } from "@sen/workdays/ask";
import { deadlineOf } from "@sen/workdays/deadlines";
import type { DayRule, Deadline, Limit, Pause, Sessions } from "@sen/workdays/model";
import { dayAt } from "@sen/workdays/rules";
import type { Standing } from "./model.ts";

/** What a due moment is reckoned with: the days decided about, the hours of the office, and how old both are. */
export type Calendar = { rules: DayRule[]; sessions: Sessions; revision: number };

const YEARS_AHEAD = 3; // the longest limit is of 400 working days, and a notice stops it for sixty days at most

export async function rulesAround(db: Reader, at: string): Promise<DayRule[]> {
  const year = Number(dayAt(at).slice(0, 4));
  return dayRulesBetween(db, `${year - 1}-01-01`, `${year + YEARS_AHEAD}-12-31`);
}

export async function calendarFor(db: Reader, organisationId: string, receivedAt: string): Promise<Calendar> {
  return {
    rules: await rulesAround(db, receivedAt),
    sessions: await sessionsOf(db, organisationId, dayAt(receivedAt)),
    revision: await calendarRevision(db),
  };
}

type Running = { received: string; limit: Limit; pauses: Pause[] };

export const reckoned = ({ rules, sessions }: Calendar, asked: Running): Deadline =>
  unwrap(deadlineOf(rules, sessions, asked));

const running = ({ receivedAt, limit, pauses }: Standing): Running | null =>
  receivedAt && limit ? { received: receivedAt, limit, pauses } : null;

/** The arithmetic of a dossier's date, day by day; null before it is received. */
export async function clockOfDossier(
  db: Reader,
  { competentId, standing }: { competentId: string; standing: Standing },
): Promise<Deadline | null> {
  const asked = running(standing);
  return asked ? reckoned(await calendarFor(db, competentId, asked.received), asked) : null;
}

/** When it is due if its clock starts again at a moment. */
export async function dueOnStarting(
  db: Reader,
  { competentId, standing }: { competentId: string; standing: Standing },
  at: string,
): Promise<{ dueAt: string; revision: number }> {
  const pauses = standing.pauses.flatMap((one) =>
    one.to ? [one] : one.from < at ? [{ ...one, to: at }] : [],
  );
  const asked = running({ ...standing, pauses });
  if (!asked) return { dueAt: at, revision: standing.revision }; // it never ran: there is nothing to start
  const calendar = await calendarFor(db, competentId, asked.received);
  return { dueAt: reckoned(calendar, asked).dueAt ?? at, revision: calendar.revision };
}
