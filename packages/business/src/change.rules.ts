import { daysBetween } from "@sen/workdays/rules";
import type { Change } from "./change.form.data.ts";
import type { Problem } from "./form.model.ts";
import { LAW } from "./law.data.ts";
import { block, type Checked, warn } from "./problem.rules.ts";
import { changesIn, dayIn, formOf, isBlank, type Values } from "./rules.ts";

/** Calendar days to register what was decided. */
const DAYS_TO_REGISTER = 10;
/** What makes it a change: paying in the same capital another way is none. */
const COMPARED: Record<Change, readonly string[]> = {
  name: ["name."],
  address: ["address.", "phone", "email"],
  lines: ["lines."],
  capital: ["capital.total", "capital.par"],
  representative: ["representative.", "chair."],
  members: ["members.", "owner.", "owners."],
};
/** Where what is new is written: that is where it is told that nothing is. */
const WRITTEN = {
  name: "name.vi",
  address: "address.street",
  lines: "lines",
  capital: "capital.total",
  representative: "representative.name",
} as const;
function whereNew(change: Change, kind: Checked["kind"]): string {
  if (change !== "members") return WRITTEN[change];
  return kind === "private" || kind === "llc1" || kind === "household" ? "owner.name" : "members";
}
/** Days that must have come. */
const PAST = ["change.on", "dissolve.resolutionOn", "dissolve.debtsPaidOn"];

/** Something changes, it is not what the register says already, and it was decided not long ago. */
export function changeProblems(checked: Checked): Problem[] {
  const { procedure, kind, values, registered } = checked;
  const isChange = procedure.endsWith("-change");
  const law = procedure.startsWith("household") ? LAW.household : LAW.change;
  const changes = isChange ? changesIn(values) : [];
  const labels = new Map(
    formOf(procedure, kind)
      .flatMap(({ fields }) => fields)
      .map(({ path, label }) => [path, label]),
  );
  return [
    ...(isChange && changes.length === 0
      ? [block("business/no-change-chosen", { path: "change.name", law }, {})]
      : []),
    ...changes
      .filter((change) => registered !== null && isSame(values, registered, COMPARED[change]))
      .map((change) => {
        const label = labels.get(`change.${change}`);
        const at = { path: whereNew(change, kind), law };
        return block("business/nothing-changed", at, {
          changeVi: label?.vi ?? "",
          changeEn: label?.en ?? "",
        });
      }),
    ...dayProblems(checked, law, labels),
  ];
}

function dayProblems(
  { values, day }: Checked,
  law: string,
  labels: ReadonlyMap<string, { vi: string; en: string }>,
): Problem[] {
  const future = PAST.filter((path) => dayIn(values, path) > day && labels.has(path)).map((path) => {
    const label = labels.get(path);
    return block(
      "business/day-in-future",
      { path, law },
      { fieldVi: label?.vi ?? "", fieldEn: label?.en ?? "", on: dayIn(values, path) },
    );
  });
  const on = dayIn(values, "change.on");
  const isLate = labels.has("change.on") && on !== "" && daysBetween(on, day) > DAYS_TO_REGISTER;
  return [
    ...future,
    ...(isLate
      ? [warn("business/change-late", { path: "change.on", law }, { on, days: String(DAYS_TO_REGISTER) })]
      : []),
  ];
}

/** Equal where something is said: a row that is there, and what it says; no and nothing are the same. */
function isSame(values: Values, registered: Values, paths: readonly string[]): boolean {
  const said = (all: Values) => {
    const entries = Object.entries(all).filter(
      ([path, value]) => !isBlank(value) && paths.some((one) => path.startsWith(one)),
    );
    return JSON.stringify([
      [...new Set(entries.map(([path]) => path.split(".").slice(0, 2).join(".")))].toSorted(),
      entries
        .filter(([, value]) => typeof value !== "boolean" || value)
        .map(([path, value]) => [path, typeof value === "string" ? value.trim().normalize("NFC") : value])
        .filter(
          ([path]) =>
            String(path).split(".").length !== 2 || !ROWS.includes(String(path).split(".")[0] ?? ""),
        )
        .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    ]);
  };
  return said(values) === said(registered);
}
const ROWS = ["lines", "members", "owners"];
