import type { Reader } from "@sen/data";
import type { Deadline } from "@sen/workdays/model";
import { daysLeft } from "./clock.rules.ts";
import type { Dossier, DossierEvent, Standing, Submission } from "./model.ts";
import { clockOfDossier, rulesAround } from "./reckoning.ts";
import * as store from "./store.ts";

/** What other slices may ask, in their own transaction. */

export const dossierById = (db: Reader, id: string): Promise<Dossier | null> => store.dossierById(db, id);

/** The dossier, when the office receives it, decides it or hands it over. */
export const dossierAt = (db: Reader, at: { organisationId: string; id: string }): Promise<Dossier | null> =>
  store.dossierAt(db, at);

export async function standingOf(db: Reader, id: string): Promise<Standing | null> {
  return (await store.dossierById(db, id))?.standing ?? null;
}

/** Everything that happened to it, the oldest first. */
export const eventsOf = (db: Reader, dossierId: string): Promise<DossierEvent[]> =>
  store.eventsOf(db, dossierId);

/** What was sent: the filing, and an answer for each notice that was answered. */
export const submissionsOf = (db: Reader, dossierId: string): Promise<Submission[]> =>
  store.submissionsOf(db, dossierId);

/** Whether somebody filed it, or it was shared with them. */
export const isMember = (db: Reader, dossierId: string, personId: string): Promise<boolean> =>
  store.isMember(db, dossierId, personId);

/** The arithmetic of its date, for the slip; null before it is received. */
export const clockOf = (db: Reader, dossier: Dossier): Promise<Deadline | null> =>
  clockOfDossier(db, dossier);

/** Working days left, as the queue says it; null while the clock stands still. */
export async function daysLeftOf(db: Reader, { standing }: Dossier, now: string): Promise<number | null> {
  return daysLeft(await rulesAround(db, now), standing, now);
}
