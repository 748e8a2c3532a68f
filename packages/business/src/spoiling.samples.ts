import type { FieldKind, FormField } from "./form.model.ts";
import type { Checked } from "./problem.rules.ts";
import {
  columnsOf,
  conditionsOf,
  conditionsOfRow,
  formOf,
  isNeeded,
  numberAt,
  rowsOf,
  type Values,
  visibleSections,
} from "./rules.ts";

export type Roll = (below: number) => number;
/** What goes wrong, and where it should be noticed: at a field, below it, or at a paper. */
export type Spoilt = { checked: Checked; at: string };
/** A mistake that people make; null where this filing gives no room for it. */
export type Defect = { name: string; spoil: (checked: Checked, roll: Roll) => Spoilt | null };

export type Place = { field: FormField; path: string; needed: boolean };

/** Every field that this filing shows and answers, those of rows too. */
export function places({ procedure, kind, values, conditions }: Checked): Place[] {
  return visibleSections(formOf(procedure, kind), conditions)
    .flatMap(({ fields }) => fields)
    .flatMap((field) =>
      field.columns
        ? rowsOf(values, field.path).flatMap((row) =>
            columnsOf(field, row).map((column) => ({
              field: column,
              path: `${field.path}.${row.id}.${column.path}`,
              needed: isNeeded(column, new Set(conditionsOfRow(row.values))),
            })),
          )
        : [{ field, path: field.path, needed: isNeeded(field, conditions) }],
    )
    .filter(({ path }) => values[path] !== undefined);
}
export const some = <T>(all: readonly T[], roll: Roll): T | undefined => all[roll(Math.max(1, all.length))];

export function having(checked: Checked, change: Values, gone: readonly string[] = []): Checked {
  const kept = Object.entries(checked.values).filter(
    ([path]) => !gone.some((one) => path === one || path.startsWith(`${one}.`)),
  );
  const values = { ...Object.fromEntries(kept), ...change };
  return {
    ...checked,
    values,
    conditions: conditionsOf(values, { byAgent: false, registered: checked.registered }),
  };
}

export const TEXTS: FieldKind[] = ["text", "long-text", "name"];
/** At a field of these kinds, another value. */
export const at = (
  name: string,
  kinds: FieldKind[],
  wrong: (value: string, roll: Roll, path: string) => Values[string] | undefined,
): Defect => ({
  name,
  spoil: (checked, roll) => {
    const place = some(
      places(checked).filter(({ field }) => kinds.includes(field.kind)),
      roll,
    );
    if (!place) return null;
    const value = wrong(String(checked.values[place.path]), roll, place.path);
    return value === undefined ? null : { checked: having(checked, { [place.path]: value }), at: place.path };
  },
});
/** At one path, when it is answered. */
export const put = (
  name: string,
  path: string,
  wrong: (checked: Checked, roll: Roll) => Values[string],
): Defect => ({
  name,
  spoil: (checked, roll) =>
    checked.values[path] === undefined
      ? null
      : { checked: having(checked, { [path]: wrong(checked, roll) }), at: path },
});
export const inserted = (text: string, sign: string, roll: Roll): string => {
  const where = roll(text.length + 1);
  return text.slice(0, where) + sign + text.slice(where);
};
export const swapped = (text: string, n: number): string =>
  text.slice(0, n) + (text[n + 1] ?? "") + (text[n] ?? "") + text.slice(n + 2);

export const members = (checked: Checked) =>
  places(checked).some(({ path }) => path.startsWith("members.")) ? rowsOf(checked.values, "members") : [];
/** A member's figure made another. */
export const figure = (
  name: string,
  column: "amount" | "share",
  wrong: (figure: number) => number,
): Defect => ({
  name,
  spoil: (checked, roll) => {
    const row = some(members(checked), roll);
    const so = row && numberAt(row.values, column);
    return row && so !== null && so !== undefined
      ? { checked: having(checked, { [`members.${row.id}.${column}`]: wrong(so) }), at: "members" }
      : null;
  },
});
export const born = (name: string, on: (checked: Checked) => string): Defect => ({
  name,
  spoil: (checked, roll) => {
    const place = some(
      places(checked).filter(({ path }) => path.endsWith("birth")),
      roll,
    );
    return place ? { checked: having(checked, { [place.path]: on(checked) }), at: place.path } : null;
  },
});
export const years = (checked: Checked, back: number): string =>
  `${Number(checked.day.slice(0, 4)) - back}${checked.day.slice(4)}`;
export const standing = (
  name: string,
  path: string,
  change: (checked: Checked) => Partial<Checked>,
): Defect => ({
  name,
  spoil: (checked) =>
    checked.values[path] === undefined ? null : { checked: { ...checked, ...change(checked) }, at: "" },
});
