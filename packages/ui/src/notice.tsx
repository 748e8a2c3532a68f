import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";
import styles from "./message.module.css";

export type Tone = "good" | "info" | "warn" | "bad";

const icons: Record<Tone, IconName> = {
  good: "check",
  info: "info-circle",
  warn: "alert-triangle",
  bad: "alert-triangle",
};

/** The result, shown where the action was. What went wrong interrupts; the rest waits its turn. */
export function Notice({
  tone = "info",
  title,
  children,
  action,
}: {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div role={tone === "bad" ? "alert" : "status"} className={`${styles["notice"]} ${styles[tone]}`}>
      <Icon name={icons[tone]} />
      <div className={styles["words"]}>
        {title && <p className={styles["title"]}>{title}</p>}
        {children && <div>{children}</div>}
      </div>
      {action}
    </div>
  );
}
