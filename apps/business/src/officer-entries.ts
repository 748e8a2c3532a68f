import type { FormField, FormSection, Problem, Value } from "@sen/business/form.model";
import type { CaseView, Difference } from "@sen/business/model";
import { columnsOf, type Row, rowsOf, textAt, type Values } from "@sen/business/rules";
import type * as z from "zod";

type Different = z.infer<typeof Difference>;

/** A line of the check: an answer, a row of a list, or the list itself. */
export type Entry = {
  path: string;
  label: string;
  value: string;
  /** How far in it stands: a row below its list, an answer below its row. */
  depth: 0 | 1 | 2;
  basis: string | null;
  problems: readonly Problem[];
  differences: readonly Different[];
};

/** How this screen says things: labels, answers, lines and how many rows there are. */
export type Saying = {
  label: (field: FormField) => string;
  value: (field: FormField, value: Value) => string;
  line: (code: string, values: Values) => string;
  rows: (n: number) => string;
};
type Looked = Pick<CaseView, "answers" | "problems" | "differences">;

/** The lines of one section, in the order of the form. */
export function entriesOf(section: FormSection, looked: Looked, say: Saying): Entry[] {
  return section.fields.flatMap((field): Entry[] => {
    const at = entryMaker(looked, field);
    if (field.kind !== "rows" && field.kind !== "lines") {
      const value = say.value(field, looked.answers[field.path] ?? null);
      return [at({ path: field.path, label: say.label(field), value, depth: 0 })];
    }
    const rows = rowsOf(looked.answers, field.path);
    const list = at({ path: field.path, label: say.label(field), value: say.rows(rows.length), depth: 0 });
    const gone = looked.differences.filter((one) => isGoneRow(one, field.path));
    return [
      { ...list, differences: [...list.differences, ...gone] },
      ...rows.flatMap((row, n) =>
        field.kind === "lines" ? [lineEntry(at, field, row, say)] : rowEntries(at, field, row, n, say),
      ),
    ];
  });
}

type Made = Pick<Entry, "path" | "label" | "value" | "depth">;
type Maker = (made: Made, withBelow?: boolean) => Entry;

const entryMaker =
  ({ problems, differences }: Looked, { basis }: FormField): Maker =>
  (made, withBelow = false) => {
    const isHere = (path: string | null) =>
      path === made.path || (withBelow && path?.startsWith(`${made.path}.`) === true);
    return {
      ...made,
      basis,
      problems: problems.filter(({ path }) => isHere(path)),
      differences: differences.filter(({ path }) => isHere(path)),
    };
  };

/** A line of business says all of itself on one line. */
const lineEntry = (at: Maker, field: FormField, row: Row, say: Saying): Entry =>
  at({ path: `${field.path}.${row.id}`, label: row.id, value: say.line(row.id, row.values), depth: 1 }, true);

function rowEntries(at: Maker, field: FormField, row: Row, n: number, say: Saying): Entry[] {
  const path = `${field.path}.${row.id}`;
  const name = textAt(row.values, "name");
  return [
    at({ path, label: `${n + 1}.`, value: name, depth: 1 }),
    ...columnsOf(field, row).map((column) =>
      at({
        path: `${path}.${column.path}`,
        label: say.label(column),
        value: say.value(column, row.values[column.path] ?? null),
        depth: 2,
      }),
    ),
  ];
}

/** A row that is no more has no line of its own: it is told at its list. */
const isGoneRow = ({ path, now }: Different, list: string): boolean =>
  now === null && path.startsWith(`${list}.`) && path.split(".").length === list.split(".").length + 1;

/** The field that a path answers, also inside a row. */
export function fieldAt(sections: readonly FormSection[], path: string): FormField | null {
  for (const { fields } of sections) {
    const field = fields.find((one) => path === one.path || path.startsWith(`${one.path}.`));
    if (!field) continue;
    if (path === field.path) return field;
    const below = path
      .slice(field.path.length + 1)
      .split(".")
      .slice(1)
      .join(".");
    return field.columns?.find((column) => column.path === below) ?? null;
  }
  return null;
}

/** What stands in no line of the form: problems of the whole, and those of papers. */
export function problemsElsewhere(problems: readonly Problem[], entries: readonly Entry[]): Problem[] {
  const told = new Set(entries.flatMap((entry) => entry.problems));
  return problems.filter((one) => !told.has(one));
}
