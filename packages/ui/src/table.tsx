import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import fieldStyles from "./field.module.css";
import { Icon } from "./icon.tsx";
import styles from "./table.module.css";
import { words } from "./words.ts";

/**
 * A native table in the register's look. On a phone every row becomes a labelled block: give each cell
 * `data-l="Column"`, and the one that names the row `<th scope="row">`. Numbers take `data-n`, actions `data-act`.
 */
export function Table({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    <table className={styles["table"]}>
      <caption className={fieldStyles["unseen"]}>{caption}</caption>
      {children}
    </table>
  );
}

export type Direction = "ascending" | "descending";

/** A column heading that sorts; what it does next is the caller's to say. */
export function SortHeading({
  children,
  direction,
  onSort,
}: {
  children: ReactNode;
  direction?: Direction | undefined;
  onSort: () => void;
}) {
  return (
    <th scope="col" aria-sort={direction}>
      <button type="button" className={styles["sort"]} onClick={onSort}>
        {children}
        {direction && <Icon name={direction === "ascending" ? "arrow-up" : "arrow-down"} size={14} />}
      </button>
    </th>
  );
}

/** Under a list that goes on: the next page by key. */
export function More({ busy, onMore }: { busy: boolean; onMore: () => void }) {
  return (
    <p className={styles["more"]}>
      <Button busy={busy} onClick={onMore}>
        {words.more}
      </Button>
    </p>
  );
}

/** Name and value in two columns, on the side of a record. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className={styles["facts"]}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
