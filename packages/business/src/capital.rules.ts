import { addDays } from "@sen/workdays/rules";
import type { Problem } from "./form.model.ts";
import { LAW } from "./law.data.ts";
import type { Kind } from "./model.ts";
import { block, type Checked, warn } from "./problem.rules.ts";
import {
  type AnyKind,
  changesIn,
  dayIn,
  factsAfter,
  isFounding,
  numberAt,
  type Row,
  rowsOf,
  textAt,
  type Values,
} from "./rules.ts";

/** Calendar days from the certificate in which what was promised is paid in. */
const DAYS_TO_PAY = 90;
const WHOLE = 10_000; // 100 % in hundredths of a per cent

const LAWS: Partial<Record<AnyKind, string>> = {
  llc1: LAW.llc1Capital,
  llc2: LAW.llc2Capital,
  jsc: LAW.jscCapital,
  partnership: LAW.partnershipCapital,
  private: LAW.privateCapital,
} satisfies Partial<Record<Kind, string>>;

/** Do the parts make the whole? In whole đồng and hundredths of a per cent, so that nothing is lost in between. */
export function capitalProblems(checked: Checked): Problem[] {
  const { procedure, kind, values, registered, conditions } = checked;
  const changes = changesIn(values);
  const isChange = procedure.endsWith("-change");
  if (!isFounding(procedure) && !(isChange && conditions.has("changes-parts"))) return [];
  const facts = factsAfter(kind, values, isChange ? registered : null);
  const at = { path: "capital.total", law: LAWS[kind] ?? null };
  const total = numberAt(facts, "capital.total");
  const isAsked = !isChange || changes.includes("capital");
  if (total === null || !Number.isSafeInteger(total)) return [];
  if (total <= 0) return isAsked ? [block("business/capital-not-positive", at, {})] : [];
  return [...paymentProblems(checked, isAsked), ...partProblems(checked, facts, total, isChange)];
}

function paymentProblems({ kind, values, day, conditions, procedure }: Checked, isAsked: boolean): Problem[] {
  const on = dayIn(values, "capital.paidBy");
  const latest = addDays(day, DAYS_TO_PAY);
  const at = { path: "capital.paidBy", law: LAWS[kind] ?? null };
  if (!isAsked || !on || kind === "private" || kind === "household") return [];
  if (isFounding(procedure)) return on > latest ? [block("business/paid-too-late", at, { on, latest })] : [];
  return conditions.has("raises-capital") && on > day
    ? [warn("business/capital-not-yet-paid", { ...at, paper: "capital-proof" }, { on })]
    : [];
}

function partProblems(
  { kind, values, conditions }: Checked,
  facts: Values,
  total: number,
  isChange: boolean,
): Problem[] {
  const rows = rowsOf(facts, "members");
  const law = LAWS[kind] ?? null;
  const members = { path: "members", paper: "members", law };
  const par = kind === "jsc" ? numberAt(facts, "capital.par") : null;
  const isShown =
    kind === "jsc"
      ? !isChange || conditions.has("changes-members")
      : kind === "llc2" || kind === "partnership";
  const whole =
    par !== null && par > 0 && total % par !== 0
      ? [
          block(
            "business/shares-not-whole",
            { path: "capital.par", law },
            { amount: String(total), par: String(par) },
          ),
        ]
      : [];
  if (!isShown || rows.length === 0) return whole;

  const amounts = all(rows, "amount");
  const shares = all(rows, "share");
  const sum = amounts?.reduce((so, amount) => so + BigInt(amount), 0n);
  const hundredths = shares?.reduce((so, share) => so + Math.round(share * 100), 0);
  /** Founders need not hold all of a company that has been trading in its shares since. */
  const isOff = (part: bigint | number, of: bigint | number) =>
    kind === "jsc" && isChange ? part > of : part !== of;
  return [
    ...whole,
    ...(sum !== undefined && isOff(sum, BigInt(total))
      ? [block("business/amounts-sum", members, { sum: String(sum), total: String(total) })]
      : []),
    ...(hundredths !== undefined && isOff(hundredths, WHOLE)
      ? [block("business/shares-sum", members, { sum: String(hundredths / 100) })]
      : []),
    ...rows.flatMap((row) => rowProblems(row, total, par, law, { values, count: rows.length })),
  ];
}

function rowProblems(
  row: Row,
  total: number,
  par: number | null,
  law: string | null,
  { values, count }: { values: Values; count: number },
): Problem[] {
  const amount = numberAt(row.values, "amount");
  const share = numberAt(row.values, "share");
  const at = { paper: "members", law };
  const path = (column: string) =>
    values[`members.${row.id}.${column}`] === undefined ? "members" : `members.${row.id}.${column}`;
  if (amount === null || !Number.isSafeInteger(amount)) return [];
  const isPart = par === null || par <= 0 || amount % par === 0;
  const apart =
    share === null ? 0n : BigInt(Math.round(share * 100)) * BigInt(total) - BigInt(amount) * BigInt(WHOLE);
  const margin = BigInt(total) * BigInt(count);
  return [
    ...(isPart
      ? []
      : [
          block(
            "business/shares-not-whole",
            { ...at, path: path("amount") },
            { amount: String(amount), par: String(par) },
          ),
        ]),
    // Each share may be rounded by less than a hundredth, and one of them makes up for all others.
    ...(apart > -margin && apart < margin
      ? []
      : [
          block(
            "business/share-amount-apart",
            { ...at, path: path("share") },
            {
              name: textAt(row.values, "name"),
              share: String(share),
              amount: String(amount),
              total: String(total),
            },
          ),
        ]),
  ];
}

/** A column of all rows; undefined when one of them is not a figure yet. */
function all(rows: readonly Row[], column: "amount" | "share"): number[] | undefined {
  const figures = rows.map((row) => numberAt(row.values, column));
  return figures.every((figure) => figure !== null && (column === "share" || Number.isSafeInteger(figure)))
    ? (figures as number[])
    : undefined;
}
