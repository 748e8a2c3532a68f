import type { Data, Writer } from "@sen/data";
import { forgetAnswers } from "@sen/data/idempotency";
import { enqueue, forgetJobs, type JobHandler } from "@sen/data/jobs";

/** Throws away what has been kept for long enough. */
export type Chore = (data: Data, now: string) => Promise<unknown>;

const KIND = "server.tidy";
const HOUR_MS = 3_600_000;
const ago = (now: string, hours: number) => new Date(Date.parse(now) - hours * HOUR_MS).toISOString();

/** Answers are kept for a day, jobs that ended well for a week. */
export const ownChores: readonly Chore[] = [
  (data, now) => data.write((tx) => forgetAnswers(tx, ago(now, 24))),
  (data, now) => data.write((tx) => forgetJobs(tx, ago(now, 7 * 24))),
];

/** One tidying an hour for the whole house: the hour is in its key, so that two nodes cannot keep two. */
async function planTidying(tx: Writer, now: string, newId: () => string, hours: number): Promise<void> {
  const runAt = new Date((Math.floor(Date.parse(now) / HOUR_MS) + hours) * HOUR_MS).toISOString();
  await enqueue(tx, { id: newId(), kind: KIND, payload: null, now, runAt, uniqueKey: `${KIND}/${runAt}` });
}

export type Housekeeping = { handlers: Record<string, JobHandler>; begin: () => Promise<void> };

/** Tidies every hour. A tidying that died with its process runs again; running twice throws nothing more away. */
export function housekeeping(
  data: Data,
  chores: readonly Chore[],
  now: () => string,
  newId: () => string,
): Housekeeping {
  return {
    begin: () => data.write((tx) => planTidying(tx, now(), newId, 0)),
    handlers: {
      [KIND]: async () => {
        for (const chore of chores) await chore(data, now());
        await data.write((tx) => planTidying(tx, now(), newId, 1));
      },
    },
  };
}
