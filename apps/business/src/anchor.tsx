import type { ReactNode } from "react";
import styles from "./fields.module.css";

const CONTROL = "[role=spinbutton], input:not([type=hidden]), textarea, select, button";

/** Where links to a field lead when it has several controls: the focus goes on to the first of them. */
export function Anchor({ id, children }: { id: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a link's target that hands the focus on; nothing to operate
    <div
      id={id}
      tabIndex={-1}
      className={styles["anchor"]}
      onFocus={({ target, currentTarget }) => {
        if (target === currentTarget) currentTarget.querySelector<HTMLElement>(CONTROL)?.focus();
      }}
    >
      {children}
    </div>
  );
}
