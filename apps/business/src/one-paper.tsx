import type { Paper } from "@sen/business/model";
import { Chip, type State } from "@sen/ui/chip";
import { FileDrop } from "@sen/ui/file-drop";
import { writtenPath } from "./addresses.ts";
import { useFilling } from "./filling.ts";
import { Law } from "./law.tsx";
import { inWords } from "./named.ts";
import { PaperFiles } from "./paper-files.tsx";
import styles from "./papers.module.css";
import { useSending } from "./use-sending.ts";
import { words } from "./words/papers.ts";

const STATES: Record<Paper["state"], State> = {
  missing: "attention",
  written: "done",
  attached: "done",
  "by-number": "done",
  "not-wanted": "none",
};
const MOST_BYTES = 20_000_000;
const KINDS = ".pdf,.jpg,.jpeg,.png,.webp,.heic,.doc,.docx";

/** One paper: written by the house, known by a number, or files that people bring; several, in their order. */
export function OnePaper({ paper }: { paper: Paper }) {
  const { view, keeping } = useFilling();
  const { component, state } = paper;
  const { code } = component;
  const name = inWords(component.name);
  const sending = useSending(paper);
  const { id } = view.draft;
  const drop = (
    <FileDrop
      label={words.send(name)}
      hint={component.isWritten ? words.editHint : words.sendHint}
      error={sending.error}
      multiple
      accept={KINDS}
      limit={MOST_BYTES}
      busy={sending.under !== null || keeping.state === "refused"}
      onFiles={(files) => void sending.send(files)}
    />
  );
  return (
    <li className={styles["paper"]} id={`giay-${code}`} tabIndex={-1}>
      <div className={styles["head"]}>
        <h3>{name}</h3>
        <Chip state={STATES[state]}>{words.states[state]}</Chip>
      </div>
      <p className={styles["basis"]}>
        {component.whenWords && `${inWords(component.whenWords)} · `}
        <Law source={component.source} />
      </p>
      {state === "by-number" && <p>{words.byNumber}</p>}
      {component.isWritten && paper.files.length === 0 && (
        <p className={styles["links"]}>
          <a
            href={writtenPath(id, code, "pdf")}
            target="_blank"
            rel="noreferrer"
            aria-label={`${words.read}: ${name}`}
          >
            {words.read}
          </a>
          <a href={writtenPath(id, code, "docx")} download aria-label={`${words.edit}: ${name}`}>
            {words.edit}
          </a>
        </p>
      )}
      <PaperFiles paper={paper} />
      {sending.under && <output className={styles["basis"]}>{words.sending(sending.under)}</output>}
      {state !== "by-number" &&
        (state === "written" ? (
          <details className={styles["instead"]}>
            <summary>{words.instead}</summary>
            {drop}
          </details>
        ) : (
          drop
        ))}
    </li>
  );
}
