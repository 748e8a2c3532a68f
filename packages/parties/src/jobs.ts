import type { Data, Writer } from "@sen/data";
import { enqueue, type JobHandler } from "@sen/data/jobs";
import { addDays, dayAt, instantAt } from "@sen/workdays/rules";
import { ENDING_DAYS } from "./rules.ts";
import { takeEnding } from "./store.ts";
import { tellBoth } from "./telling.ts";

export type JobOptions = { data: Data; now: () => string; newId: () => string; portfolio: string };
export type PartiesJobs = { handlers: Record<string, JobHandler>; begin: () => Promise<void> };

const DAILY = "parties.daily";
const CLOCK = "01:30";

/**
 * Tells both sides that an authority ends soon, once. One run a day for the whole house: the day is in its key. The
 * next is planned first, so that a run that fails is not the last.
 */
export function partiesJobs({ data, now, newId, portfolio }: JobOptions): PartiesJobs {
  const plan = (days: number) => data.write((tx) => planRun(tx, now(), newId, days));
  const tellSome = () =>
    data.write(async (tx) => {
      const today = dayAt(now());
      const ending = await takeEnding(tx, { today, by: addDays(today, ENDING_DAYS) });
      for (const authority of ending) await tellBoth({ tx, now, newId, portfolio }, authority, "ending");
      return ending.length;
    });
  return {
    begin: () => plan(0),
    handlers: {
      [DAILY]: async () => {
        await plan(1);
        while ((await tellSome()) > 0);
      },
    },
  };
}

async function planRun(tx: Writer, now: string, newId: () => string, days: number): Promise<void> {
  const runAt = instantAt(addDays(dayAt(now), days), CLOCK);
  await enqueue(tx, { id: newId(), kind: DAILY, payload: null, now, runAt, uniqueKey: `${DAILY}/${runAt}` });
}
