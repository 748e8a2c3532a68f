import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellsOf, guarded, type Registry, unguarded } from "./cell.rules.ts";
import { readCsv, rowsOf, type Table, tableOf, writeCsv } from "./csv.ts";
import { Draft, type Item, type Party, type Room, type Row } from "./model.ts";
import { blankWeek } from "./rules.ts";
import { NOW, sampleItem, WEEK } from "./samples.ts";
import { applicable, countsOf, planned } from "./sheet.rules.ts";

const hours = {
  morning: { from: "07:30", to: "11:30" },
  afternoon: { from: "13:30", to: "17:00" },
  evening: { from: "18:00", to: "21:00" },
};
const days = Object.fromEntries(
  ["30", "01", "02"].map((d) => [d === "30" ? "2026-11-30" : `2026-12-${d}`, hours]),
);
const room: Room = {
  id: "r1",
  organisationId: "lang",
  name: "Phòng họp 1",
  capacity: null,
  isActive: true,
  version: 1,
};
const binh: Party = { kind: "person", id: "p-binh", name: "Trần Thị Bình", title: "Phó Chủ tịch" };
const office: Party = { kind: "organisation", id: "o-vp", name: "Văn phòng", title: null };
const keys = new Map([
  ["p-binh", "binh@lang.example"],
  ["o-vp", "VP-LANG"],
]);
const registry: Registry = new Map([
  ["binh@lang.example", binh],
  ["vp-lang", office],
]);

const setting = (items: Item[] = []) => ({
  week: blankWeek("lang", WEEK),
  board: { days, rooms: [room], items },
  registry,
  ids: Array.from({ length: 500 }, (_, n) => `new-${n}`),
  now: NOW,
});
const row = (cells: Row["cells"], number = 2): Row => ({ number, cells });
const whole = { day: "30/11/2026", start: "8h", content: "Giao ban", chair: "Chủ tịch" };
const check = (cells: Row["cells"], items: Item[] = []) => planned([row(cells)], setting(items)).rows[0];

const line = (max: number) =>
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength: max })
    .filter((text) => Draft.shape.place.unwrap().safeParse(text).data === text);
const written = line(60).map((name): Party => ({ kind: "text", id: null, name, title: null }));
const time = fc.constantFrom(
  { start: "08:00", end: "09:30", session: null },
  { start: "23:30", end: null, session: null },
  { start: null, end: null, session: "allDay" as const },
);
const item = fc
  .record({
    time,
    day: fc.constantFrom("2026-11-30", "2026-12-01"),
    content: line(200),
    chair: fc.oneof(written, fc.constant(binh)),
    participants: fc.array(fc.oneof(written, fc.constant(binh), fc.constant(office)), { maxLength: 4 }),
    place: fc.option(line(80)),
    preparing: fc.option(fc.oneof(written, fc.constant(office))),
    note: fc.option(line(100)),
  })
  .map(({ time, ...rest }) => sampleItem({ ...rest, ...time }));
const week = fc
  .array(item, { maxLength: 6 })
  .map((items) => items.map((one, n) => ({ ...one, id: `item-${n}` })));

const asFile = (items: Item[]) => tableOf(items.map((one) => cellsOf(one, keys)));
const asRows = (table: Table | string) => {
  const rows = rowsOf(table as Table);
  if (typeof rows === "string") throw new Error(rows);
  return rows;
};

describe("the export is the template", () => {
  test("importing what was exported changes nothing, whatever was written", () =>
    fc.assert(
      fc.property(week, (items) => {
        const rows = asRows(readCsv(new TextEncoder().encode(writeCsv(asFile(items)))));
        return planned(rows, setting(items)).rows.every(({ decision }) => decision === "same");
      }),
      { numRuns: 300 },
    ));

  test("importing it into an empty week makes the same items anew", () =>
    fc.assert(
      fc.property(week, (items) => {
        const rows = asRows(readCsv(new TextEncoder().encode(writeCsv(asFile(items)))));
        const fresh = rows.map(({ number, cells: { id: _id, ...cells } }) => ({ number, cells }));
        const { added } = planned(fresh, setting());
        const told = (all: Item[]) => JSON.stringify(asFile(all.map((one) => ({ ...one, id: "" }))));
        return told(added) === told(items);
      }),
    ));

  test("no cell is ever a formula, and every guard comes off again", () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `=${text}`),
          fc.string().map((text) => `'+${text}`),
        ),
        (text) => {
          return !/^[=+\-@\t\r]/.test(guarded(text)) && unguarded(guarded(text)) === text;
        },
      ),
    ));
});

describe("decides about every row", () => {
  test("new, and with what its composer meant", () => {
    const { rows, added } = planned(
      [row({ ...whole, chair: "Bình <BINH@lang.example>", room: "phòng họp 1" })],
      setting(),
    );
    expect(rows).toEqual([{ number: 2, decision: "new", itemId: null, errors: {} }]);
    expect(added).toMatchObject([
      { id: "new-0", day: "2026-11-30", start: "08:00", chair: binh, roomId: "r1" },
    ]);
  });

  test("changed, keeping what the file has no column for", () => {
    const old = sampleItem({ note: "Mang theo báo cáo", participants: [binh] });
    const { rows, changed, before } = planned([row({ id: "item-1", start: "10:00" })], setting([old]));
    expect(rows[0]).toMatchObject({ decision: "wrong", errors: { end: "ends-before-it-starts" } });
    expect([changed, before]).toEqual([[], []]);
    const right = planned([row({ id: "item-1", start: "10:00", end: "" })], setting([old]));
    expect(right.changed).toMatchObject([
      { start: "10:00", note: "Mang theo báo cáo", participants: [binh], version: 2 },
    ]);
  });

  test.each([
    [{ day: "31/02/2026" }, { day: "not-a-day" }],
    [{ day: "07/12/2026" }, { day: "not-in-this-week" }],
    [{ day: "" }, { day: "missing" }],
    [{ start: "25:00" }, { start: "not-a-time" }],
    [{ start: "" }, { start: "no-time" }],
    [{ session: "Sáng" }, { session: "two-times" }],
    [{ session: "trưa" }, { session: "not-a-session" }],
    [{ end: "7h30" }, { end: "ends-before-it-starts" }],
    [{ content: "" }, { content: "missing" }],
    [{ content: "x".repeat(1001) }, { content: "too-long" }],
    [{ chair: "" }, { chair: "missing" }],
    [{ chair: "An <an@nowhere.example>" }, { chair: "unknown-person" }],
    [{ chair: "Văn phòng <VP-LANG>" }, { chair: "not-a-chair" }],
    [{ preparing: "Bình <binh@lang.example>" }, { preparing: "not-a-unit" }],
    [{ participants: "Sở <SO-X>" }, { participants: "unknown-organisation" }],
    [{ participants: Array(61).fill("Tổ dân phố").join("\n") }, { participants: "too-many" }],
    [{ room: "Phòng họp 9" }, { room: "unknown-room" }],
    [{ room: "Phòng họp 1", place: "Công viên" }, { place: "two-places" }],
    [{ id: "nobody" }, { id: "unknown-item" }],
  ])("wrong, and says in which cell: %o", (change, errors) =>
    expect(check({ ...whole, ...change })).toMatchObject({ decision: "wrong", errors }),
  );

  test("wrong when an item is named twice", () => {
    const rows = [row({ id: "item-1" }), row({ id: "item-1" }, 3)];
    const plan = planned(rows, setting([sampleItem()]));
    expect(plan.rows.map(({ decision }) => decision)).toEqual(["same", "wrong"]);
    expect(plan.rows[1]?.errors).toEqual({ id: "item-twice" });
  });

  test("wrong when a room would be booked twice, by the file itself too", () => {
    const rows = [row({ ...whole, room: room.name }), row({ ...whole, start: "8h30", room: room.name }, 3)];
    expect(planned(rows, setting()).rows[1]).toMatchObject({ number: 3, errors: { room: "room-taken" } });
  });

  test("right when two items exchange their rooms", () => {
    const a = sampleItem({ id: "a", roomId: "r1", roomName: room.name });
    const b = sampleItem({ id: "b" });
    const plan = planned([row({ id: "b", room: room.name }), row({ id: "a", room: "" }, 3)], setting([a, b]));
    expect(countsOf(plan)).toEqual({ new: 0, same: 0, changed: 2, wrong: 0 });
  });
});

test("a plan with a wrong row is carried out not at all", () => {
  const plan = planned([row(whole), row({ ...whole, day: "x" }, 3)], setting());
  expect(applicable(plan)).toMatchObject({
    ok: false,
    code: "calendar/rows-are-wrong",
    detail: [{ number: 3 }],
  });
});
