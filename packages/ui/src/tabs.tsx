import type { ReactNode } from "react";
import styles from "./tabs.module.css";

export type Tab = {
  href: string;
  label: ReactNode;
  current?: boolean /** How many things wait there. */;
  count?: number;
};

/** Saved views as words: links, because each has its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className={styles["tabs"]}>
      {tabs.map((tab) => (
        <a key={tab.href} href={tab.href} aria-current={tab.current ? "page" : undefined}>
          {tab.label}
          {tab.count !== undefined && tab.count > 0 && <span className={styles["count"]}>{tab.count}</span>}
        </a>
      ))}
    </nav>
  );
}
