import type { Item } from "@sen/calendar/model";
import { fullDate } from "@sen/ui/format";
import { isoWeekOf } from "@sen/workdays/rules";
import { weekPath } from "./addresses.ts";
import styles from "./month.module.css";
import { lunarText, placeOf, timeOf } from "./time-words.ts";

/** The days of a month that hold something, one under another. */
export function MonthList({
  month,
  items,
  organisationId,
}: {
  month: string;
  items: readonly Item[];
  organisationId: string;
}) {
  const days = [...new Set(items.map((item) => item.day).filter((day) => day.startsWith(month)))].sort();
  return days.map((day) => (
    <section key={day} className={styles["day"]} aria-label={fullDate(day)}>
      <h2>
        {fullDate(day)} <small>{lunarText(day)}</small>
      </h2>
      <ul>
        {items
          .filter((item) => item.day === day)
          .map((item) => (
            <li key={item.id}>
              <span>{timeOf(item)}</span>
              <a href={`${weekPath(isoWeekOf(day), organisationId)}#muc-${item.id}`}>
                {item.change === "cancelled" ? <s>{item.content}</s> : item.content}
              </a>
              <small>{placeOf(item)}</small>
            </li>
          ))}
      </ul>
    </section>
  ));
}
