import type { Reader, Writer } from "@sen/data";
import { and, asc, between, eq, inArray, lt } from "drizzle-orm";
import { dossierFrom, type Kept, selectDossiers } from "./store.ts";
import { places } from "./tables.ts";

/** Dossiers whose notice should have been answered before the day. */
export async function idsPastAnswer(db: Reader, day: string): Promise<string[]> {
  const rows = await db.select({ id: places.dossierId }).from(places).where(lt(places.answerBy, day));
  return rows.map(({ id }) => id);
}

/** Dossiers whose last day to answer lies between two days, or on one of them. */
export async function answeringBy(db: Reader, from: string, to: string): Promise<Kept[]> {
  const rows = await selectDossiers(db)
    .where(between(places.answerBy, from, to))
    .orderBy(asc(places.answerBy));
  return rows.map(dossierFrom);
}

/** Offices with open places. */
export async function officesAtWork(db: Reader): Promise<string[]> {
  const rows = await db.selectDistinct({ id: places.competentId }).from(places).where(eq(places.isEnded, 0));
  return rows.map(({ id }) => id);
}

/** Open dossiers of an office that are late and of which nobody was told yet, the latest first. */
export async function lateUntold(
  db: Reader,
  competentId: string,
  now: string,
  limit: number,
): Promise<Kept[]> {
  const rows = await selectDossiers(db)
    .where(
      and(
        eq(places.competentId, competentId),
        eq(places.isEnded, 0),
        lt(places.urgency, now),
        eq(places.isLateTold, 0),
      ),
    )
    .orderBy(asc(places.urgency))
    .limit(limit);
  return rows.map(dossierFrom);
}

export async function noteLateTold(tx: Writer, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(places)
    .set({ isLateTold: 1 })
    .where(inArray(places.dossierId, [...ids]));
}
