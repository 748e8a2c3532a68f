// A published week of 200 items, read by its screen's own procedure from the real server, signed in and all.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { draft } from "@sen/calendar/samples";
import autocannon from "autocannon";
import { addressOf, type City, freePort, openCity, stop, untilAnswers } from "./city.ts";
import { type Bench, ms, perSecond, round } from "./report.ts";

const ITEMS = 200;
const CONNECTIONS = 50;
const SECONDS = 6;
const ROUNDS = 2;
const TARGET = 0.5;
const TARGET_P99 = 15;
const WEEK = "2027-W10";
const MONDAY = Date.UTC(2027, 2, 8);

type Measured = { rate: number; p99: number; failed: number };

export const weekRead: Bench = async () => {
  await using city = await openCity();
  const at = await publishedWeek(city);
  const port = await freePort();
  const file = join(city.folder, "sen.db");
  const bare = spawn(
    process.execPath,
    [join(import.meta.dirname, "bare-server.ts"), file, String(port), at.organisationId, at.week],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  try {
    const bareWeek = `http://127.0.0.1:${port}/week`;
    const ourWeek = addressOf(city.url, "calendar.weeks.get", at);
    await untilAnswers(bareWeek);
    const baseline: Measured[] = [];
    const ours: Measured[] = [];
    await load(bareWeek, {}, 2); // both warm
    await load(ourWeek, { cookie: city.cookie }, 2);
    for (let round = 0; round < ROUNDS; round++) {
      baseline.push(await load(bareWeek, {}, SECONDS));
      ours.push(await load(ourWeek, { cookie: city.cookie }, SECONDS));
    }
    return report(best(baseline), best(ours));
  } finally {
    await stop(bare);
  }
};

function report(baseline: Measured, ours: Measured) {
  const ratio = round(ours.rate / baseline.rate);
  const ok = ratio >= TARGET && ours.p99 <= TARGET_P99 && ours.failed === 0;
  return {
    rows: [
      ["bare Hono, one statement, JSON.stringify", `${perSecond(baseline.rate)}, p99 ${ms(baseline.p99)}`],
      [
        `a week of ${ITEMS} items, signed in`,
        `${perSecond(ours.rate)}, p99 ${ms(ours.p99)} (at most ${TARGET_P99} ms)`,
      ],
      [`  against bare (at least ${TARGET})`, String(ratio)],
      ["  not answered", String(ours.failed)],
    ] as [string, string][],
    result: {
      ours: Math.round(ours.rate),
      baseline: Math.round(baseline.rate),
      ratio,
      target: TARGET,
      p99: ours.p99,
      targetP99: TARGET_P99,
      failed: ours.failed,
      ok,
    },
  };
}

const best = (rounds: Measured[]): Measured => rounds.reduce((a, b) => (b.rate > a.rate ? b : a));

async function load(url: string, headers: Record<string, string>, duration: number): Promise<Measured> {
  const result = await autocannon({ url, headers, connections: CONNECTIONS, duration });
  return {
    rate: result["2xx"] / result.duration,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors,
  };
}

/** A week of the demonstration city's first office, filled, submitted, approved and published. */
async function publishedWeek(city: City): Promise<{ organisationId: string; week: string }> {
  const { items: offices } = await city.ask<{ items: { id: string }[] }>("directory.organisations.list", {
    day: "2026-11-23",
  });
  const at = { organisationId: offices[0]?.id ?? "", week: WEEK };
  for (let n = 0; n < ITEMS; n++) {
    const day = new Date(MONDAY + (n % 5) * 86_400_000).toISOString().slice(0, 10);
    const start = `${String(7 + (n % 10)).padStart(2, "0")}:30`;
    const participants = ["Các Phó Chủ tịch", "Trưởng các phòng chuyên môn"].map(
      (name) => ({ kind: "text", name }) as const,
    );
    const item = draft({
      day,
      start,
      end: null,
      content: `Họp giao ban số ${n}`,
      participants,
      place: "Hội trường",
    });
    await city.change("calendar.items.add", { ...at, item });
  }
  for (const [n, act] of ["submit", "approve", "publish"].entries()) {
    await city.change(`calendar.weeks.${act}`, { ...at, version: ITEMS + n });
  }
  return at;
}
