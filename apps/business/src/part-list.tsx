import { Chip, type State } from "@sen/ui/chip";
import { useRef } from "react";
import { draftPath } from "./addresses.ts";
import styles from "./draft.module.css";
import type { Part, PartState } from "./section-state.ts";
import { words } from "./words/draft.ts";

const STATES: Record<PartState, State> = {
  todo: "none",
  doing: "progress",
  missing: "attention",
  done: "done",
  optional: "none",
};

/** The parts of a draft with how far each is; on a phone folded into one line. */
export function PartList({
  parts,
  current,
  draftId,
}: {
  parts: readonly Part[];
  current: string;
  draftId: string;
}) {
  const folded = useRef<HTMLDetailsElement>(null);
  const n = parts.findIndex(({ id }) => id === current);
  const list = (
    <ol>
      {parts.map(({ id, title, state, missing }) => (
        <li key={id}>
          <a
            href={draftPath(draftId, id)}
            aria-current={id === current ? "step" : undefined}
            onClick={() => {
              if (folded.current) folded.current.open = false;
            }}
          >
            <span>{title}</span>
            <Chip state={STATES[state]}>
              {state === "missing" ? words.missingCount(missing) : words.states[state]}
            </Chip>
          </a>
        </li>
      ))}
    </ol>
  );
  return (
    <>
      <nav aria-label={words.parts} className={styles["parts"]}>
        {list}
      </nav>
      <details ref={folded} className={styles["folded"]}>
        <summary>{words.partOf(n + 1, parts.length, parts[n]?.title ?? "")}</summary>
        <nav aria-label={words.parts}>{list}</nav>
      </details>
    </>
  );
}
