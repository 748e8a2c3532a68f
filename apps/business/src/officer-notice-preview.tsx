import type { Reason } from "@sen/casework/model";
import { fullDate, today } from "@sen/ui/format";
import { addDays } from "@sen/workdays/rules";
import { useChecking } from "./officer-checking.ts";
import styles from "./officer-notice.module.css";
import { words } from "./words/officer-notice.ts";

export type NoticeKind = "supplement" | "refusal";
/** What the law gives for an answer where the version of the procedure says nothing else. */
const ANSWER_DAYS = 60;

/** The notice as the applicant will have it before them. */
export function NoticePreview({ kind, reasons }: { kind: NoticeKind; reasons: readonly Reason[] }) {
  const { view, version } = useChecking();
  const { code, title, applicant } = view.dossier;
  const said = words[kind];
  const days = version?.answer.days ?? ANSWER_DAYS;
  return (
    <article className={styles["paper"]} aria-label={words.previewTitle}>
      <p className={styles["office"]}>{view.offices.competent}</p>
      <p className={styles["day"]}>{words.day(fullDate(today()))}</p>
      <h3>{said.heading}</h3>
      <p className={styles["about"]}>{said.about}</p>
      <p>{words.to(applicant.name)}</p>
      <p>{said.body(code, title)}</p>
      <NoticeReasons reasons={reasons} />
      {kind === "supplement" && <p>{words.supplement.until(fullDate(addDays(today(), days)), days)}</p>}
    </article>
  );
}

/** Each point with its law and what to do about it. */
export function NoticeReasons({ reasons }: { reasons: readonly Reason[] }) {
  const { nameOf } = useChecking();
  return (
    <ol className={styles["reasons"]}>
      {reasons.map(({ target, text, law, remedy }) => (
        <li key={`${target} ${text}`}>
          <p>
            <strong>{nameOf(target)}</strong>: {text}
          </p>
          <p>{words.lawLine(law)}</p>
          <p>{words.remedyLine(remedy)}</p>
        </li>
      ))}
    </ol>
  );
}
