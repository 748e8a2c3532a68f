import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HOUSE_SETTINGS, isQuiet, isStale, mailPlan, nextAt, nextTry, revived, TRIES } from "./rules.ts";

const clock = fc.integer({ min: 0, max: 1439 }).map((n) => new Date(n * 60_000).toISOString().slice(11, 16));
const instant = fc
  .integer({ min: 0, max: 400_000 })
  .map((n) => new Date(Date.parse("2026-01-01T00:00:00Z") + n * 60_000).toISOString());
const hanoi = (at: string) => new Date(Date.parse(at) + 25_200_000).toISOString().slice(11, 16);

describe("quiet hours", () => {
  test("a day is quiet exactly in one of two spans that share their ends", () =>
    fc.assert(
      fc.property(
        clock,
        clock,
        clock,
        (from, to, at) => from === to || isQuiet({ from, to }, at) !== isQuiet({ from: to, to: from }, at),
      ),
    ));

  test("mail is never due in them, never before now, and at most a day later", () =>
    fc.assert(
      fc.property(instant, clock, clock, fc.constantFrom("now", "digest"), (now, from, to, choice) => {
        const settings = { ...HOUSE_SETTINGS, quiet: { from, to }, mail: { "a.b": choice } as const };
        const plan = mailPlan(settings, "a.b", now);
        if (!plan) return false;
        const waits = Date.parse(plan.dueAt) - Date.parse(now);
        return !isQuiet({ from, to }, hanoi(plan.dueAt)) && waits >= 0 && waits <= 2 * 86_400_000;
      }),
    ));

  test("the house's are from nine in the evening to half past six", () => {
    const at = (now: string) => mailPlan(HOUSE_SETTINGS, "a.b", now);
    expect(at("2026-11-23T13:59:59.000Z")).toEqual({ dueAt: "2026-11-23T13:59:59.000Z", isHeld: false });
    expect(at("2026-11-23T14:00:00.000Z")).toEqual({ dueAt: "2026-11-23T23:30:00.000Z", isHeld: true });
    expect(at("2026-11-23T23:30:00.000Z")).toEqual({ dueAt: "2026-11-23T23:30:00.000Z", isHeld: false });
  });
});

describe("choices", () => {
  test("a digest comes at its hour, and an unwanted kind not at all", () => {
    const chosen = { ...HOUSE_SETTINGS, mail: { "a.daily": "digest", "a.never": "off" } as const };
    expect(mailPlan(chosen, "a.daily", "2026-11-23T05:00:00.000Z")).toEqual({
      dueAt: "2026-11-24T00:30:00.000Z",
      isHeld: true,
    });
    expect(mailPlan(chosen, "a.never", "2026-11-23T05:00:00.000Z")).toBeNull();
  });

  test("the next time is after now, within a day, and shows that clock", () =>
    fc.assert(
      fc.property(instant, clock, (now, at) => {
        const next = nextAt(now, at);
        return next > now && Date.parse(next) - Date.parse(now) <= 86_400_000 && hanoi(next) === at;
      }),
    ));
});

describe("tries", () => {
  test("come later and later, and end", () => {
    const now = "2026-11-23T05:00:00.000Z";
    const times = Array.from({ length: TRIES }, (_, n) => nextTry(n + 1, now));
    expect(times[0]).toBe("2026-11-23T05:01:00.000Z");
    expect(times.at(-1)).toBeNull();
    expect(times.slice(0, -1)).toEqual(
      times.slice(0, -1).toSorted((a, b) => ((a ?? "") < (b ?? "") ? -1 : 1)),
    );
  });

  test("a mail three days overdue is stale", () => {
    expect(isStale("2026-11-20T05:00:00.000Z", "2026-11-23T05:00:00.000Z")).toBe(false);
    expect(isStale("2026-11-20T04:59:59.000Z", "2026-11-23T05:00:00.000Z")).toBe(true);
  });

  test("only what was given up is tried afresh", () => {
    const given = {
      state: "permanent-failure",
      dueAt: "a",
      tries: 8,
      lastError: "550",
      endedAt: "b",
    } as const;
    expect(revived(given, "c")).toEqual({
      ok: true,
      value: { ...given, state: "created", dueAt: "c", tries: 0, endedAt: null },
    });
    expect(revived({ ...given, state: "delivered" }, "c")).toEqual({
      ok: false,
      code: "notify/not-given-up",
    });
  });
});
