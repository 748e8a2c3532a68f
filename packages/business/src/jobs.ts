import type { Data, Writer } from "@sen/data";
import { enqueue, type JobHandler } from "@sen/data/jobs";
import { addDays, dayAt, instantAt } from "@sen/workdays/rules";
import { pruneDrafts, warnOfPruning } from "./draft.store.ts";
import { tellOfPruning } from "./telling.ts";

export type JobOptions = { data: Data; now: () => string; newId: () => string };
export type BusinessJobs = { handlers: Record<string, JobHandler>; begin: () => Promise<void> };

const DAILY = "business.daily";
const CLOCK = "01:00";

/**
 * What happens to drafts by itself: those nobody touches are warned of, and a week later thrown away. One run a day for
 * the whole house: the day is in its key. The next is planned first, so that a run that fails is not the last.
 */
export function businessJobs({ data, now, newId }: JobOptions): BusinessJobs {
  const plan = (days: number) => data.write((tx) => planRun(tx, now(), newId, days));
  const warnSome = () =>
    data.write(async (tx) => {
      const drafts = await warnOfPruning(tx, now());
      for (const draft of drafts) await tellOfPruning(tx, draft, { id: newId(), now: now() });
      return drafts.length;
    });
  return {
    begin: () => plan(0),
    handlers: {
      [DAILY]: async () => {
        await plan(1);
        while ((await warnSome()) > 0);
        while ((await data.write((tx) => pruneDrafts(tx, now()))) > 0);
      },
    },
  };
}

async function planRun(tx: Writer, now: string, newId: () => string, days: number): Promise<void> {
  const runAt = instantAt(addDays(dayAt(now), days), CLOCK);
  await enqueue(tx, { id: newId(), kind: DAILY, payload: null, now, runAt, uniqueKey: `${DAILY}/${runAt}` });
}
