import { HOUSE_SESSIONS } from "@sen/workdays/deadlines";
import type { DayRule, Limit, Pause } from "@sen/workdays/model";
import { dayAt, instantAt, weekdayOf } from "@sen/workdays/rules";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  answerUntil,
  appointment,
  askedOf,
  clockOf,
  daysLeft,
  onTime,
  STILL,
  urgencyOf,
} from "./clock.rules.ts";
import type { Round } from "./model.ts";
import { type Calendar, reckoned } from "./reckoning.ts";

const offOn = (day: string, kind: DayRule["kind"] = "holiday"): DayRule => ({
  day,
  kind,
  status: "decreed",
  name: { vi: "Ngày nghỉ", en: "Day off" },
  inPlaceOf: null,
  instrument: "unverified",
  version: 1,
});
const calendarOf = (...rules: DayRule[]): Calendar => ({ rules, sessions: HOUSE_SESSIONS, revision: 1 });
const three: Limit = { unit: "working_day", n: 3 };

const DAY_MS = 86_400_000;
const next = (day: string) => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);

/** Walks from day to day with a finger on the wall calendar; knows nothing of how the rules reckon. */
function oracle(
  rules: readonly DayRule[],
  received: string,
  n: number,
  pauses: readonly Pause[],
): string | null {
  const isWorked = (day: string) => {
    const decided = rules.find((rule) => rule.day === day);
    return decided ? decided.kind === "swap_work" : ![6, 7].includes(weekdayOf(day));
  };
  const counts = (at: string) => {
    let day = dayAt(at);
    if (at > instantAt(day, "15:00")) day = next(day);
    while (!isWorked(day)) day = next(day);
    return day;
  };
  let day = counts(received);
  for (let left = n; left > 0; ) {
    const tomorrow = next(day);
    const paused = pauses.find(
      ({ from, to }) => dayAt(from) < tomorrow && (to === null || tomorrow <= counts(to)),
    );
    if (paused?.to === null) return null;
    if (!paused && isWorked(tomorrow)) left--;
    day = tomorrow;
  }
  return instantAt(day, "17:00");
}

const DAYS = Array.from({ length: 90 }, (_, n) =>
  new Date(Date.parse("2026-11-01") + n * DAY_MS).toISOString().slice(0, 10),
);
const moments = (n: number) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: 40 * 24 * 60 }), { minLength: n, maxLength: n })
    .map((all) =>
      all
        .toSorted((a, b) => a - b)
        .map((minute) => new Date(Date.parse("2026-11-01T00:00:00.000Z") + minute * 60_000).toISOString()),
    );
const rulesOf = fc
  .array(fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom("holiday" as const, "swap_work" as const)), {
    maxLength: 12,
  })
  .map((all) => [...new Map(all).entries()].map(([day, kind]) => offOn(day, kind)));
/** When it was received and the pauses after it; the last may be open. */
const history = fc
  .tuple(fc.integer({ min: 0, max: 2 }), fc.boolean())
  .chain(([n, isOpen]) => moments(1 + 2 * n).map((all) => ({ all, n, isOpen })))
  .map(({ all, n, isOpen }) => {
    const [received = "", ...rest] = all;
    const pauses = Array.from(
      { length: n },
      (_, k): Pause => ({ from: rest[2 * k] ?? "", to: rest[2 * k + 1] ?? "" }),
    );
    const last = pauses.at(-1);
    return { received, pauses: isOpen && last ? [...pauses.slice(0, -1), { ...last, to: null }] : pauses };
  });

describe("the due moment", () => {
  test("is where a finger on the calendar comes to rest", () =>
    fc.assert(
      fc.property(rulesOf, history, fc.integer({ min: 1, max: 15 }), (rules, { received, pauses }, n) => {
        const limit: Limit = { unit: "working_day", n };
        const { dueAt } = reckoned(calendarOf(...rules), { received, limit, pauses });
        expect(dueAt).toBe(oracle(rules, received, n, pauses));
      }),
      { numRuns: 500 },
    ));

  test("is one for all dossiers of one clock, whatever the calendar, and can be had from the clock alone", () =>
    fc.assert(
      fc.property(rulesOf, history, fc.integer({ min: 0, max: 15 }), (rules, { received, pauses }, n) => {
        const calendar = calendarOf(...rules);
        for (const limit of [
          { unit: "working_day", n },
          { unit: "working_hour", n: n + 1 },
        ] as const) {
          const clock = clockOf({ receivedAt: received, limit, pauses });
          const asked = askedOf(clock);
          if (!asked) throw new Error("there is a clock");
          expect(clockOf({ ...asked, receivedAt: asked.received })).toBe(clock);
          expect(reckoned(calendar, asked).dueAt).toBe(reckoned(calendar, { received, limit, pauses }).dueAt);
        }
      }),
      { numRuns: 500 },
    ));

  test("has a key that tells morning from after three, and keeps hours exact", () => {
    const keyOf = (receivedAt: string, limit: Limit = three) => clockOf({ receivedAt, limit, pauses: [] });
    expect(keyOf("2026-11-23T01:00:00.000Z")).toBe(keyOf("2026-11-23T08:00:00.000Z"));
    expect(keyOf("2026-11-23T08:00:00.000Z")).not.toBe(keyOf("2026-11-23T08:00:00.001Z"));
    const hours: Limit = { unit: "working_hour", n: 3 };
    expect(keyOf("2026-11-23T01:00:00.000Z", hours)).not.toBe(keyOf("2026-11-23T01:00:00.001Z", hours));
    expect(clockOf({ receivedAt: null, limit: null, pauses: [] })).toBe("");
    expect(askedOf("")).toBeNull();
  });

  test("comes before every clock that stands still, and of those the longest asked comes first", () => {
    const still = (from: string) => urgencyOf({ endedAt: null, dueAt: null, pauses: [{ from, to: null }] });
    const runs = urgencyOf({ endedAt: null, dueAt: "2199-12-31T10:00:00.000Z", pauses: [] });
    const order = [runs, still("2026-11-20T02:00:00.000Z"), still("2026-11-23T02:00:00.000Z")];
    expect(order.toSorted()).toEqual(order);
    expect(still("2026-11-20T02:00:00.000Z").startsWith(STILL)).toBe(true);
  });
});

describe("working days left", () => {
  test.each([
    ["2026-11-23T02:00:00.000Z", 3],
    ["2026-11-26T02:00:00.000Z", 0],
    ["2026-11-26T10:00:00.001Z", -1],
    ["2026-11-27T02:00:00.000Z", -1],
    ["2026-11-28T02:00:00.000Z", -1],
    ["2026-11-30T02:00:00.000Z", -2],
  ])("at %s they are %i", (at, left) =>
    expect(daysLeft([], { dueAt: "2026-11-26T10:00:00.000Z", endedAt: null }, at)).toBe(left),
  );

  test("pass over days off, and are not counted while the clock stands still or has stopped", () => {
    const now = "2026-11-23T02:00:00.000Z";
    const dueAt = "2026-11-26T10:00:00.000Z";
    expect(daysLeft([offOn("2026-11-24")], { dueAt, endedAt: null }, now)).toBe(2);
    expect(daysLeft([], { dueAt: null, endedAt: null }, now)).toBeNull();
    expect(daysLeft([], { dueAt, endedAt: now }, now)).toBeNull();
  });
});

describe("a new promise", () => {
  const now = "2026-11-23T02:00:00.000Z";
  test("is for the end of a working day to come", () =>
    expect(appointment([], HOUSE_SESSIONS, "2026-11-25", now)).toEqual({
      ok: true,
      value: "2026-11-25T10:00:00.000Z",
    }));
  test("is never for a day that is over", () =>
    expect(appointment([], HOUSE_SESSIONS, "2026-11-20", now)).toMatchObject({
      code: "casework/new-day-past",
    }));
  test("is never for a day off", () => {
    const refused = { code: "casework/new-day-off" };
    expect(appointment([], HOUSE_SESSIONS, "2026-11-28", now)).toMatchObject(refused);
    expect(appointment([offOn("2026-11-24")], HOUSE_SESSIONS, "2026-11-24", now)).toMatchObject(refused);
  });
  test("an answer has its sixty days, the day of the notice not counted", () =>
    expect(answerUntil(now, 60)).toBe("2027-01-22"));
});

describe("on time, by the rule of the national portal", () => {
  const day = (n: number, clock = "03:00") => `2026-11-${String(n).padStart(2, "0")}T${clock}:00.000Z`;
  const round = (askedAt: string, answeredAt: string | null): Round => ({
    n: 1,
    askedAt,
    answeredAt,
    reasons: [],
    until: "2027-01-22",
    override: null,
  });
  const base = {
    receivedAt: day(2),
    promisedAt: day(5, "10:00"),
    limit: three,
    rounds: [] as Round[],
    endedAt: null as string | null,
    outcome: null,
    withdrawal: null,
  };
  const periodEnd = "2026-11-30T16:59:59.999Z";
  test.each<[string, Partial<typeof base>, boolean | null]>([
    ["decided by the promised moment", { endedAt: day(5, "10:00") }, true],
    ["decided a moment after it", { endedAt: "2026-11-05T10:00:00.001Z" }, false],
    [
      "decided late by less than its supplement took",
      { endedAt: day(9), rounds: [round(day(3), day(7))] },
      true,
    ],
    [
      "decided late by more than its supplement took",
      { endedAt: day(12), rounds: [round(day(3), day(7))] },
      false,
    ],
    [
      "two supplements, decided in the time that is left",
      { endedAt: day(12), rounds: [round(day(3), day(6)), round(day(7), day(12))] },
      true,
    ],
    [
      "two supplements and no decision",
      { rounds: [round(day(3), day(4)), round(day(4, "05:00"), null)] },
      false,
    ],
    ["still waiting for the citizen, asked in time", { rounds: [round(day(4), null)] }, true],
    ["still waiting for the citizen, asked late", { rounds: [round(day(9), null)] }, false],
    ["no decision at the end of the period", {}, false],
    ["no decision, promised after the end of the period", { promisedAt: "2026-12-02T10:00:00.000Z" }, true],
    [
      "decided after the end of the period: open as seen from there",
      { endedAt: "2026-12-01T03:00:00.000Z", promisedAt: "2026-12-02T10:00:00.000Z" },
      true,
    ],
    [
      "stopped because nobody answered",
      { endedAt: "2026-11-29T17:00:00.000Z", rounds: [round(day(4), null)] },
      true,
    ],
    [
      "never received, as a withdrawal before receipt",
      { receivedAt: null as unknown as string, endedAt: day(3) },
      null,
    ],
    ["received after the period", { receivedAt: "2026-12-01T03:00:00.000Z" }, null],
    ["without a promise, within its limit", { promisedAt: null as unknown as string, endedAt: day(5) }, true],
    [
      "without a promise, beyond its limit",
      { promisedAt: null as unknown as string, endedAt: day(5, "03:01") },
      false,
    ],
  ])("%s", (_, change, answer) => expect(onTime({ ...base, ...change }, periodEnd)).toBe(answer));
});
