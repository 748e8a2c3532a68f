import { mentions, type Page, type Reader } from "@sen/data";
import { organisationNamed, peopleByIds } from "@sen/directory/ask";
import { dayAt } from "@sen/workdays/rules";
import { and, asc, count, desc, eq, gt, gte, inArray, isNull, lt, or, type SQL } from "drizzle-orm";
import type * as z from "zod";
import { daysLeft, STILL } from "./clock.rules.ts";
import { type QueueAsked, type QueueRow, QueueView, type Somebody } from "./model.ts";
import { rulesAround } from "./reckoning.ts";
import { dossierFrom, type Kept, selectDossiers } from "./store.ts";
import { dossiers, places } from "./tables.ts";
import { holdersOf } from "./telling.ts";

const isOpen = eq(places.isEnded, 0);

/** Which dossiers of an office each view shows. */
const VIEWS: Record<QueueView, (personId: string, now: string) => SQL | undefined> = {
  mine: (personId) => and(isOpen, eq(places.assigneeId, personId)),
  free: () => and(isOpen, isNull(places.assigneeId)),
  open: () => isOpen,
  signing: () => and(isOpen, eq(places.isProposed, 1)),
  waiting: () => and(isOpen, gte(places.urgency, STILL)),
  late: (_, now) => and(isOpen, lt(places.urgency, now)),
  ended: () => eq(places.isEnded, 1),
};

type Asker = { id: string; now: string };

/** By risk of lateness: what is due first comes first, what waits for its applicant last. Ended ones newest first. */
export async function listQueue(
  db: Reader,
  { organisationId, view, text, cursor, limit }: z.infer<typeof QueueAsked>,
  { id, now }: Asker,
): Promise<Page<QueueRow>> {
  const isEnded = view === "ended";
  const [urgency = "", lastId = ""] = cursor?.split("~") ?? [];
  const beyond = isEnded ? lt : gt;
  const further = cursor
    ? or(beyond(places.urgency, urgency), and(eq(places.urgency, urgency), beyond(places.dossierId, lastId)))
    : undefined;
  const order = isEnded ? desc : asc;
  const rows = await selectDossiers(db)
    .where(
      and(
        eq(places.competentId, organisationId),
        VIEWS[view](id, now),
        text ? mentions(dossiers.folded, text) : undefined,
        further,
      ),
    )
    .orderBy(order(places.urgency), order(places.dossierId))
    .limit(limit + 1);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const rules = await rulesAround(db, now);
  const office = await organisationNamed(db, organisationId, dayAt(now));
  const items = shown.map(dossierFrom).map((dossier) => ({
    ...dossier,
    competentName: office?.name ?? "",
    daysLeft: daysLeft(rules, dossier.standing, now),
  }));
  return { items, next: last ? `${last.place.urgency}~${last.place.dossierId}` : null };
}

export async function queueCounts(
  db: Reader,
  organisationId: string,
  { id, now }: Asker,
): Promise<Record<QueueView, number>> {
  const counts: [QueueView, number][] = [];
  for (const view of QueueView.options) {
    const [row] = await db
      .select({ n: count() })
      .from(places)
      .where(and(eq(places.competentId, organisationId), VIEWS[view](id, now)));
    counts.push([view, row?.n ?? 0]);
  }
  return Object.fromEntries(counts) as Record<QueueView, number>;
}

/** Who checks dossiers there, by name. */
export async function checkersAt(db: Reader, organisationId: string, now: string): Promise<Somebody[]> {
  const ids = await holdersOf(db, "check", { competentId: organisationId }, now);
  return (await peopleByIds(db, ids)).map(({ id, fullName }) => ({ id, name: fullName }));
}

export type Offices = "all" | ReadonlySet<string>;

/** Dossiers of these offices whose code, title or applicant contains every word, the newest first. */
export async function findDossiers(db: Reader, text: string, offices: Offices): Promise<Kept[]> {
  const ids = offices === "all" ? [] : [...offices];
  const theirs =
    offices === "all"
      ? undefined
      : or(
          inArray(places.competentId, ids),
          inArray(dossiers.receivingId, ids),
          inArray(dossiers.deliveringId, ids),
        );
  const rows = await selectDossiers(db)
    .where(and(mentions(dossiers.folded, text), theirs))
    .orderBy(desc(places.dossierId))
    .limit(20);
  return rows.map(dossierFrom);
}
