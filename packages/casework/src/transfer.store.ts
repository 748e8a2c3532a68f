import type { Reader } from "@sen/data";
import { dayAt } from "@sen/workdays/rules";
import { and, asc, eq, or } from "drizzle-orm";
import type { Somebody, TransferPlan } from "./model.ts";
import { dossierFrom, type Kept, selectDossiers } from "./store.ts";
import { dossiers, places } from "./tables.ts";
import { officeName } from "./view.store.ts";

/** Every open dossier in which the office has a part. */
export async function openDossiersAt(db: Reader, organisationId: string): Promise<Kept[]> {
  const rows = await selectDossiers(db)
    .where(
      and(
        eq(places.isEnded, 0),
        or(
          eq(places.competentId, organisationId),
          eq(dossiers.receivingId, organisationId),
          eq(dossiers.deliveringId, organisationId),
        ),
      ),
    )
    .orderBy(asc(dossiers.code));
  return rows.map(dossierFrom);
}

export const planOf = (moving: readonly Kept[], to: Somebody): TransferPlan => ({
  to,
  moves: moving.map(({ id, code, title, standing }) => ({
    id,
    code,
    title,
    assignee: standing.assignee?.name ?? null,
  })),
});

/** What the office is called or, when it is gone, was called when the newest of its work came in. */
export async function nameOfLast(
  db: Reader,
  organisationId: string,
  moving: readonly Kept[],
  now: string,
): Promise<string> {
  const newest =
    moving
      .map(({ submittedAt }) => submittedAt)
      .toSorted()
      .at(-1) ?? now;
  return officeName(db, organisationId, dayAt(now), dayAt(newest));
}
