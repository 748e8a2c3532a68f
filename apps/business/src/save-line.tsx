import { time } from "@sen/ui/format";
import { sayError } from "@sen/ui/refusal";
import type { Keeping } from "./answer-keeper.ts";
import styles from "./draft.module.css";
import { useFilling } from "./filling.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words/draft.ts";

/** Whether what was typed is with the server, and if not, where it is. */
export function SaveLine() {
  const { keeping } = useFilling();
  return (
    <output className={styles["save"]} data-state={keeping.state}>
      {lineOf(keeping)}
    </output>
  );
}

function lineOf(keeping: Keeping): string {
  if (keeping.state === "saving") return words.saving;
  if (keeping.state === "here") return words.keptHere;
  if (keeping.state === "refused") return `${words.notKept}: ${sayError(keeping.error, refusals).message}`;
  return keeping.at ? words.saved(time(keeping.at)) : words.savedAlready;
}
