import { dossierById } from "@sen/casework/ask";
import type { Reader, Writer } from "@sen/data";
import { clearBelow } from "@sen/files/clear";
import { and, asc, desc, eq, inArray, isNull, lte, ne, or } from "drizzle-orm";
import { daysLater, WARNED_DAYS } from "./draft.rules.ts";
import type { Draft, DraftMember } from "./model.ts";
import { draftMembers, drafts, signatures } from "./tables.ts";

export const PAPER = "business.paper";
const MOST_LISTED = 200;

type Row = typeof drafts.$inferSelect;

/** Once filed, how it stands is what its dossier says. */
async function stateOf(db: Reader, { state, dossierId }: Row): Promise<Draft["state"]> {
  const dossier = dossierId ? await dossierById(db, dossierId) : null;
  if (!dossier) return state;
  if (dossier.standing.endedAt) return "ended";
  return dossier.standing.status === "supplement" ? "supplement" : "filed";
}

async function asDraft(db: Reader, row: Row, members: DraftMember[]): Promise<Draft> {
  const { secret: _secret, isWarned: _isWarned, ...draft } = row;
  return { ...draft, state: await stateOf(db, row), members };
}

async function membersOf(db: Reader, draftIds: readonly string[]): Promise<Map<string, DraftMember[]>> {
  if (draftIds.length === 0) return new Map();
  const rows = await db
    .select()
    .from(draftMembers)
    .where(inArray(draftMembers.draftId, [...draftIds]))
    .orderBy(asc(draftMembers.name), asc(draftMembers.personId));
  const byDraft = Map.groupBy(rows, ({ draftId }) => draftId);
  return new Map(
    [...byDraft].map(([id, those]) => [id, those.map(({ draftId: _draftId, ...member }) => member)]),
  );
}

async function fromRows(db: Reader, rows: readonly Row[]): Promise<Draft[]> {
  const members = await membersOf(
    db,
    rows.map(({ id }) => id),
  );
  return Promise.all(rows.map((row) => asDraft(db, row, members.get(row.id) ?? [])));
}

export async function draftById(db: Reader, id: string): Promise<Draft | null> {
  const [draft] = await fromRows(db, await db.select().from(drafts).where(eq(drafts.id, id)));
  return draft ?? null;
}

/** The draft, for its members; to others it is not there. */
export async function draftOf(db: Reader, id: string, personId: string): Promise<Draft | null> {
  const draft = await draftById(db, id);
  return draft?.members.some((member) => member.personId === personId) ? draft : null;
}

/** What somebody prepares or has filed, the newest first; what they discarded is not among it. */
export async function draftsOf(db: Reader, personId: string): Promise<Draft[]> {
  const rows = await db
    .select({ draft: drafts })
    .from(draftMembers)
    .innerJoin(drafts, eq(drafts.id, draftMembers.draftId))
    .where(and(eq(draftMembers.personId, personId), ne(drafts.state, "discarded")))
    .orderBy(desc(drafts.id))
    .limit(MOST_LISTED);
  return fromRows(
    db,
    rows.map(({ draft }) => draft),
  );
}

/** The secret on the slip of a filed draft. */
export async function secretOf(db: Reader, id: string): Promise<string | null> {
  const [row] = await db.select({ secret: drafts.secret }).from(drafts).where(eq(drafts.id, id));
  return row?.secret ?? null;
}

const columnsOf = ({ members: _members, ...draft }: Draft) => ({
  ...draft,
  state: draft.dossierId ? ("filed" as const) : draft.state,
});

export async function insertDraft(tx: Writer, draft: Draft): Promise<void> {
  await tx.insert(drafts).values({ ...columnsOf(draft), secret: null, isWarned: 0 });
  await insertMembers(tx, draft);
}

async function insertMembers(tx: Writer, { id: draftId, members }: Draft): Promise<void> {
  await tx.insert(draftMembers).values(members.map((member) => ({ draftId, ...member })));
}

/** Keeps what follows from a draft that was read in the same transaction; somebody has touched it. */
export async function keepDraft(tx: Writer, draft: Draft): Promise<Draft> {
  await tx
    .update(drafts)
    .set({ ...columnsOf(draft), isWarned: 0 })
    .where(eq(drafts.id, draft.id));
  return draft;
}

export async function keepDraftMembers(tx: Writer, draft: Draft): Promise<Draft> {
  await tx.delete(draftMembers).where(eq(draftMembers.draftId, draft.id));
  await insertMembers(tx, draft);
  return keepDraft(tx, draft);
}

export async function keepSecret(tx: Writer, id: string, secret: string): Promise<void> {
  await tx.update(drafts).set({ secret }).where(eq(drafts.id, id));
}

const AT_ONCE = 100;

/** Drafts that will be thrown away soon and whose members do not know; from then on they do, and have the whole time that was promised. */
export async function warnOfPruning(tx: Writer, now: string): Promise<Draft[]> {
  const soon = daysLater(now, WARNED_DAYS);
  const rows = await tx
    .select()
    .from(drafts)
    .where(
      and(
        eq(drafts.state, "open"),
        eq(drafts.isWarned, 0),
        isNull(drafts.dossierId),
        lte(drafts.prunedAt, soon),
      ),
    )
    .orderBy(asc(drafts.prunedAt), asc(drafts.id))
    .limit(AT_ONCE);
  for (const { id } of rows)
    await tx.update(drafts).set({ isWarned: 1, prunedAt: soon }).where(eq(drafts.id, id));
  return fromRows(
    tx,
    rows.map((row) => ({ ...row, prunedAt: soon })),
  );
}

/** Throws away what nobody touched although they were told, and what was discarded long ago, with its files. */
export async function pruneDrafts(tx: Writer, now: string): Promise<number> {
  const rows = await tx
    .select({ id: drafts.id })
    .from(drafts)
    .where(
      and(
        or(eq(drafts.state, "discarded"), and(eq(drafts.state, "open"), eq(drafts.isWarned, 1))),
        isNull(drafts.dossierId),
        lte(drafts.prunedAt, now),
      ),
    )
    .orderBy(asc(drafts.prunedAt), asc(drafts.id))
    .limit(AT_ONCE);
  for (const { id } of rows) {
    await clearBelow(tx, PAPER, id);
    await tx.delete(signatures).where(eq(signatures.draftId, id));
    await tx.delete(draftMembers).where(eq(draftMembers.draftId, id));
    await tx.delete(drafts).where(eq(drafts.id, id));
  }
  return rows.length;
}
