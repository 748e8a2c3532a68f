import type { Data } from "@sen/data";
import type { JobHandler } from "@sen/data/jobs";

export type CaseworkJobs = { handlers: Record<string, JobHandler>; begin(): Promise<void> };
export type JobOptions = { data: Data; now: () => string; newId: () => string };

export function caseworkJobs(_options: JobOptions): CaseworkJobs {
  return { handlers: {}, begin: async () => {} };
}
