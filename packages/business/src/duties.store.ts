import { dossierById } from "@sen/casework/ask";
import { openRound } from "@sen/casework/rules";
import type { Reader } from "@sen/data";
import { dayRulesBetween } from "@sen/workdays/ask";
import { addDays } from "@sen/workdays/rules";
import { draftsOf } from "./draft.store.ts";
import { dutiesOf, dutiesOfDraft, dutyToAnswer, upcoming } from "./duties.rules.ts";
import type { Duty } from "./model.ts";
import { entitiesOf, versionsOf } from "./register.store.ts";
import { valuesOf } from "./rules.ts";

const LONGEST_SUSPENSION = 800; // days from today to the end of two years, and the days to confirm after it

/** Everything the law asks of what somebody acts for, by day. */
export async function dutiesOfPerson(db: Reader, personId: string, day: string): Promise<Duty[]> {
  const rules = await dayRulesBetween(
    db,
    addDays(day, -LONGEST_SUSPENSION),
    addDays(day, LONGEST_SUSPENSION),
  );
  const duties: Duty[] = [];
  for (const entity of await entitiesOf(db, personId, day)) {
    duties.push(...dutiesOf(entity, await versionsOf(db, entity.id), rules));
  }
  return upcoming([...duties, ...(await dutiesOfDrafts(db, personId))], day);
}

async function dutiesOfDrafts(db: Reader, personId: string): Promise<Duty[]> {
  const duties: Duty[] = [];
  for (const { state, dossierId, entityCode, title, answers } of await draftsOf(db, personId)) {
    const dossier = state === "supplement" && dossierId ? await dossierById(db, dossierId) : null;
    const round = dossier && openRound(dossier.standing);
    const of = { entityCode: entityCode ?? dossier?.code ?? "", entityName: title };
    duties.push(...(round ? [dutyToAnswer(round.until, of)] : []));
    duties.push(...(state === "open" ? dutiesOfDraft(valuesOf(answers), of) : []));
  }
  return duties;
}
