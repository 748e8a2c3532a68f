import { changesIn } from "@sen/business/rules";
import { Notice } from "@sen/ui/notice";
import { Table } from "@sen/ui/table";
import { inWords } from "./named.ts";
import styles from "./officer-check.module.css";
import { useChecking } from "./officer-checking.ts";
import { ProblemMarks, useValueAt } from "./officer-entry-marks.tsx";
import { words } from "./words/officer-check.ts";

/** Over the data: how much there is to look at, and everything that is different in one table. */
export function CheckSummary() {
  const { cased, elsewhere } = useChecking();
  const open = cased.problems.length;
  return (
    <>
      <Notice tone={open > 0 ? "warn" : "good"}>{open > 0 ? words.problems(open) : words.noProblems}</Notice>
      {elsewhere.length > 0 && (
        <p className={styles["elsewhere"]}>
          <ProblemMarks problems={elsewhere} />
        </p>
      )}
      {cased.differences.length > 0 && <Changes />}
    </>
  );
}

function Changes() {
  const { cased, view } = useChecking();
  const sayAt = useValueAt();
  const hasRegister = cased.entity !== null && changesIn(cased.answers).length > 0;
  const hasFormer = view.submissions.length > 1;
  return (
    <section aria-label={words.changes} className={styles["changes"]}>
      <h3>{words.changes}</h3>
      <p>{words.changesLead(cased.differences.length)}</p>
      <Table caption={words.changes}>
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            {hasRegister && <th scope="col">{words.register}</th>}
            {hasFormer && <th scope="col">{words.former}</th>}
            <th scope="col">{words.now}</th>
          </tr>
        </thead>
        <tbody>
          {cased.differences.map(({ path, label, registered, former, now }) => (
            <tr key={path}>
              <th scope="row">{inWords(label)}</th>
              {hasRegister && <td data-l={words.register}>{sayAt(path, registered) || words.nothing}</td>}
              {hasFormer && <td data-l={words.former}>{sayAt(path, former) || words.nothing}</td>}
              <td data-l={words.now}>
                <ins>{sayAt(path, now) || words.nothing}</ins>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
