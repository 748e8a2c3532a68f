/** Failures of one name, or from one address, so far. */
export type Failures = { failures: number; at: string; lockedUntil: string | null };

/** A person mistypes a few times; a whole office may sit behind one address. */
export const FREE_FOR_A_NAME = 5;
export const FREE_FOR_AN_ADDRESS = 100;

const LONGEST_WAIT_SECONDS = 15 * 60;
const FORGOTTEN_AFTER_MS = 24 * 60 * 60 * 1000;

const after = (now: string, seconds: number) => new Date(Date.parse(now) + seconds * 1000).toISOString();

/** Whole seconds until they may try again; 0 when they may now. Never for good: locking people out is an attack of its own. */
export const secondsToWait = (known: Failures | null, now: string): number =>
  known?.lockedUntil && known.lockedUntil > now
    ? Math.ceil((Date.parse(known.lockedUntil) - Date.parse(now)) / 1000)
    : 0;

/** Counts one more: the first `free` cost nothing, then 2, 4, 8 … seconds up to a quarter of an hour. A quiet day forgets them. */
export function countFailure(known: Failures | null, free: number, now: string): Failures {
  const stale = known !== null && Date.parse(now) - Date.parse(known.at) > FORGOTTEN_AFTER_MS;
  const failures = (known === null || stale ? 0 : known.failures) + 1;
  const wait = failures < free ? 0 : Math.min(2 ** (failures - free + 1), LONGEST_WAIT_SECONDS);
  return { failures, at: now, lockedUntil: wait > 0 ? after(now, wait) : null };
}
