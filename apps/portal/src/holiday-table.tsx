import { Button } from "@sen/ui/button";
import { Chip, type State } from "@sen/ui/chip";
import { date, weekday } from "@sen/ui/format";
import { language } from "@sen/ui/language";
import { Table } from "@sen/ui/table";
import { UNVERIFIED } from "@sen/workdays/decrees";
import type { DayRule } from "@sen/workdays/model";
import { lunarOf } from "@sen/workdays/rules";
import styles from "./routes/ngay-nghi.module.css";
import { words } from "./words/holidays.ts";

const states: Record<DayRule["status"], State> = {
  decreed: "done",
  projected: "attention",
  proposed: "none",
};

type Acts = { onEdit: (rule: DayRule) => void; onRemove: (rule: DayRule) => void };

/** A year's days off and days worked in exchange, each with the paper that decided it. */
export function HolidayTable({
  year,
  days,
  acts,
}: {
  year: number;
  days: readonly DayRule[];
  acts: Acts | null;
}) {
  return (
    <Table caption={words.caption(year)}>
      <thead>
        <tr>
          <th scope="col">{words.day}</th>
          <th scope="col">{words.lunarDay}</th>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.kind}</th>
          <th scope="col">{words.status}</th>
          <th scope="col">{words.instrument}</th>
          {acts && (
            <th scope="col">
              <span className={styles["unseen"]}>{words.edit}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {days.map((rule) => (
          <Row key={rule.day} rule={rule} acts={acts} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({ rule, acts }: { rule: DayRule; acts: Acts | null }) {
  const lunar = lunarOf(rule.day);
  const other = rule.inPlaceOf && date(rule.inPlaceOf);
  return (
    <tr>
      <th scope="row">
        {date(rule.day)} <span className={styles["weekday"]}>{weekday(rule.day)}</span>
      </th>
      <td data-l={words.lunarDay}>
        {lunar.day}/{lunar.month}
      </td>
      <td data-l={words.name}>{rule.name[language]}</td>
      <td data-l={words.kind}>
        {words.kinds[rule.kind]}
        {other && (
          <span className={styles["small"]}>
            {rule.kind === "substitute" ? words.inPlaceOf(other) : words.exchangedWith(other)}
          </span>
        )}
      </td>
      <td data-l={words.status}>
        <Chip state={states[rule.status]}>{words.statuses[rule.status]}</Chip>
      </td>
      <td data-l={words.instrument}>
        {rule.instrument === UNVERIFIED ? <i>{words.unverified}</i> : rule.instrument}
      </td>
      {acts && (
        <td data-act>
          <div className={styles["acts"]}>
            <Button
              look="quiet"
              aria-label={words.editThis(date(rule.day))}
              onClick={() => acts.onEdit(rule)}
            >
              {words.edit}
            </Button>
            <Button
              look="quiet"
              aria-label={words.removeThis(date(rule.day))}
              onClick={() => acts.onRemove(rule)}
            >
              {words.remove}
            </Button>
          </div>
        </td>
      )}
    </tr>
  );
}
