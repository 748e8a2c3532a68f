import type { Standing } from "@sen/casework/model";
import type { FormField, Value } from "./form.model.ts";
import { lineNamed } from "./lines.rules.ts";
import type { Difference } from "./model.ts";
import { type AnyKind, formOf, rowsOf, textAt, type Values, visibleSections } from "./rules.ts";

/** The register as it is, the answers of the round before, and those of now; null where there are none. */
export type Sides = { registered: Values | null; former: Values | null; now: Values };
type Place = { path: string; label: Difference["label"] };

/** What a dossier would change in the register, and what it changed since the round before, in the order of the form. */
export function differencesIn(
  { procedure, kind, conditions }: { procedure: string; kind: AnyKind; conditions: ReadonlySet<string> },
  sides: Sides,
): Difference[] {
  return visibleSections(formOf(procedure, kind), conditions)
    .flatMap(({ fields }) => fields)
    .flatMap((field) =>
      field.kind === "rows" || field.kind === "lines"
        ? rowPlaces(field, sides)
        : [{ place: field, read: valueAt(field.path) }],
    )
    .map(({ place, read }): Difference => {
      const of = (values: Values | null) => (values ? read(values) : null);
      const { path, label } = place;
      return { path, label, registered: of(sides.registered), former: of(sides.former), now: of(sides.now) };
    })
    .filter(
      ({ path, registered, former, now }) =>
        (sides.registered !== null && isKept(path) && registered !== now) ||
        (sides.former !== null && former !== now),
    );
}

/** What is said of the change itself is no part of the register. */
const isKept = (path: string): boolean => !path.startsWith("change.");

type Read = (values: Values) => Value;
const valueAt =
  (path: string): Read =>
  (values) =>
    values[path] ?? null;

/** Of each row first whether it is there at all, then what is said in it. */
function rowPlaces(field: FormField, { registered, former, now }: Sides): { place: Place; read: Read }[] {
  const rows = [registered, former, now].flatMap((values) => (values ? rowsOf(values, field.path) : []));
  const ids = [...new Set(rows.map(({ id }) => id))].toSorted();
  return ids.flatMap((id) => {
    const name = rows
      .map(({ id: at, values }) => (at === id ? textAt(values, "name") : ""))
      .findLast(Boolean);
    const called = field.kind === "lines" ? `${id} ${lineNamed(id)?.name ?? ""}`.trim() : (name ?? id);
    const isThere: Read = (values) =>
      rowsOf(values, field.path).some((row) => row.id === id) ? called : null;
    return [
      { place: { path: `${field.path}.${id}`, label: field.label }, read: isThere },
      ...(field.columns ?? []).map((column) => {
        const path = `${field.path}.${id}.${column.path}`;
        const label = { vi: `${column.label.vi} (${called})`, en: `${column.label.en} (${called})` };
        return { place: { path, label }, read: valueAt(path) };
      }),
    ];
  });
}

/** Whether it is as its signer saw it, and somebody proposed to grant it. */
export const isGrantable = (standing: Standing, seq: number): boolean =>
  standing.seq === seq && standing.endedAt === null && standing.proposal?.outcome === "granted";
