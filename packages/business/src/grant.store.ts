import type { Dossier } from "@sen/casework/model";
import { isUniqueViolation, type Writer } from "@sen/data";
import { Refusal, unwrap } from "@sen/rpc";
import { eq } from "drizzle-orm";
import { codeWritten, HANOI_PREFIX } from "./codes.rules.ts";
import { type Effect, effectOf, suspensionsOf } from "./grant.rules.ts";
import { type Entity, PartKind } from "./model.ts";
import { attachName, releaseNameOf, takeName } from "./name.store.ts";
import {
  addMembers,
  amendEntity,
  drawCertificateNumber,
  drawEnterpriseCode,
  drawPartCode,
  entityByCode,
  insertEntity,
  partsOf,
  versionsOf,
} from "./register.store.ts";
import type { Values } from "./rules.ts";
import { draftMembers, drafts } from "./tables.ts";
import type { AnyKind } from "./type.rules.ts";

export type Grant = {
  dossier: Pick<Dossier, "id" | "applicant">;
  procedure: string;
  kind: AnyKind;
  /** What was answered, as `valuesOf` gives it. */
  values: Values;
  /** The entity it is about; for a part the enterprise it hangs on; null for a founding. */
  entityCode: string | null;
  day: string;
  now: string;
  newId: () => string;
};

/**
 * Writes a granted dossier into the register: codes, versions, names and who may act for the entity, in the
 * transaction of the decision. Answers what the certificate says.
 */
export async function applyGrant(tx: Writer, grant: Grant): Promise<Record<string, string>> {
  const { dossier, procedure, kind, values, entityCode, day } = grant;
  const entity = entityCode ? await entityByCode(tx, entityCode) : null;
  const suspensions = entity ? suspensionsOf(await versionsOf(tx, entity.id)) : [];
  const effect = unwrap(effectOf({ procedure, kind, values, entity, suspensions, day }));
  const after = await kept(tx, effect, { ...grant, entity });
  const certificateNumber = await drawCertificateNumber(tx, day);
  const { code, parentCode, name, amendment, status, registeredOn, suspendedUntil } = after;
  return {
    entityId: after.id,
    code: after.kind === "place" ? `${parentCode}-${code}` : code,
    codeWritten: after.kind === "place" ? code : codeWritten(code),
    name,
    kind: after.kind,
    status,
    amendment: String(amendment),
    registeredOn,
    issuedOn: day,
    certificateNumber,
    dossierId: dossier.id,
    whatVi: effect.what.vi,
    whatEn: effect.what.en,
    ...(parentCode ? { parentCode } : {}),
    ...(suspendedUntil ? { suspendedUntil } : {}),
  };
}

type Made = Grant & { entity: Entity | null };

async function kept(tx: Writer, effect: Effect, grant: Made): Promise<Entity> {
  const { dossier, day } = grant;
  switch (effect.type) {
    case "new":
      return founded(tx, effect, grant);
    case "part":
      return partFounded(tx, effect, grant);
    case "amend": {
      await amendEntity(tx, effect.entity, { from: effect.from, what: effect.what, dossierId: dossier.id });
      if (effect.isNameFreed) await ended(tx, effect.entity, { day, dossierId: dossier.id });
      else await attachName(tx, dossier.id, effect.entity.code);
      return effect.entity;
    }
    case "reissue":
      return effect.entity;
  }
}

const blank = { status: "active", amendment: 0, suspendedUntil: null, version: 1 } as const;

async function founded(tx: Writer, effect: Effect & { type: "new" }, grant: Made): Promise<Entity> {
  const { dossier, day, newId } = grant;
  const code = effect.code ?? (await drawEnterpriseCode(tx, HANOI_PREFIX));
  const former = effect.code === null ? null : await entityByCode(tx, code);
  if (former && former.status !== "ended")
    throw new Refusal("business/household-exists", { name: former.name });
  const { named, kind, facts, what } = effect;
  const entity: Entity = {
    ...blank,
    ...named,
    id: former?.id ?? newId(),
    code,
    kind,
    parentCode: null,
    facts,
    registeredOn: day,
    // An owner who begins again keeps the number, and the history under it goes on.
    ...(former ? { amendment: former.amendment + 1, version: former.version + 1 } : {}),
  };
  const told = { from: day, what, dossierId: dossier.id };
  const keep = former ? amendEntity(tx, entity, told) : insertEntity(tx, entity, told);
  await keep.catch((why: unknown) => {
    throw isUniqueViolation(why) ? new Refusal("business/household-exists") : why;
  });
  if (!(await attachName(tx, dossier.id, code))) {
    await takeName(tx, { ...grant, dossierId: dossier.id });
    await attachName(tx, dossier.id, code);
  }
  await addMembers(tx, entity.id, await membersOf(tx, dossier));
  return entity;
}

async function partFounded(tx: Writer, effect: Effect & { type: "part" }, grant: Made): Promise<Entity> {
  const { entity: parent, dossier, day, newId } = grant;
  const { named, facts, what } = effect;
  const kind = PartKind.parse(effect.kind);
  const parentCode = parent?.code ?? "";
  const code = await drawPartCode(tx, kind, parentCode);
  const entity: Entity = {
    ...blank,
    ...named,
    id: newId(),
    code,
    kind,
    parentCode,
    facts,
    registeredOn: day,
  };
  await insertEntity(tx, entity, { from: day, what, dossierId: dossier.id });
  return entity;
}

/** What hangs on it ends with it, and its name is free (decree 01/2021, art. 18.1). */
async function ended(tx: Writer, { code }: Entity, { day, dossierId }: { day: string; dossierId: string }) {
  await releaseNameOf(tx, code);
  for (const part of await partsOf(tx, code)) {
    if (part.status === "ended") continue;
    const after = {
      ...part,
      status: "ended" as const,
      amendment: part.amendment + 1,
      version: part.version + 1,
    };
    const what = { vi: "Chấm dứt theo doanh nghiệp", en: "Ended with its enterprise" };
    await amendEntity(tx, after, { from: day, what, dossierId });
  }
}

/** Whoever filed it, and whoever shared the draft; an agent until the authority ends, or is ended. */
async function membersOf(tx: Writer, { id, applicant }: Grant["dossier"]) {
  const rows = await tx
    .select({ personId: draftMembers.personId, role: draftMembers.role, authority: drafts.authority })
    .from(draftMembers)
    .innerJoin(drafts, eq(drafts.id, draftMembers.draftId))
    .where(eq(drafts.dossierId, id));
  const shared = rows.map(({ personId, role, authority }) => ({
    personId,
    role,
    until: role === "agent" ? (authority?.until ?? null) : null,
    authorityId: role === "agent" ? (authority?.id ?? null) : null,
  }));
  return shared.some(({ personId }) => personId === applicant.id)
    ? shared
    : [{ personId: applicant.id, role: "filer" as const, until: null, authorityId: null }, ...shared];
}
