import { Day } from "@sen/rpc/model";
import { CHANGE, CHANGED, type Change } from "./change.form.data.ts";
import { NEW_ENTERPRISE } from "./enterprise.form.data.ts";
import type { Answer, Answers, FormField, FormSection, Value } from "./form.model.ts";
import { END_HOUSEHOLD, NEW_HOUSEHOLD, REISSUE_HOUSEHOLD } from "./household.form.data.ts";
import { type BeneficialOwner, type Entity, Kind, PartKind } from "./model.ts";
import { beneficialAmong, type Holding, ownersOf } from "./owners.rules.ts";
import { NEW_PART } from "./part.form.data.ts";
import { DISSOLVE, RESUME, suspendForm } from "./standing.form.data.ts";

/** What is answered now, by path: money, shares and numbers are numbers, days and choices text. */
export type Values = Record<string, Value>;
export type AnyKind = Entity["kind"];
export type Row = { id: string; values: Values };

const ENTERPRISES = Kind.exclude(["household"]).options;
const isKind = (kind: AnyKind): kind is Kind => Kind.safeParse(kind).success;

type Procedure = { kinds: readonly Kind[]; form: (kind: Kind) => readonly FormSection[] };
const founding = (kind: Exclude<Kind, "household">): Procedure => ({
  kinds: [kind],
  form: () => NEW_ENTERPRISE[kind],
});
const ofEnterprises = (form: Procedure["form"]): Procedure => ({ kinds: ENTERPRISES, form });
const ofHouseholds = (form: Procedure["form"]): Procedure => ({ kinds: ["household"], form });
const PROCEDURES: Record<string, Procedure> = {
  "enterprise-new-private": founding("private"),
  "enterprise-new-llc1": founding("llc1"),
  "enterprise-new-llc2": founding("llc2"),
  "enterprise-new-jsc": founding("jsc"),
  "enterprise-new-partnership": founding("partnership"),
  "enterprise-change": ofEnterprises((kind) => CHANGE[kind]),
  "enterprise-branch-new": ofEnterprises(() => NEW_PART.branch),
  "enterprise-office-new": ofEnterprises(() => NEW_PART.office),
  "enterprise-place-new": ofEnterprises(() => NEW_PART.place),
  "enterprise-suspend": ofEnterprises(() => suspendForm(false)),
  "enterprise-resume": ofEnterprises(() => RESUME),
  "enterprise-dissolve": ofEnterprises(() => DISSOLVE),
  "household-new": ofHouseholds(() => NEW_HOUSEHOLD),
  "household-change": ofHouseholds(() => CHANGE.household),
  "household-suspend": ofHouseholds(() => suspendForm(true)),
  "household-end": ofHouseholds(() => END_HOUSEHOLD),
  "household-reissue": ofHouseholds(() => REISSUE_HOUSEHOLD),
};

export const procedures = (): string[] => Object.keys(PROCEDURES);
/** The kinds that may file it: for a branch, office or place the kind of the enterprise it belongs to. */
export const kindsOf = (procedure: string): readonly Kind[] => PROCEDURES[procedure]?.kinds ?? [];
export const isFounding = (procedure: string): boolean =>
  /-new(-(private|llc1|llc2|jsc|partnership))?$/.test(procedure) && !partOf(procedure);
/** `branch` of `enterprise-branch-new`; null when it founds no part. */
export const partOf = (procedure: string): PartKind | null =>
  PartKind.options.find((part) => procedure === `enterprise-${part}-new`) ?? null;

/** The form of a procedure, in the order of the national portal's blocks. Empty for a procedure nobody knows. */
export const formOf = (procedure: string, kind: AnyKind): readonly FormSection[] => {
  const known = PROCEDURES[procedure];
  const first = known?.kinds[0];
  return known && first ? known.form(isKind(kind) && known.kinds.includes(kind) ? kind : first) : [];
};

/** The newer of two answers; of two of the same moment always the same one, whoever asks. */
const newer = (a: Answer, b: Answer): Answer => {
  const order = [a.at, JSON.stringify(a.value), a.by];
  const other = [b.at, JSON.stringify(b.value), b.by];
  const n = order.findIndex((part, at) => part !== other[at]);
  return n < 0 || (order[n] ?? "") > (other[n] ?? "") ? a : b;
};

/** Field by field the newer answer, in whatever order devices meet. */
export function mergeAnswers(mine: Answers, theirs: Answers): Answers {
  const merged = { ...mine };
  for (const [path, answer] of Object.entries(theirs)) {
    const here = merged[path];
    merged[path] = here ? newer(here, answer) : answer;
  }
  return merged;
}

/**
 * What is answered, in composed Unicode. An empty answer is gone, and so is a row that was taken out after all that
 * was written in it; writing in it again brings it back.
 */
export function valuesOf(answers: Answers): Values {
  const newest = new Map<string, string>();
  for (const [path, { at }] of Object.entries(answers)) {
    for (const above of pathsAbove(path)) if (at > (newest.get(above) ?? "")) newest.set(above, at);
  }
  const isGone = (path: string): boolean => {
    const answer = answers[path];
    return answer?.value === null && answer.at >= (newest.get(path) ?? "");
  };
  return Object.fromEntries(
    Object.entries(answers)
      .filter(([path, { value }]) => value !== null && !pathsAbove(path).some(isGone))
      .map(([path, { value }]): [string, Value] => [
        path,
        typeof value === "string" ? value.normalize("NFC") : value,
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
const pathsAbove = (path: string): string[] => {
  const parts = path.split(".");
  return parts.slice(1).map((_, n) => parts.slice(0, n + 1).join("."));
};

/** The rows below a path, by their ids: those made first come first. */
export function rowsOf(values: Values, path: string): Row[] {
  const rows = new Map<string, Values>();
  for (const [at, value] of Object.entries(values)) {
    if (!at.startsWith(`${path}.`)) continue;
    const [id = "", ...rest] = at.slice(path.length + 1).split(".");
    const row = rows.get(id) ?? {};
    if (rest.length > 0) row[rest.join(".")] = value;
    rows.set(id, row);
  }
  return [...rows].map(([id, row]) => ({ id, values: row })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

export const textAt = (values: Values, path: string): string => {
  const value = values[path];
  return typeof value === "string" ? value.trim() : "";
};
export const numberAt = (values: Values, path: string): number | null => {
  const value = values[path];
  return typeof value === "number" ? value : null;
};
/** A day that there is, in years that a calendar can reckon with. */
export const isDay = (day: string): boolean => Day.safeParse(day).success && day > "1000" && day < "9000";
/** Empty for what is no day. */
export const dayIn = (values: Values, path: string): string => {
  const day = textAt(values, path);
  return isDay(day) ? day : "";
};
export const isBlank = (value: Value | undefined): boolean =>
  value === undefined || value === null || (typeof value === "string" && value.trim() === "");

/** Of a person or organisation: which of the two, and from where. Persons and Vietnam where nothing is said. */
export function conditionsOfRow(values: Values, at = ""): string[] {
  const is = (name: string) => (at ? `${at}-is-${name}` : `is-${name}`);
  const said = (name: string) => textAt(values, at ? `${at}.${name}` : name);
  const isForeign = !["", "VN"].includes(said("nationality"));
  return said("type") === "organisation"
    ? [is("organisation"), is(isForeign ? "foreign-organisation" : "home-organisation")]
    : [is("person"), is(isForeign ? "foreign" : "vietnamese")];
}

/** What holds of a filing: which papers are wanted, which fields are shown. */
export function conditionsOf(
  values: Values,
  { byAgent, registered }: { byAgent: boolean; registered: Values | null },
): Set<string> {
  const owners = [
    values["owner.name"] === undefined ? {} : rowAt(values, "owner"),
    ...rowsOf(values, "members").map((row) => row.values),
  ];
  const changes = changesIn(values);
  const capital = numberAt(values, "capital.total");
  const former = numberAt(registered ?? {}, "capital.total");
  const holds: Record<string, boolean> = {
    "by-agent": byAgent,
    "has-organisation": owners.some((owner) => owner["type"] === "organisation"),
    "has-foreign": owners.some((owner) => !["", "VN"].includes(textAt(owner, "nationality"))),
    "has-beneficial-owner": beneficialOwnersOf(values).length > 0,
    "has-family": rowsOf(values, "family").length > 0,
    "from-household": values["registration.how"] === "from-household",
    "changes-parts": changes.includes("members") || changes.includes("capital"),
    "raises-capital": changes.includes("capital") && capital !== null && former !== null && capital > former,
  };
  return new Set([
    ...Object.keys(holds).filter((name) => holds[name]),
    ...changes.map((change) => `changes-${change}`),
    ...["owner", "representative", "head"].flatMap((at) => conditionsOfRow(values, at)),
  ]);
}
const rowAt = (values: Values, path: string): Values =>
  Object.fromEntries(
    Object.entries(values).flatMap(([at, value]) =>
      at.startsWith(`${path}.`) ? [[at.slice(path.length + 1), value]] : [],
    ),
  );

/** The sections that are shown, with the fields that are shown. */
export const visibleSections = (
  sections: readonly FormSection[],
  conditions: ReadonlySet<string>,
): FormSection[] =>
  sections
    .filter(({ when }) => when === undefined || conditions.has(when))
    .map((section) => ({ ...section, fields: visibleFields(section.fields, conditions) }));
export const visibleFields = (fields: readonly FormField[], conditions: ReadonlySet<string>): FormField[] =>
  fields.filter(({ when }) => when === undefined || conditions.has(when));
/** The columns that a row shows, by what it says of itself. */
export const columnsOf = (field: FormField, row: Row): FormField[] =>
  visibleFields(field.columns ?? [], new Set(conditionsOfRow(row.values)));
export const isNeeded = (field: FormField, conditions: ReadonlySet<string>): boolean =>
  field.need === "always" || conditions.has(field.need);

/** What a change filing changes, in the order of the form. */
export const changesIn = (values: Values): Change[] =>
  (Object.keys(CHANGED) as Change[]).filter((change) => values[`change.${change}`] === true);
/** Where the register holds what a change concerns; for members' parts, capital and members go together. */
export const pathsOf = (kind: AnyKind, change: Change): readonly string[] =>
  change === "capital" && (kind === "llc2" || kind === "partnership")
    ? [...CHANGED.capital, "members", "owners"]
    : CHANGED[change];
const isBelow = (path: string, paths: readonly string[]): boolean =>
  paths.some((one) => path === one || path.startsWith(`${one}.`));

/** What the form of a change begins with: what the register says. */
export const prefillOf = (kind: AnyKind, change: Change, registered: Values): Values =>
  Object.fromEntries(Object.entries(registered).filter(([path]) => isBelow(path, pathsOf(kind, change))));

/** What the register will say of it: for a change, the new answers in the place of those they concern. */
export function factsAfter(kind: AnyKind, values: Values, registered: Values | null): Values {
  if (!registered) {
    return Object.fromEntries(
      Object.entries(values).filter(([path]) => !isBelow(path, ["papers", "change", "registration"])),
    );
  }
  const paths = changesIn(values).flatMap((change) => pathsOf(kind, change));
  return Object.fromEntries([
    ...Object.entries(registered).filter(([path]) => !isBelow(path, paths)),
    ...Object.entries(values).filter(([path]) => isBelow(path, paths)),
  ]);
}

/** Who owns how much: members and the owner directly, and the owners of organisations through those. */
export function holdingsOf(values: Values): Holding[] {
  const rows = rowsOf(values, "owners").map((row) => row.values);
  const direct = [
    ...(textAt(values, "owner.name") ? [{ ...rowAt(values, "owner"), share: 100 }] : []),
    ...rowsOf(values, "members").map((row) => row.values),
  ];
  const keys = new Map<string, string>();
  for (const one of [...direct, ...rows]) {
    const key = keyOf(one);
    for (const name of [textAt(one, "number"), folded(textAt(one, "name"))]) {
      if (name && !keys.has(name)) keys.set(name, key);
    }
  }
  const behind = (row: Values) => {
    const holder = textAt(row, "holder");
    return keys.get(holder) ?? keys.get(folded(holder)) ?? null;
  };
  const organisations = new Set([
    ...[...direct, ...rows].filter((one) => one["type"] === "organisation").map(keyOf),
    ...rows.flatMap((row) => behind(row) ?? []),
  ]);
  const holding = (one: Values, of: string | null): Holding => ({
    owner: { key: keyOf(one), name: textAt(one, "name"), isPerson: !organisations.has(keyOf(one)) },
    of,
    share: numberAt(one, "share") ?? 0,
  });
  return [
    ...direct.map((one) => holding(one, null)),
    ...rows.flatMap((row) => {
      const of = behind(row);
      return of === null ? [] : [holding(row, of)];
    }),
  ];
}
/** The same name, whoever wrote it: capitals and spaces do not count. */
export const sameName = (a: string, b: string): boolean => folded(a) !== "" && folded(a) === folded(b);
const folded = (name: string): string => name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
/** Who somebody is, however often they are named: by number, or by name where there is none. */
const keyOf = (one: Values): string => textAt(one, "number") || folded(textAt(one, "name"));

/** Persons who own 25 % and more, directly and through organisations. */
export const beneficialOwnersOf = (values: Values): BeneficialOwner[] =>
  beneficialAmong(ownersOf(holdingsOf(values)));
