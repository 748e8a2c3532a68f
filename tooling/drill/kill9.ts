import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import type { Drill, Options } from "./report.ts";
import type { Orders } from "./writer.ts";

type Losses = {
  cycles: number;
  acknowledged: number;
  askedAgain: number;
  lost: number;
  twice: number;
  torn: number;
  corrupt: number;
  slowestOpenMs: number;
};

/** Kills -9 a writer at a random moment, `cycles` times on one database, asking again for what was never answered. */
export const kill9: Drill = async ({ short, ...options }) => {
  const cycles = short ? 8 : 200;
  const controls = short ? 3 : 20;
  const ours = await killAgainAndAgain(cycles, undefined, options);
  const early = await killAgainAndAgain(controls, "acknowledges before the commit", options);
  const keyless = await killAgainAndAgain(controls, "asks again without a key", options);
  const clean = ours.lost === 0 && ours.twice === 0 && ours.torn === 0 && ours.corrupt === 0;
  return {
    ok: clean && ours.acknowledged > cycles && early.lost > 0 && keyless.twice > 0,
    figures: { ...ours },
    control: {
      "lost when acknowledged early": early.lost,
      "twice when asked again without a key": keyless.twice,
    },
  };
};

async function killAgainAndAgain(
  cycles: number,
  mistake: Orders["mistake"],
  { random, say }: Pick<Options, "random" | "say">,
): Promise<Losses> {
  const folder = mkdtempSync(join(tmpdir(), "sen-kill9-"));
  const acked = new Set<number>();
  const losses: Losses = {
    cycles,
    acknowledged: 0,
    askedAgain: 0,
    lost: 0,
    twice: 0,
    torn: 0,
    corrupt: 0,
    slowestOpenMs: 0,
  };
  let again: number[] = [];
  let next = 0;
  try {
    for (let cycle = 1; cycle <= cycles; cycle++) {
      losses.askedAgain += again.length;
      const orders = { folder, again, next, acts: 0, clients: 8, ...(mistake ? { mistake } : {}) };
      const { tried, answered } = await lifeOf(orders, 5 + random() * 100);
      for (const n of answered) acked.add(n);
      again = [...new Set([...again, ...tried])].filter((n) => !acked.has(n));
      next = Math.max(next, ...tried.map((n) => n + 1));
      const found = inspect(folder, acked);
      losses.slowestOpenMs = Math.max(losses.slowestOpenMs, found.openMs);
      for (const figure of ["lost", "twice", "torn", "corrupt"] as const)
        losses[figure] = Math.max(losses[figure], found[figure]);
      if (cycle % 50 === 0) say(`… ${cycle} of ${cycles} kills, ${acked.size} acts acknowledged`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { ...losses, acknowledged: acked.size };
}

/** One life of a writer: from its birth to the kill, somewhere in its first busy moments. */
async function lifeOf(orders: Orders, killAfterMs: number): Promise<{ tried: number[]; answered: number[] }> {
  const writer = spawn(process.execPath, [join(import.meta.dirname, "writer.ts"), JSON.stringify(orders)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  writer.stdout.on("data", (chunk: Buffer) => {
    if (!said.includes("ready")) setTimeout(() => writer.kill("SIGKILL"), killAfterMs);
    said += chunk.toString();
  });
  await new Promise((resolve) => writer.on("close", resolve));
  if (!said.includes("ready")) throw new Error("the writer did not start");
  const numbers = (word: string) =>
    [...said.matchAll(new RegExp(`^${word} (\\d+)\n`, "gm"))].map((match) => Number(match[1]));
  return { tried: numbers("try"), answered: numbers("ack") };
}

/** Looks with SQLite itself, not through our own code. */
function inspect(folder: string, acked: Set<number>) {
  const started = performance.now();
  const db = new Sqlite(join(folder, "sen.db"));
  const healthy = db.pragma("quick_check", { simple: true }) === "ok";
  const openMs = Math.round(performance.now() - started);
  const facts = db.prepare("select subject, count(*) as n from data_audit group by subject").all() as {
    subject: string;
    n: number;
  }[];
  const jobs = new Map(
    (
      db.prepare("select payload, count(*) as n from data_job group by payload").all() as {
        payload: string;
        n: number;
      }[]
    ).map((row) => [row.payload, row.n]),
  );
  db.close();
  const present = new Set(facts.map((row) => Number(row.subject)));
  return {
    openMs,
    corrupt: healthy ? 0 : 1,
    lost: [...acked].filter((n) => !present.has(n)).length,
    twice: facts.filter((row) => row.n > 1).length,
    torn: facts.filter((row) => jobs.get(row.subject) !== row.n).length,
  };
}
