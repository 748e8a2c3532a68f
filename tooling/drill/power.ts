import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { Disk, type Fate, readLog, type Step } from "./disk.ts";
import { CannotRun, type Drill } from "./report.ts";
import type { Orders } from "./writer.ts";

type Cuts = {
  acts: number;
  writes: number;
  syncs: number;
  cuts: number;
  cutsThatLost: number;
  mostLost: number;
  torn: number;
  corrupt: number;
};

/** Records a writer's disk, then replays it up to random moments, losing what was not synced, and opens what is left. */
export const power: Drill = async ({ short, random, say }) => {
  const folder = mkdtempSync(join(tmpdir(), "sen-power-"));
  try {
    const recorder = compile(folder);
    const cuts = short ? 60 : 1_000;
    const acts = short ? 250 : 1_000;
    say(`… ${cuts} cuts of a disk with ${acts} acts, synchronous=FULL`);
    const ours = cutAgainAndAgain(record(folder, recorder, acts), cuts, folder, random);
    say("… the control: synchronous=NORMAL, which is what SQLite's drivers give in silence");
    const normal = cutAgainAndAgain(
      record(folder, recorder, acts, "synchronous=NORMAL"),
      cuts,
      folder,
      random,
    );
    return {
      ok: ours.cutsThatLost + ours.torn + ours.corrupt === 0 && ours.acts >= acts && normal.cutsThatLost > 0,
      figures: { ...ours },
      control: { "cuts that lost at NORMAL": normal.cutsThatLost, "most lost at NORMAL": normal.mostLost },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

function compile(folder: string): string {
  if (process.platform !== "linux")
    throw new CannotRun("the power drill records through LD_PRELOAD, which only Linux has");
  const recorder = join(folder, "power.so");
  const { error, status, stderr } = spawnSync(
    "cc",
    ["-shared", "-fPIC", "-O2", "-o", recorder, join(import.meta.dirname, "power.c"), "-ldl"],
    { encoding: "utf8" },
  );
  if (error)
    throw new CannotRun("the power drill needs a C compiler (Debian: apt-get install gcc libc6-dev)");
  if (status !== 0) throw new Error(`cc: ${stderr}`);
  return recorder;
}

function record(folder: string, recorder: string, acts: number, mistake?: Orders["mistake"]): Step[] {
  const name = mistake ? "control" : "ours";
  const disk = join(folder, `disk-${name}`);
  const log = join(folder, `${name}.log`);
  mkdirSync(disk);
  const orders: Orders = {
    folder: disk,
    again: [],
    next: 0,
    acts,
    clients: 4,
    ackFile: join(disk, "acks"),
    ...(mistake ? { mistake } : {}),
  };
  const { stderr, signal } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, "writer.ts"), JSON.stringify(orders)],
    {
      encoding: "utf8",
      maxBuffer: 64e6,
      env: { ...process.env, LD_PRELOAD: recorder, POWER_MATCH: disk, POWER_LOG: log },
    },
  );
  if (signal !== "SIGKILL") throw new Error(`the recorded writer ended badly: ${stderr}`);
  return readLog(readFileSync(log));
}

const FATES: Fate[] = ["none", "some", "torn"];

/** Walks the log once; at each of the cuts, chosen by chance after the first acknowledgement, looks at what a reboot would find. */
function cutAgainAndAgain(steps: Step[], count: number, folder: string, random: () => number): Cuts {
  const isAck = (step: Step) => step.file === "acks";
  const first = steps.findIndex(isAck);
  const moments = Array.from(
    { length: count },
    () => first + 1 + Math.floor(random() * (steps.length - first)),
  ).toSorted((a, b) => a - b);
  const result: Cuts = {
    acts: steps.filter(isAck).length,
    writes: steps.filter((step) => step.kind === "write" && !isAck(step)).length,
    syncs: steps.filter((step) => step.kind === "sync").length,
    cuts: count,
    cutsThatLost: 0,
    mostLost: 0,
    torn: 0,
    corrupt: 0,
  };
  const disk = new Disk();
  const acked = new Set<string>();
  let done = 0;
  for (const moment of moments) {
    for (; done < moment; done++) {
      const step = steps[done];
      if (!step) break;
      if (!isAck(step)) disk.do(step);
      else if (step.kind === "write") acked.add(step.data.toString().trim().replace("ack ", ""));
    }
    const found = reopen(
      join(folder, "found"),
      disk.afterCut(FATES[moment % FATES.length] ?? "none", random),
      acked,
    );
    result.cutsThatLost += found.lost > 0 ? 1 : 0;
    result.mostLost = Math.max(result.mostLost, found.lost);
    result.torn += found.torn ? 1 : 0;
    result.corrupt += found.corrupt ? 1 : 0;
  }
  return result;
}

/** Opens the files with SQLite alone: what is there of what was acknowledged, and is every act there whole? */
function reopen(folder: string, files: Map<string, Buffer>, acked: Set<string>) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  try {
    using db = closing(new Sqlite(join(folder, "sen.db")));
    const healthy = db.it.pragma("integrity_check", { simple: true }) === "ok";
    const facts = db.it.prepare("select subject, hash from data_audit order by seq").all() as {
      subject: string;
      hash: string;
    }[];
    const head = db.it.prepare("select seq, hash from data_chain").get() as { seq: number; hash: string };
    const { jobs, answers } = db.it
      .prepare(
        "select (select count(*) from data_job) as jobs, (select count(*) from data_answer) as answers",
      )
      .get() as { jobs: number; answers: number };
    const present = new Set(facts.map((fact) => fact.subject));
    return {
      corrupt: !healthy,
      torn:
        jobs !== facts.length ||
        answers !== facts.length ||
        head.seq !== facts.length ||
        head.hash !== (facts.at(-1)?.hash ?? ""),
      lost: [...acked].filter((n) => !present.has(n)).length,
    };
  } catch {
    return { corrupt: true, torn: false, lost: acked.size };
  }
}

const closing = (db: Sqlite.Database) => ({ it: db, [Symbol.dispose]: () => db.close() });
