import { language } from "@sen/ui/language";
import type { DayRule } from "@sen/workdays/model";
import { addDays, daysFrom, isWorkingDay, lunarOf, weekdayOf } from "@sen/workdays/rules";
import styles from "./routes/ngay-nghi.module.css";
import { words } from "./words/holidays.ts";

/** The whole year on one screen: what is off, what is worked, and the lunar day under each. */
export function HolidayMonths({ year, days }: { year: number; days: readonly DayRule[] }) {
  return (
    <>
      <ul className={styles["legend"]} aria-label={words.legend}>
        <li>
          <i data-kind="off" /> {words.off}
        </li>
        <li>
          <i data-kind="worked" /> {words.worked}
        </li>
        <li>
          <i data-kind="proposed" /> {words.proposed}
        </li>
        <li>{words.lunarHint}</li>
      </ul>
      <div className={styles["months"]}>
        {Array.from({ length: 12 }, (_, n) => (
          <Month key={words.month(n + 1, year)} year={year} month={n + 1} days={days} />
        ))}
      </div>
    </>
  );
}

const first = (year: number, month: number) => `${year}-${String(month).padStart(2, "0")}-01`;

function Month({ year, month, days }: { year: number; month: number; days: readonly DayRule[] }) {
  const start = first(year, month);
  const end = month === 12 ? `${year}-12-32` : first(year, month + 1);
  const monday = addDays(start, 1 - weekdayOf(start));
  const weeks = Array.from({ length: 6 }, (_, n) => addDays(monday, n * 7)).filter((day) => day < end);
  return (
    <table className={styles["month"]}>
      <caption>{words.month(month, year)}</caption>
      <thead>
        <tr>
          {words.weekdays.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week}>
            {daysFrom(week, addDays(week, 7)).map((day) =>
              day >= start && day < end ? (
                <Day key={day} day={day} days={days} />
              ) : (
                <td key={day} aria-hidden="true" />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day, days }: { day: string; days: readonly DayRule[] }) {
  const rule = days.find((one) => one.day === day);
  const lunar = lunarOf(day);
  const said = rule && `${rule.name[language]}, ${words.kinds[rule.kind]}, ${words.statuses[rule.status]}`;
  return (
    <td
      data-kind={lookOf(rule, days, day)}
      data-projected={rule?.status === "projected" || undefined}
      title={said}
    >
      {Number(day.slice(8))}
      {said && <span className={styles["unseen"]}>, {said}</span>}
      <small>
        <span className={styles["unseen"]}>{words.lunar} </span>
        {lunar.day === 1 ? `1/${lunar.month}` : lunar.day}
      </small>
    </td>
  );
}

function lookOf(rule: DayRule | undefined, days: readonly DayRule[], day: string) {
  if (rule?.status === "proposed") return "proposed";
  if (rule) return rule.kind === "swap_work" ? "worked" : "off";
  return isWorkingDay(days, day) ? undefined : "weekend";
}
