import type { Problem } from "@sen/business/form.model";
import { draftPath, PAPERS } from "./addresses.ts";
import styles from "./filing.module.css";
import { type Filling, problemsIn, useFilling } from "./filling.ts";
import { LawText } from "./law.tsx";
import { sayProblem } from "./words/problems.ts";

/** Problems as sentences, each a way to where it is put right, and back. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const filling = useFilling();
  return (
    <ul className={styles["problems"]}>
      {problems.map((one) => (
        <li key={`${one.code} ${one.path} ${one.paper}`}>
          <a href={placeOf(one, filling)}>{sayProblem(one)}</a>{" "}
          {one.law && (
            <small>
              <LawText text={one.law} />
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}

function placeOf(problem: Problem, { view, sections }: Filling): string {
  const section = sections.find((one) => problemsIn([problem], one).length > 0);
  const { id } = view.draft;
  if (section && problem.path) return draftPath(id, section.id, { back: true, field: problem.path });
  return `${draftPath(id, problem.path === null && problem.paper ? PAPERS : sections[0]?.id, { back: true })}${
    problem.path === null && problem.paper ? `#giay-${problem.paper}` : ""
  }`;
}
