import fc from "fast-check";
import { expect, test } from "vitest";
import { type Direction, nudged, type When } from "./nudge.ts";

const at: When = { day: "2026-11-23", start: "08:00", end: "09:15", session: null };

test("half an hour, a session or a day, and no further than the day and the week reach", () => {
  expect(nudged(at, "later")).toEqual({ ...at, start: "08:30", end: "09:45" });
  expect(nudged({ ...at, end: null }, "earlier")).toEqual({ ...at, start: "07:30", end: null });
  expect(nudged({ ...at, start: null, end: null, session: "morning" }, "later")?.session).toBe("afternoon");
  expect(nudged({ ...at, start: null, end: null, session: "allDay" }, "later")).toBeNull();
  expect(nudged(at, "dayBefore")).toBeNull();
  expect(nudged({ ...at, start: "22:00", end: "23:45" }, "later")).toBeNull();
});

const opposite = {
  earlier: "later",
  later: "earlier",
  dayBefore: "dayAfter",
  dayAfter: "dayBefore",
} as const;

test("a step back leads to where one was", () => {
  const quarter = fc.integer({ min: 0, max: 91 }).map((n) => n * 15);
  const clock = (n: number) =>
    `${String(Math.floor(n / 60)).padStart(2, "0")}:${String(n % 60).padStart(2, "0")}`;
  fc.assert(
    fc.property(
      quarter,
      fc.constantFrom<Direction>("earlier", "later", "dayBefore", "dayAfter"),
      fc.integer({ min: 23, max: 29 }),
      (start, direction, day) => {
        const was: When = {
          day: `2026-11-${day}`,
          start: clock(start),
          end: clock(start + 60),
          session: null,
        };
        const moved = nudged(was, direction);
        return moved === null || JSON.stringify(nudged(moved, opposite[direction])) === JSON.stringify(was);
      },
    ),
  );
});
