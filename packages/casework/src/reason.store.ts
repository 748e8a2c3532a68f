import type { Reader, Writer } from "@sen/data";
import { and, asc, desc, eq, inArray, isNull, or } from "drizzle-orm";
import type { LibraryReason, Reason } from "./model.ts";
import { reasons } from "./tables.ts";

const MOST = 500;

/** Those of a procedure and those for every procedure, the most used first. */
export const reasonsOf = (db: Reader, organisationId: string, procedure?: string): Promise<LibraryReason[]> =>
  db
    .select()
    .from(reasons)
    .where(
      and(
        eq(reasons.organisationId, organisationId),
        procedure ? or(isNull(reasons.procedure), eq(reasons.procedure, procedure)) : undefined,
      ),
    )
    .orderBy(desc(reasons.used), asc(reasons.id))
    .limit(MOST);

export async function reasonById(
  db: Reader,
  organisationId: string,
  id: string,
): Promise<LibraryReason | null> {
  const [row] = await db
    .select()
    .from(reasons)
    .where(and(eq(reasons.organisationId, organisationId), eq(reasons.id, id)));
  return row ?? null;
}

export async function insertReason(tx: Writer, reason: LibraryReason): Promise<void> {
  await tx.insert(reasons).values(reason);
}

export async function deleteReason(tx: Writer, id: string): Promise<void> {
  await tx.delete(reasons).where(eq(reasons.id, id));
}

/** Counts those of the office's library that a notice or a refusal used, word for word. */
export async function countUse(tx: Writer, organisationId: string, given: readonly Reason[]): Promise<void> {
  if (given.length === 0) return;
  const texts = [...new Set(given.map(({ text }) => text))];
  const known = await tx
    .select()
    .from(reasons)
    .where(and(eq(reasons.organisationId, organisationId), inArray(reasons.text, texts)));
  for (const { id, text, law, remedy, used } of known) {
    const times = given.filter((one) => one.text === text && one.law === law && one.remedy === remedy).length;
    if (times > 0)
      await tx
        .update(reasons)
        .set({ used: used + times })
        .where(eq(reasons.id, id));
  }
}
