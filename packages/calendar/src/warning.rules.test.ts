import { expect, test } from "vitest";
import type { Party } from "./model.ts";
import { sampleItem } from "./samples.ts";
import { peopleOf, warningsOf } from "./warning.rules.ts";

const hours = {
  morning: { from: "07:30", to: "11:30" },
  afternoon: { from: "13:30", to: "17:00" },
  evening: { from: "18:00", to: "21:00" },
};
const days = { "2026-11-30": hours };
const minh: Party = { kind: "person", id: "minh", name: "Lê Minh", title: "Phó Chủ tịch" };
const chaired = (id: string, start: string | null, more = {}) =>
  sampleItem({ id, chair: minh, start, end: null, session: start ? null : "morning", ...more });

test("warns at both items of a person who is wanted in both", () =>
  expect(warningsOf([chaired("a", "08:00"), chaired("b", "08:30")], [], days)).toEqual([
    { itemId: "a", otherId: "b", kind: "person", certainty: "certain", name: "Lê Minh" },
    { itemId: "b", otherId: "a", kind: "person", certainty: "certain", name: "Lê Minh" },
  ]));

test("counts whoever chairs and attends one item once", () => {
  const item = chaired("a", "08:00", { participants: [minh] });
  expect(peopleOf(item)).toEqual([{ id: "minh", name: "Lê Minh" }]);
  expect(warningsOf([item], [], days)).toEqual([]);
});

test("says that another office wants the same person, but not what for", () => {
  const elsewhere = { personId: "minh", day: "2026-11-30", start: "08:15", end: null, session: null };
  expect(warningsOf([chaired("a", "08:00")], [elsewhere], days)).toEqual([
    { itemId: "a", otherId: null, kind: "person", certainty: "certain", name: "Lê Minh" },
  ]);
});

test("calls a clash with a session possible, for rooms too", () => {
  const inRoom = { roomId: "r1", roomName: "Phòng họp 1" };
  const text: Party = { kind: "text", id: null, name: "Chủ tịch", title: null };
  const items = [
    chaired("a", "08:00", { ...inRoom, chair: text }),
    chaired("b", null, { ...inRoom, chair: text }),
  ];
  expect(warningsOf(items, [], days).map(({ kind, certainty }) => [kind, certainty])).toEqual([
    ["room", "possible"],
    ["room", "possible"],
  ]);
});

test("does not warn of what was cancelled", () =>
  expect(
    warningsOf([chaired("a", "08:00"), chaired("b", "08:30", { change: "cancelled" })], [], days),
  ).toEqual([]));
