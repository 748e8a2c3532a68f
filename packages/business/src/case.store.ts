import { dossierAt, submissionsOf } from "@sen/casework/ask";
import type { Dossier } from "@sen/casework/model";
import { versionById } from "@sen/catalogue/ask";
import type { Reader } from "@sen/data";
import { keptFor } from "./authority.store.ts";
import { differencesIn } from "./case.rules.ts";
import { FiledContent } from "./filing.model.ts";
import { filingOf } from "./filing.rules.ts";
import { manifest } from "./manifest.ts";
import type { CaseView } from "./model.ts";
import { changesIn } from "./rules.ts";
import { lookAt } from "./view.store.ts";

type At = { organisationId: string; id: string };
export type Case = { dossier: Dossier; content: FiledContent; former: FiledContent | null };

/** What was sent to an office last, and before that; to other offices, and of other features, it is not there. */
export async function caseAt(db: Reader, at: At): Promise<Case | null> {
  const dossier = await dossierAt(db, at);
  if (dossier?.feature !== manifest.id) return null;
  const sent = await submissionsOf(db, dossier.id);
  const [content, former] = sent.toReversed().map((one) => FiledContent.parse(one.content));
  return content ? { dossier, content, former: former ?? null } : null;
}

/** A dossier as whoever checks it needs it: looked at again by the register of this moment and the day of filing. */
export async function caseView(db: Reader, { dossier, content, former }: Case): Promise<CaseView | null> {
  const version = await versionById(db, dossier.versionId);
  if (!version) return null;
  const { entity, conditions, papers, problems, beneficialOwners } = await lookAt(
    db,
    filingOf(content, version, dossier),
  );
  const { procedure, kind, answers, signatures, authority } = content;
  const kept = await keptFor(db, content);
  const sides = {
    registered: changesIn(answers).length > 0 ? (entity?.facts ?? null) : null,
    former: former?.answers ?? null,
    now: answers,
  };
  return {
    kind,
    answers,
    differences: differencesIn({ procedure, kind, conditions }, sides),
    problems,
    papers,
    signatures,
    beneficialOwners,
    entity,
    authority: authority && {
      ...authority,
      confirmedAt: kept?.confirmedAt ?? null,
      revokedAt: kept?.revoked?.at ?? null,
    },
  };
}
