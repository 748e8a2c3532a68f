import { accept, type Result, refuse } from "@sen/rpc/result";
import {
  type CellError,
  type CellFault,
  COLUMNS,
  DayCell,
  type ImportKind,
  type RawRow,
} from "./import.model.ts";
import {
  type Assignment,
  Email,
  OrganisationCode,
  type OrganisationVersion,
  type Person,
  Phone,
  type Position,
} from "./model.ts";
import { holds, overlaps } from "./rules.ts";

export type ImportRefusal =
  | "directory/columns-missing"
  | "directory/nothing-to-import"
  | "directory/import-has-errors"
  | "directory/import-already-undone"
  | "directory/import-touched-since";

const heading = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** The rows of a sheet by column, whatever the order of its columns and whichever language its headings are in. */
export function rowsOf(
  kind: ImportKind,
  sheet: readonly (readonly string[])[],
): Result<RawRow[], ImportRefusal> {
  const [headings = [], ...lines] = sheet;
  const places = Object.entries(COLUMNS[kind]).map(([column, names]) => {
    const known = names.map(heading);
    return [column, headings.findIndex((one) => known.includes(heading(one)))] as const;
  });
  if (places.some(([, place]) => place < 0)) return refuse("directory/columns-missing");
  const rows = lines.map((cells, n) => ({
    line: n + 2,
    cells: Object.fromEntries(
      places.map(([column, place]) => [column, (cells[place] ?? "").slice(0, 1_000)]),
    ),
  }));
  return accept(rows.filter((row) => Object.values(row.cells).some((cell) => cell !== "")));
}

/** What the directory knows that the rows of an import speak of. */
export type Known = {
  today: string;
  /** The office that the file is taken in at, and every code below it (itself included) with its id. */
  root: { id: string; code: string };
  inside: ReadonlyMap<string, string>;
  /** Codes that exist, wherever. */
  codes: ReadonlyMap<string, string>;
  people: readonly Person[];
  positions: readonly Position[];
  assignments: readonly Assignment[];
  /** Names of the offices inside, by code. */
  names: ReadonlyMap<string, string>;
  /** The id of the unit that a code means on a day. */
  unitOn(code: string, day: string): string | null;
};

export type Plan = {
  errors: CellError[];
  organisations: { code: string; version: OrganisationVersion }[];
  people: Person[];
  positions: Position[];
  assignments: Assignment[];
};

/** Reads one row cell by cell and notes what is wrong with it. */
function reader(row: RawRow, errors: CellError[]) {
  const cell = (column: string) => row.cells[column] ?? "";
  const fault = (column: string, why: CellFault): null => {
    errors.push({ line: row.line, column, value: cell(column).slice(0, 200), fault: why });
    return null;
  };
  const text = (column: string, most: number): string | null => {
    const value = cell(column);
    if (value.startsWith("=")) return fault(column, "a-formula");
    if (value === "") return fault(column, "missing");
    return value.length > most ? fault(column, "too-long") : value;
  };
  return { cell, fault, text };
}

/** People and their posts. A row without a position makes a person only; a post that is missing is made. */
export function planPeople(rows: readonly RawRow[], known: Known, newId: () => string): Plan {
  const plan: Plan = { errors: [], organisations: [], people: [], positions: [], assignments: [] };
  const byEmail = new Map(known.people.map((person) => [person.email, person]));
  for (const row of rows) {
    const { cell, fault, text } = reader(row, plan.errors);
    const fullName = text("fullName", 120);
    const email =
      cell("email") === ""
        ? fault("email", "missing")
        : (Email.safeParse(cell("email")).data ?? fault("email", "not-an-email"));
    const phone =
      cell("phone") === "" ? null : (Phone.safeParse(cell("phone")).data ?? fault("phone", "not-a-phone"));
    const organisationId = officeIn(row, "organisation", known, plan.errors);
    const title = cell("position") === "" ? null : text("position", 200);
    const from =
      cell("from") === ""
        ? known.today
        : (DayCell.safeParse(cell("from")).data ?? fault("from", "not-a-day"));
    if (fullName === null || email === null || organisationId === null || from === null) continue;

    const person = byEmail.get(email);
    if (person && person.fullName !== fullName) fault("email", "email-taken");
    const someone = person ?? { id: newId(), organisationId, fullName, email, phone, version: 1 };
    byEmail.set(email, someone);
    if (!person) plan.people.push(someone);
    if (title !== null) planPost({ person: someone, organisationId, title, from }, known, plan, newId, fault);
  }
  return plan;
}

type Post = { person: Person; organisationId: string; title: string; from: string };

function planPost(
  { person, organisationId, title, from }: Post,
  known: Known,
  plan: Plan,
  newId: () => string,
  fault: (column: string, why: CellFault) => null,
): void {
  const named = [...known.positions, ...plan.positions].filter(
    (one) => one.organisationId === organisationId && one.title.toLowerCase() === title.toLowerCase(),
  );
  const position = named.find((one) => holds(one, from));
  if (!position && named.some((one) => one.to === null)) return void fault("from", "position-not-there");
  const post = position ?? { id: newId(), organisationId, title, rank: 100, from, to: null, version: 1 };
  const asked = { personId: person.id, positionId: post.id, from, to: post.to };
  const held = known.assignments.find(
    (one) => one.personId === person.id && one.positionId === post.id && overlaps(one, asked),
  );
  const planned = plan.assignments.some((one) => one.personId === person.id && one.positionId === post.id);
  if (planned) return void fault("position", "twice-in-file");
  if (held) return void (held.from === from || fault("from", "already-in-that-post")); // the same row again changes nothing
  if (!position) plan.positions.push(post);
  plan.assignments.push({ ...asked, id: newId(), version: 1 });
}

function officeIn(row: RawRow, column: string, known: Known, errors: CellError[]): string | null {
  const { cell, fault } = reader(row, errors);
  const code = cell(column);
  if (code === "") return known.root.id;
  return (
    known.inside.get(code) ??
    fault(column, known.codes.has(code) ? "outside-your-office" : "no-such-organisation")
  );
}

/** Codes of rows that lie, through other rows or at once, in an office that is there; those in a ring never do. */
function codesThatReach(rows: readonly RawRow[], inside: ReadonlyMap<string, string>): Set<string> {
  const below = Map.groupBy(rows, (row) => row.cells["parent"] ?? "");
  const reached = new Set<string>();
  const waiting = [...below]
    .filter(([parent]) => parent === "" || inside.has(parent))
    .flatMap(([, those]) => those);
  for (const row of waiting) {
    const code = row.cells["code"] ?? "";
    if (reached.has(code)) continue;
    reached.add(code);
    waiting.push(...(below.get(code) ?? []));
  }
  return reached;
}

/** Offices below the one the file is taken in at; rows may name each other in any order. */
export function planOrganisations(rows: readonly RawRow[], known: Known, newId: () => string): Plan {
  const plan: Plan = { errors: [], organisations: [], people: [], positions: [], assignments: [] };
  const fresh = rows.filter((row) => !known.codes.has(row.cells["code"] ?? ""));
  const inFile = new Map(fresh.map((row) => [row.cells["code"] ?? "", { id: newId(), row }]));
  const rooted = codesThatReach(fresh, known.inside);
  for (const row of rows) {
    const { cell, fault, text } = reader(row, plan.errors);
    const code =
      text("code", 40) && (OrganisationCode.safeParse(cell("code")).data ?? fault("code", "not-a-code"));
    const name = text("name", 200);
    const from =
      cell("from") === ""
        ? known.today
        : (DayCell.safeParse(cell("from")).data ?? fault("from", "not-a-day"));
    const unitId =
      cell("unit") === "" || from === null
        ? null
        : (known.unitOn(cell("unit"), from) ?? fault("unit", "no-such-unit"));
    const parent = cell("parent");
    const written = inFile.get(parent);
    const planned = written && rooted.has(parent) ? written.id : null;
    const parentId = known.inside.get(parent) ?? planned ?? officeIn(row, "parent", known, plan.errors);
    if (code === null || name === null || from === null || parentId === null) continue;

    const mine = inFile.get(code);
    if (!mine) {
      if (known.names.get(code) !== name) fault("code", "code-taken"); // the same row again changes nothing
    } else if (mine.row !== row) fault("code", "twice-in-file");
    else
      plan.organisations.push({
        code,
        version: { id: newId(), organisationId: mine.id, from, to: null, name, parentId, unitId },
      });
  }
  return plan;
}

/** A plan is carried out whole or not at all. */
export function mayApply(plan: Plan): Result<Plan, ImportRefusal> {
  if (plan.errors.length > 0) return refuse("directory/import-has-errors");
  const made =
    plan.organisations.length + plan.people.length + plan.positions.length + plan.assignments.length;
  return made === 0 ? refuse("directory/nothing-to-import") : accept(plan);
}

/** An import is undone once, and only while everything it made is as it left it. */
export function mayUndo(done: { undoneAt: string | null }, touched: boolean): Result<null, ImportRefusal> {
  if (done.undoneAt !== null) return refuse("directory/import-already-undone");
  return touched ? refuse("directory/import-touched-since") : accept(null);
}
