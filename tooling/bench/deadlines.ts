// Due moments of random histories, against a finger that goes over the wall calendar day by day and knows none of our rules.
import { freshData } from "@sen/data/testing";
import { dayRulesBetween } from "@sen/workdays/ask";
import { deadlineOf, HOUSE_SESSIONS } from "@sen/workdays/deadlines";
import type { DayRule, Limit, Pause } from "@sen/workdays/model";
import { seedWorkdays } from "@sen/workdays/seed";
import { type Bench, perSecond, round } from "./report.ts";

const HISTORIES = Number(process.env["SEN_BENCH_HISTORIES"] ?? 1_000_000);
const AT_ONCE = 5_000;
const TARGET = 200_000;
const DAY_MS = 86_400_000;
const HANOI_MS = 7 * 3_600_000;
const FIRST = Date.UTC(2025, 0, 1);
const SPAN_MS = 500 * DAY_MS;

type History = { received: string; limit: Limit; pauses: Pause[] };

export const deadlines: Bench = async () => {
  await using data = await freshData();
  await data.write((tx) => seedWorkdays(tx));
  const known = await dayRulesBetween(data.read, "2024-01-01", "2028-12-31");
  const random = seeded(20_261_123);
  let differences = 0;
  let ours = 0;
  let walked = 0;
  for (let done = 0; done < HISTORIES; done += AT_ONCE) {
    const rules = [...known, ...moreDays(known, random)]; // a city of its own for each batch
    const worked = wallCalendar(rules);
    const histories = Array.from({ length: Math.min(AT_ONCE, HISTORIES - done) }, () => historyOf(random));
    let start = performance.now();
    const reckoned = histories.map((history) => deadlineOf(rules, HOUSE_SESSIONS, history));
    ours += performance.now() - start;
    start = performance.now();
    const fingers = histories.map((history) => finger(worked, history));
    walked += performance.now() - start;
    for (const [n, answer] of reckoned.entries())
      if (!answer.ok || answer.value.dueAt !== fingers[n]) differences++;
  }
  const rate = (HISTORIES * 1000) / ours;
  const oracle = (HISTORIES * 1000) / walked;
  const ratio = round(rate / TARGET);
  return {
    rows: [
      ["random histories", HISTORIES.toLocaleString("en")],
      ["differences from the day-walking finger", String(differences)],
      [`deadlines, each day explained (at least ${TARGET.toLocaleString("en")} /s)`, perSecond(rate)],
      ["the finger, which explains nothing", perSecond(oracle)],
    ],
    result: {
      ours: Math.round(rate),
      baseline: TARGET,
      ratio,
      target: 1,
      histories: HISTORIES,
      differences,
      ok: ratio >= 1 && differences === 0,
    },
  };
};

/** Received at any minute of a year and a half, with up to three pauses, the last of which may be open. */
function historyOf(random: () => number): History {
  let at = FIRST + Math.floor(random() * SPAN_MS);
  const received = new Date(at).toISOString();
  const pauses: Pause[] = [];
  const some = Math.max(0, Math.floor(random() * 6) - 2);
  for (let n = 0; n < some; n++) {
    at += 1 + Math.floor(random() * 6 * DAY_MS);
    const from = new Date(at).toISOString();
    at += 1 + Math.floor(random() * 20 * DAY_MS);
    const isOpen = n === some - 1 && random() < 0.2;
    pauses.push({ from, to: isOpen ? null : new Date(at).toISOString() });
  }
  return { received, limit: { unit: "working_day", n: Math.floor(random() * 16) }, pauses };
}

/** Days off and working Saturdays that nobody has decreed, on days about which nothing is known. */
function moreDays(known: readonly DayRule[], random: () => number): DayRule[] {
  const days = new Map<string, DayRule["kind"]>();
  for (let n = 0; n < 40; n++) {
    const day = new Date(FIRST + Math.floor(random() * SPAN_MS)).toISOString().slice(0, 10);
    if (!known.some((rule) => rule.day === day)) days.set(day, random() < 0.7 ? "holiday" : "swap_work");
  }
  const name = { vi: "Ngày nghỉ", en: "Day off" };
  const rest = { status: "decreed", name, inPlaceOf: null, instrument: "unverified", version: 1 } as const;
  return [...days].map(([day, kind]) => ({ day, kind, ...rest }));
}

/** By the number of the day since 1970: whether it is worked. */
function wallCalendar(rules: readonly DayRule[]): (day: number) => boolean {
  const decided = new Map<number, boolean>();
  for (const { day, kind, status } of rules)
    if (status !== "proposed") decided.set(Date.parse(day) / DAY_MS, kind === "swap_work");
  return (day) => decided.get(day) ?? ![0, 6].includes(new Date(day * DAY_MS).getUTCDay());
}

function finger(isWorked: (day: number) => boolean, { received, limit, pauses }: History): string | null {
  const dayOf = (at: string) => Math.floor((Date.parse(at) + HANOI_MS) / DAY_MS);
  const counts = (at: string) => {
    let day = dayOf(at);
    if ((Date.parse(at) + HANOI_MS) % DAY_MS > 15 * 3_600_000) day++;
    while (!isWorked(day)) day++;
    return day;
  };
  let day = counts(received);
  for (let left = limit.n; left > 0; ) {
    day++;
    const paused = pauses.find(({ from, to }) => dayOf(from) < day && (to === null || day <= counts(to)));
    if (paused?.to === null) return null;
    if (!paused && isWorked(day)) left--;
  }
  if (limit.n === 0) {
    // The same day; where a pause has begun by then, the day on which it counts as ended.
    for (const { from, to } of pauses) {
      if (dayOf(from) > day) break;
      if (to === null) return null;
      day = Math.max(day, counts(to));
    }
  }
  return new Date(day * DAY_MS + 17 * 3_600_000 - HANOI_MS).toISOString();
}

/** The same numbers in every run (mulberry32), so that a difference can be looked for again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
