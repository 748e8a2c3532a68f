import fc from "fast-check";
import { expect, test } from "vitest";
import { countFailure, type Failures, FREE_FOR_A_NAME, secondsToWait } from "./throttle.rules.ts";

const start = "2026-11-23T02:00:00.000Z";
const later = (from: string, seconds: number) => new Date(Date.parse(from) + seconds * 1000).toISOString();

test("the first few cost nothing, then the wait doubles up to a quarter of an hour", () => {
  let known: Failures | null = null;
  const waits = [];
  let now = start;
  for (let tried = 0; tried < 16; tried++) {
    known = countFailure(known, FREE_FOR_A_NAME, now);
    waits.push(secondsToWait(known, now));
    now = later(now, 901);
  }
  expect(waits).toEqual([0, 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]);
});

test("whatever happened before, nobody waits longer than a quarter of an hour", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100_000 }), { maxLength: 60 }), (pauses) => {
      let now = start;
      let known: Failures | null = null;
      for (const pause of pauses) {
        now = later(now, pause);
        known = countFailure(known, FREE_FOR_A_NAME, now);
      }
      return secondsToWait(known, later(now, 900)) === 0;
    }),
  );
});

test("a quiet day forgets", () => {
  const known: Failures = { failures: 40, at: start, lockedUntil: null };
  expect(countFailure(known, FREE_FOR_A_NAME, later(start, 24 * 60 * 60 + 1)).failures).toBe(1);
});
