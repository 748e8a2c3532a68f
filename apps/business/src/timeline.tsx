import { LinkButton } from "@sen/ui/button";
import { Chip } from "@sen/ui/chip";
import { draftPath, issuedPath } from "./addresses.ts";
import type { Step } from "./dossier-steps.ts";
import type { OwnView } from "./own-view.ts";
import styles from "./tracking.module.css";
import { words } from "./words/tracking.ts";

/** The line that a dossier travels: solid behind it, hollow where it is, dashed for what will come. */
export function Timeline({
  steps,
  view,
  draftId,
}: {
  steps: readonly Step[];
  view: OwnView;
  draftId: string | null;
}) {
  return (
    <ol className={styles["line"]}>
      {steps.map((step) => (
        <li
          key={step.key}
          data-place={step.place}
          data-tone={step.tone}
          aria-current={step.place === "now" ? "step" : undefined}
        >
          <p className={styles["when"]}>{step.when}</p>
          <Mark step={step} />
          <div className={styles["told"]}>
            <h3>{step.title}</h3>
            {step.what && <p>{step.what}</p>}
            <Todo step={step} view={view} draftId={draftId} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** A check, a ring or an empty circle; a diamond or a square where something was wanted or went wrong. */
function Mark({ step: { place, tone } }: { step: Step }) {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" className={styles["mark"]} aria-hidden="true">
      <circle cx="12" cy="12" r="10" />
      {place === "past" && tone === "good" && <path d="m7.5 12.2 3 3 6-6.2" />}
      {place === "past" && tone === "yours" && <path d="M12 7v6M12 16.4v.2" />}
      {place === "past" && tone === "bad" && <path d="m8.5 8.5 7 7m0-7-7 7" />}
    </svg>
  );
}

function Todo({ step, view, draftId }: { step: Step; view: OwnView; draftId: string | null }) {
  if (step.todo === "nothing")
    return (
      <p>
        <Chip state="none">{words.nothingToDo}</Chip>
      </p>
    );
  if (step.todo === "answer" && draftId && view.acts.includes("answer"))
    return (
      <p>
        <LinkButton look="main" href={draftPath(draftId)}>
          {words.answer}
        </LinkButton>
      </p>
    );
  if (step.todo === "collect")
    return (
      <p>
        <a href={issuedPath(view.dossier.id, "certificate")} target="_blank" rel="noreferrer">
          {words.paperNames.certificate} (PDF)
        </a>
      </p>
    );
  return null;
}
