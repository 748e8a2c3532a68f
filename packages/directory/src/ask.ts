import { mentions, type Reader } from "@sen/data";
import { blank, oncePer } from "@sen/data/remember";
import { and, asc, type Column, eq, gt, inArray, lte } from "drizzle-orm";
import type { Organisation, Person, Position, Post } from "./model.ts";
import { asOrganisation, asPerson, asPosition, organisationOn } from "./store.ts";
import {
  assignments,
  organisations,
  organisationVersions,
  people,
  positions,
  unitVersions,
} from "./tables.ts";
import type { UnitKind } from "./unit.model.ts";
import { kindWords } from "./unit.rules.ts";

/** What other slices may ask, in their own transaction. Days are `YYYY-MM-DD`; nobody is found where nobody is. */

type Dated = { from: Column; to: Column };
const openOn = ({ from, to }: Dated, day: string) => and(lte(from, day), gt(to, day));

/** Asked by almost every mutation of every slice. */
const looking = oncePer((db: Reader) => ({
  person: db
    .select()
    .from(people)
    .where(eq(people.id, blank("id")))
    .prepare("directory_person"),
  assigned: db
    .select()
    .from(assignments)
    .where(
      and(
        eq(assignments.personId, blank("personId")),
        lte(assignments.from, blank("day")),
        gt(assignments.to, blank("day")),
      ),
    )
    .prepare("directory_assigned"),
  position: db
    .select()
    .from(positions)
    .where(eq(positions.id, blank("id")))
    .prepare("directory_position"),
}));

/** The office as it is called on that day, or null when it does not exist then. */
export const organisationNamed = (db: Reader, id: string, day: string): Promise<Organisation | null> =>
  organisationOn(db, id, day);

/** The office and everything below it on that day; empty when it does not exist then. */
export async function organisationsUnder(db: Reader, id: string, day: string): Promise<string[]> {
  if (!(await organisationOn(db, id, day))) return [];
  const under = [id];
  for (let above = [id]; above.length > 0; ) {
    const rows = await db
      .select({ id: organisationVersions.organisationId })
      .from(organisationVersions)
      .where(and(inArray(organisationVersions.parentId, above), openOn(organisationVersions, day)));
    above = rows.map((row) => row.id).filter((child) => !under.includes(child));
    under.push(...above);
  }
  return under;
}

/** Every office that exists on that day, in the order people read them. */
export async function organisationsOn(db: Reader, day: string): Promise<Organisation[]> {
  const rows = await db
    .select({ organisation: organisations, version: organisationVersions })
    .from(organisationVersions)
    .innerJoin(organisations, eq(organisations.id, organisationVersions.organisationId))
    .where(openOn(organisationVersions, day))
    .orderBy(asc(organisationVersions.sortKey), asc(organisationVersions.id));
  return rows.map(asOrganisation);
}

/** The position, whether or not it still exists. */
export async function positionById(db: Reader, id: string): Promise<Position | null> {
  const [row] = await db.select().from(positions).where(eq(positions.id, id));
  return row ? asPosition(row) : null;
}

export async function personById(db: Reader, id: string): Promise<Person | null> {
  const [row] = await looking(db).person.execute({ id });
  return row ? asPerson(row) : null;
}

/** Those of the ids that are people, in the order of their names. */
export async function peopleByIds(db: Reader, ids: readonly string[]): Promise<Person[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select()
    .from(people)
    .where(inArray(people.id, [...ids]))
    .orderBy(asc(people.sortKey), asc(people.id));
  return rows.map(asPerson);
}

/** Those whose e-mail address is among these, as it is stored. */
export async function peopleByEmails(db: Reader, emails: readonly string[]): Promise<Person[]> {
  if (emails.length === 0) return [];
  const rows = await db
    .select()
    .from(people)
    .where(inArray(people.email, [...emails]));
  return rows.map(asPerson);
}

/** Who works in the office on that day, by rank and then by name; a person with two posts there comes once. */
export async function peopleAt(db: Reader, organisationId: string, day: string): Promise<Person[]> {
  const rows = await db
    .select({ person: people })
    .from(assignments)
    .innerJoin(positions, eq(positions.id, assignments.positionId))
    .innerJoin(people, eq(people.id, assignments.personId))
    .where(and(eq(positions.organisationId, organisationId), openOn(assignments, day)))
    .orderBy(asc(positions.rank), asc(people.sortKey), asc(people.id));
  return [...new Map(rows.map(({ person }) => [person.id, asPerson(person)])).values()];
}

/** The person's posts on that day, the highest first; a person may have two. */
export async function assignmentsOf(db: Reader, personId: string, day: string): Promise<Post[]> {
  const held: Position[] = [];
  for (const { positionId } of await looking(db).assigned.execute({ personId, day })) {
    held.push(...(await looking(db).position.execute({ id: positionId })).map(asPosition)); // by key, twice: a third of what a join costs
  }
  held.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  return held.map(({ id, organisationId, title }) => ({ positionId: id, organisationId, title }));
}

/** Who holds the position on that day. */
export async function holdersOf(db: Reader, positionId: string, day: string): Promise<Person[]> {
  const rows = await db
    .select({ person: people })
    .from(assignments)
    .innerJoin(people, eq(people.id, assignments.personId))
    .where(and(eq(assignments.positionId, positionId), openOn(assignments, day)))
    .orderBy(asc(people.sortKey), asc(people.id));
  return rows.map(({ person }) => asPerson(person));
}

const COMMUNES: UnitKind[] = ["ward", "commune", "township", "special-zone"];

/** Communes and their like as they are called on that day, in alphabetical order: those whose name has every word, or those of the ids. */
export async function communesOn(
  db: Reader,
  asked: { day: string; text?: string; ids?: readonly string[]; limit: number },
): Promise<{ id: string; name: string }[]> {
  if (asked.ids?.length === 0) return [];
  const rows = await db
    .select()
    .from(unitVersions)
    .where(
      and(
        openOn(unitVersions, asked.day),
        inArray(unitVersions.kind, COMMUNES),
        asked.ids ? inArray(unitVersions.unitId, [...asked.ids]) : undefined,
        asked.text ? mentions(unitVersions.folded, asked.text) : undefined,
      ),
    )
    .orderBy(asc(unitVersions.sortKey), asc(unitVersions.id))
    .limit(asked.limit);
  return rows.map(({ unitId, kind, name }) => {
    const words = kindWords[kind];
    return { id: unitId, name: `${words.charAt(0).toUpperCase()}${words.slice(1)} ${name}` };
  });
}
