import { dayAt } from "@sen/workdays/rules";
import { isGrantable } from "./case.rules.ts";
import type { Case } from "./case.store.ts";
import { applyGrant } from "./grant.store.ts";
import type { Desk } from "./telling.ts";

/**
 * Writes what a proposal grants into the register, and answers what the certificate says. Of a dossier that may not be
 * granted nothing is issued: casework then says why.
 */
export async function issued(
  desk: Desk,
  { dossier, content }: Case,
  seq: number,
): Promise<Record<string, string>> {
  if (!isGrantable(dossier.standing, seq)) return {};
  const { procedure, kind, answers: values, entityCode } = content;
  const now = desk.now();
  const { newId } = desk;
  return applyGrant(desk.tx, { dossier, procedure, kind, values, entityCode, day: dayAt(now), now, newId });
}
