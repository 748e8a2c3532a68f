import type { Component } from "@sen/catalogue/model";
import { addDays, workingDaysBetween } from "@sen/workdays/rules";
import type { Change } from "./change.form.data.ts";
import type { Answers } from "./form.model.ts";
import { later } from "./later.samples.ts";
import type { Kind, LegalStatus } from "./model.ts";
import { type Attached, papersOf } from "./papers.rules.ts";
import {
  dice,
  lines,
  MANAGER,
  MEMBER,
  organisation,
  PERSON,
  properName,
  somebody,
  street,
  under,
} from "./people.samples.ts";
import type { Checked } from "./problem.rules.ts";
import { type AnyKind, conditionsOf, factsAfter, isFounding, kindsOf, rowsOf, type Values } from "./rules.ts";
import { TYPE_WORDS } from "./type.rules.ts";

export const SAMPLE_DAY = "2026-11-25";
export type SampleOptions = {
  /** The id of the ward or commune. */
  unit?: string;
  day?: string;
  /** What a change filing changes; drawn when left out. */
  changes?: readonly Change[];
};
export type Sample = {
  procedure: string;
  kind: Kind;
  values: Values;
  registered: Values | null;
  entityStatus: LegalStatus | null;
  suspensions: { from: string; until: string }[];
  day: string;
};

const PAR = 10_000;
/** Amounts are whole shares, and shares whole hundredths of a per cent. */
const STEP = 100_000_000;
/** A filing without a fault, as somebody careful would make it; the same for the same `n`. */
export function sampleOf(procedure: string, kind: AnyKind, n: number, options: SampleOptions = {}): Sample {
  const kinds = kindsOf(procedure);
  const own = kinds.find((one) => one === kind) ?? kinds[0] ?? "private";
  const day = options.day ?? SAMPLE_DAY;
  const unit = options.unit ?? "unit-1";
  const first = founding(own, n, unit, day);
  const isFirst = isFounding(procedure);
  const registered = isFirst ? null : factsAfter(own, first, null);
  return {
    procedure,
    kind: own,
    values: isFirst
      ? first
      : later(procedure, own, n, { unit, day, registered: registered ?? {}, changes: options.changes }),
    registered,
    entityStatus: isFirst ? null : procedure === "enterprise-resume" ? "suspended" : "active",
    suspensions:
      procedure === "enterprise-resume" ? [{ from: addDays(day, -200), until: addDays(day, 30) }] : [],
    day,
  };
}
export const cleanAnswers = (procedure: string, kind: AnyKind, n: number, options?: SampleOptions): Values =>
  sampleOf(procedure, kind, n, options).values;
/** As a draft keeps them. */
export const answersOf = (values: Values, by: string, at: string): Answers =>
  Object.fromEntries(Object.entries(values).map(([path, value]) => [path, { value, at, by }]));

/** A sample as it is checked, with a file for every paper that wants one. */
export function checkedOf(sample: Sample, components: readonly Component[] = []): Checked {
  const { values, registered } = sample;
  const conditions = conditionsOf(values, { byAgent: false, registered });
  const missing = papersOf(components, conditions, values, []).filter(({ state }) => state === "missing");
  const files = missing.map(
    ({ component: { code } }): Attached => ({
      id: `file-${code}`,
      component: code,
      name: `${code}.pdf`,
      bytes: 12_000,
      type: "application/pdf",
      hash: code.padEnd(64, "0"),
    }),
  );
  const numbered = Object.fromEntries(files.map(({ id, component }) => [`papers.${component}.${id}`, 1]));
  const all = { ...values, ...numbered };
  return {
    ...sample,
    values: all,
    conditions,
    papers: papersOf(components, conditions, all, files),
    nameFindings: [],
    workingDaysBetween: (from, to) => workingDaysBetween([], from, to),
  };
}

function founding(kind: Kind, n: number, unit: string, day: string): Values {
  const roll = dice(n + 7);
  const total = STEP * (1 + roll(60));
  const isHousehold = kind === "household";
  const hasMembers = kind === "llc2" || kind === "jsc" || kind === "partnership";
  const members = hasMembers ? founders(kind, n, total) : {};
  const owner =
    kind === "llc1" && n % 4 === 1
      ? organisationOwner(n)
      : under("owner", somebody(n, 0), kind === "llc1" ? ["type", ...PERSON] : PERSON);
  const manager = somebody(n, n % 3 === 0 ? 0 : 30);
  const { nationality: _nationality, ...householder } = Object.fromEntries(
    Object.entries(owner).filter(([path]) => path !== "owner.nationality"),
  );
  return {
    ...(isHousehold ? {} : { "registration.how": "new", "name.short": short(n) }),
    "name.vi": `${TYPE_WORDS[kind]} ${properName(n)}`,
    "address.street": street(n),
    "address.unit": unit,
    phone: `09${String(10_000_000 + n).slice(-8)}`,
    email: `lienhe${n}@mau.example`,
    ...lines(n, 1 + roll(4)),
    "capital.total": total,
    ...(kind === "jsc" ? { "capital.par": PAR } : {}),
    ...(isHousehold ? {} : { "capital.method": roll(3) === 0 ? "both" : "money" }),
    ...(isHousehold || kind === "private" ? {} : { "capital.paidBy": addDays(day, 20 + roll(71)) }),
    ...(hasMembers ? members : isHousehold ? householder : owner),
    ...(isHousehold && n % 3 === 0 ? family(n) : {}),
    ...(isHousehold || kind === "private"
      ? {}
      : { ...under("representative", manager, MANAGER), "representative.title": "Giám đốc" }),
    ...(hasMembers ? chair(kind, members, n) : {}),
    "tax.startOn": addDays(day, 10),
    ...(isHousehold ? {} : { "tax.method": "deduction" }),
    workers: roll(30),
  };
}
const short = (n: number): string =>
  `${properName(n)
    .split(" ")
    .map((word) => word[0])
    .join("")}${1000 + n}`;

function organisationOwner(n: number): Values {
  const owner = organisation(n, 1);
  return {
    ...under("owner", owner),
    "owner.address": street(n),
    ...behind(n, String(owner["number"])),
  };
}
/** Two persons who own an organisation between them. */
const behind = (n: number, holder: string): Values =>
  Object.assign(
    {},
    ...[50, 51].map((k) => ({
      ...under(`owners.o${k}`, somebody(n, k), ["type", "name", "number"]),
      [`owners.o${k}.holder`]: holder,
      [`owners.o${k}.share`]: k === 50 ? 60 : 40,
    })),
  );

function founders(kind: "llc2" | "jsc" | "partnership", n: number, total: number): Values {
  const roll = dice(n + 3);
  const count = (kind === "jsc" ? 3 : 2) + roll(4);
  const shares = cut(10_000, count, roll);
  const withOrganisation = n % 4 === 1 ? count - 1 : -1;
  const rows = shares.map((share, k): Values => {
    const who = k === withOrganisation ? organisation(n, 2) : somebody(n, k);
    return {
      ...under(`members.m${k}`, who, MEMBER),
      [`members.m${k}.amount`]: (total / 10_000) * share,
      [`members.m${k}.share`]: share / 100,
      ...(kind === "partnership"
        ? { [`members.m${k}.role`]: k < 2 && k !== withOrganisation ? "general" : "limited" }
        : {}),
      ...(k === withOrganisation ? behind(n, String(who["name"])) : {}),
    };
  });
  const all: Values = Object.assign({}, ...rows);
  // Two partners of whom one is an organisation would leave one general partner: the organisation steps back.
  return kind === "partnership" && count === 2 && withOrganisation > 0 ? founders(kind, n + 1, total) : all;
}
/** A whole in so many parts, none of them nothing. */
function cut(whole: number, parts: number, roll: (below: number) => number): number[] {
  const even = Math.floor(whole / parts);
  const cuts = Array.from({ length: parts - 1 }, () => even - roll(Math.floor(even / 2)));
  return [...cuts, whole - cuts.reduce((sum, part) => sum + part, 0)];
}
function chair(kind: Kind, members: Values, n: number): Values {
  const first = rowsOf(members, "members").find(({ values }) => values["type"] === "person");
  const who = kind === "jsc" ? somebody(n, 31) : (first?.values ?? {});
  return under("chair", who, ["name", "email"]);
}
const family = (n: number): Values =>
  Object.assign(
    {},
    ...[60, 61].map((k) => under(`family.f${k}`, somebody(n, k), ["name", "number", "email"])),
  );
