import type { Reader } from "@sen/data";
import { dayAt } from "@sen/workdays/rules";
import { eq } from "drizzle-orm";
import type * as z from "zod";
import { daysLeft } from "./clock.rules.ts";
import type { LookUp, PublicDossier } from "./model.ts";
import { clockOfDossier, rulesAround } from "./reckoning.ts";
import { fits } from "./secret.ts";
import { dossierFrom, eventsOf, type Kept, selectDossiers } from "./store.ts";
import { dossiers } from "./tables.ts";
import { officeName } from "./view.store.ts";

/** By its code alone, where it stands; with the secret too, what is in it. A wrong secret is an unknown code. */
export async function lookUp(
  db: Reader,
  { code, secret }: z.infer<typeof LookUp>,
  now: string,
): Promise<PublicDossier | null> {
  const [row] = await selectDossiers(db).where(eq(dossiers.code, code.toUpperCase()));
  const opens = secret ? fits(secret, row?.dossier.secretHash ?? null) : false;
  if (!row || (secret && !opens)) return null;
  const dossier = dossierFrom(row);
  const { status, outcome, dueAt, promisedAt, apology } = dossier.standing;
  return {
    code: dossier.code,
    status,
    outcome,
    procedure: dossier.procedure,
    submittedAt: dossier.submittedAt,
    dueAt,
    promisedAt,
    newDueAt: apology?.newDueAt ?? null,
    office: await officeName(db, dossier.competentId, dayAt(now), dayAt(dossier.submittedAt)),
    inside: opens ? await insideOf(db, dossier, now) : null,
  };
}

async function insideOf(db: Reader, dossier: Kept, now: string): Promise<PublicDossier["inside"]> {
  const { title, standing } = dossier;
  return {
    title,
    standing,
    events: await eventsOf(db, dossier.id),
    clock: await clockOfDossier(db, dossier),
    daysLeft: daysLeft(await rulesAround(db, now), standing, now),
  };
}
