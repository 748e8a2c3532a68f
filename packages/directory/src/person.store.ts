import { fold, mentions, type Page, pageOf, type Reader, type Writer } from "@sen/data";
import { and, asc, desc, eq, exists, gt, inArray, lte, or } from "drizzle-orm";
import type * as z from "zod";
import type {
  Assignment,
  HeldPosition,
  HeldPost,
  ListedPerson,
  ListPeople,
  Person,
  Position,
} from "./model.ts";
import { personSortKey } from "./name.rules.ts";
import { FOREVER } from "./rules.ts";
import { asPerson, asPosition, openEnd } from "./store.ts";
import { assignments, organisationVersions, people, positions } from "./tables.ts";

const openOn = (day: string) => and(lte(assignments.from, day), gt(assignments.to, day));
const asAssignment = (row: typeof assignments.$inferSelect): Assignment => ({ ...row, to: openEnd(row.to) });

/** People by given name, each with the posts held on the day. */
export async function listPeople(db: Reader, asked: z.infer<typeof ListPeople>): Promise<Page<ListedPerson>> {
  const { day, at, text, cursor, limit } = asked;
  const [after] = cursor ? await db.select().from(people).where(eq(people.id, cursor)) : [];
  const worksThere = (organisationId: string) =>
    exists(
      db
        .select({ id: assignments.id })
        .from(assignments)
        .innerJoin(positions, eq(positions.id, assignments.positionId))
        .where(
          and(eq(assignments.personId, people.id), eq(positions.organisationId, organisationId), openOn(day)),
        ),
    );
  const rows = await db
    .select()
    .from(people)
    .where(
      and(
        eq(people.kind, "officer"),
        at ? worksThere(at) : undefined,
        text ? mentions(people.folded, text) : undefined,
        after
          ? or(
              gt(people.sortKey, after.sortKey),
              and(eq(people.sortKey, after.sortKey), gt(people.id, after.id)),
            )
          : undefined,
      ),
    )
    .orderBy(asc(people.sortKey), asc(people.id))
    .limit(limit + 1);
  const page = pageOf(rows, limit);
  const posts = await postsOf(
    db,
    page.items.map((person) => person.id),
    day,
  );
  const items = page.items.map((row) => ({
    ...asPerson(row),
    posts: posts.filter((post) => post.personId === row.id),
  }));
  return { items, next: page.next };
}

/** Every post these people ever held, newest first; only those of the day, when one is given. */
async function postsOf(db: Reader, personIds: readonly string[], day?: string): Promise<HeldPost[]> {
  if (personIds.length === 0) return [];
  const rows = await db
    .select({ assignment: assignments, position: positions })
    .from(assignments)
    .innerJoin(positions, eq(positions.id, assignments.positionId))
    .where(and(inArray(assignments.personId, [...personIds]), day ? openOn(day) : undefined))
    .orderBy(desc(assignments.from), asc(positions.rank), asc(assignments.id));
  const names = await namesOf(
    db,
    rows.map((row) => row.position.organisationId),
    day,
  );
  return rows.map(({ assignment, position }) => ({
    ...asAssignment(assignment),
    title: position.title,
    organisationId: position.organisationId,
    organisationName: names.get(position.organisationId) ?? "",
  }));
}

/** What these offices are called on the day, or were last called. */
async function namesOf(db: Reader, ids: readonly string[], day = FOREVER): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select()
    .from(organisationVersions)
    .where(
      and(
        inArray(organisationVersions.organisationId, [...new Set(ids)]),
        lte(organisationVersions.from, day),
      ),
    )
    .orderBy(asc(organisationVersions.from));
  return new Map(rows.map((row) => [row.organisationId, row.name]));
}

export async function personWithPosts(db: Reader, id: string): Promise<ListedPerson | null> {
  const [row] = await db
    .select()
    .from(people)
    .where(and(eq(people.id, id), eq(people.kind, "officer")));
  return row ? { ...asPerson(row), posts: await postsOf(db, [id]) } : null;
}

/** The person whose record that office keeps. */
export async function personKeptAt(db: Reader, organisationId: string, id: string): Promise<Person | null> {
  const [row] = await db
    .select()
    .from(people)
    .where(and(eq(people.organisationId, organisationId), eq(people.id, id), eq(people.kind, "officer")));
  return row ? asPerson(row) : null;
}

export async function peopleWithEmail(db: Reader, emails: readonly string[]): Promise<Person[]> {
  if (emails.length === 0) return [];
  const rows = await db
    .select()
    .from(people)
    .where(inArray(people.email, [...emails]));
  return rows.map(asPerson);
}

const asRow = (person: Person): typeof people.$inferInsert => ({
  ...person,
  folded: fold(`${person.fullName} ${person.email}`),
  sortKey: personSortKey(person.fullName),
});

/** Throws a unique violation when the e-mail is somebody's already. */
export async function insertPeople(tx: Writer, rows: readonly Person[]): Promise<void> {
  if (rows.length > 0) await tx.insert(people).values(rows.map(asRow));
}

/** Somebody who acts for themselves and holds no post; throws a unique violation when the e-mail is somebody's already. */
export async function insertCitizen(tx: Writer, person: Person): Promise<void> {
  await tx.insert(people).values({ ...asRow(person), kind: "citizen" });
}

/** Throws a unique violation when the e-mail is somebody else's. */
export async function updatePerson(tx: Writer, person: Person): Promise<void> {
  await tx
    .update(people)
    .set(asRow(person))
    .where(and(eq(people.id, person.id), eq(people.version, person.version - 1)));
}

/** The office's positions that exist on the day, by rank, with whoever holds them. */
export async function positionsAt(db: Reader, organisationId: string, day: string): Promise<HeldPosition[]> {
  const rows = await db
    .select()
    .from(positions)
    .where(and(eq(positions.organisationId, organisationId), lte(positions.from, day), gt(positions.to, day)))
    .orderBy(asc(positions.rank), asc(positions.id));
  if (rows.length === 0) return [];
  const held = await db
    .select({
      assignmentId: assignments.id,
      positionId: assignments.positionId,
      personId: people.id,
      fullName: people.fullName,
    })
    .from(assignments)
    .innerJoin(people, eq(people.id, assignments.personId))
    .where(
      and(
        inArray(
          assignments.positionId,
          rows.map((row) => row.id),
        ),
        openOn(day),
      ),
    )
    .orderBy(asc(people.sortKey), asc(people.id));
  return rows.map((row) => ({
    ...asPosition(row),
    holders: held
      .filter((holder) => holder.positionId === row.id)
      .map(({ positionId: _positionId, ...holder }) => holder),
  }));
}

export async function positionAt(db: Reader, organisationId: string, id: string): Promise<Position | null> {
  const [row] = await db
    .select()
    .from(positions)
    .where(and(eq(positions.organisationId, organisationId), eq(positions.id, id)));
  return row ? asPosition(row) : null;
}

export async function positionsIn(db: Reader, organisationIds: readonly string[]): Promise<Position[]> {
  if (organisationIds.length === 0) return [];
  const rows = await db
    .select()
    .from(positions)
    .where(inArray(positions.organisationId, [...organisationIds]));
  return rows.map(asPosition);
}

export async function insertPositions(tx: Writer, rows: readonly Position[]): Promise<void> {
  if (rows.length > 0)
    await tx.insert(positions).values(rows.map((row) => ({ ...row, to: row.to ?? FOREVER })));
}

export async function updatePosition(tx: Writer, position: Position): Promise<void> {
  await tx
    .update(positions)
    .set({ ...position, to: position.to ?? FOREVER })
    .where(and(eq(positions.id, position.id), eq(positions.version, position.version - 1)));
}

export async function assignmentsIn(db: Reader, positionIds: readonly string[]): Promise<Assignment[]> {
  if (positionIds.length === 0) return [];
  const rows = await db
    .select()
    .from(assignments)
    .where(inArray(assignments.positionId, [...positionIds]));
  return rows.map(asAssignment);
}

/** The assignment to a position of that office. */
export async function assignmentAt(
  db: Reader,
  organisationId: string,
  id: string,
): Promise<Assignment | null> {
  const [row] = await db
    .select({ assignment: assignments })
    .from(assignments)
    .innerJoin(positions, eq(positions.id, assignments.positionId))
    .where(and(eq(positions.organisationId, organisationId), eq(assignments.id, id)));
  return row ? asAssignment(row.assignment) : null;
}

export async function insertAssignments(tx: Writer, rows: readonly Assignment[]): Promise<void> {
  if (rows.length > 0)
    await tx.insert(assignments).values(rows.map((row) => ({ ...row, to: row.to ?? FOREVER })));
}

export async function updateAssignment(tx: Writer, assignment: Assignment): Promise<void> {
  await tx
    .update(assignments)
    .set({ ...assignment, to: assignment.to ?? FOREVER })
    .where(and(eq(assignments.id, assignment.id), eq(assignments.version, assignment.version - 1)));
}
