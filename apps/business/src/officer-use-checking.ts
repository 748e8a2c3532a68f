import type { Problem } from "@sen/business/form.model";
import type { CaseView } from "@sen/business/model";
import { conditionsOf, formOf, rowsOf, visibleSections } from "@sen/business/rules";
import type { Reason } from "@sen/casework/model";
import type { ProcedureVersion } from "@sen/catalogue/model";
import * as z from "zod";
import { inWords } from "./named.ts";
import type { Checking } from "./officer-checking.ts";
import { type Entry, entriesOf, problemsElsewhere } from "./officer-entries.ts";
import { usePoints } from "./officer-points.ts";
import { useSaying } from "./officer-saying.ts";
import { sayProblem } from "./words/problems.ts";

type Opened = Pick<Checking, "organisationId" | "view" | "cased" | "version">;
const Filed = z.object({ draftId: z.string() });

/** Everything the parts of the screen need of a dossier, worked out once. */
export function useCheckingOf(opened: Opened): Checking {
  const { view, cased, version } = opened;
  const { answers, problems } = cased;
  const { dossier, acts } = view;
  const registered = cased.entity?.facts ?? null;
  const conditions = conditionsOf(answers, { byAgent: cased.authority !== null, registered });
  const sections = visibleSections(formOf(dossier.procedure, cased.kind), conditions);
  const saying = useSaying(rowsOf(answers, "lines").map(({ id }) => id));
  const entries = new Map(sections.map((section) => [section.id, entriesOf(section, cased, saying)]));
  const all = [...entries.values()].flat();
  const papers = cased.papers.filter(({ isWanted }) => isWanted);
  const targets = targetsOf(cased, all);
  const names = new Map(targets.map(({ value, label }) => [value, label]));
  const begin = (target: string) => beginPoint(target, { problems, entries: all, version });
  const points = usePoints(dossier.id, dossier.standing.rounds.length, begin);
  const mayAsk = acts.includes("askSupplement") || acts.includes("propose");
  return {
    ...opened,
    draftId: Filed.safeParse(view.submissions.at(-1)?.content).data?.draftId ?? null,
    sections,
    entries,
    papers,
    elsewhere: problemsElsewhere(problems, all).filter(({ path, paper }) => path !== null || paper === null),
    nameOf: (target) => names.get(target) ?? target,
    targets,
    asking: mayAsk ? points : null,
  };
}

/** Every line of the form, an answer in a row with the row's name; then the papers. */
function targetsOf({ papers }: CaseView, entries: readonly Entry[]): Checking["targets"] {
  let row = "";
  const lines = entries.map(({ path, label, value, depth }) => {
    if (depth === 1) row = [label, value].filter(Boolean).join(" ");
    return { value: path, label: depth === 0 ? label : depth === 1 ? row : `${label} (${row})` };
  });
  return [
    ...lines,
    ...papers
      .filter(({ isWanted }) => isWanted)
      .map(({ component: { code, name } }) => ({ value: code, label: inWords(name) })),
  ];
}

type About = {
  problems: readonly Problem[];
  entries: readonly Entry[];
  version: ProcedureVersion | undefined;
};

/** A point begins with what the system found, and with the law that the field or paper rests on. */
function beginPoint(target: string, { problems, entries, version }: About): Reason {
  const found = problems.find(({ path, paper }) => path === target || (path === null && paper === target));
  const entry = entries.find(({ path }) => path === target);
  const source = version?.components.find(({ code }) => code === target)?.source;
  const article = source && [source.law, source.article].filter(Boolean).join(", ");
  const law = found?.law ?? entry?.basis ?? article ?? "";
  if (!found) return { target, text: "", law, remedy: "" };
  const [, text = "", remedy = ""] = /^(.*?[.!?])\s+(.+)$/s.exec(sayProblem(found)) ?? [];
  return { target, text: text || sayProblem(found), law, remedy };
}
