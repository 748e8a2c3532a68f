import type { Reader, Writer } from "@sen/data";
import { peopleByIds } from "@sen/directory/ask";
import { and, desc, eq, gte, inArray, isNull, lte, or, type SQL } from "drizzle-orm";
import type { Mandate } from "./model.ts";
import { mandates } from "./tables.ts";

type MandateRecord = typeof mandates.$inferSelect;

async function withNames(db: Reader, rows: MandateRecord[]): Promise<Mandate[]> {
  const people = await peopleByIds(db, [...new Set(rows.flatMap((row) => [row.giverId, row.holderId]))]);
  const names = new Map(people.map((person) => [person.id, person.fullName]));
  return rows.map((row) => ({
    ...row,
    giverName: names.get(row.giverId) ?? row.giverId,
    holderName: names.get(row.holderId) ?? row.holderId,
  }));
}

export async function mandateById(db: Reader, id: string): Promise<Mandate | null> {
  const rows = await db.select().from(mandates).where(eq(mandates.id, id));
  return (await withNames(db, rows))[0] ?? null;
}

/** Given to the person and in force on the day: what they may choose to act under. */
export async function mandatesHeldBy(db: Reader, personId: string, day: string): Promise<Mandate[]> {
  const inForce = and(isNull(mandates.revokedAt), lte(mandates.fromDay, day), gte(mandates.untilDay, day));
  const rows = await db
    .select()
    .from(mandates)
    .where(and(eq(mandates.holderId, personId), inForce))
    .orderBy(desc(mandates.id));
  return withNames(db, rows);
}

/** Given or held by any of these people, newest first, revoked ones included. */
export async function mandatesAmong(db: Reader, personIds: string[]): Promise<Mandate[]> {
  if (personIds.length === 0) return [];
  const among = or(inArray(mandates.giverId, personIds), inArray(mandates.holderId, personIds));
  return withNames(db, await db.select().from(mandates).where(among).orderBy(desc(mandates.id)).limit(200));
}

const notRevoked = (id: string) => and(eq(mandates.id, id), isNull(mandates.revokedAt));

async function onlyOne(db: Reader, condition: SQL | undefined): Promise<Mandate | null> {
  return (await withNames(db, await db.select().from(mandates).where(condition).limit(1)))[0] ?? null;
}

/** One of these people's, whether they gave it or hold it, unless it is revoked. */
export function mandateAmong(db: Reader, personIds: string[], id: string): Promise<Mandate | null> {
  return onlyOne(
    db,
    and(notRevoked(id), or(inArray(mandates.giverId, personIds), inArray(mandates.holderId, personIds))),
  );
}

export const mandateOfOwn = (db: Reader, personId: string, id: string): Promise<Mandate | null> =>
  mandateAmong(db, [personId], id);

export const mandateHeldBy = (
  db: Reader,
  personId: string,
  id: string,
  day: string,
): Promise<Mandate | null> =>
  onlyOne(
    db,
    and(
      notRevoked(id),
      eq(mandates.holderId, personId),
      lte(mandates.fromDay, day),
      gte(mandates.untilDay, day),
    ),
  );

export async function insertMandate(tx: Writer, mandate: MandateRecord): Promise<Mandate> {
  await tx.insert(mandates).values(mandate);
  const [named] = await withNames(tx, [mandate]);
  return named as Mandate;
}

export async function revokeMandate(tx: Writer, id: string, now: string): Promise<void> {
  await tx.update(mandates).set({ revokedAt: now }).where(eq(mandates.id, id));
}
