import { fold, type Reader, type Writer } from "@sen/data";
import { blank, blanks, oncePer } from "@sen/data/remember";
import { and, asc, desc, eq, inArray } from "drizzle-orm";
import type * as z from "zod";
import { STILL } from "./clock.rules.ts";
import type { Dossier, DossierAt, DossierEvent, Standing, Submission } from "./model.ts";
import { placeOf } from "./queue.rules.ts";
import { flagged } from "./rules.ts";
import { counters, decisions, dossiers, events, members, places, submissions } from "./tables.ts";

/** A dossier with the place of its feature's screens. */
export type Kept = Dossier & { path: string };
type Row = { dossier: typeof dossiers.$inferSelect; place: typeof places.$inferSelect };

/** Dossiers with their places, for whatever conditions come after. */
export const selectDossiers = (db: Reader) =>
  db
    .select({ dossier: dossiers, place: places })
    .from(places)
    .innerJoin(dossiers, eq(dossiers.id, places.dossierId));

/** Redating moves an open dossier's date in its place alone, thousands at once: there it is as it is now. */
function standingOf({ dossier: { standing }, place }: Row): Standing {
  if (place.isEnded) return standing;
  const { urgency, calendarRevision: revision, redatedWith, seq } = place;
  const flags = redatedWith > 0 ? flagged(standing, "redated") : standing.flags;
  return { ...standing, flags, dueAt: urgency.startsWith(STILL) ? null : urgency, revision, seq };
}

export function dossierFrom(row: Row): Kept {
  const { id, code, feature, path, procedure, versionId, title, channel } = row.dossier;
  const { receivingId, deliveringId, submittedAt } = row.dossier;
  const { competentId } = row.place;
  const applicant = { id: row.dossier.applicantId, name: row.dossier.applicantName };
  const standing = standingOf(row);
  const what = { id, code, feature, path, procedure, versionId, title, channel };
  return { ...what, applicant, receivingId, competentId, deliveringId, submittedAt, standing };
}

const looking = oncePer((db: Reader) => ({
  dossier: selectDossiers(db)
    .where(eq(places.dossierId, blank("id")))
    .prepare("casework_dossier"),
  filing: selectDossiers(db)
    .where(eq(dossiers.filingKey, blank("filingKey")))
    .prepare("casework_filing"),
  events: db
    .select()
    .from(events)
    .where(eq(events.dossierId, blank("id")))
    .orderBy(asc(events.seq))
    .prepare("casework_events"),
  submissions: db
    .select()
    .from(submissions)
    .where(eq(submissions.dossierId, blank("id")))
    .orderBy(asc(submissions.round))
    .prepare("casework_submissions"),
  members: db
    .select({ id: members.personId })
    .from(members)
    .where(eq(members.dossierId, blank("id")))
    .prepare("casework_members"),
}));

export async function dossierById(db: Reader, id: string): Promise<Kept | null> {
  const [row] = await looking(db).dossier.execute({ id });
  return row ? dossierFrom(row) : null;
}

export async function dossierFiledWith(db: Reader, filingKey: string): Promise<Kept | null> {
  const [row] = await looking(db).filing.execute({ filingKey });
  return row ? dossierFrom(row) : null;
}

export type OfficeKey = "receivingId" | "competentId" | "deliveringId";
/** The one that decides comes first. */
export const OFFICES: readonly OfficeKey[] = ["competentId", "receivingId", "deliveringId"];

/** The dossier, when the office is one of these for it; to others it is not there. */
export async function dossierAt(
  db: Reader,
  { organisationId, id }: z.infer<typeof DossierAt>,
  as: readonly OfficeKey[] = OFFICES,
): Promise<Kept | null> {
  const found = await dossierById(db, id);
  return found && as.some((one) => found[one] === organisationId) ? found : null;
}

/** Each of these that the office decides, in their order; null for one that is not there. */
export async function dossiersToDecide(
  db: Reader,
  organisationId: string,
  ids: readonly string[],
): Promise<(Kept | null)[]> {
  const rows = await selectDossiers(db).where(
    and(inArray(places.dossierId, [...ids]), eq(places.competentId, organisationId)),
  );
  const known = new Map(rows.map((row) => [row.place.dossierId, dossierFrom(row)]));
  return [...new Set(ids)].map((id) => known.get(id) ?? null);
}

export async function eventsOf(db: Reader, dossierId: string): Promise<DossierEvent[]> {
  const rows = await looking(db).events.execute({ id: dossierId });
  return rows.map(({ seq, at, byId, byName, post, happening }) => ({
    seq,
    at,
    by: { id: byId, name: byName },
    post,
    happening,
  }));
}

export const submissionsOf = (db: Reader, dossierId: string): Promise<Submission[]> =>
  looking(db).submissions.execute({ id: dossierId });

export async function membersOf(db: Reader, dossierId: string): Promise<string[]> {
  return (await looking(db).members.execute({ id: dossierId })).map(({ id }) => id);
}

/** Dossiers of which somebody is a member, the newest first. */
export async function dossiersOf(db: Reader, personId: string, limit = 200): Promise<Kept[]> {
  const rows = await selectDossiers(db)
    .innerJoin(members, eq(members.dossierId, places.dossierId))
    .where(eq(members.personId, personId))
    .orderBy(desc(members.dossierId))
    .limit(limit);
  return rows.map(dossierFrom);
}

const keeping = oncePer((tx: Writer) => ({
  dossier: tx.insert(dossiers).values(blanks(dossiers)).prepare("casework_dossier_keep"),
  place: tx.insert(places).values(blanks(places)).prepare("casework_place_keep"),
  event: tx.insert(events).values(blanks(events)).prepare("casework_event_keep"),
  submission: tx.insert(submissions).values(blanks(submissions)).prepare("casework_submission_keep"),
  member: tx.insert(members).values(blanks(members)).onConflictDoNothing().prepare("casework_member_keep"),
  counter: tx
    .select()
    .from(counters)
    .where(eq(counters.prefix, blank("prefix")))
    .prepare("casework_counter"),
}));

type Secrets = { secretHash: string; filingKey: string };

export async function insertDossier(tx: Writer, dossier: Kept, secrets: Secrets): Promise<void> {
  const { applicant, competentId, standing, ...what } = dossier;
  await keeping(tx).dossier.execute({
    ...what,
    ...secrets,
    standing,
    applicantId: applicant.id,
    applicantName: applicant.name,
    folded: fold(`${what.code} ${what.title} ${applicant.name}`),
  });
  const place = { dossierId: dossier.id, competentId, redatedWith: 0, isLateTold: 0 };
  await keeping(tx).place.execute({ ...place, ...placeOf(standing) });
}

/** Keeps what follows from a dossier that was read in the same transaction. */
export async function keepDossier(tx: Writer, { id, ...now }: Kept): Promise<void> {
  const { receivingId, competentId, deliveringId, standing } = now;
  await tx.update(dossiers).set({ receivingId, deliveringId, standing }).where(eq(dossiers.id, id));
  await tx
    .update(places)
    .set({ competentId, ...placeOf(standing) })
    .where(eq(places.dossierId, id));
}

export async function insertEvent(tx: Writer, dossierId: string, event: DossierEvent): Promise<void> {
  const { by, ...what } = event;
  await keeping(tx).event.execute({ dossierId, ...what, byId: by.id, byName: by.name });
}

export async function insertSubmission(tx: Writer, submission: Submission): Promise<void> {
  await keeping(tx).submission.execute(submission);
}

export async function insertMember(tx: Writer, dossierId: string, personId: string): Promise<void> {
  await keeping(tx).member.execute({ dossierId, personId });
}

/** Throws when checker and signer are one: the database refuses the row. */
export async function insertDecision(tx: Writer, decision: typeof decisions.$inferInsert): Promise<void> {
  await tx.insert(decisions).values(decision);
}

/** The next number under a prefix; none is given twice, and none is left out, because they are given in turn. */
export async function nextNumber(tx: Writer, prefix: string): Promise<number> {
  const [row] = await keeping(tx).counter.execute({ prefix });
  const last = (row?.last ?? 0) + 1;
  await tx
    .insert(counters)
    .values({ prefix, last })
    .onConflictDoUpdate({ target: counters.prefix, set: { last } });
  return last;
}

export async function isMember(db: Reader, dossierId: string, personId: string): Promise<boolean> {
  const [row] = await db
    .select()
    .from(members)
    .where(and(eq(members.dossierId, dossierId), eq(members.personId, personId)));
  return row !== undefined;
}

/** The dossier, when that person is one of its members; to others it is not there. */
export async function dossierOf(db: Reader, id: string, personId: string): Promise<Kept | null> {
  return (await isMember(db, id, personId)) ? dossierById(db, id) : null;
}
