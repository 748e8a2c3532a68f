import { Day, Id, IdempotencyKey, Instant, Named, Paging, pageOf } from "@sen/rpc/model";
import * as z from "zod";

const permission = z.templateLiteral([
  z.string().regex(/^[a-z]{1,30}$/),
  ".",
  z.string().regex(/^[a-zA-Z]{1,40}$/),
]);
const version = z.int().min(1);
const idempotencyKey = IdempotencyKey.optional();

export const Username = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._-]{2,39}$/);
export const Email = z.email().trim().toLowerCase().max(200);

/** Every permission of a slice, in words. */
export const PermissionGroup = z.object({
  slice: z.string(),
  title: Named,
  permissions: z.array(z.object({ id: z.string(), name: Named })),
});
export type PermissionGroup = z.infer<typeof PermissionGroup>;

export const Account = z.object({
  id: Id,
  personId: Id,
  name: z.string(),
  username: z.string(),
  email: z.string(),
  twoFactorEnabled: z.boolean(),
  disabledAt: Instant.nullable(),
});
export type Account = z.infer<typeof Account>;
/** A person of the office, and their account when they have one. */
export const AccountRow = z.object({ personId: Id, name: z.string(), account: Account.nullable() });
export type AccountRow = z.infer<typeof AccountRow>;
export const AccountList = z.array(AccountRow);

export const AtOffice = z.strictObject({ organisationId: Id });
export const Pick = z.strictObject({ id: Id });
export const CreateAccount = z.strictObject({
  organisationId: Id,
  personId: Id,
  username: Username,
  email: Email,
});
export type CreateAccount = z.infer<typeof CreateAccount>;
export const PickAccount = z.strictObject({ organisationId: Id, accountId: Id });
/** The address where the person sets their own password; shown once, to be handed over in person or by mail. */
export const OneTimeLink = z.object({ account: Account, path: z.string(), expiresAt: Instant });
export type OneTimeLink = z.infer<typeof OneTimeLink>;

export const Role = z.object({
  id: Id,
  name: Named,
  permissions: z.array(z.string()),
  builtIn: z.boolean(),
  version,
});
export type Role = z.infer<typeof Role>;
const roleName = z.strictObject({
  vi: z.string().trim().min(2).max(80),
  en: z.string().trim().min(2).max(80),
});
const permissions = z.array(permission).min(1).max(100);
export const DefineRole = z.strictObject({ name: roleName, permissions, idempotencyKey });
export const PickRole = z.strictObject({ id: Id, version });
export const RedefineRole = z.strictObject({ id: Id, version, name: roleName, permissions });

export const Grant = z.object({
  id: Id,
  roleId: Id,
  positionId: Id.nullable(),
  personId: Id.nullable(),
  organisationId: Id.nullable(),
  withDescendants: z.boolean(),
  mayPassOn: z.boolean(),
  fromDay: Day,
  untilDay: Day.nullable(),
  revokedAt: Instant.nullable(),
});
export type Grant = z.infer<typeof Grant>;
/** A grant with the names a person reads. */
export const GrantRow = Grant.extend({ roleName: Named, heldBy: z.string() });
export type GrantRow = z.infer<typeof GrantRow>;
export const GiveRole = z.strictObject({
  organisationId: Id,
  roleId: Id,
  to: z.union([z.strictObject({ positionId: Id }), z.strictObject({ personId: Id })]),
  withDescendants: z.boolean().default(false),
  mayPassOn: z.boolean().default(false),
  fromDay: Day,
  untilDay: Day.nullable().default(null),
  idempotencyKey,
});
export type GiveRole = z.infer<typeof GiveRole>;
export const PickGrant = z.strictObject({ organisationId: Id, grantId: Id });

export const Mandate = z.object({
  id: Id,
  giverId: Id,
  giverName: z.string(),
  holderId: Id,
  holderName: z.string(),
  permissions: z.array(z.string()),
  instrument: z.string(),
  fromDay: Day,
  untilDay: Day,
  createdAt: Instant,
  revokedAt: Instant.nullable(),
});
export type Mandate = z.infer<typeof Mandate>;
const mandateTerms = {
  holderId: Id,
  permissions,
  instrument: z.string().trim().min(3).max(200),
  fromDay: Day,
  untilDay: Day,
  idempotencyKey,
};
/** From oneself. */
export const GiveMandate = z.strictObject(mandateTerms);
export type GiveMandate = z.infer<typeof GiveMandate>;
/** On behalf of a person of the office who asked for it on paper. */
export const DrawMandate = z.strictObject({ organisationId: Id, giverId: Id, ...mandateTerms });
export type DrawMandate = z.infer<typeof DrawMandate>;
export const WithdrawMandate = z.strictObject({ organisationId: Id, mandateId: Id });
export const PickMandate = z.strictObject({ mandateId: Id });
export const ActFor = z.strictObject({ mandateId: Id.nullable() });

export const Session = z.object({
  id: Id,
  createdAt: Instant,
  seenAt: Instant,
  expiresAt: Instant,
  ipAddress: z.string().nullable(),
  userAgent: z.string().nullable(),
  current: z.boolean(),
});
export type Session = z.infer<typeof Session>;

export const Token = z.object({
  id: Id,
  name: z.string(),
  permissions: z.array(z.string()),
  createdAt: Instant,
  expiresAt: Instant,
  usedAt: Instant.nullable(),
});
export type Token = z.infer<typeof Token>;
export const MakeToken = z.strictObject({
  name: z.string().trim().min(2).max(80),
  permissions,
  /** Days it lives, at most a year. */
  days: z.int().min(1).max(366),
});
export type MakeToken = z.infer<typeof MakeToken>;
/** `secret` is shown this once and kept nowhere. */
export const NewToken = Token.extend({ secret: z.string() });

export const Passkey = z.object({ id: Id, name: z.string().nullable(), createdAt: Instant.nullable() });
export type Passkey = z.infer<typeof Passkey>;

/** Who is signed in, and everything the screens need to know about what they may do. */
export const Me = z.object({
  personId: Id,
  name: z.string(),
  /** Null for a program that acts without an account. */
  account: Account.nullable(),
  posts: z.array(
    z.object({ positionId: Id, organisationId: Id, title: z.string(), organisation: z.string() }),
  ),
  permissions: z.array(
    z.object({ permission: z.string(), everywhere: z.boolean(), organisationIds: z.array(Id) }),
  ),
  actingFor: z.object({ personId: Id, name: z.string(), mandateId: Id }).nullable(),
  mandates: z.array(Mandate),
});
export type Me = z.infer<typeof Me>;

export const AuditEntry = z.object({
  id: z.string(),
  at: Instant,
  actorId: z.string().nullable(),
  actorName: z.string().nullable(),
  onBehalfOf: z.string().nullable(),
  onBehalfOfName: z.string().nullable(),
  organisationId: z.string().nullable(),
  action: z.string(),
  subject: z.string().nullable(),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
  requestId: z.string().nullable(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;
const auditFilters = {
  actorId: Id.optional(),
  action: z.string().trim().max(80).optional(),
  subject: z.string().trim().max(80).optional(),
  fromDay: Day.optional(),
  untilDay: Day.optional(),
};
export const ListAudit = z.strictObject({ ...auditFilters, ...Paging });
export type ListAudit = z.infer<typeof ListAudit>;
export const AuditPage = pageOf(AuditEntry);
export const ExportAudit = z.strictObject(auditFilters);
export type ExportAudit = z.infer<typeof ExportAudit>;
/** `whole` is false when there were more rows than an export holds: narrow the days. */
export const AuditFile = z.object({ name: z.string(), csv: z.string(), rows: z.int(), whole: z.boolean() });
