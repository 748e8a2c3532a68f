import type { Reader, Writer } from "@sen/data";
import { peopleAt } from "@sen/directory/ask";
import { newId } from "@sen/rpc";
import { and, eq, gt, inArray, isNull, or } from "drizzle-orm";
import { appendAccountFact } from "./facts.ts";
import type { Account, AccountRow } from "./model.ts";
import { newSecret, sealed } from "./secret.ts";
import { accounts, authenticators, credentials, links, passkeys, sessions, tokens } from "./tables.ts";

export type AccountRecord = typeof accounts.$inferSelect;

export const asAccount = ({
  id,
  personId,
  name,
  username,
  email,
  twoFactorEnabled,
  disabledAt,
}: AccountRecord): Account => ({
  id,
  personId,
  name,
  username,
  email,
  twoFactorEnabled,
  disabledAt,
});

/** By username or e-mail, in small letters. */
export async function accountByName(db: Reader, name: string): Promise<AccountRecord | null> {
  const [row] = await db
    .select()
    .from(accounts)
    .where(or(eq(accounts.username, name), eq(accounts.email, name)));
  return row ?? null;
}

export async function accountById(db: Reader, id: string): Promise<AccountRecord | null> {
  const [row] = await db.select().from(accounts).where(eq(accounts.id, id));
  return row ?? null;
}

export async function accountsOf(db: Reader, personIds: string[]): Promise<Account[]> {
  if (personIds.length === 0) return [];
  return (await db.select().from(accounts).where(inArray(accounts.personId, personIds))).map(asAccount);
}

/** Who works at the office that day, each with their account or without one. */
export async function accountRowsAt(db: Reader, organisationId: string, day: string): Promise<AccountRow[]> {
  const people = await peopleAt(db, organisationId, day);
  const theirs = await accountsOf(
    db,
    people.map((person) => person.id),
  );
  const byPerson = new Map(theirs.map((account) => [account.personId, account]));
  return people.map(({ id, fullName }) => ({
    personId: id,
    name: fullName,
    account: byPerson.get(id) ?? null,
  }));
}

/** The account, if its person works at the office; an account elsewhere is as one that is not there. */
export async function accountAt(
  db: Reader,
  organisationId: string,
  accountId: string,
  day: string,
): Promise<Account | null> {
  const rows = await accountRowsAt(db, organisationId, day);
  return rows.find(({ account }) => account?.id === accountId)?.account ?? null;
}

export async function passwordOf(db: Reader, accountId: string): Promise<string | null> {
  const [row] = await db
    .select({ password: credentials.password })
    .from(credentials)
    .where(eq(credentials.userId, accountId));
  return row?.password ?? null;
}

export type NewAccount = {
  id: string;
  personId: string;
  name: string;
  username: string;
  email: string;
  now: string;
};

/** Username, e-mail and person are each taken once: a second one is a unique violation. */
export async function insertAccount(tx: Writer, { now, ...account }: NewAccount): Promise<Account> {
  const at = new Date(now);
  const [row] = await tx
    .insert(accounts)
    .values({ ...account, emailVerified: true, twoFactorEnabled: false, createdAt: at, updatedAt: at })
    .returning();
  return asAccount(row as AccountRecord);
}

export async function setPassword(tx: Writer, accountId: string, hashed: string, now: string): Promise<void> {
  const at = new Date(now);
  const changed = await tx
    .update(credentials)
    .set({ password: hashed, updatedAt: at })
    .where(eq(credentials.userId, accountId))
    .returning({ id: credentials.id });
  if (changed.length > 0) return;
  await tx.insert(credentials).values({
    id: newId(),
    userId: accountId,
    accountId,
    providerId: "credential",
    password: hashed,
    createdAt: at,
    updatedAt: at,
  });
}

const LINK_MINUTES = 20;

/** A one-time link in place of every former one. The secret is answered here and kept nowhere. */
export async function issueLink(
  tx: Writer,
  accountId: string,
  now: string,
): Promise<{ secret: string; expiresAt: string }> {
  const secret = newSecret();
  const expiresAt = new Date(Date.parse(now) + LINK_MINUTES * 60_000).toISOString();
  await tx.delete(links).where(eq(links.accountId, accountId));
  await tx.insert(links).values({ hash: sealed(secret), accountId, expiresAt });
  return { secret, expiresAt };
}

/** Spends the link, sets the password and ends every session; null when the link is unknown, spent or too old. */
export async function setPasswordBy(
  tx: Writer,
  by: { secret: string; hashed: string; now: string },
): Promise<Account | null> {
  const [link] = await tx
    .delete(links)
    .where(and(eq(links.hash, sealed(by.secret)), gt(links.expiresAt, by.now)))
    .returning();
  const account = link ? await accountById(tx, link.accountId) : null;
  if (!account || account.disabledAt) return null;
  await setPassword(tx, account.id, by.hashed, by.now);
  await endSessions(tx, account.id);
  await appendAccountFact(tx, { action: "auth.passwordSet", at: by.now, account });
  return asAccount(account);
}

async function endSessions(tx: Writer, accountId: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.userId, accountId));
}

/** Shuts every way in at once: sessions, tokens, links. */
export async function disableAccount(tx: Writer, accountId: string, now: string): Promise<Account | null> {
  const [row] = await tx
    .update(accounts)
    .set({ disabledAt: now })
    .where(eq(accounts.id, accountId))
    .returning();
  await endSessions(tx, accountId);
  await tx.delete(links).where(eq(links.accountId, accountId));
  await tx
    .update(tokens)
    .set({ revokedAt: now })
    .where(and(eq(tokens.accountId, accountId), isNull(tokens.revokedAt)));
  return row ? asAccount(row) : null;
}

export async function enableAccount(tx: Writer, accountId: string): Promise<Account | null> {
  const [row] = await tx
    .update(accounts)
    .set({ disabledAt: null })
    .where(eq(accounts.id, accountId))
    .returning();
  return row ? asAccount(row) : null;
}

/** Forgets authenticator app, recovery codes and passkeys, for somebody who lost them; the password stays. */
export async function forgetFactors(tx: Writer, accountId: string): Promise<Account | null> {
  await tx.delete(authenticators).where(eq(authenticators.userId, accountId));
  await tx.delete(passkeys).where(eq(passkeys.userId, accountId));
  const [row] = await tx
    .update(accounts)
    .set({ twoFactorEnabled: false })
    .where(eq(accounts.id, accountId))
    .returning();
  await endSessions(tx, accountId);
  return row ? asAccount(row) : null;
}
