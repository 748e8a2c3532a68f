// Items added through the router, in process, at synchronous=FULL, against a loop that inserts and commits.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { draft } from "@sen/calendar/samples";
import { type CalendarDesk, openDesk } from "@sen/calendar/testing";
import Sqlite from "better-sqlite3";
import { type Bench, ms, percentile, perSecond, round } from "./report.ts";

const SECONDS = 4;
const CLIENTS = 64;
const WEEKS = 40; // a year's weeks, so that none is fuller than an office's ever is
const TARGET_ALONE = 0.3;
const TARGET_TOGETHER = 2;
const TARGET_P99 = 10;

type Measured = { perSecond: number; p99: number };

export const itemWrite: Bench = async () => {
  const bare = bareLoop();
  await using desk = await openDesk();
  const add = await adderOf(desk);
  await clients(1, 1, add); // warm
  const alone = await clients(1, SECONDS, add);
  await clients(CLIENTS, 1, add);
  const together = await clients(CLIENTS, SECONDS, add);
  const again = bareLoop(); // the disk may have changed its mind in the meantime
  const baseline = Math.max(bare.perSecond, again.perSecond);

  const ratio = round(alone.perSecond / baseline);
  const ratioTogether = round(together.perSecond / baseline);
  const ok = ratio >= TARGET_ALONE && ratioTogether >= TARGET_TOGETHER && together.p99 < TARGET_P99;
  return {
    rows: [
      ["bare insert and commit at FULL", perSecond(baseline)],
      ["one client", `${perSecond(alone.perSecond)}, p99 ${ms(alone.p99)}`],
      [`  against bare (at least ${TARGET_ALONE})`, String(ratio)],
      [
        `${CLIENTS} clients`,
        `${perSecond(together.perSecond)}, p99 ${ms(together.p99)} (under ${TARGET_P99} ms)`,
      ],
      [`  against bare (at least ${TARGET_TOGETHER})`, String(ratioTogether)],
    ],
    result: {
      ours: Math.round(alone.perSecond),
      baseline: Math.round(baseline),
      ratio,
      target: TARGET_ALONE,
      together: Math.round(together.perSecond),
      ratioTogether,
      targetTogether: TARGET_TOGETHER,
      p99: round(together.p99),
      ok,
    },
  };
};

/** Somebody's next item in one of the year's weeks: a chair and two who attend, told apart by content and key. */
async function adderOf(desk: CalendarDesk): Promise<(client: number, n: number) => Promise<unknown>> {
  const clerk = desk.as(desk.lang.clerk);
  const organisationId = desk.lang.id;
  const people = [desk.lang.clerk, desk.other.chair].map((id) => ({ kind: "person", id }) as const);
  let made = 0;
  return (client, n) => {
    const at = made++;
    const week = at % WEEKS;
    const year = 2030 + Math.floor(at / (WEEKS * 400));
    const monday = new Date(Date.UTC(year, 0, 7 + week * 7));
    monday.setUTCDate(monday.getUTCDate() - ((monday.getUTCDay() + 6) % 7));
    return clerk.items.add({
      organisationId,
      week: isoWeek(monday),
      item: draft({
        day: monday.toISOString().slice(0, 10),
        content: `Họp giao ban số ${at}`,
        chair: { kind: "person", id: desk.lang.chair },
        participants: people,
        place: "Hội trường",
      }),
      idempotencyKey: `client-${client}-${n}-${at}`,
    });
  };
}

function isoWeek(monday: Date): string {
  const thursday = new Date(monday.getTime() + 3 * 86_400_000);
  const year = thursday.getUTCFullYear();
  const number = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / 86_400_000 / 7) + 1;
  return `${year}-W${String(number).padStart(2, "0")}`;
}

/** So many clients, each asking again as soon as it was answered. */
async function clients(
  count: number,
  seconds: number,
  add: (client: number, n: number) => Promise<unknown>,
): Promise<Measured> {
  const took: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  await Promise.all(
    Array.from({ length: count }, async (_, client) => {
      for (let n = 0; performance.now() < end; n++) {
        const asked = performance.now();
        await add(client, n);
        took.push(performance.now() - asked);
      }
    }),
  );
  return { perSecond: (took.length * 1000) / (performance.now() - start), p99: percentile(took, 0.99) };
}

/** One row of 300 bytes with its key, inserted and committed at synchronous=FULL, again and again. */
function bareLoop(): Measured {
  const folder = mkdtempSync(join(tmpdir(), "sen-bench-"));
  try {
    const db = new Sqlite(join(folder, "bare.db"));
    db.pragma("journal_mode = WAL");
    db.pragma("synchronous = FULL");
    db.exec("create table item (id text primary key, body text not null) strict");
    const insert = db.prepare("insert into item values (?, ?)");
    const body = "x".repeat(300);
    const took: number[] = [];
    const start = performance.now();
    for (let n = 0; performance.now() < start + SECONDS * 1000; n++) {
      const asked = performance.now();
      insert.run(`item-${n}`, body);
      took.push(performance.now() - asked);
    }
    const rate = (took.length * 1000) / (performance.now() - start);
    db.close();
    return { perSecond: rate, p99: percentile(took, 0.99) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
