import { addDays } from "@sen/workdays/rules";
import { rowsOf, textAt } from "./rules.ts";
import { signersOf } from "./signers.rules.ts";
import { type Defect, having, places, put, some, standing } from "./spoiling.samples.ts";

/** Mistakes in what is filed: lines, changes, days, papers, who is behind it. */
export const FILING_DEFECTS: readonly Defect[] = [
  {
    name: "no main line",
    spoil: (checked) => {
      const main = rowsOf(checked.values, "lines").find(({ values }) => values["main"] === true);
      return main ? { checked: having(checked, { [`lines.${main.id}.main`]: false }), at: "lines" } : null;
    },
  },
  {
    name: "two main lines",
    spoil: (checked) =>
      places(checked).some(({ path }) => path.startsWith("lines."))
        ? { checked: having(checked, { "lines.9529.main": true }), at: "lines" }
        : null,
  },
  {
    name: "a line that VSIC 2025 does not have",
    spoil: (checked) =>
      places(checked).some(({ path }) => path.startsWith("lines."))
        ? { checked: having(checked, { "lines.4599.main": false }), at: "lines.4599" }
        : null,
  },
  {
    name: "no lines at all",
    spoil: (checked) =>
      places(checked).some(({ path }) => path.startsWith("lines."))
        ? { checked: having(checked, {}, ["lines"]), at: "lines" }
        : null,
  },
  {
    name: "no change chosen",
    spoil: (checked) =>
      checked.procedure.endsWith("-change")
        ? {
            checked: having(
              checked,
              {},
              ["name", "address", "lines", "capital", "representative", "members"].map(
                (one) => `change.${one}`,
              ),
            ),
            at: "change",
          }
        : null,
  },
  {
    name: "the new as the old",
    spoil: (checked) =>
      checked.procedure.endsWith("-change") && checked.registered
        ? {
            checked: having(
              checked,
              Object.fromEntries(
                Object.entries(checked.registered).filter(([path]) => checked.values[path] !== undefined),
              ),
              ["lines.8559"],
            ),
            at: "change",
          }
        : null,
  },
  put("a decision still to come", "change.on", ({ day }) => addDays(day, 3)),
  put("a change told late", "change.on", ({ day }) => addDays(day, -15)),
  put("standing still from tomorrow", "suspend.from", ({ day }) => addDays(day, 1)),
  put("standing still since last week", "suspend.from", ({ day }) => addDays(day, -7)),
  put("an end before the beginning", "suspend.until", ({ values }) =>
    addDays(textAt(values, "suspend.from"), -1),
  ),
  {
    name: "standing still for thirteen months",
    spoil: (checked) =>
      checked.procedure === "enterprise-suspend"
        ? {
            checked: having(checked, {
              "suspend.until": addDays(textAt(checked.values, "suspend.from"), 395),
            }),
            at: "suspend.until",
          }
        : null,
  },
  standing("nothing to come back from", "resume.on", () => ({ entityStatus: "active" })),
  put("coming back early without notice", "resume.on", ({ day }) => addDays(day, 1)),
  put("debts paid before the resolution", "dissolve.debtsPaidOn", ({ values, day }) =>
    textAt(values, "dissolve.resolutionOn")
      ? addDays(textAt(values, "dissolve.resolutionOn"), -1)
      : addDays(day, 1),
  ),
  put("debts still to be paid", "dissolve.debtsPaidOn", ({ day }) => addDays(day, 5)),
  {
    name: "an enterprise that may not change",
    spoil: (checked) =>
      checked.registered ? { checked: { ...checked, entityStatus: "ended" }, at: "" } : null,
  },
  {
    name: "a paper left out",
    spoil: (checked, roll) => {
      const paper = some(
        checked.papers.filter(({ state }) => state === "attached"),
        roll,
      );
      return paper
        ? {
            checked: {
              ...checked,
              papers: checked.papers.map((one) =>
                one === paper ? { ...one, files: [], state: "missing" as const } : one,
              ),
            },
            at: paper.component.code,
          }
        : null;
    },
  },
  {
    name: "an owner behind an organisation that is not there",
    spoil: (checked) => {
      const [first] = places(checked).some(({ path }) => path.startsWith("owners."))
        ? rowsOf(checked.values, "owners")
        : [];
      return first
        ? { checked: having(checked, { [`owners.${first.id}.holder`]: "Công ty Không Có" }), at: "owners" }
        : null;
    },
  },
  {
    name: "owners behind an organisation of more than all of it",
    spoil: (checked) => {
      const [first] = places(checked).some(({ path }) => path.startsWith("owners."))
        ? rowsOf(checked.values, "owners")
        : [];
      return first ? { checked: having(checked, { [`owners.${first.id}.share`]: 90 }), at: "owners" } : null;
    },
  },
  {
    name: "two signers with one address",
    spoil: (checked) => {
      const { kind, procedure, values, registered } = checked;
      const emails = places(checked).filter(
        ({ path }) => path.endsWith(".email") && !path.startsWith("chair"),
      );
      const signers = new Set(signersOf(kind, procedure, values, registered).map(({ email }) => email));
      const [first, second] = emails.filter(({ path }) => signers.has(textAt(values, path)));
      if (!first || !second || values[first.path] === values[second.path]) return null;
      return { checked: having(checked, { [second.path]: values[first.path] ?? null }), at: "" };
    },
  },
];
