import { fold, mentions, type Reader, type Writer } from "@sen/data";
import { and, asc, type Column, count, desc, eq, gte, inArray, isNull, lte, ne, or } from "drizzle-orm";
import type { FeedItem } from "./ics.ts";
import type { Item } from "./model.ts";
import { items, rooms, seats, weeks } from "./tables.ts";
import { type Elsewhere, peopleOf } from "./warning.rules.ts";

type Row = { item: typeof items.$inferSelect; roomName: string | null };
const asItem = ({ item: { folded: _, ...item }, roomName }: Row): Item => ({ ...item, roomName });

const select = (db: Reader) =>
  db.select({ item: items, roomName: rooms.name }).from(items).leftJoin(rooms, eq(rooms.id, items.roomId));

/** Every item of the week that was not removed; cancelled ones are there. */
export async function itemsOf(db: Reader, organisationId: string, week: string): Promise<Item[]> {
  const rows = await select(db).where(
    and(eq(items.organisationId, organisationId), eq(items.week, week), isNull(items.removedAt)),
  );
  return rows.map(asItem);
}

/** An item of that office, removed ones too, or null. */
export async function itemById(db: Reader, organisationId: string, id: string): Promise<Item | null> {
  const [row] = await select(db).where(and(eq(items.id, id), eq(items.organisationId, organisationId)));
  return row ? asItem(row) : null;
}

export async function itemsById(db: Reader, organisationId: string, ids: string[]): Promise<Item[]> {
  if (ids.length === 0) return [];
  const rows = await select(db).where(and(inArray(items.id, ids), eq(items.organisationId, organisationId)));
  return rows.map(asItem);
}

/** What is in the room on that day. */
export async function inRoomOn(db: Reader, roomId: string | null, day: string): Promise<Item[]> {
  if (roomId === null) return [];
  const rows = await select(db).where(
    and(eq(items.roomId, roomId), eq(items.day, day), isNull(items.removedAt)),
  );
  return rows.map(asItem);
}

export async function countItems(db: Reader, organisationId: string, week: string): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(items)
    .where(and(eq(items.organisationId, organisationId), eq(items.week, week), isNull(items.removedAt)));
  return row?.n ?? 0;
}

const foldedOf = ({ content, chair, place, note }: Omit<Item, "roomName">): string =>
  fold([content, chair.name, place, note].filter(Boolean).join(" "));

const rowOf = ({ roomName: _, ...item }: Item) => ({ ...item, folded: foldedOf(item) });

export async function insertItem(tx: Writer, item: Item): Promise<void> {
  await insertItems(tx, [item]);
}

export async function insertItems(tx: Writer, all: readonly Item[]): Promise<void> {
  for (const some of chunks(all, 200)) await tx.insert(items).values(some.map(rowOf));
  await takeSeats(tx, all);
}

/** Keeps an item that was read in the same transaction. */
export async function keepItem(tx: Writer, item: Item): Promise<void> {
  await tx.update(items).set(rowOf(item)).where(eq(items.id, item.id));
  await tx.delete(seats).where(eq(seats.itemId, item.id));
  await takeSeats(tx, [item]);
}

async function takeSeats(tx: Writer, all: readonly Item[]): Promise<void> {
  const taken = all.flatMap((item) => {
    const { id: itemId, organisationId, week } = item;
    return peopleOf(item).map(({ id: personId }) => ({ itemId, personId, organisationId, week }));
  });
  for (const some of chunks(taken, 500)) await tx.insert(seats).values(some);
}

function* chunks<T>(all: readonly T[], size: number): Generator<T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}

/** When the people of this week are wanted in the weeks of other offices. */
export function elsewhere(db: Reader, organisationId: string, week: string): Promise<Elsewhere[]> {
  const wantedHere = db
    .selectDistinct({ personId: seats.personId })
    .from(seats)
    .where(and(eq(seats.organisationId, organisationId), eq(seats.week, week)));
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
        eq(seats.week, week),
        ne(seats.organisationId, organisationId),
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
    .select({ item: items, roomName: rooms.name, published: weeks.published })
    .from(items)
    .leftJoin(rooms, eq(rooms.id, items.roomId))
    .innerJoin(weeks, ofItsWeek)
    .where(and(theirs, published, gte(items.week, span.from), lte(items.week, span.to)))
    .orderBy(asc(items.day), asc(items.id))
    .limit(5_000);
  return rows.map((row) => ({ ...asItem(row), publishedAt: row.published?.at ?? "" }));
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
  const rows = await db
    .select({ item: items, roomName: rooms.name })
    .from(items)
    .leftJoin(rooms, eq(rooms.id, items.roomId))
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
  return rows.map(asItem);
}
