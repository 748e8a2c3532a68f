import type { PersonalNumberFault } from "./codes.rules.ts";
import type { Problem } from "./form.model.ts";
import type { LegalStatus, NameFinding, NameRule, Paper } from "./model.ts";
import type { AnyKind, Values } from "./rules.ts";

type Field = "fieldVi" | "fieldEn";
type OfNumbers = { [Fault in PersonalNumberFault as `business/personal-number-${Fault}`]: Field };
type OfNames = { [Rule in NameRule as `business/name-${Rule}`]: "other" | "word" };

/** Everything that can be wrong with a filing, and what its sentence needs to know. */
export type Abouts = OfNames &
  OfNumbers & {
    "business/answer-missing": Field;
    "business/too-long": Field | "most";
    "business/broken-text": Field;
    "business/hidden-sign": Field | "sign";
    "business/look-alike": Field | "sign";
    "business/not-an-option": Field;
    "business/not-a-number": Field;
    "business/share-out-of-range": Field;
    "business/not-a-day": Field;
    "business/email-wrong": Field;
    "business/phone-wrong": Field;
    "business/enterprise-code-wrong": Field;
    "business/too-many-rows": Field | "most";

    "business/capital-not-positive": never;
    "business/amounts-sum": "sum" | "total";
    "business/shares-sum": "sum";
    "business/share-amount-apart": "name" | "share" | "amount" | "total";
    "business/shares-not-whole": "amount" | "par";
    "business/paid-too-late": "on" | "latest";
    "business/capital-not-yet-paid": "on";

    "business/one-owner-only": never;
    "business/too-few-members": "count" | "least";
    "business/too-many-members": "count" | "most";
    "business/too-few-founders": "count" | "least";
    "business/too-few-partners": "count" | "least";
    "business/partner-not-person": "name";
    "business/too-young": "name" | "birth";
    "business/birth-unlikely": "name" | "birth";
    "business/same-person-twice": "name" | "number";
    "business/email-shared": "name" | "other" | "email";
    "business/chair-not-member": "name";
    "business/holder-unknown": "name" | "holder";
    "business/holds-itself": "name";
    "business/holdings-over-whole": "name" | "sum";
    "business/owners-behind": "name" | "share";

    "business/main-line-missing": never;
    "business/main-line-twice": "count";
    "business/line-unknown": "code";
    "business/line-conditional": "code" | "name";

    "business/no-change-chosen": never;
    "business/nothing-changed": "changeVi" | "changeEn";
    "business/change-late": "on" | "days";
    "business/day-in-future": Field | "on";

    "business/status-forbids": "status";
    "business/not-suspended": never;
    "business/suspended-already": never;
    "business/suspension-too-soon": "from" | "days";
    "business/suspension-backwards": never;
    "business/suspension-too-long": "latest";
    "business/suspension-over-two-years": "latest" | "since";
    "business/resumption-late": "until" | "days";
    "business/resumption-too-soon": "on" | "days";
    "business/debts-before-resolution": never;
    "business/dissolution-late": "on" | "days";

    "business/paper-missing": "paperVi" | "paperEn";
  };
export type ProblemCode = keyof Abouts;

/** What is known when a filing is looked through. */
export type Checked = {
  procedure: string;
  /** For a branch, office or place: the kind of the enterprise it belongs to. */
  kind: AnyKind;
  values: Values;
  conditions: ReadonlySet<string>;
  /** What the register says; null for what is not registered yet. */
  registered: Values | null;
  /** The day of filing, in Hanoi. */
  day: string;
  papers: readonly Paper[];
  nameFindings: readonly NameFinding[];
  entityStatus: LegalStatus | null;
  /** Suspensions that were registered before, first to last. */
  suspensions: readonly { from: string; until: string }[];
  /** Working days of the half-open span. */
  workingDaysBetween: (from: string, to: string) => number;
};

type At = { path?: string; paper?: string | null; law?: string | null };

function problem<Code extends ProblemCode>(
  severity: Problem["severity"],
  code: Code,
  { path, paper, law }: At,
  about: Record<Abouts[Code], string>,
): Problem {
  return { code, path: path ?? null, paper: paper ?? null, severity, about, law: law ?? null };
}
/** It cannot be filed like this. */
export const block = <Code extends ProblemCode>(
  code: Code,
  at: At,
  about: Record<Abouts[Code], string>,
): Problem => problem("block", code, at, about);
/** It can, but is worth a look. */
export const warn = <Code extends ProblemCode>(
  code: Code,
  at: At,
  about: Record<Abouts[Code], string>,
): Problem => problem("warn", code, at, about);
