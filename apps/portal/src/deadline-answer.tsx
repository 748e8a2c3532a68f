import { fullDate, time } from "@sen/ui/format";
import { language } from "@sen/ui/language";
import { Notice } from "@sen/ui/notice";
import { Section } from "@sen/ui/page";
import { Table } from "@sen/ui/table";
import type { Deadline, Limit } from "@sen/workdays/model";
import styles from "./routes/ngay-nghi.module.css";
import { words } from "./words/deadline.ts";

type Step = { day: string; why: string; counted: boolean };

/** Every day on the way, in order, with why it was counted or not. */
function stepsOf({ counted, skipped }: Deadline, unit: Limit["unit"]): Step[] {
  const runs = counted.map((day, n) => ({
    day,
    why: unit === "working_day" ? words.nth(n + 1) : words.runs,
    counted: true,
  }));
  const stops = skipped.map(({ day, why, name }) => ({
    day,
    why: name ? `${words.reasons[why]}: ${name[language]}` : words.reasons[why],
    counted: false,
  }));
  return [...runs, ...stops].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** When it is due, in one sentence, and then why. */
export function DeadlineAnswer({ deadline, unit }: { deadline: Deadline; unit: Limit["unit"] }) {
  const { dueAt, dueOn, countsAsReceived, certain } = deadline;
  return (
    <output>
      <p className={styles["answer"]}>
        {dueAt && dueOn ? words.due(`${time(dueAt)}, ${fullDate(dueOn)}`) : words.stands}
      </p>
      <p>{words.counts(fullDate(countsAsReceived))}</p>
      {!certain && <Notice tone="warn">{words.uncertain}</Notice>}
      <Section title={words.explained}>
        <Table caption={words.explained}>
          <thead>
            <tr>
              <th scope="col">{words.dayColumn}</th>
              <th scope="col">{words.whyColumn}</th>
            </tr>
          </thead>
          <tbody>
            {stepsOf(deadline, unit).map(({ day, why, counted }) => (
              <tr key={day}>
                <th scope="row">{fullDate(day)}</th>
                <td className={counted ? styles["counted"] : undefined}>{why}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Section>
    </output>
  );
}
