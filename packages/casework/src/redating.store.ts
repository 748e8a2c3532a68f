import type { Reader, Writer } from "@sen/data";
import { always, oneMore } from "@sen/data/many";
import { blank, oncePer } from "@sen/data/remember";
import { and, asc, count, eq, gt, lt, min, ne } from "drizzle-orm";
import { HOUSE } from "./acting.ts";
import type { Happening } from "./model.ts";
import { dossierFrom, type Kept } from "./store.ts";
import { dossiers, events, members } from "./tables.ts";

/** Open dossiers of one office with one clock, reckoned last with one revision of the calendar. */
export type Alike = { competentId: string; clock: string; calendarRevision: number };

/** Those whose calendar is older than a revision, and how many each of them is. */
export const alikeBefore = (db: Reader, revision: number): Promise<(Alike & { n: number })[]> =>
  db
    .select({
      competentId: dossiers.competentId,
      clock: dossiers.clock,
      calendarRevision: dossiers.calendarRevision,
      n: count(),
    })
    .from(dossiers)
    .where(and(eq(dossiers.isEnded, 0), lt(dossiers.calendarRevision, revision)))
    .groupBy(dossiers.calendarRevision, dossiers.clock, dossiers.competentId);

const looking = oncePer((db: Reader) =>
  db
    .select()
    .from(dossiers)
    .where(
      and(
        eq(dossiers.isEnded, 0),
        eq(dossiers.calendarRevision, blank("calendarRevision")),
        eq(dossiers.clock, blank("clock")),
        eq(dossiers.competentId, blank("competentId")),
      ),
    )
    .limit(1)
    .prepare("casework_alike"),
);

/** One of them, which stands for all; null when somebody was faster. */
export async function oneOf(
  db: Reader,
  { competentId, clock, calendarRevision }: Alike,
): Promise<Kept | null> {
  const [row] = await looking(db).execute({ competentId, clock, calendarRevision });
  return row ? dossierFrom(row) : null;
}

const theirs = ({ competentId, clock, calendarRevision }: Alike) =>
  and(
    eq(dossiers.isEnded, 0),
    eq(dossiers.calendarRevision, calendarRevision),
    eq(dossiers.clock, clock),
    eq(dossiers.competentId, competentId),
  );

/** Moves the date of all of them, and writes into the history of each that it was moved and why. */
export async function moveDates(
  tx: Writer,
  alike: Alike,
  happening: Extract<Happening, { type: "redated" }>,
  at: string,
): Promise<void> {
  const { dueAt, revision } = happening;
  const moving = and(theirs(alike), ne(dossiers.urgency, dueAt));
  await tx.insert(events).select(
    tx
      .select({
        dossierId: dossiers.id,
        seq: oneMore(dossiers.seq).as("seq"),
        at: always(at, events.at).as("at"),
        byId: always(HOUSE.id, events.byId).as("by_id"),
        byName: always(HOUSE.name, events.byName).as("by_name"),
        post: always<string | null>(null, events.post).as("post"),
        happening: always<Happening>(happening, events.happening).as("happening"),
      })
      .from(dossiers)
      .where(moving),
  );
  const change = {
    urgency: dueAt,
    calendarRevision: revision,
    redatedWith: revision,
    seq: oneMore(dossiers.seq),
  };
  const toldAgain = dueAt > at ? { isLateTold: 0 } : {};
  await tx
    .update(dossiers)
    .set({ ...change, ...toldAgain })
    .where(moving);
}

/** Notes of all of them that their dates stand under the newer calendar. */
export async function leaveDates(tx: Writer, alike: Alike, revision: number): Promise<void> {
  await tx.update(dossiers).set({ calendarRevision: revision }).where(theirs(alike));
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
    .innerJoin(dossiers, eq(dossiers.id, members.dossierId))
    .where(and(gt(members.personId, after), eq(dossiers.redatedWith, revision)))
    .groupBy(members.personId)
    .orderBy(asc(members.personId))
    .limit(limit);
  return rows.map(({ id, path }) => ({ id, path: path ?? "/" }));
}
