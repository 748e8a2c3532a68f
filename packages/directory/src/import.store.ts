import type { Page, Reader, Writer } from "@sen/data";
import { isReferenceViolation, pageOf } from "@sen/data";
import { Refusal } from "@sen/rpc";
import { and, desc, eq, inArray, lt } from "drizzle-orm";
import type * as z from "zod";
import { organisationNamed, organisationsOn, organisationsUnder } from "./ask.ts";
import {
  COLUMNS,
  type ExportFile,
  type Import,
  type ImportedRow,
  type ImportKind,
  type ListImports,
  type RawRow,
} from "./import.model.ts";
import type { Known, Plan } from "./import.rules.ts";
import { planOrganisations, planPeople } from "./import.rules.ts";
import { deleteOrganisations, insertOrganisation, organisationsCoded } from "./organisation.store.ts";
import {
  assignmentsIn,
  insertAssignments,
  insertPeople,
  insertPositions,
  listPeople,
  peopleWithEmail,
  positionsIn,
} from "./person.store.ts";
import { holds } from "./rules.ts";
import type { Sheet } from "./spreadsheet.ts";
import { assignments, imports, organisations, people, positions } from "./tables.ts";
import { resolveUnit } from "./unit.rules.ts";
import { carriersOf, versionsOf } from "./unit.store.ts";

type Asked = { organisationId: string; kind: ImportKind; rows: readonly RawRow[]; today: string };

const column = (rows: readonly RawRow[], name: string) => [
  ...new Set(rows.map((row) => row.cells[name] ?? "").filter(Boolean)),
];

/** What the rows would make of the directory as it is now. */
export async function planImport(db: Reader, asked: Asked, newId: () => string): Promise<Plan> {
  const known = await knownFor(db, asked);
  return asked.kind === "people"
    ? planPeople(asked.rows, known, newId)
    : planOrganisations(asked.rows, known, newId);
}

async function knownFor(db: Reader, { organisationId, kind, rows, today }: Asked): Promise<Known> {
  const under = new Set(await organisationsUnder(db, organisationId, today));
  const offices = (await organisationsOn(db, today)).filter((office) => under.has(office.id));
  const inside = new Map(offices.map((office) => [office.code, office.id]));
  const mentioned = [...column(rows, "code"), ...column(rows, "organisation"), ...column(rows, "parent")];
  const coded = await organisationsCoded(db, mentioned);
  const there = kind === "people" ? await positionsIn(db, [...under]) : [];
  const carriers = await carriersOf(
    db,
    column(rows, "unit").map((value) => ({ scheme: "gso", value })),
  );
  return {
    today,
    root: { id: organisationId, code: offices.find((office) => office.id === organisationId)?.code ?? "" },
    inside,
    codes: new Map(coded.map(({ code, id }) => [code, id])),
    people: await peopleWithEmail(
      db,
      column(rows, "email").map((email) => email.toLowerCase()),
    ),
    positions: there,
    assignments: await assignmentsIn(
      db,
      there.map((position) => position.id),
    ),
    names: new Map(offices.map((office) => [office.code, office.name])),
    unitOn: (code, day) => resolveUnit(carriers, { scheme: "gso", code, day })?.unitId ?? null,
  };
}

/** Writes everything that was planned, offices above those below them; answers what undo will take out again. */
export async function carryOut(
  tx: Writer,
  { organisations: offices, people: persons, positions: posts, assignments: held }: Plan,
): Promise<ImportedRow[]> {
  const waiting = new Map(offices.map((office) => [office.version.organisationId, office]));
  const insert = async (id: string): Promise<void> => {
    const office = waiting.get(id);
    if (!office) return;
    waiting.delete(id);
    await insert(office.version.parentId ?? "");
    await insertOrganisation(tx, office.code, office.version);
  };
  for (const office of offices) await insert(office.version.organisationId);
  await insertPeople(tx, persons);
  await insertPositions(tx, posts);
  await insertAssignments(tx, held);
  const made = (table: ImportedRow["table"], ids: readonly string[]) =>
    ids.map((id) => ({ table, id, version: 1 }));
  return [
    ...made(
      "organisation",
      offices.map((office) => office.version.organisationId),
    ),
    ...made(
      "person",
      persons.map((person) => person.id),
    ),
    ...made(
      "position",
      posts.map((post) => post.id),
    ),
    ...made(
      "assignment",
      held.map((one) => one.id),
    ),
  ];
}

type Kept = typeof imports.$inferSelect;

export const asImport = ({ rows, ...kept }: Kept): Import => ({ ...kept, rows: rows.length });

export const keepImport = async (tx: Writer, kept: Kept): Promise<void> =>
  void (await tx.insert(imports).values(kept));

/** Imports at that office, newest first. */
export async function listImports(
  db: Reader,
  { organisationId, cursor, limit }: z.infer<typeof ListImports>,
): Promise<Page<Import>> {
  const rows = await db
    .select()
    .from(imports)
    .where(and(eq(imports.organisationId, organisationId), cursor ? lt(imports.id, cursor) : undefined))
    .orderBy(desc(imports.id))
    .limit(limit + 1);
  return pageOf(rows.map(asImport), limit);
}

export async function importAt(db: Reader, organisationId: string, id: string): Promise<Kept | null> {
  const [row] = await db
    .select()
    .from(imports)
    .where(and(eq(imports.organisationId, organisationId), eq(imports.id, id)));
  return row ?? null;
}

const tables = { organisation: organisations, person: people, position: positions, assignment: assignments };
const idsIn = (rows: readonly ImportedRow[], name: ImportedRow["table"]) =>
  rows.filter((row) => row.table === name).map((row) => row.id);

/** True when a row that the import made is no longer there or no longer as it was. */
export async function touchedSince(db: Reader, rows: readonly ImportedRow[]): Promise<boolean> {
  for (const [name, table] of Object.entries(tables)) {
    const ids = idsIn(rows, name as ImportedRow["table"]);
    const now =
      ids.length > 0
        ? await db.select({ version: table.version }).from(table).where(inArray(table.id, ids))
        : [];
    if (now.length !== ids.length || now.some((row) => row.version !== 1)) return true;
  }
  return false;
}

/** Takes out every row that the import made; refuses when something else has come to rest on one of them. */
export async function takeOut(tx: Writer, kept: Kept, undoneAt: string): Promise<Kept> {
  try {
    for (const table of [assignments, people, positions]) {
      const name = table === assignments ? "assignment" : table === people ? "person" : "position";
      const ids = idsIn(kept.rows, name);
      if (ids.length > 0) await tx.delete(table).where(inArray(table.id, ids));
    }
    await deleteOrganisations(tx, idsIn(kept.rows, "organisation"));
  } catch (error) {
    throw isReferenceViolation(error) ? new Refusal("directory/import-touched-since") : error;
  }
  const after = { ...kept, undoneAt, version: kept.version + 1 };
  await tx
    .update(imports)
    .set({ undoneAt, version: after.version })
    .where(and(eq(imports.id, kept.id), eq(imports.version, kept.version)));
  return after;
}

const dayWritten = (day: string) => day.split("-").toReversed().join("/");

/** What is there, in the columns that an import reads: the template, filled. */
export async function sheetOf(
  db: Reader,
  { organisationId, kind, day }: z.infer<typeof ExportFile>,
): Promise<Sheet> {
  const headings = Object.values(COLUMNS[kind]).map(([vi]) => vi);
  const rows =
    kind === "people"
      ? await peopleRows(db, organisationId, day)
      : await organisationRows(db, organisationId, day);
  return [headings, ...rows];
}

async function peopleRows(db: Reader, organisationId: string, day: string): Promise<Sheet> {
  const under = await organisationsUnder(db, organisationId, day);
  const codes = new Map((await organisationsOn(db, day)).map((office) => [office.id, office.code]));
  const rows: Sheet = [];
  for (const id of under) {
    for (let cursor: string | undefined; ; ) {
      const page = await listPeople(db, { day, at: id, limit: 200, cursor });
      for (const person of page.items) {
        for (const post of person.posts.filter((one) => one.organisationId === id)) {
          rows.push([
            person.fullName,
            person.email,
            person.phone ?? "",
            codes.get(id) ?? "",
            post.title,
            dayWritten(post.from),
          ]);
        }
      }
      if (page.next === null) break;
      cursor = page.next;
    }
  }
  return rows;
}

async function organisationRows(db: Reader, organisationId: string, day: string): Promise<Sheet> {
  const under = new Set(await organisationsUnder(db, organisationId, day));
  const offices = (await organisationsOn(db, day)).filter((office) => under.has(office.id));
  const codes = new Map(offices.map((office) => [office.id, office.code]));
  const root = await organisationNamed(db, organisationId, day);
  const unitIds = offices.flatMap((office) => office.unitId ?? []);
  const units = (await versionsOf(db, [...new Set(unitIds)])).filter((version) => holds(version, day));
  const gso = new Map(
    units.map((unit) => [unit.unitId, unit.codes.find((code) => code.scheme === "gso")?.value]),
  );
  return offices
    .filter((office) => office.id !== root?.id)
    .map((office) => [
      office.code,
      office.name,
      codes.get(office.parentId ?? "") ?? "",
      gso.get(office.unitId ?? "") ?? "",
      dayWritten(office.from),
    ]);
}
