import { type ReactNode, useEffect, useRef } from "react";
import styles from "./page.module.css";
import { words } from "./words.ts";

let anyShown = false;

/**
 * The head of a screen: its title (the window's too), one sentence, and the verbs on the right, the main one last.
 * `above` is the way back, for screens below the second level.
 */
export function PageHeader({
  title,
  children,
  actions,
  above,
}: {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  above?: { href: string; label: string };
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${words.brand}`;
  }, [title]);
  useEffect(() => {
    if (anyShown && !document.activeElement?.closest("main, dialog")) heading.current?.focus(); // a new screen is read from its title
    anyShown = true;
  }, []);
  return (
    <header className={styles["header"]}>
      <div className={styles["words"]}>
        {above && (
          <nav className={styles["above"]}>
            <a href={above.href}>‹ {above.label}</a>
          </nav>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children && <div className={styles["sentence"]}>{children}</div>}
      </div>
      {actions && <div className={styles["actions"]}>{actions}</div>}
    </header>
  );
}

/** A part of a screen under a 2 px rule. */
export function Section({
  title,
  children,
  actions,
}: {
  title: string;
  children: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <section className={styles["section"]} aria-label={title}>
      <div className={styles["head"]}>
        <h2>{title}</h2>
        {actions && <div className={styles["actions"]}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}

/** A record with what is known of it on the side. */
export function Split({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className={styles["split"]}>
      <div>{children}</div>
      <aside>{aside}</aside>
    </div>
  );
}

/** Filters in one line above a list; they live in the address. */
export function Toolbar({ children, label }: { children: ReactNode; label: string }) {
  return (
    <search className={styles["toolbar"]} aria-label={label}>
      {children}
    </search>
  );
}
