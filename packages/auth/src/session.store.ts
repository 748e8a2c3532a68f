import type { Reader, Writer } from "@sen/data";
import { and, desc, eq, gt, isNull, ne } from "drizzle-orm";
import type { Session, Token } from "./model.ts";
import { sealed } from "./secret.ts";
import { passkeys, sessions, tokens } from "./tables.ts";

export type SessionRecord = typeof sessions.$inferSelect;
export type TokenRecord = typeof tokens.$inferSelect;

export async function sessionByToken(db: Reader, token: string): Promise<SessionRecord | null> {
  const [row] = await db
    .select()
    .from(sessions)
    .where(eq(sessions.token, sealed(token)));
  return row ?? null;
}

export async function tokenBySecret(db: Reader, secret: string): Promise<TokenRecord | null> {
  const [row] = await db
    .select()
    .from(tokens)
    .where(and(eq(tokens.hash, sealed(secret)), isNull(tokens.revokedAt)));
  return row ?? null;
}

const asSession = (row: SessionRecord, current: string): Session => ({
  id: row.id,
  createdAt: row.createdAt.toISOString(),
  seenAt: row.seenAt,
  expiresAt: row.expiresAt.toISOString(),
  ipAddress: row.ipAddress || null,
  userAgent: row.userAgent || null,
  current: row.id === current,
});

/** The account's live sessions, newest first. */
export async function listSessions(
  db: Reader,
  accountId: string,
  current: string,
  now: string,
): Promise<Session[]> {
  const live = and(eq(sessions.userId, accountId), gt(sessions.expiresAt, new Date(now)));
  const rows = await db.select().from(sessions).where(live).orderBy(desc(sessions.id)).limit(100);
  return rows.map((row) => asSession(row, current));
}

export async function endSession(tx: Writer, accountId: string, id: string): Promise<{ id: string } | null> {
  const gone = await tx
    .delete(sessions)
    .where(and(eq(sessions.id, id), eq(sessions.userId, accountId)))
    .returning({ id: sessions.id });
  return gone[0] ?? null;
}

export async function endOtherSessions(tx: Writer, accountId: string, current: string): Promise<number> {
  const others = and(eq(sessions.userId, accountId), ne(sessions.id, current));
  return (await tx.delete(sessions).where(others).returning({ id: sessions.id })).length;
}

export async function chooseMandate(tx: Writer, sessionId: string, mandateId: string | null): Promise<void> {
  await tx.update(sessions).set({ mandateId }).where(eq(sessions.id, sessionId));
}

export async function noteSeen(
  tx: Writer,
  seen: { sessionId: string } | { tokenId: string },
  now: string,
): Promise<void> {
  if ("sessionId" in seen)
    await tx.update(sessions).set({ seenAt: now }).where(eq(sessions.id, seen.sessionId));
  else await tx.update(tokens).set({ usedAt: now }).where(eq(tokens.id, seen.tokenId));
}

const asToken = ({ id, name, permissions, createdAt, expiresAt, usedAt }: TokenRecord): Token => ({
  id,
  name,
  permissions,
  createdAt,
  expiresAt,
  usedAt,
});

export async function listTokens(db: Reader, accountId: string): Promise<Token[]> {
  const rows = await db
    .select()
    .from(tokens)
    .where(and(eq(tokens.accountId, accountId), isNull(tokens.revokedAt)))
    .orderBy(desc(tokens.id))
    .limit(100);
  return rows.map(asToken);
}

export async function insertToken(tx: Writer, token: TokenRecord): Promise<Token> {
  await tx.insert(tokens).values(token);
  return asToken(token);
}

export async function revokeToken(
  tx: Writer,
  accountId: string,
  id: string,
  now: string,
): Promise<Token | null> {
  const [row] = await tx
    .update(tokens)
    .set({ revokedAt: now })
    .where(and(eq(tokens.id, id), eq(tokens.accountId, accountId), isNull(tokens.revokedAt)))
    .returning();
  return row ? asToken(row) : null;
}

export async function listPasskeys(db: Reader, accountId: string) {
  const rows = await db
    .select()
    .from(passkeys)
    .where(eq(passkeys.userId, accountId))
    .orderBy(desc(passkeys.id));
  return rows.map(({ id, name, createdAt }) => ({ id, name, createdAt: createdAt?.toISOString() ?? null }));
}
