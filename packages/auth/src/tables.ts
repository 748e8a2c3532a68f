import { bool, date, day, index, instant, int, json, table, text, unique } from "@sen/data/columns";

/** One way in for one person. better-auth calls it `user`. */
export const accounts = table(
  "auth_account",
  {
    id: text().primaryKey(),
    personId: text().notNull(),
    name: text().notNull(),
    username: text().notNull(),
    email: text().notNull(),
    emailVerified: bool().notNull(),
    image: text(),
    twoFactorEnabled: bool().notNull(),
    disabledAt: instant(),
    createdAt: date().notNull(),
    updatedAt: date().notNull(),
  },
  (account) => [
    unique("auth_account_person").on(account.personId),
    unique("auth_account_username").on(account.username),
    unique("auth_account_email").on(account.email),
  ],
);

/** A password, as an argon2id PHC string. better-auth calls it `account`; its other columns are for providers we do not have. */
export const credentials = table(
  "auth_credential",
  {
    id: text().primaryKey(),
    userId: text().notNull(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    password: text(),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: date(),
    refreshTokenExpiresAt: date(),
    scope: text(),
    createdAt: date().notNull(),
    updatedAt: date().notNull(),
  },
  (credential) => [index("auth_credential_user").on(credential.userId)],
);

/** Somebody signed in, on one device. `token` is the SHA-256 of what the cookie carries. */
export const sessions = table(
  "auth_session",
  {
    id: text().primaryKey(),
    userId: text().notNull(),
    token: text().notNull(),
    expiresAt: date().notNull(),
    seenAt: instant().notNull(),
    /** The mandate this session acts under, when its owner chose to act for somebody. */
    mandateId: text(),
    ipAddress: text(),
    userAgent: text(),
    createdAt: date().notNull(),
    updatedAt: date().notNull(),
  },
  (session) => [
    unique("auth_session_token").on(session.token),
    index("auth_session_user").on(session.userId),
  ],
);

/** Challenges under way: a second factor asked for, a passkey ceremony begun. */
export const verifications = table(
  "auth_verification",
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: date().notNull(),
    createdAt: date().notNull(),
    updatedAt: date().notNull(),
  },
  (verification) => [index("auth_verification_identifier").on(verification.identifier)],
);

/** The authenticator app of an account: its secret and recovery codes, both encrypted. */
export const authenticators = table(
  "auth_authenticator",
  {
    id: text().primaryKey(),
    userId: text().notNull(),
    secret: text().notNull(),
    backupCodes: text().notNull(),
    verified: bool().notNull(),
    failedVerificationCount: int(),
    lockedUntil: date(),
  },
  (authenticator) => [unique("auth_authenticator_user").on(authenticator.userId)],
);

export const passkeys = table(
  "auth_passkey",
  {
    id: text().primaryKey(),
    userId: text().notNull(),
    name: text(),
    publicKey: text().notNull(),
    credentialID: text().notNull(),
    counter: int().notNull(),
    deviceType: text().notNull(),
    backedUp: bool().notNull(),
    transports: text(),
    aaguid: text(),
    createdAt: date(),
  },
  (passkey) => [
    unique("auth_passkey_credential").on(passkey.credentialID),
    index("auth_passkey_user").on(passkey.userId),
  ],
);

/** Failed sign-ins, by the SHA-256 of the name that was typed or of the address it came from. */
export const throttles = table("auth_throttle", {
  key: text().primaryKey(),
  failures: int().notNull(),
  lockedUntil: instant(),
  at: instant().notNull(),
});

/** One-time links to set a password; `hash` is the SHA-256 of the secret in the address. */
export const links = table(
  "auth_link",
  {
    hash: text().primaryKey(),
    accountId: text().notNull(),
    expiresAt: instant().notNull(),
  },
  (link) => [index("auth_link_account").on(link.accountId)],
);

/** Personal tokens for scripts; `hash` is the SHA-256 of the secret. */
export const tokens = table(
  "auth_token",
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    name: text().notNull(),
    hash: text().notNull(),
    permissions: json<string[]>().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
    revokedAt: instant(),
  },
  (token) => [unique("auth_token_hash").on(token.hash), index("auth_token_account").on(token.accountId)],
);

/** A named set of permissions; `*` stands for every permission there is. */
export const roles = table("auth_role", {
  id: text().primaryKey(),
  nameVi: text().notNull(),
  nameEn: text().notNull(),
  permissions: json<string[]>().notNull(),
  builtIn: bool().notNull(),
  version: int().notNull(),
});

/** A role given to a position or to a person, at an organisation (or everywhere, when null), for a period. */
export const grants = table(
  "auth_grant",
  {
    id: text().primaryKey(),
    roleId: text().notNull(),
    positionId: text(),
    personId: text(),
    organisationId: text(),
    withDescendants: bool().notNull(),
    mayPassOn: bool().notNull(),
    fromDay: day().notNull(),
    untilDay: day(),
    revokedAt: instant(),
  },
  (grant) => [
    index("auth_grant_position").on(grant.positionId),
    index("auth_grant_person").on(grant.personId),
    index("auth_grant_organisation").on(grant.organisationId),
    index("auth_grant_role").on(grant.roleId),
  ],
);

/** One person's leave for another to act for them (ủy quyền): some permissions, some days, by some paper. */
export const mandates = table(
  "auth_mandate",
  {
    id: text().primaryKey(),
    giverId: text().notNull(),
    holderId: text().notNull(),
    permissions: json<string[]>().notNull(),
    instrument: text().notNull(),
    fromDay: day().notNull(),
    untilDay: day().notNull(),
    createdAt: instant().notNull(),
    revokedAt: instant(),
  },
  (mandate) => [
    index("auth_mandate_giver").on(mandate.giverId),
    index("auth_mandate_holder").on(mandate.holderId),
  ],
);
