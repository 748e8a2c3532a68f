import { found, procedures, router, unwrap, upToDate } from "@sen/rpc";
import * as z from "zod";
import { calendarRevision, sessionsOf } from "./ask.ts";
import { deadlineOf, HOUSE_SESSIONS, inOrder } from "./deadline.rules.ts";
import { amended, decree } from "./decree.rules.ts";
import { manifest } from "./manifest.ts";
import {
  AddDays,
  AmendDay,
  DatedDeadline,
  DayRule,
  DeadlineAsked,
  KeepSessions,
  RemoveDay,
  RemoveSessions,
  SessionPeriod,
  SessionsAsked,
  SessionsOfOffice,
  WorkYear,
  YearAsked,
} from "./model.ts";
import { dayAt, workingDaysBetween } from "./rules.ts";
import {
  dayRule,
  dayRulesBetween,
  dayRulesFrom,
  dayWithItsOther,
  deleteDay,
  deleteSessionPeriod,
  insertDays,
  keepSessionPeriod,
  replaceDay,
  sessionPeriod,
  sessionPeriodsOf,
} from "./store.ts";

const { own, writes } = procedures(manifest);

export const workdaysRouter = router({
  /** A year's holidays and exchanged days, with its number of working days. */
  year: own.reads
    .input(YearAsked)
    .output(WorkYear)
    .query(async ({ ctx, input: { year } }) => {
      const days = await dayRulesBetween(ctx.db, `${year}-01-01`, `${year}-12-31`);
      const workingDays = workingDaysBetween(days, `${year}-01-01`, `${year + 1}-01-01`);
      return { year, days, workingDays, revision: await calendarRevision(ctx.db) };
    }),

  /** When an answer is due, with every day on the way explained. */
  deadline: own.reads
    .input(DeadlineAsked)
    .output(DatedDeadline)
    .query(async ({ ctx, input }) => {
      const day = dayAt(input.received);
      const rules = await dayRulesFrom(ctx.db, `${day.slice(0, 4)}-01-01`);
      const sessions = await sessionsOf(ctx.db, input.organisationId ?? "", day);
      return { ...unwrap(deadlineOf(rules, sessions, input)), revision: await calendarRevision(ctx.db) };
    }),

  add: writes("manage", "anywhere")
    .input(AddDays)
    .output(z.array(DayRule))
    .mutation(async ({ ctx, input }) => {
      const asked = input.days.map((row) => row.day).toSorted();
      const decided = await dayRulesBetween(ctx.tx, asked[0] ?? "", asked.at(-1) ?? "");
      const rules = unwrap(decree(decided, input.days));
      await insertDays(ctx.tx, rules);
      for (const rule of rules) ctx.record({ subject: rule.day, after: rule });
      return rules;
    }),

  amend: writes("manage", "anywhere")
    .input(AmendDay)
    .output(DayRule)
    .mutation(async ({ ctx, input }) => {
      const before = upToDate(found(await dayRule(ctx.tx, input.day)), input.version);
      const after = amended(before, input);
      await replaceDay(ctx.tx, after);
      ctx.record({ subject: after.day, before, after });
      return after;
    }),

  /** Takes a day back; an exchange goes with both its days. */
  remove: writes("manage", "anywhere")
    .input(RemoveDay)
    .output(z.array(DayRule))
    .mutation(async ({ ctx, input }) => {
      upToDate(found(await dayRule(ctx.tx, input.day)), input.version);
      const gone = await dayWithItsOther(ctx.tx, input.day);
      for (const before of gone) {
        await deleteDay(ctx.tx, before.day);
        ctx.record({ subject: before.day, before });
      }
      return gone;
    }),

  sessions: own.reads
    .input(SessionsAsked)
    .output(SessionsOfOffice)
    .query(async ({ ctx, input }) => ({
      house: HOUSE_SESSIONS,
      periods: await sessionPeriodsOf(ctx.db, input.organisationId),
    })),

  keepSessions: writes("sessions")
    .input(KeepSessions)
    .output(SessionPeriod)
    .mutation(async ({ ctx, input: { organisationId, from, sessions, version } }) => {
      const before = await sessionPeriod(ctx.tx, organisationId, from);
      upToDate(before ?? { version: 0 }, version);
      const after = { organisationId, from, sessions: unwrap(inOrder(sessions)), version: version + 1 };
      await keepSessionPeriod(ctx.tx, after);
      ctx.record({ subject: from, organisationId, before, after });
      return after;
    }),

  removeSessions: writes("sessions")
    .input(RemoveSessions)
    .output(SessionPeriod)
    .mutation(async ({ ctx, input: { organisationId, from, version } }) => {
      const before = upToDate(found(await sessionPeriod(ctx.tx, organisationId, from)), version);
      await deleteSessionPeriod(ctx.tx, organisationId, from);
      ctx.record({ subject: from, organisationId, before });
      return before;
    }),
});
