import type { Reader, Writer } from "@sen/data";
import { blank, oncePer } from "@sen/data/remember";
import { and, asc, between, desc, eq, gte, inArray, lte, or } from "drizzle-orm";
import type { DayRule, SessionPeriod } from "./model.ts";
import { days, revisions, sessionPeriods } from "./tables.ts";

type DayRow = typeof days.$inferSelect;
const ruleFrom = ({ nameVi, nameEn, ...row }: DayRow): DayRule => ({
  ...row,
  name: { vi: nameVi, en: nameEn },
});
const rowFrom = ({ name, ...rule }: DayRule): DayRow => ({ ...rule, nameVi: name.vi, nameEn: name.en });

/** Days decided about, from one day to another and with both, in their order. */
export async function dayRulesBetween(db: Reader, from: string, to: string): Promise<DayRule[]> {
  const rows = await db
    .select()
    .from(days)
    .where(between(days.day, from, to))
    .orderBy(asc(days.day));
  return rows.map(ruleFrom);
}

export async function dayRulesFrom(db: Reader, from: string): Promise<DayRule[]> {
  const rows = await db.select().from(days).where(gte(days.day, from)).orderBy(asc(days.day));
  return rows.map(ruleFrom);
}

export async function dayRule(db: Reader, day: string): Promise<DayRule | null> {
  const [row] = await db.select().from(days).where(eq(days.day, day));
  return row ? ruleFrom(row) : null;
}

/** A day, and with it the other day of its exchange where it is one. */
export async function dayWithItsOther(db: Reader, day: string): Promise<DayRule[]> {
  const exchanged = and(eq(days.inPlaceOf, day), inArray(days.kind, ["swap_off", "swap_work"]));
  const rows = await db
    .select()
    .from(days)
    .where(or(eq(days.day, day), exchanged))
    .orderBy(asc(days.day));
  return rows.map(ruleFrom);
}

export async function insertDays(tx: Writer, rules: readonly DayRule[]): Promise<void> {
  await tx.insert(days).values(rules.map(rowFrom));
  await countChange(tx);
}

export async function replaceDay(tx: Writer, rule: DayRule): Promise<void> {
  const { day, ...row } = rowFrom(rule);
  await tx.update(days).set(row).where(eq(days.day, day));
  await countChange(tx);
}

export async function deleteDay(tx: Writer, day: string): Promise<void> {
  await tx.delete(days).where(eq(days.day, day));
  await countChange(tx);
}

/** How often the days have been changed. */
export async function calendarRevision(db: Reader): Promise<number> {
  const [row] = await db.select().from(revisions).where(eq(revisions.id, 1));
  return row?.revision ?? 0;
}

async function countChange(tx: Writer): Promise<void> {
  const revision = (await calendarRevision(tx)) + 1;
  await tx
    .insert(revisions)
    .values({ id: 1, revision })
    .onConflictDoUpdate({ target: revisions.id, set: { revision } });
}

/** Keeps the known days that are not there yet; what somebody has changed since stays as it is. */
export async function insertMissing(tx: Writer, rules: readonly DayRule[]): Promise<number> {
  const rows = await tx
    .insert(days)
    .values(rules.map(rowFrom))
    .onConflictDoNothing()
    .returning({ day: days.day });
  if (rows.length > 0) await countChange(tx);
  return rows.length;
}

const looking = oncePer((db: Reader) => ({
  periods: db
    .select()
    .from(sessionPeriods)
    .where(eq(sessionPeriods.organisationId, blank("organisationId")))
    .orderBy(desc(sessionPeriods.from))
    .prepare("workdays_periods"),
  periodOn: db
    .select()
    .from(sessionPeriods)
    .where(
      and(eq(sessionPeriods.organisationId, blank("organisationId")), lte(sessionPeriods.from, blank("day"))),
    )
    .orderBy(desc(sessionPeriods.from))
    .limit(1)
    .prepare("workdays_period_on"),
}));

export const sessionPeriodsOf = (db: Reader, organisationId: string): Promise<SessionPeriod[]> =>
  looking(db).periods.execute({ organisationId });

const periodIs = (organisationId: string, from: string) =>
  and(eq(sessionPeriods.organisationId, organisationId), eq(sessionPeriods.from, from));

export async function sessionPeriod(
  db: Reader,
  organisationId: string,
  from: string,
): Promise<SessionPeriod | null> {
  const [row] = await db.select().from(sessionPeriods).where(periodIs(organisationId, from));
  return row ?? null;
}

/** The period in force on a day. */
export async function sessionPeriodOn(
  db: Reader,
  organisationId: string,
  day: string,
): Promise<SessionPeriod | null> {
  const [row] = await looking(db).periodOn.execute({ organisationId, day });
  return row ?? null;
}

export async function keepSessionPeriod(tx: Writer, period: SessionPeriod): Promise<void> {
  const { sessions, version } = period;
  await tx
    .insert(sessionPeriods)
    .values(period)
    .onConflictDoUpdate({
      target: [sessionPeriods.organisationId, sessionPeriods.from],
      set: { sessions, version },
    });
}

export async function deleteSessionPeriod(tx: Writer, organisationId: string, from: string): Promise<void> {
  await tx.delete(sessionPeriods).where(periodIs(organisationId, from));
}
