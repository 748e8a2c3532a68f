import { createHash } from "node:crypto";
import { dossierById } from "@sen/casework/ask";
import { versionById, versionOn } from "@sen/catalogue/ask";
import type { ProcedureVersion } from "@sen/catalogue/model";
import { changesBetween } from "@sen/catalogue/rules";
import type { Reader } from "@sen/data";
import { attachmentsBelow } from "@sen/files/ask";
import { found } from "@sen/rpc";
import { dayRulesBetween } from "@sen/workdays/ask";
import { addDays, dayAt, workingDaysBetween } from "@sen/workdays/rules";
import { problemsOf } from "./check.rules.ts";
import { competentFor } from "./competence.store.ts";
import { type About, factsFor, maskedEmail, unitOf } from "./draft.rules.ts";
import { PAPER } from "./draft.store.ts";
import { bundleTextOf, type FilingAt, feeFor, judgedBy, nameAskedOf } from "./filing.rules.ts";
import type { Problem } from "./form.model.ts";
import { suspensionsOf } from "./grant.rules.ts";
import type { BeneficialOwner, Draft, DraftView, Entity, Paper, Signer } from "./model.ts";
import { verdictOn } from "./name.store.ts";
import { type Attached, papersOf } from "./papers.rules.ts";
import { entityByCode, ownEntity, versionsOf } from "./register.store.ts";
import { beneficialOwnersOf, conditionsOf, isFounding, partOf, valuesOf } from "./rules.ts";
import { signaturesOn } from "./signature.store.ts";
import { signersOf } from "./signers.rules.ts";

/** Everything that follows from a filing and the register as it is. */
export type Looked = {
  entity: Entity | null;
  conditions: ReadonlySet<string>;
  papers: Paper[];
  problems: Problem[];
  signers: Signer[];
  beneficialOwners: BeneficialOwner[];
  bundleHash: string;
};

const DAYS_AROUND = 800; // suspensions last two years at most

export async function lookAt(db: Reader, filing: FilingAt): Promise<Looked> {
  const { procedure, version, kind, entityCode, authority, values, attachments, day } = filing;
  const entity = entityCode ? await entityByCode(db, entityCode) : null;
  const registered = isFounding(procedure) ? null : (entity?.facts ?? {});
  const conditions = conditionsOf(values, { byAgent: authority !== null, registered });
  const papers = papersOf(version.components, conditions, values, attachments);
  const asked = nameAskedOf(filing, entity);
  const [earliest, latest] = [addDays(day, -DAYS_AROUND), addDays(day, DAYS_AROUND)];
  const rules = await dayRulesBetween(db, earliest, latest);
  const within = (one: string) => (one < earliest ? earliest : one > latest ? latest : one);
  const problems = problemsOf({
    procedure,
    kind,
    values,
    conditions,
    registered,
    day,
    papers,
    nameFindings: asked ? (await verdictOn(db, asked)).findings : [],
    entityStatus: entity?.status ?? null,
    suspensions: entity ? suspensionsOf(await versionsOf(db, entity.id)) : [],
    workingDaysBetween: (from, to) => workingDaysBetween(rules, within(from), within(to)),
  });
  return {
    entity,
    conditions,
    papers,
    problems,
    signers: signersOf(kind, procedure, values, registered),
    beneficialOwners: beneficialOwnersOf(values),
    bundleHash: createHash("sha256").update(bundleTextOf(filing, papers)).digest("hex"),
  };
}

/** The version of the law that a draft was written for last. */
export const versionOf = async (
  db: Reader,
  { versionId }: Pick<Draft, "versionId">,
): Promise<ProcedureVersion> => found(await versionById(db, versionId));

export const lawOfToday = (db: Reader, { procedure }: Pick<Draft, "procedure">, now: string) =>
  versionOn(db, procedure, dayAt(now));

/** What a draft is about, and whether this person may act for it without an authority. */
export async function aboutOf(
  db: Reader,
  code: string | null | undefined,
  personId: string,
  now: string,
): Promise<About> {
  const entity = code ? await entityByCode(db, code) : null;
  const own = code ? await ownEntity(db, { code, personId, day: dayAt(now) }) : null;
  return { entity, isOwn: own !== null };
}

/** The files of a draft, by paper. */
async function attachedTo(db: Reader, draftId: string): Promise<Attached[]> {
  return (await attachmentsBelow(db, PAPER, draftId)).map(({ id, ownerId, name, bytes, type, hash }) => ({
    id,
    component: ownerId.slice(draftId.length + 1),
    name,
    bytes,
    type,
    hash,
  }));
}

/** A draft as it would be sent. One that was sent is looked at by the day on which it was. */
export async function filingFrom(
  db: Reader,
  draft: Draft,
  version: ProcedureVersion,
  now: string,
): Promise<FilingAt> {
  const dossier = draft.dossierId ? await dossierById(db, draft.dossierId) : null;
  return {
    ...draft,
    draftId: draft.id,
    version,
    values: valuesOf(draft.answers),
    attachments: await attachedTo(db, draft.id),
    ...(dossier ? judgedBy(dossier) : { day: dayAt(now), issuedCode: null }),
  };
}

/** The office that decides on it; null while nobody can say. Once filed, it is where it is. */
export async function competenceOf(
  db: Reader,
  draft: Draft,
  version: Pick<ProcedureVersion, "level">,
  { entity }: Pick<About, "entity">,
): Promise<string | null> {
  if (draft.dossierId) return draft.competentId;
  const { level } = version;
  const unitId = unitOf(valuesOf(draft.answers), entity?.facts ?? null);
  return competentFor(db, { level, unitId: level === "commune" ? unitId : null });
}

export async function viewOf(db: Reader, draft: Draft, personId: string, now: string): Promise<DraftView> {
  const version = await versionOf(db, draft);
  const today = await lawOfToday(db, draft, now);
  const about = await aboutOf(db, draft.entityCode, personId, now);
  const filing = await filingFrom(db, draft, version, now);
  const { bundleHash, problems, papers, signers, beneficialOwners } = await lookAt(db, filing);
  const isStranger = about.entity !== null && !about.isOwn;
  const mine = draft.members.find((one) => one.personId === personId)?.email.toLowerCase();
  const isMine = ({ email }: Signer) => email.toLowerCase() === mine;
  const dossier = draft.dossierId ? await dossierById(db, draft.dossierId) : null;
  return {
    draft,
    procedure: version,
    changes: today && draft.state === "open" ? changesBetween(version, today) : [],
    problems,
    papers,
    signers: isStranger
      ? signers.map((one) => (isMine(one) ? one : { ...one, email: maskedEmail(one.email) }))
      : signers,
    signatures: await signaturesOn(db, draft.id, bundleHash),
    beneficialOwners,
    bundleHash,
    fee: feeFor(version, "online"),
    asked: dossier?.standing.rounds.find(({ answeredAt }) => answeredAt === null)?.reasons ?? [],
    registered: partOf(draft.procedure) ? null : factsFor(about),
  };
}
