import { day, index, instant, int, json, oneOf, primaryKey, table, text, unique } from "@sen/data/columns";
import type { Named } from "@sen/rpc/manifest";
import type { Answers, Value } from "./form.model.ts";
import { type Authority, DraftState, type Entity, Kind, LegalStatus, PartKind, Role } from "./model.ts";

const anyKind = [...Kind.options, ...PartKind.options];

export const drafts = table(
  "business_draft",
  {
    id: text().primaryKey(),
    procedure: text().notNull(),
    versionId: text().notNull(),
    kind: oneOf(anyKind).notNull(),
    entityCode: text(),
    title: text().notNull(),
    state: oneOf(DraftState.options).notNull(),
    ownerId: text().notNull(),
    /** The office that its files are kept under, whichever becomes competent. */
    officeId: text().notNull(),
    competentId: text(),
    answers: json<Answers>().notNull(),
    authority: json<Authority>(),
    dossierId: text(),
    /** The secret on the slip, for the members; whoever has it can look the dossier up. */
    secret: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    prunedAt: instant().notNull(),
    /** Its members know that it will be thrown away. */
    isWarned: int().notNull(),
    version: int().notNull(),
  },
  (draft) => [
    index("business_draft_owner").on(draft.ownerId, draft.state, draft.id),
    index("business_draft_pruned").on(draft.state, draft.prunedAt),
    unique("business_draft_dossier").on(draft.dossierId),
  ],
);

export const draftMembers = table(
  "business_draft_member",
  {
    draftId: text()
      .notNull()
      .references(() => drafts.id),
    personId: text().notNull(),
    name: text().notNull(),
    email: text().notNull(),
    role: oneOf(Role.options).notNull(),
  },
  (member) => [
    primaryKey({ columns: [member.draftId, member.personId] }),
    index("business_draft_member_person").on(member.personId, member.draftId),
  ],
);

/** One confirmation by one signer of one bundle, and the code sent for it. */
export const signatures = table(
  "business_signature",
  {
    draftId: text()
      .notNull()
      .references(() => drafts.id),
    key: text().notNull(),
    bundleHash: text().notNull(),
    personId: text().notNull(),
    name: text().notNull(),
    /** SHA-256 of the one-time code. */
    codeHash: text().notNull(),
    codeUntil: instant().notNull(),
    attempts: int().notNull(),
    signedAt: instant(),
  },
  (signature) => [primaryKey({ columns: [signature.draftId, signature.key, signature.bundleHash] })],
);

export const entities = table(
  "business_entity",
  {
    id: text().primaryKey(),
    code: text().notNull(),
    kind: oneOf(anyKind).notNull(),
    /** Empty for what hangs on nothing: the code of a business place is unique below its parent only. */
    parentCode: text().notNull(),
    name: text().notNull(),
    folded: text().notNull(),
    foreignName: text(),
    abbreviation: text(),
    status: oneOf(LegalStatus.options).notNull(),
    facts: json<Entity["facts"]>().notNull(),
    /** The commune of its address, as the facts say: what the commune's office finds its households by. */
    unitId: text(),
    registeredOn: day().notNull(),
    amendment: int().notNull(),
    suspendedUntil: day(),
    version: int().notNull(),
  },
  (entity) => [
    unique("business_entity_code").on(entity.parentCode, entity.code),
    index("business_entity_unit").on(entity.unitId, entity.id),
  ],
);

export const entityVersions = table(
  "business_entity_version",
  {
    entityId: text()
      .notNull()
      .references(() => entities.id),
    amendment: int().notNull(),
    from: day().notNull(),
    name: text().notNull(),
    status: oneOf(LegalStatus.options).notNull(),
    facts: json<Record<string, Value>>().notNull(),
    dossierId: text(),
    what: json<Named>().notNull(),
  },
  (version) => [primaryKey({ columns: [version.entityId, version.amendment] })],
);

/** Whose people may see and act for a registered entity from home. */
export const entityMembers = table(
  "business_entity_member",
  {
    entityId: text()
      .notNull()
      .references(() => entities.id),
    personId: text().notNull(),
    role: oneOf(Role.options).notNull(),
    /** An agent's authority ends. */
    until: day(),
    /** And may be ended before, where it is one that is kept. */
    authorityId: text(),
  },
  (member) => [
    primaryKey({ columns: [member.entityId, member.personId] }),
    index("business_entity_member_person").on(member.personId, member.entityId),
  ],
);

/**
 * Names that are taken, registered or in the queue. `exact` is unique: of two who file the same name at the same
 * moment one gets it. `keys` are what the rules of art. 41.2 compare by; each is a row of `nameKeys`.
 */
export const names = table(
  "business_name",
  {
    id: text().primaryKey(),
    exact: text().notNull(),
    name: text().notNull(),
    foreignName: text(),
    abbreviation: text(),
    kind: oneOf(anyKind).notNull(),
    /** Null while it is in the queue. */
    entityCode: text(),
    dossierId: text(),
    takenAt: instant().notNull(),
  },
  (name) => [
    unique("business_name_exact").on(name.exact),
    index("business_name_entity").on(name.entityCode),
    index("business_name_dossier").on(name.dossierId),
  ],
);

export const nameKeys = table(
  "business_name_key",
  {
    key: text().notNull(),
    nameId: text()
      .notNull()
      .references(() => names.id),
  },
  (row) => [primaryKey({ columns: [row.key, row.nameId] }), index("business_name_key_name").on(row.nameId)],
);

export const counters = table("business_counter", { prefix: text().primaryKey(), last: int().notNull() });

export const competences = table(
  "business_competence",
  {
    level: oneOf(["province", "commune"] as const).notNull(),
    /** Empty for the province. */
    unitId: text().notNull(),
    organisationId: text().notNull(),
    version: int().notNull(),
  },
  (competence) => [primaryKey({ columns: [competence.level, competence.unitId] })],
);

/** The secret address from which somebody's phone reads their duties. */
export const dutyFeeds = table(
  "business_duty_feed",
  {
    personId: text().primaryKey(),
    /** SHA-256 of the secret in the address. */
    secretHash: text().notNull(),
    madeAt: instant().notNull(),
  },
  (feed) => [unique("business_duty_feed_secret").on(feed.secretHash)],
);
