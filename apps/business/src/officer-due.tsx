import type { QueueRow } from "@sen/casework/model";
import { Chip, type State } from "@sen/ui/chip";
import { date, moment, shortDate } from "@sen/ui/format";
import styles from "./officer.module.css";
import { words } from "./words/officer.ts";

/** How much time is left, as a numeral, a word and a shape; why the clock stands still when it does. */
export function Due({ row: { daysLeft, standing } }: { row: Pick<QueueRow, "daysLeft" | "standing"> }) {
  if (standing.endedAt) return <Chip state="done">{date(standing.endedAt)}</Chip>;
  if (daysLeft === null) {
    const until = standing.status === "supplement" ? standing.rounds.at(-1)?.until : undefined;
    return (
      <span className={styles["due"]}>
        <Chip state="waiting">{words.still}</Chip>
        {until && <small>{words.stillUntil(shortDate(until))}</small>}
      </span>
    );
  }
  if (daysLeft < 0) return <Chip state="bad">{words.late(-daysLeft)}</Chip>;
  const state: State = daysLeft <= 1 ? "attention" : "progress";
  return (
    <span
      className={styles["due"]}
      data-state={state}
      title={standing.dueAt ? moment(standing.dueAt) : undefined}
    >
      {daysLeft > 0 && <span className={styles["numeral"]}>{daysLeft}</span>}
      <Chip state={state}>{words.daysLeft(daysLeft)}</Chip>
    </span>
  );
}
