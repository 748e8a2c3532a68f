import { clashOf, type HoursByDay, isOn } from "./item.rules.ts";
import type { Item, Time, Warning } from "./model.ts";

/** A person's place in an item of another office: when, and nothing more. */
export type Elsewhere = Time & { personId: string; day: string };

type Presence = { itemId: string | null; name: string; time: Time };

/** Everybody whom an item takes, its chair first; each officer once. */
export function peopleOf(item: Pick<Item, "chair" | "participants">): { id: string; name: string }[] {
  const people = new Map<string, string>();
  for (const { kind, id, name } of [item.chair, ...item.participants]) {
    if (kind === "person" && id !== null && !people.has(id)) people.set(id, name);
  }
  return [...people].map(([id, name]) => ({ id, name }));
}

/**
 * Who or what is in two of these items at once, told at both. A person may also be wanted in another office's week,
 * which is told without saying what for. Rooms are here only for `possible` clashes: certain ones never get in.
 */
export function warningsOf(
  items: readonly Item[],
  elsewhere: readonly Elsewhere[],
  days: HoursByDay,
): Warning[] {
  const rooms = new Map<string, Presence[]>();
  const people = new Map<string, Presence[]>();
  for (const item of items.filter(isOn)) {
    const presence = { itemId: item.id, time: item };
    if (item.roomId) add(rooms, `${item.day} ${item.roomId}`, { ...presence, name: item.roomName ?? "" });
    for (const { id, name } of peopleOf(item)) add(people, `${item.day} ${id}`, { ...presence, name });
  }
  for (const other of elsewhere) {
    const key = `${other.day} ${other.personId}`;
    if (people.has(key)) add(people, key, { itemId: null, name: "", time: other });
  }
  return [...meetings("room", rooms, days), ...meetings("person", people, days)];
}

const add = (by: Map<string, Presence[]>, key: string, presence: Presence) => {
  const there = by.get(key);
  if (there) there.push(presence);
  else by.set(key, [presence]);
};

function* meetings(kind: Warning["kind"], by: Map<string, Presence[]>, days: HoursByDay): Generator<Warning> {
  for (const [key, presences] of by) {
    const hours = days[key.slice(0, 10)];
    if (!hours || presences.length < 2) continue;
    for (const one of presences) {
      for (const other of presences) {
        if (one === other || one.itemId === null) continue;
        const certainty = clashOf(one.time, other.time, hours);
        if (certainty) yield { itemId: one.itemId, otherId: other.itemId, kind, certainty, name: one.name };
      }
    }
  }
}
