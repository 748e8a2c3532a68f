import { addDays, daysBetween } from "@sen/workdays/rules";
import type { Problem } from "./form.model.ts";
import { LAW } from "./law.data.ts";
import type { LegalStatus } from "./model.ts";
import { block, type Checked, warn } from "./problem.rules.ts";
import { dayIn, isFounding } from "./rules.ts";

/** Working days of notice before standing still, or before coming back early. */
const NOTICE = 3;
const MONTHS_AT_ONCE = 12;
const MONTHS_IN_A_ROW = 24;
/** Working days to confirm after the end of a suspension. */
const TO_CONFIRM = 5;
/** Working days to send the dossier once debts are paid. */
const TO_SEND_DOSSIER = 5;

/** The same day of the month some months on, or the last day of a shorter month. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const [first, next] = [0, 1].map((n) => {
    const at = year * 12 + month - 1 + months + n;
    return `${String(Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}-01`;
  }) as [string, string];
  return addDays(first, Math.min(date, daysBetween(first, next)) - 1);
}

/** Of those in these states no change may be registered. */
const CLOSED: ReadonlySet<LegalStatus> = new Set([
  "left_address",
  "revoked_for_tax",
  "dissolving",
  "bankrupt",
  "ended",
]);
const GONE: ReadonlySet<LegalStatus> = new Set(["bankrupt", "ended"]);
const ENDS = ["enterprise-dissolve", "household-end"];

export function standingProblems(checked: Checked): Problem[] {
  const { procedure } = checked;
  return [
    ...statusProblems(checked),
    ...(procedure.endsWith("-suspend") ? suspensionProblems(checked) : []),
    ...(procedure === "enterprise-resume" ? resumptionProblems(checked) : []),
    ...(ENDS.includes(procedure) ? endProblems(checked) : []),
  ];
}

function statusProblems({ procedure, entityStatus: status }: Checked): Problem[] {
  const at = { law: LAW.status };
  if (status === null || isFounding(procedure)) return [];
  if ((ENDS.includes(procedure) ? GONE : CLOSED).has(status))
    return [block("business/status-forbids", at, { status })];
  if (procedure === "enterprise-resume" && status !== "suspended")
    return [block("business/not-suspended", at, {})];
  return procedure.endsWith("-suspend") && status === "suspended"
    ? [warn("business/suspended-already", at, {})]
    : [];
}

function suspensionProblems(checked: Checked): Problem[] {
  const { procedure, values, suspensions } = checked;
  const [from, until] = [dayIn(values, "suspend.from"), dayIn(values, "suspend.until")];
  const isHousehold = procedure.startsWith("household");
  const law = isHousehold ? LAW.household : LAW.suspension;
  const at = (path: string) => ({ path, law });
  if (!from || !until) return [];
  if (until < from) return [block("business/suspension-backwards", at("suspend.until"), {})];

  const isSoon = isTooSoon(from, checked);
  // What households must keep was not read in the text, so it is said and not enforced.
  const soon = isHousehold ? warn : block;
  const latest = addDays(monthsAfter(from, MONTHS_AT_ONCE), -1);
  const since = runningSince(suspensions, from);
  const latestInARow = addDays(monthsAfter(since, MONTHS_IN_A_ROW), -1);
  return [
    ...(isSoon
      ? [soon("business/suspension-too-soon", at("suspend.from"), { from, days: String(NOTICE) })]
      : []),
    ...(!isHousehold && until > latest
      ? [block("business/suspension-too-long", at("suspend.until"), { latest })]
      : []),
    ...(!isHousehold && until > latestInARow
      ? [block("business/suspension-over-two-years", at("suspend.until"), { latest: latestInARow, since })]
      : []),
  ];
}

/** Far away is never too soon, and long ago always too late: only days nearby are counted one by one. */
const NEARBY = 60;
const isTooSoon = (on: string, { day, workingDaysBetween }: Checked): boolean =>
  on <= day || (on < addDays(day, NEARBY) && workingDaysBetween(day, on) < NOTICE);
const isTooLate = (since: string, limit: number, { day, workingDaysBetween }: Checked): boolean =>
  since < addDays(day, -NEARBY) ||
  (since < day && workingDaysBetween(addDays(since, 1), addDays(day, 1)) > limit);

/** The first day of standing still without a day of business in between. */
const runningSince = (suspensions: Checked["suspensions"], from: string): string =>
  suspensions.reduceRight(
    (since, one) => (one.from < since && addDays(one.until, 1) >= since ? one.from : since),
    from,
  );

function resumptionProblems(checked: Checked): Problem[] {
  const { values, suspensions } = checked;
  const on = dayIn(values, "resume.on");
  const until = suspensions.at(-1)?.until ?? "";
  const at = { path: "resume.on", law: LAW.resumption };
  if (!on || !until) return [];
  if (on <= until) {
    return isTooSoon(on, checked)
      ? [block("business/resumption-too-soon", { ...at, law: LAW.suspension }, { on, days: String(NOTICE) })]
      : [];
  }
  return isTooLate(until, TO_CONFIRM, checked)
    ? [warn("business/resumption-late", at, { until, days: String(TO_CONFIRM) })]
    : [];
}

function endProblems(checked: Checked): Problem[] {
  const { procedure, values } = checked;
  const [decided, paid] = [dayIn(values, "dissolve.resolutionOn"), dayIn(values, "dissolve.debtsPaidOn")];
  const isEnterprise = procedure === "enterprise-dissolve";
  const at = { path: "dissolve.debtsPaidOn", law: isEnterprise ? LAW.dissolution : LAW.household };
  return [
    ...(decided && paid && paid < decided ? [block("business/debts-before-resolution", at, {})] : []),
    ...(isEnterprise && paid && isTooLate(paid, TO_SEND_DOSSIER, checked)
      ? [warn("business/dissolution-late", at, { on: paid, days: String(TO_SEND_DOSSIER) })]
      : []),
  ];
}
