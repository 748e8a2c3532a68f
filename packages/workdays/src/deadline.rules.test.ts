import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knownDays } from "./days.data.ts";
import { deadlineOf, HOUSE_SESSIONS, inOrder } from "./deadline.rules.ts";
import type { Deadline, Limit, Pause } from "./model.ts";
import { instantAt } from "./rules.ts";

const at = (when: string) => instantAt(when.slice(0, 10), when.slice(11));
const days = (n: number): Limit => ({ unit: "working_day", n });
const hours = (n: number): Limit => ({ unit: "working_hour", n });
const pause = (from: string, to: string | null): Pause => ({ from: at(from), to: to && at(to) });

function due(received: string, limit: Limit, pauses: Pause[] = []): Deadline {
  const answer = deadlineOf(knownDays, HOUSE_SESSIONS, { received: at(received), limit, pauses });
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
}

describe("working days", () => {
  test.each([
    ["2025-04-25 10:00", 3, "2025-04-29"],
    ["2025-04-25 16:00", 3, "2025-05-05"],
    ["2026-08-21 10:00", 3, "2026-08-25"],
    ["2026-08-21 15:30", 3, "2026-08-26"],
    ["2026-08-28 10:00", 3, "2026-09-07"],
    ["2026-01-09 10:00", 3, "2026-01-13"],
    ["2026-02-13 10:00", 3, "2026-02-25"],
    ["2024-04-26 09:00", 5, "2024-05-07"],
    ["2018-12-28 09:00", 3, "2019-01-04"],
    ["2017-01-25 09:00", 3, "2017-02-06"],
    ["2023-04-28 09:00", 3, "2023-05-08"],
  ])("received %s, %i days: %s", (received, n, dueOn) => {
    expect(due(received, days(n)).dueOn).toBe(dueOn);
  });

  test("explains itself: what was counted, what was not, and why", () => {
    expect(due("2025-04-25 10:00", days(4))).toEqual({
      dueOn: "2025-05-05",
      dueAt: "2025-05-05T10:00:00.000Z",
      countsAsReceived: "2025-04-25",
      counted: ["2025-04-26", "2025-04-28", "2025-04-29", "2025-05-05"],
      skipped: [
        { day: "2025-04-25", why: "received", name: null },
        { day: "2025-04-27", why: "weekend", name: null },
        { day: "2025-04-30", why: "holiday", name: { vi: "Ngày Chiến thắng 30/4", en: "Victory Day" } },
        {
          day: "2025-05-01",
          why: "holiday",
          name: { vi: "Ngày Quốc tế lao động", en: "International Workers’ Day" },
        },
        {
          day: "2025-05-02",
          why: "swap_off",
          name: { vi: "Ngày Quốc tế lao động", en: "International Workers’ Day" },
        },
        { day: "2025-05-03", why: "weekend", name: null },
        { day: "2025-05-04", why: "weekend", name: null },
      ],
      certain: true,
    });
  });

  test("15:00 itself is in time; a second later is not", () => {
    const answer = (received: string) =>
      deadlineOf(knownDays, HOUSE_SESSIONS, { received, limit: days(0), pauses: [] });
    expect(answer("2026-11-23T08:00:00.000Z")).toMatchObject({ value: { dueOn: "2026-11-23", skipped: [] } });
    expect(answer("2026-11-23T08:00:01.000Z")).toMatchObject({
      value: { dueOn: "2026-11-24", skipped: [{ day: "2026-11-23", why: "late" }] },
    });
  });

  test("the same day, for what comes on a day off, is the next working day", () => {
    expect(due("2026-11-21 09:00", days(0))).toMatchObject({ dueOn: "2026-11-23", counted: ["2026-11-23"] });
  });

  test("a year nobody has decreed yet is not certain", () => {
    expect(due("2027-03-01 09:00", days(3)).certain).toBe(false);
    expect(due("2026-12-30 09:00", days(5)).certain).toBe(false);
    expect(due("2026-11-23 09:00", days(5)).certain).toBe(true);
  });
});

describe("pauses", () => {
  test("take the working days after they began, up to the one on which they count as ended", () => {
    const paused = due("2026-11-23 09:00", days(3), [pause("2026-11-24 10:00", "2026-11-26 10:00")]);
    expect(paused).toMatchObject({
      dueOn: "2026-11-30",
      counted: ["2026-11-24", "2026-11-27", "2026-11-30"],
    });
    expect(paused.skipped.filter((one) => one.why === "paused").map((one) => one.day)).toEqual([
      "2026-11-25",
      "2026-11-26",
    ]);
  });

  test("cost nothing when the answer came the same day before 15:00, a day when after", () => {
    expect(due("2026-11-23 09:00", days(3), [pause("2026-11-24 10:00", "2026-11-24 14:00")]).dueOn).toBe(
      "2026-11-26",
    );
    expect(due("2026-11-23 09:00", days(3), [pause("2026-11-24 10:00", "2026-11-24 16:00")]).dueOn).toBe(
      "2026-11-27",
    );
  });

  test("move a same-day answer to the day on which they count as ended", () => {
    const paused = due("2026-11-23 09:00", days(0), [pause("2026-11-23 10:00", "2026-11-25 09:00")]);
    expect(paused).toMatchObject({ dueOn: "2026-11-25", counted: ["2026-11-25"] });
  });

  test("without an end leave no due day, in days and in hours", () => {
    const open = [pause("2026-11-24 10:00", null)];
    expect(due("2026-11-23 09:00", days(3), open)).toMatchObject({ dueOn: null, dueAt: null });
    expect(due("2026-11-23 09:00", hours(16), open)).toMatchObject({ dueOn: null, dueAt: null });
    expect(due("2026-11-23 09:00", days(1), open).dueOn).toBe("2026-11-24"); // due before it stood still
  });

  test("that end before they start, or overlap, are refused", () => {
    const answer = (...pauses: Pause[]) =>
      deadlineOf(knownDays, HOUSE_SESSIONS, { received: at("2026-11-23 09:00"), limit: days(1), pauses });
    expect(answer(pause("2026-11-24 10:00", "2026-11-24 10:00"))).toEqual({
      ok: false,
      code: "workdays/pause-ends-before-it-starts",
    });
    expect(answer(pause("2026-11-24 10:00", null), pause("2026-11-25 10:00", null))).toEqual({
      ok: false,
      code: "workdays/pauses-overlap",
    });
  });
});

describe("working hours", () => {
  test("run through the morning and the afternoon, not over noon, the night or the weekend", () => {
    expect(due("2026-11-27 11:00", hours(3)).dueAt).toBe(at("2026-11-27 15:00"));
    expect(due("2026-11-27 16:00", hours(2)).dueAt).toBe(at("2026-11-30 09:00"));
    expect(due("2026-11-27 20:00", hours(8))).toMatchObject({
      dueAt: at("2026-11-30 17:00"),
      countsAsReceived: "2026-11-30",
    });
  });

  test("run on a Saturday that is worked, and stand still in pauses", () => {
    expect(due("2026-01-09 16:00", hours(2)).dueAt).toBe(at("2026-01-10 09:00"));
    expect(due("2026-11-23 08:00", hours(4), [pause("2026-11-23 09:00", "2026-11-23 14:00")]).dueAt).toBe(
      at("2026-11-23 17:00"),
    );
  });
});

test("sessions follow each other and none is empty", () => {
  const { morning, afternoon, evening } = HOUSE_SESSIONS;
  expect(inOrder(HOUSE_SESSIONS).ok).toBe(true);
  const refused = { ok: false, code: "workdays/sessions-out-of-order" };
  expect(inOrder({ morning: afternoon, afternoon: morning, evening })).toEqual(refused);
  expect(inOrder({ morning, afternoon: { from: "13:00", to: "13:00" }, evening })).toEqual(refused);
});

describe("an independent walk, minute by minute and day by day, agrees", () => {
  const off = new Set(
    knownDays
      .filter((rule) => rule.status !== "proposed" && rule.kind !== "swap_work")
      .map((rule) => rule.day),
  );
  const on = new Set(knownDays.filter((rule) => rule.kind === "swap_work").map((rule) => rule.day));
  const local = (ms: number) => new Date(ms + 25_200_000);
  const dayOf = (ms: number) => local(ms).toISOString().slice(0, 10);
  const works = (ms: number) => on.has(dayOf(ms)) || (!off.has(dayOf(ms)) && local(ms).getUTCDay() % 6 !== 0);
  const start = Date.parse("2016-01-01T00:00:00Z");
  const received = fc.integer({ min: 0, max: 11 * 365 * 24 * 60 }).map((minutes) => start + minutes * 60_000);
  const DAY = 86_400_000;

  test("days", () =>
    fc.assert(
      fc.property(received, fc.integer({ min: 0, max: 40 }), (moment, n) => {
        let walk = moment;
        const clock = local(moment).toISOString().slice(11, 16);
        if (clock > "15:00") walk += DAY;
        while (!works(walk)) walk += DAY;
        for (let left = n; left > 0; left -= works(walk) ? 1 : 0) walk += DAY;
        const asked = { received: new Date(moment).toISOString(), limit: days(n), pauses: [] };
        const answer = deadlineOf(knownDays, HOUSE_SESSIONS, asked);
        return (
          answer.ok && answer.value.dueOn === dayOf(walk) && answer.value.counted.length === Math.max(n, 1)
        );
      }),
      { numRuns: 500 },
    ));

  test("hours, with a pause", () =>
    fc.assert(
      fc.property(
        received,
        fc.integer({ min: 1, max: 30 }),
        fc.nat(6000),
        fc.integer({ min: 1, max: 6000 }),
        (moment, n, after, length) => {
          const from = moment + after * 60_000;
          const to = from + length * 60_000;
          let walk = moment;
          for (let left = n * 60; left > 0; walk += 60_000) {
            const clock = local(walk).toISOString().slice(11, 16);
            const isOpen = (clock >= "08:00" && clock < "12:00") || (clock >= "13:00" && clock < "17:00");
            if (isOpen && works(walk) && (walk < from || walk >= to)) left--;
          }
          const pauses = [{ from: new Date(from).toISOString(), to: new Date(to).toISOString() }];
          const answer = deadlineOf(knownDays, HOUSE_SESSIONS, {
            received: new Date(moment).toISOString(),
            limit: hours(n),
            pauses,
          });
          return answer.ok && answer.value.dueAt === new Date(walk).toISOString();
        },
      ),
      { numRuns: 60 },
    ));

  test("days, with a pause: as many days later as the pause took", () =>
    fc.assert(
      fc.property(
        received,
        fc.integer({ min: 1, max: 20 }),
        fc.nat(40 * 24),
        fc.integer({ min: 1, max: 900 }),
        (moment, n, after, length) => {
          const iso = (ms: number) => new Date(ms).toISOString();
          const pauses = [
            { from: iso(moment + after * 3_600_000), to: iso(moment + (after + length) * 3_600_000) },
          ];
          const asked = { received: iso(moment), limit: days(n) };
          const paused = deadlineOf(knownDays, HOUSE_SESSIONS, { ...asked, pauses });
          const straight = deadlineOf(knownDays, HOUSE_SESSIONS, { ...asked, pauses: [] });
          if (!paused.ok || !straight.ok || !paused.value.dueOn || !straight.value.dueOn) return false;
          const took = paused.value.skipped.filter((one) => one.why === "paused").length;
          const later = deadlineOf(knownDays, HOUSE_SESSIONS, {
            ...asked,
            limit: days(n + took),
            pauses: [],
          });
          return paused.value.counted.length === n && later.ok && later.value.dueOn === paused.value.dueOn;
        },
      ),
    ));
});
