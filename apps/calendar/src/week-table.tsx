import type { Item, WeekView } from "@sen/calendar/model";
import { fullDate, today } from "@sen/ui/format";
import { lunarOf } from "@sen/workdays/rules";
import type { KeyboardEvent } from "react";
import { ItemRow } from "./item-row.tsx";
import { lunarText, weekdayTitle } from "./time-words.ts";
import { type Block, type DayRows, dayRows } from "./week-rows.ts";
import styles from "./week-table.module.css";
import { words } from "./words/week.ts";

/** What an editor can do with an item. Opening it is for everybody. */
export type ItemActs = {
  move: (item: Item) => void;
  remove: (item: Item) => void;
  restore: (item: Item) => void;
};

/** The register of the week: the same table on the screen, on a phone and on paper. `acts` is null for readers. */
export function WeekTable({
  view,
  isRead,
  isShown,
  acts,
  onOpen,
  onItemKey,
}: Shared & {
  /** False while what the week holds is still on its way. */
  isRead: boolean;
  isShown: (item: Item) => boolean;
}) {
  const { columns } = words;
  const days = dayRows(view, isShown);
  return (
    <table className={styles["register"]} aria-busy={!isRead || undefined}>
      <caption className={styles["unseen"]}>{words.title(Number(view.week.slice(6)))}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles["day"]}>
            {columns.day}
          </th>
          <th scope="col">{columns.session}</th>
          <th scope="col">{columns.time}</th>
          <th scope="col">{columns.content}</th>
          <th scope="col">{columns.chair}</th>
          <th scope="col">{columns.participants}</th>
          <th scope="col">{columns.place}</th>
          {acts && (
            <th scope="col" className={styles["act"]}>
              <span className={styles["unseen"]}>{columns.act}</span>
            </th>
          )}
        </tr>
      </thead>
      {days.map((rows) => (
        <Day key={rows.day} rows={rows} isRead={isRead} {...{ view, acts, onOpen, onItemKey }} />
      ))}
    </table>
  );
}

type Shared = {
  view: WeekView;
  acts: ItemActs | null;
  onOpen: (item: Item) => void;
  /** A key pressed while an item has the focus. */
  onItemKey: (event: KeyboardEvent<HTMLAnchorElement>) => void;
};

function Day({ rows, isRead, ...shared }: { rows: DayRows; isRead: boolean } & Shared) {
  const { day, blocks, all } = rows;
  const isToday = day === today();
  const count = blocks.reduce((sum, block) => sum + block.items.length, 0);
  const heading = (
    <th
      id={`ngay-${day}`}
      scope="rowgroup"
      rowSpan={Math.max(1, count)}
      className={`${styles["day"]} ${isToday ? styles["today"] : ""}`}
      aria-current={isToday ? "date" : undefined}
    >
      <DayHeading day={day} isToday={isToday} />
    </th>
  );
  if (count === 0) {
    return (
      <tbody>
        <tr>
          {heading}
          <td className={styles["nothing"]} colSpan={shared.acts ? 7 : 6}>
            {isRead ? (all > 0 ? words.allRemoved : words.noItems) : words.loading}
          </td>
        </tr>
      </tbody>
    );
  }
  return (
    <tbody>
      {blocks.map((block, nth) =>
        block.items.map((item, index) => (
          <ItemRow
            key={item.id}
            item={item}
            heading={nth === 0 && index === 0 ? heading : null}
            session={index === 0 ? sessionCell(block) : null}
            {...shared}
          />
        )),
      )}
    </tbody>
  );
}

const sessionCell = ({ session, items }: Block) => (
  <th scope="row" rowSpan={items.length} className={styles["session"]}>
    {words.sessions[session]}
  </th>
);

/** A leaf of the tear-off calendar: weekday, the big numeral, the lunar date. */
function DayHeading({ day, isToday }: { day: string; isToday: boolean }) {
  const { day: date, month, leap } = lunarOf(day);
  return (
    <div className={styles["leaf"]}>
      <span className={styles["weekday"]} aria-hidden="true">
        {weekdayTitle(day)}
      </span>
      <span className={styles["numeral"]} aria-hidden="true">
        {Number(day.slice(8))}
      </span>
      <span className={styles["lunar"]} aria-hidden="true">
        {lunarText(day)}
      </span>
      <span className={styles["unseen"]}>
        {fullDate(day)}, {words.lunarAloud(date, month, leap)}
        {isToday && `, ${words.today}`}
      </span>
    </div>
  );
}
