import { accept, type Result, refuse } from "@sen/rpc/result";
import type { Sessions } from "@sen/workdays/model";
import { isoWeekOf } from "@sen/workdays/rules";
import type { Change, Draft, Item, Party, Room, Session, Time, Warning, Week } from "./model.ts";

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
  | "calendar/unknown-party"
  | "calendar/not-removed"
  | "calendar/already-removed";

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

/** Under which part of the day an item is printed: its session, or the one in which its first minute falls. */
export function partOfDay({ start, session }: Time, hours: Sessions | undefined): Session {
  if (start === null) return session ?? "allDay";
  if (hours && start >= hours.evening.from) return "evening";
  return hours && start >= hours.afternoon.from ? "afternoon" : "morning";
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

/** Where an item is about to be put: its room, what else is in it on that day, and the hours that decide whether they meet. */
export type Slot = { hours: Sessions | null; room: Room | null; inRoom: readonly Item[] };

/** The slot of an item that wants no room. */
export const NO_ROOM: Slot = { hours: null, room: null, inRoom: [] };

/** The one gate through which every item gets its place: whatever passes it never has a room twice. */
export function place(item: Item, { hours, room, inRoom }: Slot): Result<Item, ItemRefusal> {
  const time = timed(item);
  if (!time.ok) return time;
  if (isoWeekOf(item.day) !== item.week) return refuse("calendar/not-in-this-week");
  if (item.roomId !== null && item.place !== null) return refuse("calendar/two-places");
  if (item.roomId === null || !isOn(item)) return accept({ ...item, roomName: room?.name ?? null });
  if (!room?.isActive || !hours) return refuse("calendar/room-closed");
  const other = inRoom.find((booked) => takes(booked, item) && clashOf(booked, item, hours) === "certain");
  return other ? refuse("calendar/room-taken", other) : accept({ ...item, roomName: room.name });
}

const takes = (booked: Item, item: Item): boolean =>
  booked.id !== item.id && booked.roomId === item.roomId && booked.day === item.day && isOn(booked);

/** The directory's answer to a draft: who its parties are, null for those it does not know. */
export type Names = { chair: Party | null; participants: (Party | null)[]; preparing: Party | null };

/** A draft with the names of its parties. `base` is the item as it was, or the frame of a new one. */
export function composed(draft: Draft, names: Names, base: Frame): Result<Item, "calendar/unknown-party"> {
  const { chair, preparing } = names;
  const participants = names.participants.filter((party) => party !== null);
  const isKnown =
    participants.length === draft.participants.length && (preparing !== null || !draft.preparing);
  if (!chair || !isKnown) return refuse("calendar/unknown-party");
  return accept({ ...base, ...draft, chair, participants, preparing });
}

type Frame = Pick<
  Item,
  "id" | "organisationId" | "week" | "roomName" | "removedAt" | "change" | "changedAt" | "version"
>;

/** What a new item has before anybody writes in it. */
export const frame = (id: string, organisationId: string, week: string): Frame => ({
  id,
  organisationId,
  week,
  roomName: null,
  removedAt: null,
  change: null,
  changedAt: null,
  version: 1,
});

/** The next version of an item; once its week is published it also says what happened to it and when. */
export function marked(item: Item, week: Week, change: Change, now: string): Item {
  const version = change === "added" ? 1 : item.version + 1;
  if (week.state !== "published") return { ...item, version };
  const shown = change === "amended" && item.change === "added" ? "added" : change;
  return { ...item, change: shown, changedAt: now, version };
}

/** Only what is on can be changed; what is off can only be put back. */
export const standing = (item: Item): Result<Item, "calendar/already-removed"> =>
  isOn(item) ? accept(item) : refuse("calendar/already-removed");

/** Takes an item out: gone while composing, shown as cancelled once published. It can be put back either way. */
export function takenOut(item: Item, week: Week, now: string): Item {
  const out = marked(item, week, "cancelled", now);
  return week.state === "published" ? out : { ...out, removedAt: now };
}

export function putBack(item: Item, week: Week, now: string): Result<Item, "calendar/not-removed"> {
  if (isOn(item)) return refuse("calendar/not-removed");
  return accept(marked({ ...item, removedAt: null }, week, "amended", now));
}

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
