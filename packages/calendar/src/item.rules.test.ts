import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  clashOf,
  composed,
  frame,
  inOrder,
  isOn,
  marked,
  place,
  putBack,
  standing,
  takenOut,
  timed,
} from "./item.rules.ts";
import type { Item, Room, Time } from "./model.ts";
import { blankWeek } from "./rules.ts";
import { draft, NOW, sampleItem, WEEK } from "./samples.ts";

const hours = {
  morning: { from: "07:30", to: "11:30" },
  afternoon: { from: "13:30", to: "17:00" },
  evening: { from: "18:00", to: "21:00" },
};
const room: Room = {
  id: "r1",
  organisationId: "lang",
  name: "Phòng họp 1",
  capacity: 30,
  isActive: true,
  version: 1,
};
const slot = (inRoom: Item[] = []) => ({ hours, room, inRoom });
const at = (start: string | null, end: string | null = null, session: Time["session"] = null): Time => ({
  start,
  end,
  session,
});

const clock = fc
  .integer({ min: 0, max: 95 })
  .map((n) => `${String(n >> 2).padStart(2, "0")}:${String((n & 3) * 15).padStart(2, "0")}`);
const time: fc.Arbitrary<Time> = fc.oneof(
  fc.tuple(clock, fc.option(clock)).map(([start, end]) => at(start, end)),
  fc
    .constantFrom("morning", "afternoon", "evening", "allDay")
    .map((session) => at(null, null, session as Time["session"])),
);
const day = fc.constantFrom("2026-11-30", "2026-12-01");
const wish = fc.record({ time, day, roomId: fc.constantFrom("r1", "r2", null) });

describe("clashes", () => {
  test("do not care which item is named first", () =>
    fc.assert(fc.property(time, time, (a, b) => clashOf(a, b, hours) === clashOf(b, a, hours))));

  test("let one item begin the moment another ends", () =>
    expect(clashOf(at("08:00", "09:00"), at("09:00", "10:00"), hours)).toBeNull());

  test("take an item without an end to last an hour", () => {
    expect(clashOf(at("08:00"), at("08:59", "09:30"), hours)).toBe("certain");
    expect(clashOf(at("08:00"), at("09:00", "09:30"), hours)).toBeNull();
  });

  test("are only possible when one of them names a session", () =>
    expect(clashOf(at(null, null, "morning"), at("08:00", "09:00"), hours)).toBe("possible"));

  test("count the whole day from the morning's first hour to the afternoon's last", () => {
    expect(clashOf(at(null, null, "allDay"), at("16:30", "18:30"), hours)).toBe("possible");
    expect(clashOf(at(null, null, "allDay"), at("18:00", "19:00"), hours)).toBeNull();
  });

  test("do not reach beyond the session as the office keeps it", () =>
    expect(clashOf(at(null, null, "morning"), at("11:30", "12:00"), hours)).toBeNull());
});

test("whatever is asked for, in whatever order, no room is ever certainly booked twice", () =>
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 40 }), (wishes) => {
      const kept: Item[] = [];
      for (const [n, { time, day, roomId }] of wishes.entries()) {
        const asked = sampleItem({ id: `i${n}`, day, roomId, ...time });
        const answer = place(asked, { hours, room: roomId ? { ...room, id: roomId } : null, inRoom: kept });
        if (answer.ok) kept.push(answer.value);
      }
      return kept.every((a, n) =>
        kept
          .slice(n + 1)
          .every(
            (b) =>
              a.roomId === null ||
              a.roomId !== b.roomId ||
              a.day !== b.day ||
              clashOf(a, b, hours) !== "certain",
          ),
      );
    }),
  ));

test("an item that is moved does not stand in its own way", () => {
  const item = sampleItem({ roomId: "r1" });
  expect(place({ ...item, start: "08:30", end: "09:30" }, slot([item])).ok).toBe(true);
});

test("a cancelled item gives its room back", () =>
  expect(
    place(sampleItem({ id: "b", roomId: "r1" }), slot([sampleItem({ roomId: "r1", change: "cancelled" })]))
      .ok,
  ).toBe(true));

describe("refuses", () => {
  const code = (change: Partial<Item>, inRoom: Item[] = []) => {
    const answer = place(sampleItem(change), slot(inRoom));
    return answer.ok ? "accepted" : answer.code;
  };
  test.each([
    ["no time at all", { start: null, end: null }, "calendar/no-time"],
    ["a clock time and a session", { session: "morning" as const }, "calendar/two-times"],
    ["an end without a start", { start: null, session: "morning" as const }, "calendar/end-without-start"],
    ["an end before its start", { end: "08:00" }, "calendar/ends-before-it-starts"],
    ["a day of another week", { day: "2026-11-29" }, "calendar/not-in-this-week"],
    ["a room and a place outside", { roomId: "r1", place: "Công viên Láng" }, "calendar/two-places"],
  ])("%s", (_, change, expected) => expect(code(change)).toBe(expected));

  test("a room that is no longer in use", () => {
    const answer = place(sampleItem({ roomId: "r1" }), { ...slot(), room: { ...room, isActive: false } });
    expect(answer).toEqual({ ok: false, code: "calendar/room-closed" });
  });

  test("a room that is taken, and says by what", () => {
    const other = sampleItem({ id: "other", roomId: "r1", start: "08:30", end: null });
    expect(place(sampleItem({ roomId: "r1" }), slot([other]))).toEqual({
      ok: false,
      code: "calendar/room-taken",
      detail: other,
    });
  });

  test("a party that the directory does not know", () => {
    const names = { chair: null, participants: [], preparing: null };
    expect(composed(draft(), names, frame("i", "lang", WEEK))).toEqual({
      ok: false,
      code: "calendar/unknown-party",
    });
  });

  test("to change what is taken out, and to put back what is not", () => {
    const gone = sampleItem({ removedAt: NOW });
    expect(standing(gone)).toEqual({ ok: false, code: "calendar/already-removed" });
    expect(putBack(sampleItem(), blankWeek("lang", WEEK), NOW)).toEqual({
      ok: false,
      code: "calendar/not-removed",
    });
  });

  test("times that are none", () => expect(timed(at(null)).ok).toBe(false));
});

describe("after publishing", () => {
  const published = { ...blankWeek("lang", WEEK), state: "published" as const };

  test("a change is marked with its hour, and an added item stays an added one", () => {
    const added = marked(sampleItem(), published, "added", NOW);
    expect(added).toMatchObject({ change: "added", changedAt: NOW, version: 1 });
    expect(marked(added, published, "amended", NOW)).toMatchObject({ change: "added", version: 2 });
  });

  test("taking out cancels in sight of all, and can be undone", () => {
    const out = takenOut(sampleItem(), published, NOW);
    expect(out).toMatchObject({ change: "cancelled", changedAt: NOW, removedAt: null });
    expect(putBack(out, published, NOW)).toMatchObject({ ok: true, value: { change: "amended" } });
  });

  test("before it, taking out leaves no mark", () => {
    const out = takenOut(sampleItem(), blankWeek("lang", WEEK), NOW);
    expect(out).toMatchObject({ change: null, changedAt: null, removedAt: NOW });
    expect(isOn(out)).toBe(false);
  });
});

test("puts a day in order, sessions by when they begin", () => {
  const items = [
    sampleItem({ id: "late", start: "14:00", end: null }),
    sampleItem({ id: "morning", start: null, end: null, session: "morning" }),
    sampleItem({ id: "early", start: "08:00", end: "09:00" }),
  ];
  expect(inOrder(items, { "2026-11-30": hours }).map(({ id }) => id)).toEqual(["morning", "early", "late"]);
});
