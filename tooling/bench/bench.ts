// `pnpm bench NAME`: measures Sen against a baseline in the same run. The last line is JSON.
import { deadlines } from "./deadlines.ts";
import { defects } from "./defects.ts";
import { drafts } from "./drafts.ts";
import { face } from "./face.ts";
import { itemWrite } from "./item-write.ts";
import { redate } from "./redate.ts";
import { replay } from "./replay.ts";
import type { Bench } from "./report.ts";
import { signin } from "./signin.ts";
import { weekRead } from "./week-read.ts";

const benches: Record<string, { about: string; run: Bench }> = {
  deadlines: {
    about: "reckons a million deadlines with pauses and odd days off, against a finger on the wall calendar",
    run: deadlines,
  },
  defects: {
    about: "puts 1,000 mistakes into filings of every procedure and type, and counts what is noticed",
    run: defects,
  },
  drafts: {
    about:
      "kills the process 1,000 times while somebody drafts and files, and looks for what is lost or doubled",
    run: drafts,
  },
  face: {
    about: "weighs the staff's screens against their budgets and times their first paint",
    run: face,
  },
  "item-write": {
    about: "adds items to a week: transaction, fact, notices and answer, against a bare insert and commit",
    run: itemWrite,
  },
  redate: {
    about:
      "gives 200,000 open dossiers their new dates after a holiday, and again with the process killed half-way",
    run: redate,
  },
  replay: {
    about: "takes 10,000 dossiers through every round, from filing to hand-over",
    run: replay,
  },
  signin: {
    about: "signs in with argon2id over HTTP, open loop and four times too much, against bare argon2id",
    run: signin,
  },
  "week-read": {
    about: "reads a published week of 200 items over HTTP, against a bare server with one prepared statement",
    run: weekRead,
  },
};

const [name = ""] = process.argv.slice(2);
const bench = benches[name];
if (!bench) {
  console.error("Usage: pnpm bench NAME\n");
  for (const [one, { about }] of Object.entries(benches)) console.error(`  ${one.padEnd(12)} ${about}`);
  process.exit(2);
}
const { rows, result } = await bench.run();
for (const [figure, value] of rows) console.log(`${figure.padEnd(44)} ${value}`);
console.log(JSON.stringify({ bench: name, ...result }));
process.exit(result.ok ? 0 : 1);
