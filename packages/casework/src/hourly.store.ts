import type { Reader, Writer } from "@sen/data";
import { and, asc, between, eq, inArray, lt } from "drizzle-orm";
import { dossierFrom, type Kept } from "./store.ts";
import { dossiers } from "./tables.ts";

/** Dossiers whose notice should have been answered before the day. */
export async function idsPastAnswer(db: Reader, day: string): Promise<string[]> {
  const rows = await db.select({ id: dossiers.id }).from(dossiers).where(lt(dossiers.answerBy, day));
  return rows.map(({ id }) => id);
}

/** Dossiers whose last day to answer lies between two days, or on one of them. */
export async function answeringBy(db: Reader, from: string, to: string): Promise<Kept[]> {
  const rows = await db
    .select()
    .from(dossiers)
    .where(between(dossiers.answerBy, from, to))
    .orderBy(asc(dossiers.answerBy));
  return rows.map(dossierFrom);
}

/** Open dossiers that are late and of which nobody was told yet, the latest first. */
export async function lateUntold(db: Reader, now: string, limit: number): Promise<Kept[]> {
  const rows = await db
    .select()
    .from(dossiers)
    .where(and(eq(dossiers.isEnded, 0), lt(dossiers.urgency, now), eq(dossiers.isLateTold, 0)))
    .orderBy(asc(dossiers.urgency))
    .limit(limit);
  return rows.map(dossierFrom);
}

export async function noteLateTold(tx: Writer, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(dossiers)
    .set({ isLateTold: 1 })
    .where(inArray(dossiers.id, [...ids]));
}
