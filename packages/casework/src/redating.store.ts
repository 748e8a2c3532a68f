import type { Reader, Writer } from "@sen/data";
import { always, oneMore } from "@sen/data/many";
import { and, asc, count, eq, gt, inArray, lt, max, min, ne } from "drizzle-orm";
import { HOUSE } from "./acting.ts";
import type { Happening } from "./model.ts";
import { dossiers, events, members, places } from "./tables.ts";

/** Open dossiers of one office with one clock, reckoned last with one revision of the calendar. */
export type Alike = {
  competentId: string;
  clock: string;
  calendarRevision: number;
  n: number;
  /** The earliest of their dates and the latest: two only where the hours of the office have changed meanwhile. */
  first: string | null;
  last: string | null;
};

/** Those whose calendar is older than a revision. */
export const alikeBefore = (db: Reader, revision: number): Promise<Alike[]> =>
  db
    .select({
      competentId: places.competentId,
      clock: places.clock,
      calendarRevision: places.calendarRevision,
      n: count(),
      first: min(places.urgency),
      last: max(places.urgency),
    })
    .from(places)
    .where(and(eq(places.isEnded, 0), lt(places.calendarRevision, revision)))
    .groupBy(places.calendarRevision, places.clock, places.competentId);

/** Dossiers with any of these clocks: of an office or, where its hours make no difference, of all. */
export type Clocks = { competentId: string | null; calendarRevision: number; clocks: readonly string[] };

/** In the order of the index: a range on `urgency` here would send SQLite through all open dossiers of the office. */
const theirs = ({ competentId, calendarRevision, clocks }: Clocks) =>
  and(
    eq(places.isEnded, 0),
    eq(places.calendarRevision, calendarRevision),
    inArray(places.clock, [...clocks]),
    competentId === null ? undefined : eq(places.competentId, competentId),
  );

/** Moves the date of all of them, and writes into the history of each that it was moved and why. */
export async function moveDates(
  tx: Writer,
  which: Clocks,
  happening: Extract<Happening, { type: "redated" }>,
  at: string,
): Promise<void> {
  const { dueAt, revision } = happening;
  const moving = and(theirs(which), ne(places.urgency, dueAt));
  await tx.insert(events).select(
    tx
      .select({
        dossierId: places.dossierId,
        seq: oneMore(places.seq).as("seq"),
        at: always(at, events.at).as("at"),
        byId: always(HOUSE.id, events.byId).as("by_id"),
        byName: always(HOUSE.name, events.byName).as("by_name"),
        post: always<string | null>(null, events.post).as("post"),
        happening: always<Happening>(happening, events.happening).as("happening"),
      })
      .from(places)
      .where(moving),
  );
  const toldAgain = dueAt > at ? { isLateTold: 0 } : {};
  const moved = { urgency: dueAt, calendarRevision: revision, redatedWith: revision };
  await tx
    .update(places)
    .set({ ...moved, ...toldAgain, seq: oneMore(places.seq) })
    .where(moving);
}

/** Notes of all that were not moved that they stand under the newer calendar. */
export async function leaveDates(tx: Writer, which: Clocks, revision: number): Promise<void> {
  await tx.update(places).set({ calendarRevision: revision }).where(theirs(which));
}

/** Whose dossiers were moved with a revision, each once, in the order of their ids. */
export async function peopleRedated(
  db: Reader,
  revision: number,
  after: string,
  limit: number,
): Promise<{ id: string; path: string }[]> {
  const rows = await db
    .select({ id: members.personId, path: min(dossiers.path) })
    .from(members)
    .innerJoin(places, eq(places.dossierId, members.dossierId))
    .innerJoin(dossiers, eq(dossiers.id, members.dossierId))
    .where(and(gt(members.personId, after), eq(places.redatedWith, revision)))
    .groupBy(members.personId)
    .orderBy(asc(members.personId))
    .limit(limit);
  return rows.map(({ id, path }) => ({ id, path: path ?? "/" }));
}
