import { answerProblems } from "./answer.rules.ts";
import { capitalProblems } from "./capital.rules.ts";
import { changeProblems } from "./change.rules.ts";
import { lineProblems } from "./chosen.rules.ts";
import type { Problem } from "./form.model.ts";
import { peopleProblems } from "./people.rules.ts";
import { block, type Checked, warn } from "./problem.rules.ts";
import { formOf, partOf, visibleSections } from "./rules.ts";
import { standingProblems } from "./standing.rules.ts";

/** Everything that stands in the way of filing, and what is worth a look, in the order of the form. */
export function problemsOf(checked: Checked): Problem[] {
  const fields = visibleSections(formOf(checked.procedure, checked.kind), checked.conditions).flatMap(
    (section) => section.fields,
  );
  const placeOf = ({ path }: Problem) =>
    fields.findIndex((field) => path === field.path || path?.startsWith(`${field.path}.`));
  return (
    [
      ...answerProblems(checked),
      ...nameProblems(checked),
      ...capitalProblems(checked),
      ...peopleProblems(checked),
      ...lineProblems(checked),
      ...changeProblems(checked),
      ...standingProblems(checked),
      ...paperProblems(checked),
    ]
      .map((problem) => ({ problem, place: placeOf(problem) }))
      // What was typed before a choice was taken back is not shown, and in nobody's way.
      .filter(({ problem, place }) => problem.path === null || place >= 0)
      .toSorted((a, b) => order(a.place) - order(b.place))
      .map(({ problem, place }) => ({ ...problem, paper: problem.paper ?? fields[place]?.paper ?? null }))
  );
}
/** What is in no field comes last. */
const order = (place: number): number => (place < 0 ? Number.POSITIVE_INFINITY : place);

function nameProblems({ procedure, nameFindings }: Checked): Problem[] {
  const path = partOf(procedure) ? "part.name" : "name.vi";
  return nameFindings.map(({ rule, law, severity, other, word }) =>
    (severity === "block" ? block : warn)(
      `business/name-${rule}`,
      { path, law },
      { other: other ? (other.code ? `${other.name} (${other.code})` : other.name) : "", word: word ?? "" },
    ),
  );
}

const paperProblems = ({ papers }: Checked): Problem[] =>
  papers
    .filter(({ state }) => state === "missing")
    .map(({ component: { code, name, source } }) =>
      block(
        "business/paper-missing",
        { paper: code, law: source.article ? `${source.law}, ${source.article}` : source.law },
        { paperVi: name.vi, paperEn: name.en },
      ),
    );
