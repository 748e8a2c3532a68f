import type { ReactNode } from "react";
import styles from "./registrant.module.css";

/** Around every screen of whoever files: larger text and controls than at an officer's desk, and lines not too long. */
export function Registrant({ children }: { children: ReactNode }) {
  return (
    <div data-density="thoang" className={styles["page"]}>
      {children}
    </div>
  );
}
