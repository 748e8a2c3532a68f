import type { Problem, Value } from "@sen/business/form.model";
import { changesIn } from "@sen/business/rules";
import { Chip } from "@sen/ui/chip";
import { inWords } from "./named.ts";
import styles from "./officer-check.module.css";
import { useChecking } from "./officer-checking.ts";
import { type Entry, fieldAt } from "./officer-entries.ts";
import { useSaying } from "./officer-saying.ts";
import { words } from "./words/officer-check.ts";
import { sayProblem } from "./words/problems.ts";

/** Under an answer: what is wrong with it, and what it was before. */
export function EntryMarks({ entry: { path, problems, differences } }: { entry: Entry }) {
  const sayAt = useValueAt();
  const { cased, view } = useChecking();
  const hasRegister = cased.entity !== null && changesIn(cased.answers).length > 0;
  const hasFormer = view.submissions.length > 1;
  return (
    <>
      {differences.map(({ path: at, label, registered, former, now }) => {
        const isWhole = at === path;
        const before = (value: Value) => sayAt(at, value) || words.nothing;
        return (
          <span key={at} className={styles["change"]}>
            {!isWhole && <span>{inWords(label)}</span>}
            {hasRegister && registered !== now && (
              <span>
                {words.register}: <del>{before(registered)}</del> → <ins>{before(now)}</ins>
              </span>
            )}
            {hasFormer && former !== now && (
              <span>
                {words.former}: <del>{before(former)}</del> → <ins>{before(now)}</ins>
              </span>
            )}
          </span>
        );
      })}
      <ProblemMarks problems={problems} />
    </>
  );
}

export function ProblemMarks({ problems }: { problems: readonly Problem[] }) {
  return problems.map((one) => (
    <span key={`${one.code} ${one.path} ${one.paper}`} className={styles["problem"]}>
      <Chip state={one.severity === "block" ? "bad" : "attention"}>
        {one.severity === "block" ? words.block : words.warn}
      </Chip>
      <span className={styles["sentence"]}>
        {sayProblem(one)} {one.law && <small>{one.law}</small>}
      </span>
    </span>
  ));
}

/** An answer as people read it, whichever field it is of. */
export function useValueAt(): (path: string, value: Value) => string {
  const { sections } = useChecking();
  const saying = useSaying();
  return (path, value) => {
    const field = fieldAt(sections, path);
    return field ? saying.value(field, value) : String(value ?? "");
  };
}
