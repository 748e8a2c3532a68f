import { createHash, randomBytes } from "node:crypto";
import type { Reader, Writer } from "@sen/data";
import { eq } from "drizzle-orm";
import { dutyFeeds } from "./tables.ts";

/** 256 bits, as they stand in an address; only their hash is kept. */
export const newFeedSecret = (): string => randomBytes(32).toString("base64url");
const hashOf = (secret: string) => createHash("sha256").update(secret).digest("base64url");

/** When somebody's address was made; null when they have none. */
export async function dutyFeedOf(db: Reader, personId: string): Promise<{ madeAt: string } | null> {
  const [row] = await db
    .select({ madeAt: dutyFeeds.madeAt })
    .from(dutyFeeds)
    .where(eq(dutyFeeds.personId, personId));
  return row ?? null;
}

/** A new address takes the place of an old one, which answers no more. */
export async function keepDutyFeed(
  tx: Writer,
  { personId, secret, madeAt }: { personId: string; secret: string; madeAt: string },
): Promise<void> {
  const row = { personId, secretHash: hashOf(secret), madeAt };
  await tx.insert(dutyFeeds).values(row).onConflictDoUpdate({ target: dutyFeeds.personId, set: row });
}

export async function dropDutyFeed(tx: Writer, personId: string): Promise<void> {
  await tx.delete(dutyFeeds).where(eq(dutyFeeds.personId, personId));
}

/** Whose address it is, or null. */
export async function dutyFeedOwner(db: Reader, secret: string): Promise<string | null> {
  const [row] = await db
    .select({ personId: dutyFeeds.personId })
    .from(dutyFeeds)
    .where(eq(dutyFeeds.secretHash, hashOf(secret)));
  return row?.personId ?? null;
}
