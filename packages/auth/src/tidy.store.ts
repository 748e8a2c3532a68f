import type { Writer } from "@sen/data";
import { lt } from "drizzle-orm";
import { links, sessions, verifications } from "./tables.ts";
import { forgetThrottles } from "./throttle.store.ts";

const ONE_DAY_MS = 86_400_000;

/** Throws away what nobody can use any more: ended sessions, spent challenges and links, failures a quiet day old. */
export async function tidyAuth(tx: Writer, now: string): Promise<void> {
  const moment = new Date(now);
  await tx.delete(sessions).where(lt(sessions.expiresAt, moment));
  await tx.delete(verifications).where(lt(verifications.expiresAt, moment));
  await tx.delete(links).where(lt(links.expiresAt, now));
  await forgetThrottles(tx, new Date(moment.getTime() - ONE_DAY_MS).toISOString());
}
