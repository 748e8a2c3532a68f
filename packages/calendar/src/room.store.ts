import { fold, type Reader, type Writer } from "@sen/data";
import { blank, oncePer } from "@sen/data/remember";
import { and, asc, eq } from "drizzle-orm";
import type { Opening, Room } from "./model.ts";
import { openings, rooms } from "./tables.ts";

const asRoom = ({ folded: _folded, ...room }: typeof rooms.$inferSelect): Room => room;

const looking = oncePer((db: Reader) => ({
  room: db
    .select()
    .from(rooms)
    .where(and(eq(rooms.id, blank("id")), eq(rooms.organisationId, blank("organisationId"))))
    .prepare("calendar_room"),
  rooms: db
    .select()
    .from(rooms)
    .where(eq(rooms.organisationId, blank("organisationId")))
    .orderBy(asc(rooms.folded), asc(rooms.id))
    .prepare("calendar_rooms"),
}));

/** All rooms of an office, also those no longer in use, by name. */
export async function roomsOf(db: Reader, organisationId: string): Promise<Room[]> {
  return (await looking(db).rooms.execute({ organisationId })).map(asRoom);
}

/** A room of that office, or null. */
export async function roomById(db: Reader, organisationId: string, id: string | null): Promise<Room | null> {
  if (id === null) return null;
  const [row] = await looking(db).room.execute({ id, organisationId });
  return row ? asRoom(row) : null;
}

export async function insertRoom(tx: Writer, room: Room): Promise<void> {
  await tx.insert(rooms).values({ ...room, folded: fold(room.name) });
}

export async function keepRoom(tx: Writer, room: Room): Promise<void> {
  await tx
    .update(rooms)
    .set({ ...room, folded: fold(room.name) })
    .where(eq(rooms.id, room.id));
}

/** Whether citizens may read the office's weeks; closed, version 0, until somebody decides. */
export async function openingOf(db: Reader, organisationId: string): Promise<Opening> {
  const [row] = await db.select().from(openings).where(eq(openings.organisationId, organisationId));
  return row ?? { organisationId, isOpen: false, slug: null, version: 0 };
}

export async function keepOpening(tx: Writer, opening: Opening & { slug: string }): Promise<void> {
  await tx
    .insert(openings)
    .values(opening)
    .onConflictDoUpdate({ target: openings.organisationId, set: opening });
}

type Open = Opening & { slug: string };

/** The open office of that short address or id, or null. */
export async function openOffice(db: Reader, slugOrId: string): Promise<Open | null> {
  const [bySlug] = await db
    .select()
    .from(openings)
    .where(and(eq(openings.slug, slugOrId), eq(openings.isOpen, true)));
  if (bySlug) return bySlug;
  const [byId] = await db
    .select()
    .from(openings)
    .where(and(eq(openings.organisationId, slugOrId), eq(openings.isOpen, true)));
  return byId ?? null;
}

export const openOffices = (db: Reader): Promise<Open[]> =>
  db.select().from(openings).where(eq(openings.isOpen, true)).orderBy(asc(openings.slug)).limit(1_000);
