import type { Item } from "@sen/calendar/model";
import { Section } from "@sen/ui/page";
import { sinceOf } from "./time-words.ts";
import styles from "./week.module.css";
import { whenOf } from "./week-items.ts";
import { words } from "./words/week.ts";

/** What was changed after the week was published, the newest first. */
export function ChangeList({ items }: { items: readonly Item[] }) {
  const changed = items
    .flatMap((item) =>
      item.change && item.changedAt ? [{ item, change: item.change, at: item.changedAt }] : [],
    )
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  if (changed.length === 0) return null;
  return (
    <div className={styles["changes"]}>
      <Section title={words.changesTitle}>
        <ul>
          {changed.map(({ item, change, at }) => (
            <li key={item.id}>
              <a href={`#muc-${item.id}`}>{item.content}</a> · {whenOf(item)} ·{" "}
              <strong>{words.changes[change](sinceOf(at))}</strong>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
