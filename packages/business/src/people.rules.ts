import type { Problem } from "./form.model.ts";
import { LAW } from "./law.data.ts";
import { partsOf } from "./owners.rules.ts";
import { block, type Checked, warn } from "./problem.rules.ts";
import {
  changesIn,
  dayIn,
  holdingsOf,
  isFounding,
  type Row,
  rowsOf,
  sameName,
  textAt,
  type Values,
} from "./rules.ts";
import { signersOf } from "./signers.rules.ts";
import { monthsAfter } from "./standing.rules.ts";

const LEAST = { llc2: 2, jsc: 3, partnership: 2 } as const;
const MOST_LLC2 = 50;
const OF_AGE = 18 * 12;
const OLDEST = 120 * 12;
const BENEFICIAL = 0.25;

/** How many there are, who may be one, and who is named twice. */
export function peopleProblems(checked: Checked): Problem[] {
  const { values } = checked;
  return [
    ...(asksMembers(checked) ? [...countProblems(checked), ...chairProblems(checked)] : []),
    ...ageProblems(checked),
    ...twiceProblems(values),
    ...holdingProblems(values),
    ...emailProblems(checked),
  ];
}

const asksMembers = ({ procedure, values }: Checked): boolean =>
  isFounding(procedure) || (procedure.endsWith("-change") && changesIn(values).includes("members"));

function countProblems({ kind, values, procedure }: Checked): Problem[] {
  const rows = rowsOf(values, "members");
  const at = { path: "members", paper: "members" };
  const count = String(rows.length);
  switch (kind) {
    case "private":
    case "llc1":
    case "household":
      return rows.length > 0 && kind !== "household"
        ? [block("business/one-owner-only", { law: kind === "llc1" ? LAW.llc1 : LAW.private }, {})]
        : [];
    case "llc2":
      if (rows.length > MOST_LLC2) {
        return [
          block("business/too-many-members", { ...at, law: LAW.llc2 }, { count, most: String(MOST_LLC2) }),
        ];
      }
      return rows.length > 0 && rows.length < LEAST.llc2
        ? [block("business/too-few-members", { ...at, law: LAW.llc2 }, { count, least: String(LEAST.llc2) })]
        : [];
    case "jsc":
      return isFounding(procedure) && rows.length > 0 && rows.length < LEAST.jsc
        ? [block("business/too-few-founders", { ...at, law: LAW.jsc }, { count, least: String(LEAST.jsc) })]
        : [];
    case "partnership":
      return partnerProblems(rows);
    case "branch":
    case "office":
    case "place":
      return [];
  }
}

function partnerProblems(rows: readonly Row[]): Problem[] {
  const general = rows.filter(({ values }) => values["role"] === "general");
  const at = { path: "members", paper: "members", law: LAW.partnership };
  return [
    ...(rows.length > 0 && general.length < LEAST.partnership
      ? [
          block("business/too-few-partners", at, {
            count: String(general.length),
            least: String(LEAST.partnership),
          }),
        ]
      : []),
    ...general
      .filter(({ values }) => values["type"] === "organisation")
      .map((row) =>
        block(
          "business/partner-not-person",
          { ...at, path: `members.${row.id}.role` },
          { name: textAt(row.values, "name") },
        ),
      ),
  ];
}

/** The chair of the members' council is one of them, or speaks for one. */
function chairProblems({ kind, values }: Checked): Problem[] {
  const name = textAt(values, "chair.name");
  const rows = rowsOf(values, "members");
  if ((kind !== "llc2" && kind !== "partnership") || !name || rows.length === 0) return [];
  const isThere = rows.some((row) =>
    ["name", "via"].some((column) => sameName(textAt(row.values, column), name)),
  );
  return isThere
    ? []
    : [warn("business/chair-not-member", { path: "chair.name", law: LAW.llc2Council }, { name })];
}

function ageProblems({ values, day, conditions }: Checked): Problem[] {
  const people = [
    ...["owner", "representative", "head"]
      .filter((at) => conditions.has(`${at}-is-person`))
      .map((at) => ({ path: `${at}.birth`, name: textAt(values, `${at}.name`) })),
    ...rowsOf(values, "members")
      .filter((row) => row.values["type"] !== "organisation")
      .map((row) => ({ path: `members.${row.id}.birth`, name: textAt(row.values, "name") })),
  ];
  return people.flatMap(({ path, name }) => {
    const birth = dayIn(values, path);
    if (!birth) return [];
    const at = { path, law: LAW.mayFound };
    if (monthsAfter(birth, OF_AGE) > day) return [block("business/too-young", at, { name, birth })];
    return monthsAfter(birth, OLDEST) < day ? [block("business/birth-unlikely", at, { name, birth })] : [];
  });
}

function twiceProblems(values: Values): Problem[] {
  const owner = textAt(values, "owner.number");
  return [
    ...repeated(rowsOf(values, "members"), ({ values: row }) => textAt(row, "number")).map((row) =>
      told("members", row),
    ),
    ...repeated(rowsOf(values, "owners"), ({ values: row }) =>
      textAt(row, "number") && textAt(row, "holder")
        ? `${textAt(row, "number")} ${textAt(row, "holder")}`
        : "",
    ).map((row) => told("owners", row)),
    ...repeated(
      [...(owner ? [{ id: "", values: { number: owner } }] : []), ...rowsOf(values, "family")],
      ({ values: row }) => textAt(row, "number"),
    ).map((row) => told("family", row)),
  ];
}
const told = (at: "members" | "owners" | "family", row: Row): Problem =>
  block(
    "business/same-person-twice",
    { path: `${at}.${row.id}.number`, law: at === "owners" ? LAW.beneficialOwners : LAW.memberList },
    { name: textAt(row.values, "name"), number: textAt(row.values, "number") },
  );
function repeated(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = keyOf(row);
    const isSeen = key !== "" && seen.has(key);
    seen.add(key);
    return isSeen;
  });
}

/** Whoever is said to hold an organisation holds one that is there, not itself, and all of them no more than the whole. */
function holdingProblems(values: Values): Problem[] {
  const law = LAW.beneficialOwners;
  const paper = "beneficial-owners";
  const rows = rowsOf(values, "owners");
  const holdings = holdingsOf(values);
  const organisations = new Map(
    holdings.filter(({ owner }) => !owner.isPerson).map(({ owner }) => [owner.key, owner.name]),
  );
  const sums = new Map<string, number>();
  for (const { of, share } of holdings) {
    if (of !== null) sums.set(of, (sums.get(of) ?? 0) + Math.round(share * 100));
  }
  const known = [
    ...rows.map((row) => row.values),
    ...rowsOf(values, "members").map((row) => row.values),
    { name: textAt(values, "owner.name"), number: textAt(values, "owner.number") },
  ];
  const parts = partsOf([
    ...holdings,
    ...[...organisations.keys()].map((of) => ({ owner: NOBODY, of, share: 0 })),
  ]);
  return [
    ...rows.flatMap((row) => {
      const [name, holder] = [textAt(row.values, "name"), textAt(row.values, "holder")];
      const is = (one: Values) => textAt(one, "number") === holder || sameName(textAt(one, "name"), holder);
      const at = { path: `owners.${row.id}.holder`, paper, law };
      if (!holder) return [];
      if (is(row.values)) return [block("business/holds-itself", at, { name })];
      return known.some(is) ? [] : [block("business/holder-unknown", at, { name, holder })];
    }),
    ...[...sums]
      .filter(([, sum]) => sum > 10_000)
      .map(([of, sum]) =>
        block(
          "business/holdings-over-whole",
          { path: "owners", paper, law },
          { name: organisations.get(of) ?? of, sum: String(sum / 100) },
        ),
      ),
    ...[...organisations]
      .filter(([key]) => (parts.get(key) ?? 0) >= BENEFICIAL && !sums.has(key))
      .map(([key, name]) =>
        warn(
          "business/owners-behind",
          { path: "owners", paper, law },
          { name, share: String(Math.round((parts.get(key) ?? 0) * 10_000) / 100) },
        ),
      ),
  ];
}
const NOBODY = { key: "", name: "", isPerson: true };

/** Codes for signing go by mail: two who share an address cannot be told apart. */
function emailProblems({ kind, procedure, values, registered }: Checked): Problem[] {
  const seen = new Map<string, string>();
  return signersOf(kind, procedure, values, registered).flatMap(({ name, email }) => {
    const key = email.toLowerCase();
    const other = seen.get(key);
    if (!key || other === undefined) {
      seen.set(key, name);
      return [];
    }
    return [warn("business/email-shared", { law: LAW.signing }, { name, other, email })];
  });
}
