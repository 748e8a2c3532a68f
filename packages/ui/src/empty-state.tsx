import type { ReactNode } from "react";
import styles from "./message.module.css";

/** Why there is nothing here, and the one thing to do about it. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={styles["empty"]}>
      <p className={styles["title"]}>{title}</p>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}
