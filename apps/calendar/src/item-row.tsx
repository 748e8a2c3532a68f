import type { Item, Warning, WeekView } from "@sen/calendar/model";
import { Chip } from "@sen/ui/chip";
import { Menu } from "@sen/ui/menu";
import type { KeyboardEvent, ReactNode } from "react";
import { clockOf, placeOf, sinceOf, timeOf } from "./time-words.ts";
import { warningsAt } from "./week-rows.ts";
import styles from "./week-table.module.css";
import type { ItemActs } from "./week-table.tsx";
import { words as itemWords } from "./words/item.ts";
import { words } from "./words/week.ts";

/** One item of the register. The first of a day carries the day's heading, the first of a session the session's. */
export function ItemRow({
  item,
  view,
  heading,
  session,
  acts,
  onOpen,
  onItemKey,
}: {
  item: Item;
  view: WeekView;
  heading: ReactNode;
  session: ReactNode;
  acts: ItemActs | null;
  onOpen: (item: Item) => void;
  onItemKey: (event: KeyboardEvent<HTMLAnchorElement>) => void;
}) {
  const warnings = warningsAt(item.id, view.warnings);
  const isOff = item.change === "cancelled";
  const clashes = !isOff && warnings.some((warning) => warning.certainty === "certain");
  const { columns } = words;
  return (
    <tr className={`${clashes ? styles["clash"] : ""} ${isOff ? styles["off"] : ""}`}>
      {heading}
      {session}
      <td className={styles["time"]}>{clockOf(item)}</td>
      <td className={styles["content"]}>
        <a
          id={`muc-${item.id}`}
          href={`#muc-${item.id}`}
          data-item={item.id}
          onKeyDown={onItemKey}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return; // a new tab or window
            event.preventDefault();
            onOpen(item);
          }}
        >
          {isOff ? <s>{item.content}</s> : item.content}
        </a>
        {item.change && item.changedAt && (
          <span className={styles["mark"]}> ({words.changes[item.change](sinceOf(item.changedAt))})</span>
        )}
        {item.preparing && <span className={styles["note"]}>{words.prepares(item.preparing.name)}</span>}
        {item.note && <span className={styles["note"]}>{item.note}</span>}
        {!isOff && warnings.length > 0 && (
          <span className={styles["warnings"]}>
            {warnings.map((warning) => (
              <Chip
                key={`${warning.kind} ${warning.name} ${warning.otherId}`}
                state={warning.certainty === "certain" ? "bad" : "attention"}
              >
                {clashText(warning, view.items)}
              </Chip>
            ))}
          </span>
        )}
      </td>
      <td data-l={columns.chair} className={styles["chair"]}>
        {item.chair.name}
        {item.chair.title && <span className={styles["note"]}>{item.chair.title}</span>}
      </td>
      <td data-l={columns.participants}>{item.participants.map(({ name }) => name).join(", ")}</td>
      <td data-l={columns.place} className={styles["place"]}>
        {placeOf(item)}
      </td>
      {acts && (
        <td className={styles["act"]}>
          <Menu
            icon="dots"
            name={itemWords.acts(item.content)}
            look="quiet"
            items={
              isOff
                ? [{ label: itemWords.restore, icon: "arrow-back-up", onSelect: () => acts.restore(item) }]
                : [
                    { label: itemWords.edit, icon: "pencil", keys: "E", onSelect: () => onOpen(item) },
                    { label: itemWords.move, icon: "calendar-event", onSelect: () => acts.move(item) },
                    {
                      label: itemWords.remove,
                      icon: "trash",
                      keys: itemWords.removeKeys,
                      danger: true,
                      apart: true,
                      onSelect: () => acts.remove(item),
                    },
                  ]
            }
          />
        </td>
      )}
    </tr>
  );
}

function clashText(warning: Warning, items: readonly Item[]): string {
  const other = items.find((item) => item.id === warning.otherId);
  if (!other) return itemWords.clashElsewhere(warning.name);
  return (warning.certainty === "certain" ? itemWords.clashWith : itemWords.clashMaybe)(
    warning.name,
    timeOf(other),
  );
}
