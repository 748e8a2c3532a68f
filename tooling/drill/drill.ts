// `pnpm drill NAME [--short] [--seed=N]`: breaks Sen on purpose and counts what was lost. The last line is JSON.
import { randomInt } from "node:crypto";
import { kill9 } from "./kill9.ts";
import { power } from "./power.ts";
import { randomFrom } from "./random.ts";
import { CannotRun, type Drill } from "./report.ts";
import { restart } from "./restart.ts";
import { restore } from "./restore.ts";
import { tamper } from "./tamper.ts";

const drills: Record<string, { about: string; run: Drill }> = {
  kill9: {
    about: "kills the writer again and again; nothing acknowledged is lost, nothing is there twice",
    run: kill9,
  },
  power: {
    about: "cuts the power at every kind of moment, on a recorded disk; nothing acknowledged is lost",
    run: power,
  },
  restart: { about: "restarts the server under load; no request is dropped or refused", run: restart },
  restore: { about: "backs up while serving, restores, and signs in on the copy", run: restore },
  tamper: { about: "changes the audit log behind its back; every change is found", run: tamper },
};

const [name = "", ...options] = process.argv.slice(2);
const drill = drills[name];
if (!drill) {
  console.error("Usage: pnpm drill NAME [--short] [--seed=N]\n");
  for (const [one, { about }] of Object.entries(drills)) console.error(`  ${one.padEnd(8)} ${about}`);
  process.exit(2);
}
try {
  const started = Date.now();
  const seed = Number(options.find((one) => one.startsWith("--seed="))?.slice(7) ?? randomInt(2 ** 31));
  const { ok, figures, control } = await drill.run({
    short: options.includes("--short"),
    random: randomFrom(seed),
    say: console.log,
  });
  for (const [figure, value] of Object.entries(figures)) console.log(`${figure.padEnd(28)} ${String(value)}`);
  for (const [figure, value] of Object.entries(control))
    console.log(`control: ${figure.padEnd(19)} ${String(value)}`);
  const seconds = Math.round((Date.now() - started) / 100) / 10;
  console.log(JSON.stringify({ drill: name, ok, seed, seconds, ...figures, control }));
  process.exit(ok ? 0 : 1);
} catch (error) {
  if (!(error instanceof CannotRun)) throw error;
  console.log(error.message);
  process.exit(3);
}
