import { Dossier, Reason } from "@sen/casework/model";
import { Component, ProcedureVersion, VersionChange } from "@sen/catalogue/model";
import { Day, Id, IdempotencyKey, Instant, Named } from "@sen/rpc/model";
import * as z from "zod";
import { Answers, Problem, Value } from "./form.model.ts";

/** Loại hình: private enterprise, one- and many-member limited company, joint stock, partnership, household business. */
export const Kind = z.enum(["private", "llc1", "llc2", "jsc", "partnership", "household"]);
export type Kind = z.infer<typeof Kind>;
/** What hangs on an enterprise: branch, representative office, business place. */
export const PartKind = z.enum(["branch", "office", "place"]);
export type PartKind = z.infer<typeof PartKind>;
/** Legal status, decree 01/2021 art. 41. */
export const LegalStatus = z.enum([
  "active",
  "suspended",
  "left_address",
  "revoked_for_tax",
  "dissolving",
  "bankrupt",
  "ended",
]);
export type LegalStatus = z.infer<typeof LegalStatus>;

/** An enterprise, household business, branch, office or place in the register, as it stands. */
export const Entity = z.object({
  id: Id,
  /** 10 digits; 13 for a branch or office; 5 for a business place; 12 for a household. */
  code: z.string(),
  kind: z.enum([...Kind.options, ...PartKind.options]),
  parentCode: z.string().nullable(),
  name: z.string(),
  foreignName: z.string().nullable(),
  abbreviation: z.string().nullable(),
  status: LegalStatus,
  /** The answers that the register rests on, by path. */
  facts: z.record(z.string(), Value),
  registeredOn: Day,
  /** How often it was amended: 0 at first. */
  amendment: z.int(),
  /** Suspended until, with that day. */
  suspendedUntil: Day.nullable(),
  version: z.int(),
});
export type Entity = z.infer<typeof Entity>;

/** The state of the register between two decisions. */
export const EntityVersion = z.object({
  entityId: Id,
  amendment: z.int(),
  from: Day,
  name: z.string(),
  status: LegalStatus,
  facts: z.record(z.string(), Value),
  dossierId: Id.nullable(),
  what: Named,
});
export type EntityVersion = z.infer<typeof EntityVersion>;

/** A rule of art. 41.2 (a)–(h) by which a name is confusing, `identical` (41.1), or barred (37, 38). */
export const NameRule = z.enum([
  "identical",
  "reads-same",
  "same-abbreviation",
  "same-foreign-name",
  "number-or-letter",
  "sign-only",
  "new-before-or-after",
  "region-only",
  "same-proper-name",
  "no-type",
  "no-proper-name",
  "barred-word",
  "barred-sign",
]);
export type NameRule = z.infer<typeof NameRule>;
export const NameFinding = z.object({
  rule: NameRule,
  law: z.string(),
  severity: z.enum(["block", "warn"]),
  /** The enterprise in the way; null when the name itself is the trouble. `isQueued`: not registered yet, filed before. */
  other: z.object({ name: z.string(), code: z.string().nullable(), isQueued: z.boolean() }).nullable(),
  /** The word or sign that is barred. */
  word: z.string().nullable(),
});
export type NameFinding = z.infer<typeof NameFinding>;
export const NameAsked = z.strictObject({
  kind: z.enum([...Kind.options, ...PartKind.options]),
  name: z.string().max(400),
  foreignName: z.string().max(400).default(""),
  abbreviation: z.string().max(100).default(""),
  /** The code of the parent, of which it would be a subsidiary (41.3); or of the enterprise itself that changes its name. */
  parentCode: z.string().max(20).optional(),
  ownCode: z.string().max(20).optional(),
  draftId: Id.optional(),
  /** The commune, within which households' names are told apart. */
  unitId: Id.optional(),
  /** Where it is and what it does, for names that could be taken instead. */
  place: z.string().trim().max(100).optional(),
  field: z.string().trim().max(100).optional(),
});
export type NameAsked = z.infer<typeof NameAsked>;
export const NameVerdict = z.object({ findings: z.array(NameFinding), suggestions: z.array(z.string()) });
export type NameVerdict = z.infer<typeof NameVerdict>;

export const Line = z.object({
  code: z.string(),
  name: z.string(),
  /** Its ancestors, from the section down: `G · 47 · 471`. */
  trail: z.string(),
  /** Wants conditions met (Law on Investment 143/2025/QH15, appendix IV); how sure we are is said beside it. */
  isConditional: z.boolean(),
});
export type Line = z.infer<typeof Line>;
export const LinesAsked = z.strictObject({ text: z.string().trim().max(100) });

export const Role = z.enum(["filer", "founder", "agent"]);
export type Role = z.infer<typeof Role>;
export const DraftMember = z.object({ personId: Id, name: z.string(), email: z.string(), role: Role });
export type DraftMember = z.infer<typeof DraftMember>;
/** A written authority (ủy quyền) in hand of an agent: whose, how far, until when. */
export const Authority = z.object({
  /** Of the one that the agent keeps; without it, it was typed for this filing alone. */
  id: Id.optional(),
  principal: z.string(),
  instrument: z.string(),
  scope: z.string(),
  until: Day,
});
export type Authority = z.infer<typeof Authority>;

export const DraftState = z.enum(["open", "filed", "supplement", "ended", "discarded"]);
export const Draft = z.object({
  id: Id,
  procedure: z.string(),
  /** The version of the law it was written for last. */
  versionId: z.string(),
  kind: z.enum([...Kind.options, ...PartKind.options]),
  /** The registered entity it is about; null for a new one. */
  entityCode: z.string().nullable(),
  title: z.string(),
  state: DraftState,
  ownerId: Id,
  /** The `organisationId` of its attachments: it stays, whichever office becomes competent. */
  officeId: Id,
  competentId: Id.nullable(),
  answers: Answers,
  members: z.array(DraftMember),
  authority: Authority.nullable(),
  dossierId: Id.nullable(),
  createdAt: Instant,
  updatedAt: Instant,
  /** When it is thrown away if nobody touches it. */
  prunedAt: Instant,
  version: z.int(),
});
export type Draft = z.infer<typeof Draft>;

/** A paper of this very dossier: wanted or not, and what it consists of. */
export const Paper = z.object({
  component: Component,
  isWanted: z.boolean(),
  state: z.enum(["missing", "written", "attached", "by-number", "not-wanted"]),
  files: z.array(z.object({ id: Id, name: z.string(), bytes: z.int(), type: z.string(), hash: z.string() })),
});
export type Paper = z.infer<typeof Paper>;

/** Somebody who must sign, worked out from kind and change. `key` stays while the answers about them do. */
export const Signer = z.object({
  key: z.string(),
  name: z.string(),
  email: z.string(),
  capacity: Named,
  law: z.string(),
});
export type Signer = z.infer<typeof Signer>;
export const Signature = z.object({
  key: z.string(),
  personId: Id,
  name: z.string(),
  bundleHash: z.string(),
  at: Instant,
});
export type Signature = z.infer<typeof Signature>;

/** Who owns how much: direct shares, and through other organisations; those of 25 % and more (168/2025). */
export const BeneficialOwner = z.object({
  name: z.string(),
  direct: z.number(),
  indirect: z.number(),
  total: z.number(),
});
export type BeneficialOwner = z.infer<typeof BeneficialOwner>;

export const DraftView = z.object({
  draft: Draft,
  procedure: ProcedureVersion,
  /** What the law has changed since the draft was begun; the answers stay. */
  changes: z.array(VersionChange),
  problems: z.array(Problem),
  papers: z.array(Paper),
  signers: z.array(Signer),
  signatures: z.array(Signature),
  beneficialOwners: z.array(BeneficialOwner),
  /** SHA-256 of exactly what would be sent: what is signed. */
  bundleHash: z.string(),
  fee: z.object({ dong: z.int(), what: Named }).nullable(),
  /** In a supplement round: what was asked. */
  asked: z.array(Reason),
  /** The facts of the register that it would change, by path. */
  registered: z.record(z.string(), Value).nullable(),
});
export type DraftView = z.infer<typeof DraftView>;

export const Kept = z.object({
  version: z.int(),
  answers: Answers,
  problems: z.array(Problem),
  bundleHash: z.string(),
});
export const CodeSent = z.object({
  to: z.string(),
  until: Instant,
  /** Null where only the signer may read it: it is in their notices and mail. */
  shown: z.string().nullable(),
});
export const FileDraft = z.strictObject({
  id: Id,
  bundleHash: z.string().length(64),
  /** Where the result goes. */
  delivery: z.enum(["online", "post", "counter"]),
  note: z.string().trim().max(2000).default(""),
  idempotencyKey: IdempotencyKey,
});
export const Filed = z.object({
  dossier: Dossier,
  /** Printed on the slip; shown to members only. */
  secret: z.string(),
});

/** A line of the register that a dossier would change, for the officer: before, now, and in the round before. */
export const Difference = z.object({
  path: z.string(),
  label: Named,
  registered: Value,
  former: Value,
  now: Value,
});
export type Difference = z.infer<typeof Difference>;
export const CaseView = z.object({
  kind: Draft.shape.kind,
  answers: z.record(z.string(), Value),
  differences: z.array(Difference),
  problems: z.array(Problem),
  papers: z.array(Paper),
  signatures: z.array(Signature),
  beneficialOwners: z.array(BeneficialOwner),
  entity: Entity.nullable(),
  /** What its principal said of it; nothing where it was typed for this filing alone. */
  authority: Authority.extend({
    confirmedAt: Instant.nullable(),
    revokedAt: Instant.nullable(),
  }).nullable(),
});
export type CaseView = z.infer<typeof CaseView>;

/** A duty that the law lays on an enterprise, with its last day. */
export const Duty = z.object({
  code: z.string(),
  name: Named,
  on: Day,
  law: z.string(),
  entityCode: z.string(),
  entityName: z.string(),
});
export type Duty = z.infer<typeof Duty>;

/** The office that decides for a level and, at the commune, for a unit; from one day on. */
export const Competence = z.object({
  level: z.enum(["province", "commune"]),
  unitId: Id.nullable(),
  organisationId: Id,
});
export type Competence = z.infer<typeof Competence>;

/** When the address of one's duties was made; null while there is none. */
export const DutyFeed = z.object({ madeAt: Instant.nullable() });
export const DutyFeedMade = z.object({ path: z.string(), madeAt: Instant });
export const DutyFeedAt = z.strictObject({ secret: z.string().min(1).max(100) });
export const DutyFeedText = z.object({ text: z.string() });
