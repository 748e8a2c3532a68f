import { and, asc, count, desc, eq, inArray, lt, lte, or, sql } from "drizzle-orm";
import type { Data, Reader, Writer } from "./data.ts";
import { oncePer } from "./remember.ts";
import { type JobState, jobs } from "./tables.ts";

export type Job = typeof jobs.$inferSelect;
export type NewJob = {
  id: string;
  kind: string;
  payload: unknown;
  now: string;
  /** When to run it first; now, unless told otherwise. */
  runAt?: string;
  /** A second job with the same key is not kept. */
  uniqueKey?: string;
};

/** Does the work once more whenever it is asked: a job that was under way when the process died runs again. */
export type JobHandler = (payload: unknown, job: Job) => Promise<void>;

const blank = sql.placeholder;
const keeping = oncePer((tx: Writer) =>
  tx
    .insert(jobs)
    .values({
      id: blank("id"),
      kind: blank("kind"),
      payload: blank("payload"),
      state: "waiting",
      runAt: blank("runAt"),
      attempts: 0,
      uniqueKey: blank("uniqueKey"),
      createdAt: blank("createdAt"),
    })
    .onConflictDoNothing({ target: jobs.uniqueKey })
    .prepare("job_keep"),
);

/** Keeps a job in the transaction of what it follows from: it exists if and only if that was committed. */
export async function enqueue(tx: Writer, job: NewJob): Promise<void> {
  const { id, kind, payload, now, runAt = now, uniqueKey = null } = job;
  await keeping(tx).execute({ id, kind, payload, runAt, uniqueKey, createdAt: now });
}

const MOST_ATTEMPTS = 8;
const LOCK_SECONDS = 60;

const later = (now: string, seconds: number) => new Date(Date.parse(now) + seconds * 1000).toISOString();

/** Takes the longest-due job that nobody holds, or whose holder has died. */
export async function claimJob(
  data: Data,
  kinds: string[],
  holder: string,
  now: string,
): Promise<Job | null> {
  const due = or(
    and(eq(jobs.state, "waiting"), lte(jobs.runAt, now)),
    and(eq(jobs.state, "running"), lte(jobs.lockedUntil, now)),
  );
  const [waiting] = await data.read
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(inArray(jobs.kind, kinds), due))
    .limit(1);
  if (!waiting) return null; // nothing due: do not take the one writer to find that out
  return data.write(async (tx) => {
    const [job] = await tx
      .select()
      .from(jobs)
      .where(and(inArray(jobs.kind, kinds), due))
      .orderBy(asc(jobs.runAt), asc(jobs.id))
      .limit(1);
    if (!job) return null;
    const claim = {
      state: "running",
      attempts: job.attempts + 1,
      lockedBy: holder,
      lockedUntil: later(now, LOCK_SECONDS),
    } as const;
    await tx.update(jobs).set(claim).where(eq(jobs.id, job.id));
    return { ...job, ...claim };
  });
}

/** Ends a claimed job, or puts it back for later, unless somebody else holds it by now. */
export async function endJob(data: Data, job: Job, now: string, error?: unknown): Promise<void> {
  const mine = and(
    eq(jobs.id, job.id),
    eq(jobs.lockedBy, job.lockedBy ?? ""),
    eq(jobs.attempts, job.attempts),
  );
  const free = { lockedBy: null, lockedUntil: null };
  const why = error instanceof Error ? error.message : String(error);
  const change =
    error === undefined
      ? { ...free, state: "done" as const, endedAt: now, lastError: null }
      : job.attempts >= MOST_ATTEMPTS
        ? { ...free, state: "dead" as const, endedAt: now, lastError: why }
        : { ...free, state: "waiting" as const, runAt: later(now, 2 ** job.attempts * 5), lastError: why };
  await data.write(async (tx) => {
    await tx.update(jobs).set(change).where(mine);
  });
}

export type JobRunner = { stop(): Promise<void> };
export type RunnerOptions = {
  now: () => string;
  holder: string;
  pollMs?: number;
  failed?: (job: Job, why: unknown) => void;
};

/** Runs jobs of the given kinds one after another until stopped: at each commit, and every `pollMs` for those due by the clock. */
export function runJobs(data: Data, handlers: Record<string, JobHandler>, options: RunnerOptions): JobRunner {
  const { now, holder, pollMs = 1_000, failed } = options;
  const kinds = Object.keys(handlers);
  let stopping = false;
  let wake = () => {};
  const unlisten = data.onCommit(() => wake());

  const loop = async () => {
    while (!stopping) {
      const job = await claimJob(data, kinds, holder, now()).catch(() => null);
      if (!job) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, pollMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        continue;
      }
      const handler = handlers[job.kind];
      try {
        await handler?.(job.payload, job);
        await endJob(data, job, now());
      } catch (why) {
        failed?.(job, why);
        await endJob(data, job, now(), why ?? new Error("failed")).catch(() => {});
      }
    }
  };
  const running = loop();
  return {
    async stop() {
      stopping = true;
      unlisten();
      wake();
      await running;
    },
  };
}

/** How many jobs of each state there are. */
export async function countJobs(db: Reader): Promise<Record<(typeof JobState)[number], number>> {
  const rows = await db.select({ state: jobs.state, n: count() }).from(jobs).groupBy(jobs.state);
  return {
    waiting: 0,
    running: 0,
    done: 0,
    dead: 0,
    ...Object.fromEntries(rows.map((row) => [row.state, row.n])),
  };
}

export const listJobs = (db: Reader, state: (typeof JobState)[number], limit: number): Promise<Job[]> =>
  db.select().from(jobs).where(eq(jobs.state, state)).orderBy(desc(jobs.createdAt)).limit(limit);

/** Puts a dead job back in the queue. */
export async function reviveJob(tx: Writer, id: string, now: string): Promise<void> {
  await tx
    .update(jobs)
    .set({ state: "waiting", attempts: 0, runAt: now, endedAt: null })
    .where(and(eq(jobs.id, id), eq(jobs.state, "dead")));
}

/** Forgets jobs that ended well before the instant `before`; those given up stay until somebody looks at them. */
export async function forgetJobs(tx: Writer, before: string): Promise<void> {
  await tx.delete(jobs).where(and(eq(jobs.state, "done"), lt(jobs.endedAt, before)));
}
