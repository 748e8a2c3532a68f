import type { Reader, Writer } from "@sen/data";
import { sessionsOn } from "@sen/workdays/ask";
import { daysOfWeek } from "@sen/workdays/rules";
import { and, eq } from "drizzle-orm";
import type { Batch, Board } from "./batch.rules.ts";
import { insertItem, itemsOf, keepItem } from "./item.store.ts";
import type { Item, Week } from "./model.ts";
import { roomsOf } from "./room.store.ts";
import { touched } from "./rules.ts";
import { keepWeek } from "./store.ts";
import { batches } from "./tables.ts";
import { tellOfChanges } from "./telling.ts";

type Desk = { tx: Writer; actor: { id: string }; now(): string; newId(): string };

/** A week with everything that decides where an item may go. */
export async function boardOf(db: Reader, organisationId: string, week: string): Promise<Board> {
  return {
    days: await sessionsOn(db, organisationId, daysOfWeek(week)),
    rooms: await roomsOf(db, organisationId),
    items: await itemsOf(db, organisationId, week),
  };
}

/** Writes many items in one act, and remembers how to take it back. Answers the id of the batch. */
export async function keepBatch(
  desk: Desk,
  week: Week,
  { added, changed, before }: { added: Item[]; changed: Item[]; before: Item[] },
): Promise<string> {
  const id = desk.newId();
  for (const item of added) await insertItem(desk.tx, item);
  for (const item of changed) await keepItem(desk.tx, item);
  await keepWeek(desk.tx, touched(week));
  await desk.tx.insert(batches).values({
    id,
    organisationId: week.organisationId,
    week: week.week,
    byId: desk.actor.id,
    at: desk.now(),
    before,
    after: [...added, ...changed].map((item) => ({ id: item.id, version: item.version })),
    undoneAt: null,
  });
  await tellOfChanges(desk, week, [...before, ...added, ...changed]);
  return id;
}

export async function batchById(db: Reader, organisationId: string, id: string): Promise<Batch | null> {
  const [row] = await db
    .select()
    .from(batches)
    .where(and(eq(batches.id, id), eq(batches.organisationId, organisationId)));
  return row ?? null;
}

/** Keeps the items as the rule turned them back. */
export async function undoBatch(desk: Desk, week: Week, id: string, turned: Item[]): Promise<Week> {
  for (const item of turned) await keepItem(desk.tx, item);
  await desk.tx.update(batches).set({ undoneAt: desk.now() }).where(eq(batches.id, id));
  await tellOfChanges(desk, week, turned);
  return keepWeek(desk.tx, touched(week));
}
