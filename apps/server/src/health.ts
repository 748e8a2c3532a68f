import { statfs } from "node:fs/promises";
import type { Data } from "@sen/data";
import { countJobs } from "@sen/data/jobs";
import { proveWritable } from "@sen/data/probe";

type Check = { name: string; ok: boolean; detail: string };
export type Health = { ready: boolean; checks: Check[] };

const LEAST_FREE = 0.05;
const PATIENCE_MS = 2_000;
const KEEP_MS = 1_000;

async function check(name: string, look: () => Promise<string>): Promise<Check> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE_MS} ms`)), PATIENCE_MS);
  });
  try {
    return { name, ok: true, detail: await Promise.race([look(), tooLong]) };
  } catch (why) {
    return { name, ok: false, detail: why instanceof Error ? why.message : String(why) };
  } finally {
    clearTimeout(timer);
  }
}

/** Whether this process can serve: looked at no more than once a second, however often it is asked. */
export function openHealth(data: Data, folder: string, isDraining: () => boolean): () => Promise<Health> {
  const look = async (): Promise<Check[]> =>
    Promise.all([
      check("database", async () => {
        await proveWritable(data);
        return "takes writes";
      }),
      check("migrations", async () => {
        const pending = await data.pendingMigrations();
        if (pending.length > 0) throw new Error(`not applied: ${pending.join(", ")}`);
        return "all applied";
      }),
      check("disk", async () => {
        const { bavail, blocks } = await statfs(folder);
        const free = blocks === 0 ? 1 : bavail / blocks;
        if (free < LEAST_FREE) throw new Error(`only ${(free * 100).toFixed(1)} % of the disk is free`);
        return `${(free * 100).toFixed(0)} % free`;
      }),
      check("jobs", async () => {
        const { waiting, running, dead } = await countJobs(data.read);
        return `${waiting} waiting, ${running} running, ${dead} given up`;
      }),
    ]);
  let latest: { at: number; checks: Promise<Check[]> } | null = null;

  return async () => {
    const now = performance.now();
    if (!latest || now - latest.at > KEEP_MS) latest = { at: now, checks: look() };
    const checks = await latest.checks;
    const staying: Check = isDraining()
      ? { name: "staying", ok: false, detail: "is about to stop" }
      : { name: "staying", ok: true, detail: "is not about to stop" };
    const all = [...checks, staying];
    return { ready: all.every(({ ok }) => ok), checks: all };
  };
}
