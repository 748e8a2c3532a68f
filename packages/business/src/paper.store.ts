import { clockOf, dossierById, eventsOf, isMember, submissionsOf } from "@sen/casework/ask";
import type { Dossier } from "@sen/casework/model";
import { versionById } from "@sen/catalogue/ask";
import type { ProcedureVersion } from "@sen/catalogue/model";
import type { Reader } from "@sen/data";
import { communesOn, organisationNamed } from "@sen/directory/ask";
import type { Actor } from "@sen/rpc";
import { dayAt } from "@sen/workdays/rules";
import { factsFor } from "./draft.rules.ts";
import { draftById, secretOf } from "./draft.store.ts";
import { FiledContent } from "./filing.model.ts";
import type { Filing } from "./filing.paper.ts";
import { filingOf } from "./filing.rules.ts";
import { manifest } from "./manifest.ts";
import type { Draft, Entity, EntityVersion } from "./model.ts";
import { type Issued, type Office, placeOf } from "./office.paper.ts";
import { papersOf } from "./papers.rules.ts";
import { entityByCode, versionsOf } from "./register.store.ts";
import { conditionsOf, isFounding, textAt, type Values } from "./rules.ts";
import { signaturesOn } from "./signature.store.ts";
import { signersOf } from "./signers.rules.ts";
import { aboutOf, competenceOf, filingFrom, lookAt, versionOf } from "./view.store.ts";

/** Who wants to read papers, and when. */
export type Asking = { actor: Actor; now: string };

/** What a paper of a draft is written from, as somebody may see it; null for a component it does not write. */
export async function draftFiling(
  db: Reader,
  draft: Draft,
  component: string,
  { actor, now }: Asking,
): Promise<Filing | null> {
  const version = await versionOf(db, draft);
  if (!isWritten(version, component)) return null;
  const about = await aboutOf(db, draft.entityCode, actor.id, now);
  const asked = await filingFrom(db, draft, version, now);
  const { bundleHash, signers } = await lookAt(db, asked);
  const registered = isFounding(draft.procedure) ? null : factsFor(about);
  const competentId = await competenceOf(db, draft, version, about);
  return {
    procedure: draft.procedure,
    kind: draft.kind,
    values: asked.values,
    registered,
    entity: about.entity,
    signers,
    signatures: await signaturesOn(db, draft.id, bundleHash),
    authority: draft.authority,
    office: competentId ? addressed(await officeAt(db, competentId, dayAt(now), now)) : null,
    units: await unitsIn(db, [asked.values, registered], dayAt(now)),
    day: null,
    at: draft.updatedAt,
  };
}

export const isWritten = ({ components }: ProcedureVersion, component: string): boolean =>
  components.some(({ code, isWritten }) => code === component && isWritten);

/** A dossier that somebody may see: one of their own, or one that their office decides on. */
export async function dossierFor(
  db: Reader,
  id: string,
  { actor }: Asking,
): Promise<{ dossier: Dossier; isOwn: boolean } | null> {
  const dossier = await dossierById(db, id);
  if (dossier?.feature !== manifest.id) return null;
  const isOwn = await isMember(db, id, actor.id);
  return isOwn || actor.entitled("casework.see", dossier.competentId) ? { dossier, isOwn } : null;
}

type Seen = { dossier: Dossier; isOwn: boolean };
/** What was sent to the office, `round` counted from the filing; without it, what was sent last. */
async function sentTo(db: Reader, { id }: Dossier, round?: number): Promise<FiledContent | null> {
  const sent = await submissionsOf(db, id);
  const one = round === undefined ? sent.at(-1) : sent.find((each) => each.round === round);
  return FiledContent.safeParse(one?.content).data ?? null;
}

/** What a paper of a dossier is written from, as it was sent and as the register was then. */
async function sentFiling(
  db: Reader,
  { dossier, isOwn }: Seen,
  content: FiledContent,
  { actor, now }: Asking,
): Promise<Filing> {
  const { procedure, kind, answers: values, signatures, authority, entityCode } = content;
  const day = dayAt(dossier.submittedAt);
  const entity = entityCode ? await entityByCode(db, entityCode) : null;
  const before = entity && (await versionBefore(db, entity, dossier, now));
  const facts = before?.facts ?? entity?.facts ?? null;
  const mayKnowAll = !isOwn || (await aboutOf(db, entityCode, actor.id, now)).isOwn;
  const registered = entity && facts && factsFor({ entity: { ...entity, facts }, isOwn: mayKnowAll });
  return {
    procedure,
    kind,
    values,
    registered: isFounding(procedure) ? null : registered,
    entity: entity && { code: entity.code, name: before?.name ?? entity.name },
    signers: signersOf(kind, procedure, values, facts),
    signatures,
    authority,
    office: addressed(await officeAt(db, dossier.competentId, day, now)),
    units: await unitsIn(db, [values, registered], day),
    day,
    at: dossier.submittedAt,
  };
}

/** What the register said before the dossier was granted; of one that was not, what it said when it ended. */
async function versionBefore(
  db: Reader,
  entity: Entity,
  { id, standing }: Dossier,
  now: string,
): Promise<EntityVersion | null> {
  const versions = await versionsOf(db, entity.id);
  const made = versions.findIndex(({ dossierId }) => dossierId === id);
  if (made > 0) return versions[made - 1] ?? null;
  const until = dayAt(standing.endedAt ?? now);
  return versions.findLast(({ from }) => from <= until) ?? versions[0] ?? null;
}

/** What the papers that an office gives out are written from; null for a dossier that was not filed here. */
export async function issuedFor(
  db: Reader,
  seen: Seen,
  { asking, baseUrl }: { asking: Asking; baseUrl: string },
): Promise<Issued | null> {
  const { dossier, isOwn } = seen;
  const { now } = asking;
  const [first, latest] = [await sentTo(db, dossier, 0), await sentTo(db, dossier)];
  const version = await versionById(db, dossier.versionId);
  if (!first || !latest || !version) return null;
  const { values, attachments } = filingOf(first, version, dossier);
  const filing = await sentFiling(db, seen, latest, asking);
  const conditions = conditionsOf(values, {
    byAgent: first.authority !== null,
    registered: filing.registered,
  });
  const office = (id: string) => officeAt(db, id, dayAt(dossier.submittedAt), now);
  const draft = await draftById(db, first.draftId);
  return {
    dossier,
    events: await eventsOf(db, dossier.id),
    version,
    filing,
    papers: papersOf(version.components, conditions, values, attachments),
    delivery: latest.delivery,
    clock: await clockOf(db, { ...dossier, standing: { ...dossier.standing, pauses: [] } }),
    receiving: await office(dossier.receivingId),
    competent: await office(dossier.competentId),
    delivering: await office(dossier.deliveringId),
    secret: isOwn && draft ? await secretOf(db, draft.id) : null,
    registered: await registeredBy(db, dossier),
    baseUrl,
  };
}

/** What the dossier put into the register; a reissue put nothing there and shows what there is. */
async function registeredBy(db: Reader, { id, standing }: Dossier): Promise<Issued["registered"]> {
  const { code, amendment } = standing.result ?? {};
  const entity = code ? await entityByCode(db, code) : null;
  if (!entity) return null;
  const versions = await versionsOf(db, entity.id);
  const version =
    versions.find(({ dossierId }) => dossierId === id) ??
    versions.find((one) => one.amendment === Number(amendment));
  return version ? { entity, version } : null;
}

/** An office as it was called on a day or, when it was not there yet, as it is called now. */
async function officeAt(db: Reader, id: string, day: string, now: string): Promise<Office> {
  const named = async (at: string) => {
    const office = await organisationNamed(db, id, at);
    if (!office) return null;
    const above = office.parentId ? await organisationNamed(db, office.parentId, at) : null;
    const [unit] = await communesOn(db, { day: at, ids: office.unitId ? [office.unitId] : [], limit: 1 });
    return { name: office.name, above: above?.name ?? null, place: placeOf(unit?.name ?? null) };
  };
  return (await named(day)) ?? (await named(dayAt(now))) ?? { name: "", above: null, place: placeOf(null) };
}

/** As a letter calls it: a division says whose. */
const addressed = ({ name, above }: Office): string =>
  above && /^(Phòng|Bộ phận|Trung tâm)\s/u.test(name) ? `${name}, ${above}` : name;

/** The names of the wards that the answers mean. */
async function unitsIn(db: Reader, all: readonly (Values | null)[], day: string): Promise<Filing["units"]> {
  const ids = all.flatMap((values) => (values ? [textAt(values, "address.unit")] : [])).filter(Boolean);
  const units = await communesOn(db, { day, ids: [...new Set(ids)], limit: 10 });
  return Object.fromEntries(units.map(({ id, name }) => [id, name]));
}
