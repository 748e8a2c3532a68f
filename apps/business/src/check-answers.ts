import { problemsOf } from "@sen/business/check.rules";
import type { Answers, FormSection, Problem } from "@sen/business/form.model";
import type { DraftView } from "@sen/business/model";
import { conditionsOf, formOf, type Values, valuesOf, visibleSections } from "@sen/business/rules";
import { today } from "@sen/ui/format";
import { workingDaysBetween } from "@sen/workdays/rules";

export type Checked = {
  values: Values;
  conditions: ReadonlySet<string>;
  sections: FormSection[];
  problems: Problem[];
};

/** What only the server knows enough to say: names, the register, holidays. */
const isTheServers = ({ code }: Problem): boolean =>
  /^business\/(name-|status-|not-suspended|suspended-|suspension-|resumption-)/.test(code);

/** The answers as they stand on this device, by the same rules that the server files by. */
export function checkAnswers({ draft, papers, problems, registered }: DraftView, answers: Answers): Checked {
  const { procedure, kind } = draft;
  const values = valuesOf(answers);
  const conditions = conditionsOf(values, { byAgent: draft.authority !== null, registered });
  const here = problemsOf({
    procedure,
    kind,
    values,
    conditions,
    registered,
    day: today(),
    papers,
    nameFindings: [],
    entityStatus: null,
    suspensions: [],
    workingDaysBetween: (from, to) => workingDaysBetween([], from, to),
  });
  return {
    values,
    conditions,
    sections: visibleSections(formOf(procedure, kind), conditions),
    problems: [...here.filter((one) => !isTheServers(one)), ...problems.filter(isTheServers)],
  };
}
