import type { ReactNode } from "react";
import styles from "./chip.module.css";

/** What a state means to the reader, whatever the record calls it. */
export type State = "done" | "progress" | "attention" | "bad" | "waiting" | "none";

const line = {
  fill: "none",
  stroke: "currentColor",
  strokeWidth: 2.4,
  strokeLinecap: "round",
  strokeLinejoin: "round",
} as const;
const shapes: Record<State, ReactNode> = {
  done: <path {...line} d="m5 12 5 5L20 7" />,
  progress: <path {...line} d="M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M12 7.5V12l3 2" />,
  attention: <path {...line} d="M12 3l9 9-9 9-9-9zM12 8.5v4.5M12 15.6v.4" />,
  bad: <path {...line} d="M4 4h16v16H4zM9 9l6 6M15 9l-6 6" />,
  waiting: <path {...line} strokeWidth={4} d="M8 6v12M16 6v12" />,
  none: <path {...line} strokeDasharray="3.6 4" d="M4.5 12a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0" />,
};

/** A state is a word, a shape and a colour: any two may be missing to the reader and it is still understood. */
export function Chip({ state, children }: { state: State; children: ReactNode }) {
  return (
    <span className={`${styles["chip"]} ${styles[state]}`}>
      <svg viewBox="0 0 24 24" width="14" height="14" aria-hidden="true">
        {shapes[state]}
      </svg>
      {children}
    </span>
  );
}
