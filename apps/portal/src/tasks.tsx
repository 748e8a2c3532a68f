import type { Task } from "@sen/rpc/model";
import { Chip, type State } from "@sen/ui/chip";
import { language } from "@sen/ui/language";
import styles from "./routes/index.module.css";
import { words } from "./words/home.ts";

const states: Record<Task["urgency"], State> = { late: "bad", today: "attention", soon: "none" };

/** Sentences, each leading to where it is done; how urgent is in the margin. */
export function Tasks({ tasks }: { tasks: readonly Task[] }) {
  if (tasks.length === 0) return null;
  return (
    <ul className={styles["tasks"]}>
      {tasks.map(({ id, sentence, path, urgency }) => (
        <li key={`${path} ${id}`}>
          <Chip state={states[urgency]}>{words[urgency]}</Chip>
          <a href={path}>{sentence[language]}</a>
        </li>
      ))}
    </ul>
  );
}
