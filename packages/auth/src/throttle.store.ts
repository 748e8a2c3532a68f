import type { Writer } from "@sen/data";
import { eq, inArray, lt } from "drizzle-orm";
import { sealed } from "./secret.ts";
import { throttles } from "./tables.ts";
import { countFailure, FREE_FOR_A_NAME, FREE_FOR_AN_ADDRESS, secondsToWait } from "./throttle.rules.ts";

export type Attempt = { name: string; address: string | null };

const keysOf = ({ name, address }: Attempt) => [
  { key: sealed(`name:${name}`), free: FREE_FOR_A_NAME },
  ...(address ? [{ key: sealed(`address:${address}`), free: FREE_FOR_AN_ADDRESS }] : []),
];

/**
 * Counts an attempt as failed before it is tried, so that a hundred at once are counted one by one; `forgive` takes it back.
 * Answers the seconds to wait when it may not be tried now, which then is not counted.
 */
export async function countAttempt(tx: Writer, attempt: Attempt, now: string): Promise<number> {
  const keys = keysOf(attempt);
  const rows = await tx
    .select()
    .from(throttles)
    .where(
      inArray(
        throttles.key,
        keys.map(({ key }) => key),
      ),
    );
  const known = new Map(rows.map((row) => [row.key, row]));
  const wait = Math.max(...keys.map(({ key }) => secondsToWait(known.get(key) ?? null, now)));
  if (wait > 0) return wait;
  for (const { key, free } of keys) {
    const counted = countFailure(known.get(key) ?? null, free, now);
    await tx
      .insert(throttles)
      .values({ key, ...counted })
      .onConflictDoUpdate({ target: throttles.key, set: counted });
  }
  return 0;
}

/** The name signed in: what it failed before is forgotten, and the address gets its attempt back. */
export async function forgive(tx: Writer, attempt: Attempt): Promise<void> {
  const [name, address] = keysOf(attempt);
  await tx.delete(throttles).where(eq(throttles.key, name?.key ?? ""));
  if (!address) return;
  const [row] = await tx.select().from(throttles).where(eq(throttles.key, address.key));
  if (!row) return;
  const failures = Math.max(row.failures - 1, 0);
  await tx.update(throttles).set({ failures, lockedUntil: null }).where(eq(throttles.key, address.key));
}

/** What nobody tried for a day says nothing any more. */
export async function forgetThrottles(tx: Writer, before: string): Promise<void> {
  await tx.delete(throttles).where(lt(throttles.at, before));
}
