import type { Draft, Item } from "./model.ts";

/** Monday of week 48, ten o'clock in Hanoi. */
export const NOW = "2026-11-23T03:00:00.000Z";
export const WEEK = "2026-W49";

/** A meeting on Monday of week 49, from eight to nine. */
export const draft = (change: Partial<Draft> = {}): Draft => ({
  day: "2026-11-30",
  start: "08:00",
  end: "09:00",
  session: null,
  content: "Giao ban đầu tuần",
  chair: { kind: "text", name: "Chủ tịch" },
  participants: [],
  roomId: null,
  place: null,
  preparing: null,
  note: null,
  ...change,
});

/** The same as an item, for rules. */
export const sampleItem = (change: Partial<Item> = {}): Item => ({
  ...draft(),
  id: "item-1",
  organisationId: "lang",
  week: WEEK,
  chair: { kind: "text", id: null, name: "Chủ tịch", title: null },
  participants: [],
  roomName: null,
  preparing: null,
  removedAt: null,
  change: null,
  changedAt: null,
  version: 1,
  ...change,
});
