import type { Data, Writer } from "@sen/data";
import { enqueue, type JobHandler } from "@sen/data/jobs";
import { expireSupplements, remindOfSupplements, tellOfLateness } from "./hourly.ts";
import { redate, TELL, tellRedated } from "./redating.ts";

export type JobOptions = { data: Data; now: () => string; newId: () => string };
export type CaseworkJobs = { handlers: Record<string, JobHandler>; begin: () => Promise<void> };

const HOURLY = "casework.hourly";
const HOUR_MS = 3_600_000;

/**
 * What happens to dossiers by itself: notices that nobody answered expire, those about to are reminded of, lateness
 * is told of, and a calendar that has changed moves the dates. One run an hour for the whole house: the hour is in
 * its key. The next is planned first, so that a run that fails is not the last.
 */
export function caseworkJobs(options: JobOptions): CaseworkJobs {
  const { data, now, newId } = options;
  const plan = (hours: number) => data.write((tx) => planRun(tx, now(), newId, hours));
  return {
    begin: () => plan(0),
    handlers: {
      [HOURLY]: async () => {
        await plan(1);
        await expireSupplements(options);
        await remindOfSupplements(options);
        await redate(options);
        await tellOfLateness(options);
      },
      [TELL]: tellRedated(options),
    },
  };
}

async function planRun(tx: Writer, now: string, newId: () => string, hours: number): Promise<void> {
  const runAt = new Date((Math.floor(Date.parse(now) / HOUR_MS) + hours) * HOUR_MS).toISOString();
  await enqueue(tx, {
    id: newId(),
    kind: HOURLY,
    payload: null,
    now,
    runAt,
    uniqueKey: `${HOURLY}/${runAt}`,
  });
}
