import type { Reader } from "@sen/data";
import { organisationNamed } from "@sen/directory/ask";
import { dayAt } from "@sen/workdays/rules";
import type { DossierView } from "./model.ts";
import { clockOfDossier } from "./reckoning.ts";
import { eventsOf, type Kept, submissionsOf } from "./store.ts";

/** An office as it is called today or, when it is no more, as it was called on an earlier day. */
export async function officeName(db: Reader, id: string, today: string, earlier: string): Promise<string> {
  const office = (await organisationNamed(db, id, today)) ?? (await organisationNamed(db, id, earlier));
  return office?.name ?? "";
}

export async function viewOf(
  db: Reader,
  dossier: Kept,
  acts: readonly string[],
  now: string,
): Promise<DossierView> {
  const named = (id: string) => officeName(db, id, dayAt(now), dayAt(dossier.submittedAt));
  return {
    dossier,
    offices: {
      receiving: await named(dossier.receivingId),
      competent: await named(dossier.competentId),
      delivering: await named(dossier.deliveringId),
    },
    events: await eventsOf(db, dossier.id),
    submissions: await submissionsOf(db, dossier.id),
    clock: await clockOfDossier(db, dossier),
    acts: [...acts],
  };
}
