import { accept, type Result, refuse } from "@sen/rpc/result";
import { addDays, daysBetween, daysOfWeek } from "@sen/workdays/rules";
import {
  frame,
  type HoursByDay,
  type ItemRefusal,
  isOn,
  marked,
  place,
  type Slot,
  takenOut,
} from "./item.rules.ts";
import type { Draft, Item, Party, PartyRef, Room, Week } from "./model.ts";

export type BatchRefusal = "calendar/already-undone" | "calendar/changed-since";

/** Many items changed in one act: as they were, and the versions it left. */
export type Batch = {
  id: string;
  organisationId: string;
  week: string;
  before: Item[];
  after: { id: string; version: number }[];
  undoneAt: string | null;
};

/** The items of a batch as they were before it, those it made taken out. Only when nobody has touched any since. */
export function undoing(
  batch: Batch,
  items: readonly Item[],
  { board, week, now }: { board: Board; week: Week; now: string },
): Result<Item[], BatchRefusal | ItemRefusal> {
  if (batch.undoneAt) return refuse("calendar/already-undone");
  const current = new Map(items.map((item) => [item.id, item]));
  const touched = batch.after.find(({ id, version }) => current.get(id)?.version !== version);
  if (touched) return refuse("calendar/changed-since", current.get(touched.id));
  const old = new Map(batch.before.map((item) => [item.id, item]));
  const others = board.items.filter((item) => !current.has(item.id));
  const turned: Item[] = [];
  for (const item of items) {
    const was = old.get(item.id);
    const back = was
      ? marked({ ...was, version: item.version }, week, "amended", now)
      : takenOut(item, week, now);
    const placed = place(back, slotOn({ ...board, items: [...others, ...turned] }, back));
    if (!placed.ok) return placed; // somebody has taken the room that it gave up
    turned.push(placed.value);
  }
  return accept(turned);
}

/** The reference that a party came from. */
export const refOf = ({ kind, id, name }: Party): PartyRef =>
  kind === "text" || id === null ? { kind: "text", name } : { kind, id };

/** An item as its composer would write it again. */
export const draftOf = (item: Item): Draft => ({
  day: item.day,
  start: item.start,
  end: item.end,
  session: item.session,
  content: item.content,
  chair: refOf(item.chair) as Draft["chair"],
  participants: item.participants.map(refOf),
  roomId: item.roomId,
  place: item.place,
  preparing: item.preparing && (refOf(item.preparing) as Draft["preparing"]),
  note: item.note,
});

/** A week with what it takes to place items in it: the hours of its days, the rooms of its office, what is there. */
export type Board = { days: HoursByDay; rooms: readonly Room[]; items: readonly Item[] };

/** Nothing else books an office's rooms in a week but the items of that week. */
export const slotOn = (board: Board, item: Item): Slot => ({
  hours: board.days[item.day] ?? null,
  room: board.rooms.find((room) => room.id === item.roomId) ?? null,
  inRoom: board.items,
});

/** The items of one week in another, each on its weekday; those whose room is taken or closed come without one. */
export function carriedOver(
  from: readonly Item[],
  board: Board,
  to: { week: Week; ids: readonly string[]; now: string },
): { added: Item[]; withoutRoom: number } {
  const { week, ids, now } = to;
  const added: Item[] = [];
  let withoutRoom = 0;
  for (const [n, item] of from.filter(isOn).entries()) {
    const shift = daysBetween(daysOfWeek(item.week)[0] ?? "", daysOfWeek(week.week)[0] ?? "");
    const fresh = {
      ...item,
      ...frame(ids[n] ?? "", week.organisationId, week.week),
      day: addDays(item.day, shift),
    };
    const copy = marked(fresh, week, "added", now);
    const placed = place(copy, slotOn({ ...board, items: [...board.items, ...added] }, copy));
    if (!placed.ok) withoutRoom += 1;
    added.push(placed.ok ? placed.value : { ...copy, roomId: null, roomName: null });
  }
  return { added, withoutRoom };
}
