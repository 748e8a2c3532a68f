import { accept, type Result, refuse } from "@sen/rpc/result";
import type { Sessions } from "@sen/workdays/model";
import type { Change, Item, Room, Time, Warning, Week } from "./model.ts";

export type TimeRefusal =
  | "calendar/no-time"
  | "calendar/two-times"
  | "calendar/end-without-start"
  | "calendar/ends-before-it-starts";
export type ItemRefusal =
  | TimeRefusal
  | "calendar/not-in-this-week"
  | "calendar/two-places"
  | "calendar/room-closed"
  | "calendar/room-taken"
  | "calendar/too-many-items";

/** The hours that an office keeps on each of the days it is asked about. */
export type HoursByDay = Readonly<Record<string, Sessions>>;

/** How long an item lasts that names only its start, in minutes: the custom of the house. */
export const DEFAULT_MINUTES = 60;

/** Minutes since midnight, half-open; `isCertain` when the item names its hours itself. */
export type Span = { from: number; to: number; isCertain: boolean };
export type Certainty = Warning["certainty"];

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** A clock time or a session, one of them and not both, and an end that comes after its start. */
export function timed<T extends Time>(time: T): Result<T, TimeRefusal> {
  if (time.end !== null && time.start === null) return refuse("calendar/end-without-start");
  if (time.start === null && time.session === null) return refuse("calendar/no-time");
  if (time.start !== null && time.session !== null) return refuse("calendar/two-times");
  if (time.start !== null && time.end !== null && time.end <= time.start)
    return refuse("calendar/ends-before-it-starts");
  return accept(time);
}

/** What an item takes of its day: its own hours, an hour from its start, or the session as the office keeps it. */
export function spanOf(time: Time, hours: Sessions): Span {
  if (time.start !== null) {
    const from = minutes(time.start);
    return { from, to: time.end === null ? from + DEFAULT_MINUTES : minutes(time.end), isCertain: true };
  }
  const [first, last] =
    time.session === "allDay" || time.session === null
      ? [hours.morning, hours.afternoon]
      : [hours[time.session], hours[time.session]];
  return { from: minutes(first.from), to: minutes(last.to), isCertain: false };
}

/** Do two items of one day meet? `possible` when either names only a session: nobody can say, so nobody is stopped. */
export function clashOf(a: Time, b: Time, hours: Sessions): Certainty | null {
  const one = spanOf(a, hours);
  const other = spanOf(b, hours);
  if (one.from >= other.to || other.from >= one.to) return null;
  return one.isCertain && other.isCertain ? "certain" : "possible";
}

/** Planned, neither removed nor cancelled: only such an item takes a room or a person's time. */
export const isOn = (item: Pick<Item, "removedAt" | "change">): boolean =>
  item.removedAt === null && item.change !== "cancelled";

/** Where an item is about to be put: its week, the days' hours, its room and what else is in that room on that day. */
export type Slot = {
  week: string;
  days: HoursByDay;
  room: Room | null;
  inRoom: readonly Item[];
};

/** The one gate through which every item gets its place: whatever passes it never has a room twice. */
export function place(item: Item, slot: Slot): Result<Item, ItemRefusal> {
  const time = timed(item);
  if (!time.ok) return time;
  const hours = slot.days[item.day];
  if (!hours) return refuse("calendar/not-in-this-week");
  if (item.roomId !== null && item.place !== null) return refuse("calendar/two-places");
  if (!isOn(item) || item.roomId === null) return accept(item);
  if (!slot.room?.isActive) return refuse("calendar/room-closed");
  const other = slot.inRoom.find(
    (booked) =>
      booked.id !== item.id &&
      booked.day === item.day &&
      booked.roomId === item.roomId &&
      isOn(booked) &&
      clashOf(booked, item, hours) === "certain",
  );
  return other ? refuse("calendar/room-taken", other) : accept(item);
}

/** Marks what happens to an item once its week is published; before that nobody has seen it. */
export function marked(item: Item, week: Week, change: Change, now: string): Item {
  if (week.state !== "published") return item;
  return {
    ...item,
    change: change === "amended" && item.change === "added" ? "added" : change,
    changedAt: now,
  };
}

/** Takes an item out: gone while composing, shown as cancelled once published. It can be put back either way. */
export const takenOut = (item: Item, week: Week, now: string): Item =>
  week.state === "published" ? marked(item, week, "cancelled", now) : { ...item, removedAt: now };

export const putBack = (item: Item, week: Week, now: string): Item =>
  marked({ ...item, removedAt: null }, week, "amended", now);

/** In the order of the day: by when they begin, what lasts longest first, and by birth. */
export function inOrder(items: readonly Item[], days: HoursByDay): Item[] {
  const spans = new Map(items.map((item) => [item.id, spanIn(item, days)]));
  const at = (item: Item) => spans.get(item.id) ?? NOWHERE;
  return [...items].sort(
    (a, b) => compare(a.day, b.day) || at(a).from - at(b).from || at(b).to - at(a).to || compare(a.id, b.id),
  );
}

const NOWHERE: Span = { from: 0, to: 0, isCertain: false };
const spanIn = (item: Item, days: HoursByDay): Span => {
  const hours = days[item.day];
  return hours ? spanOf(item, hours) : NOWHERE;
};
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
