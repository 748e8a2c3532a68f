import { fold, mentions, type Reader, type Writer } from "@sen/data";
import { blank, blanks, incoming, oncePer } from "@sen/data/remember";
import {
  and,
  asc,
  type Column,
  count,
  desc,
  eq,
  getTableColumns,
  gte,
  inArray,
  isNull,
  lte,
  ne,
  or,
} from "drizzle-orm";
import type { FeedItem } from "./ics.ts";
import type { Item, Week } from "./model.ts";
import { items, rooms, seats, weeks } from "./tables.ts";
import { type Elsewhere, peopleOf } from "./warning.rules.ts";

const { folded: _folded, ...columns } = getTableColumns(items);
const shown = { ...columns, roomName: rooms.name };
const select = (db: Reader) => db.select(shown).from(items).leftJoin(rooms, eq(rooms.id, items.roomId));

const inWeek = and(
  eq(items.organisationId, blank("organisationId")),
  eq(items.week, blank("week")),
  isNull(items.removedAt),
);
const looking = oncePer((db: Reader) => ({
  week: select(db).where(inWeek).prepare("calendar_items"),
  item: select(db)
    .where(and(eq(items.id, blank("id")), eq(items.organisationId, blank("organisationId"))))
    .prepare("calendar_item"),
  room: select(db)
    .where(and(eq(items.roomId, blank("roomId")), eq(items.day, blank("day")), isNull(items.removedAt)))
    .prepare("calendar_items_in_room"),
  count: db.select({ n: count() }).from(items).where(inWeek).prepare("calendar_items_count"),
  elsewhere: elsewhereOn(db).prepare("calendar_elsewhere"),
}));
const keeping = oncePer((tx: Writer) => ({
  item: tx
    .insert(items)
    .values(blanks(items))
    .onConflictDoUpdate({ target: items.id, set: incoming(items) })
    .prepare("calendar_item_keep"),
  seat: tx.insert(seats).values(blanks(seats)).prepare("calendar_seat_take"),
  unseat: tx
    .delete(seats)
    .where(eq(seats.itemId, blank("itemId")))
    .prepare("calendar_seats_leave"),
}));

/** Every item of the week that was not removed; cancelled ones are there. */
export function itemsOf(db: Reader, organisationId: string, week: string): Promise<Item[]> {
  return looking(db).week.execute({ organisationId, week });
}

const shelves = oncePer((_db: Reader) => new Map<string, Item[]>());
const MOST_SHELVED = 64;

/**
 * The items of a week at its version, as `itemsOf` gives them. Every change of an item is a new version of its week, so
 * what was read at a version is kept and not read again; the weeks read last are.
 */
export async function itemsAt(db: Reader, { organisationId, week, version }: Week): Promise<Item[]> {
  const shelf = shelves(db);
  const key = `${organisationId} ${week} ${version}`;
  const found = shelf.get(key) ?? (await itemsOf(db, organisationId, week));
  shelf.delete(key);
  shelf.set(key, found);
  if (shelf.size > MOST_SHELVED) shelf.delete(shelf.keys().next().value ?? key);
  return found;
}

/** An item of that office, removed ones too, or null. */
export async function itemById(db: Reader, organisationId: string, id: string): Promise<Item | null> {
  const [row] = await looking(db).item.execute({ id, organisationId });
  return row ?? null;
}

export async function itemsById(db: Reader, organisationId: string, ids: string[]): Promise<Item[]> {
  if (ids.length === 0) return [];
  return select(db).where(and(inArray(items.id, ids), eq(items.organisationId, organisationId)));
}

/** What is in the room on that day. */
export async function inRoomOn(db: Reader, roomId: string | null, day: string): Promise<Item[]> {
  if (roomId === null) return [];
  return looking(db).room.execute({ roomId, day });
}

export async function countItems(db: Reader, organisationId: string, week: string): Promise<number> {
  const [row] = await looking(db).count.execute({ organisationId, week });
  return row?.n ?? 0;
}

const foldedOf = ({ content, chair, place, note }: Omit<Item, "roomName">): string =>
  fold([content, chair.name, place, note].filter(Boolean).join(" "));

const rowOf = ({ roomName: _roomName, ...item }: Item) => ({ ...item, folded: foldedOf(item) });

export async function insertItem(tx: Writer, item: Item): Promise<void> {
  await keeping(tx).item.execute(rowOf(item));
  await takeSeats(tx, item);
}

/** Keeps an item that was read in the same transaction. */
export async function keepItem(tx: Writer, item: Item): Promise<void> {
  await keeping(tx).unseat.execute({ itemId: item.id });
  await insertItem(tx, item);
}

async function takeSeats(tx: Writer, item: Item): Promise<void> {
  const { id: itemId, organisationId, week } = item;
  for (const { id: personId } of peopleOf(item)) {
    await keeping(tx).seat.execute({ itemId, personId, organisationId, week });
  }
}

/** When the people of this week are wanted in the weeks of other offices. */
export const elsewhere = (db: Reader, organisationId: string, week: string): Promise<Elsewhere[]> =>
  looking(db).elsewhere.execute({ organisationId, week });

function elsewhereOn(db: Reader) {
  const wantedHere = db
    .selectDistinct({ personId: seats.personId })
    .from(items)
    .innerJoin(seats, eq(seats.itemId, items.id))
    .where(inWeek);
  return db
    .select({
      personId: seats.personId,
      day: items.day,
      start: items.start,
      end: items.end,
      session: items.session,
    })
    .from(seats)
    .innerJoin(items, eq(items.id, seats.itemId))
    .where(
      and(
        inArray(seats.personId, wantedHere),
        eq(seats.week, blank("week")),
        ne(seats.organisationId, blank("organisationId")),
        isNull(items.removedAt),
      ),
    );
}

const published = and(eq(weeks.state, "published"), isNull(items.removedAt));
const ofItsWeek = and(eq(weeks.organisationId, items.organisationId), eq(weeks.week, items.week));

/** Published items of a span of weeks, of an office, a room or a person, in the order of their days. */
export async function publishedItems(
  db: Reader,
  whose: { organisationId: string } | { roomId: string } | { personId: string },
  span: { from: string; to: string },
): Promise<FeedItem[]> {
  const theirs =
    "organisationId" in whose
      ? eq(items.organisationId, whose.organisationId)
      : "roomId" in whose
        ? eq(items.roomId, whose.roomId)
        : inArray(
            items.id,
            db
              .select({ id: seats.itemId })
              .from(seats)
              .where(
                and(eq(seats.personId, whose.personId), gte(seats.week, span.from), lte(seats.week, span.to)),
              ),
          );
  const rows = await db
    .select({ ...shown, published: weeks.published })
    .from(items)
    .leftJoin(rooms, eq(rooms.id, items.roomId))
    .innerJoin(weeks, ofItsWeek)
    .where(and(theirs, published, gte(items.week, span.from), lte(items.week, span.to)))
    .orderBy(asc(items.day), asc(items.id))
    .limit(5_000);
  return rows.map(({ published, ...item }) => ({ ...item, publishedAt: published?.at ?? "" }));
}

export type Offices = "all" | ReadonlySet<string>;
const within = (column: Column, offices: Offices) =>
  offices === "all" ? undefined : inArray(column, [...offices]);

/** The newest items that contain every word, whatever the marks: published ones, and those in the making where one plans. */
export async function findItems(
  db: Reader,
  text: string,
  { reads, plans }: { reads: Offices; plans: Offices },
): Promise<Item[]> {
  return select(db)
    .innerJoin(weeks, ofItsWeek)
    .where(
      and(
        mentions(items.folded, text),
        within(items.organisationId, reads),
        plans === "all" ? undefined : or(eq(weeks.state, "published"), within(items.organisationId, plans)),
        isNull(items.removedAt),
      ),
    )
    .orderBy(desc(items.day), desc(items.id))
    .limit(20);
}
