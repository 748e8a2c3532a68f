import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import Sqlite from "better-sqlite3";
import {
  daysKept,
  freePort,
  senCommand,
  signIn,
  startServer,
  stopServer,
  temporary,
  untilReady,
} from "./city.ts";
import { startLoad } from "./load.ts";
import type { Drill, Figures } from "./report.ts";

/**
 * Backs a city up while it is being changed, restores it elsewhere, and believes nothing: SQLite's own checks, the audit
 * chain, every change acknowledged before the backup began, and somebody signs in. Two controls: a bare copy of the
 * database file misses what was committed last, and a damaged archive is refused.
 */
export const restore: Drill = async ({ short, random }) => {
  using place = temporary();
  const city = join(place.folder, "city");
  const elsewhere = join(place.folder, "elsewhere");
  const archive = join(place.folder, "backup.tar.gz");
  const bareCopy = join(place.folder, "bare.db");
  const port = await freePort();

  let server = startServer(city, port);
  let before: Set<string>;
  let atBareCopy: Set<string>;
  let backup: { code: number; said: string };
  let backupMs: number;
  let whileBackingUp: number;
  try {
    await untilReady(port);
    const load = startLoad(port, await signIn(port), 8);
    await after(short ? 1_000 : 10_000);
    before = new Set(load.acknowledged);
    const started = Date.now();
    backup = await senCommand(city, port, "backup", archive);
    backupMs = Date.now() - started;
    whileBackingUp = load.acknowledged.size - before.size;
    atBareCopy = new Set(load.acknowledged);
    copyFileSync(join(city, "sen.db"), bareCopy);
    await load.stop();
    if (load.tally.dropped + load.tally.refused + load.tally.turnedAway > 0)
      throw new Error(`the backup disturbed: ${JSON.stringify(load.tally)}`);
  } finally {
    await stopServer(server);
  }

  const damaged = damage(archive, random);
  const refusedDamaged = (await senCommand(join(place.folder, "third"), port, "restore", damaged)).code !== 0;
  mkdirSync(elsewhere);
  const restored = await senCommand(elsewhere, port, "restore", archive);
  const checks: Figures =
    restored.code === 0 ? inspect(join(elsewhere, "sen.db")) : { "restore failed": restored.said };
  const chain = await senCommand(elsewhere, port, "audit", "verify");

  server = startServer(elsewhere, port);
  let kept: Set<string>;
  try {
    await untilReady(port);
    kept = await daysKept(port, await signIn(port));
  } finally {
    await stopServer(server);
  }
  const missing = [...before].filter((day) => !kept.has(day)).length;
  const inBareCopy = daysIn(bareCopy);
  const bareMissing = [...atBareCopy].filter((day) => !inBareCopy.has(day)).length;
  const ok =
    backup.code === 0 &&
    checks["integrity"] === "ok" &&
    checks["foreign keys broken"] === 0 &&
    chain.code === 0 &&
    missing === 0 &&
    before.size > 0;
  return {
    ok: ok && refusedDamaged && bareMissing > 0,
    figures: {
      changesBefore: before.size,
      changesWhileBackingUp: whileBackingUp,
      backupMs,
      ...checks,
      chainWhole: chain.code === 0,
      missing,
      signedIn: true,
    },
    control: { "damaged archive refused": refusedDamaged, "missing from a bare copy": bareMissing },
  };
};

function inspect(file: string): Figures {
  const db = new Sqlite(file, { readonly: true });
  const integrity = String(db.pragma("integrity_check", { simple: true }));
  const broken = (db.pragma("foreign_key_check") as unknown[]).length;
  const facts = db
    .prepare("select (select count(*) from data_audit) as rows, (select seq from data_chain) as head")
    .get() as { rows: number; head: number };
  db.close();
  return {
    integrity,
    "foreign keys broken": broken,
    facts: facts.rows,
    factsMatchHead: facts.rows === facts.head,
  };
}

/** What SQLite finds in a file that was copied without its write-ahead log. */
function daysIn(file: string): Set<string> {
  try {
    const db = new Sqlite(file, { readonly: true });
    const rows = db.prepare('select "from" as day from workdays_sessions').all() as { day: string }[];
    db.close();
    return new Set(rows.map((row) => row.day));
  } catch {
    return new Set();
  }
}

/** The same archive with some bytes in its middle changed. */
function damage(archive: string, random: () => number): string {
  const bytes = readFileSync(archive);
  const at = Math.floor(bytes.length * (0.25 + random() * 0.5));
  for (let n = 0; n < 64; n++) bytes[at + n] = (bytes[at + n] ?? 0) ^ 0xff;
  const file = `${archive}.damaged`;
  writeFileSync(file, bytes);
  return file;
}
