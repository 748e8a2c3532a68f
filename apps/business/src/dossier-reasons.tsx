import type { Reason } from "@sen/casework/model";
import { LinkButton } from "@sen/ui/button";
import { fullDate, moment } from "@sen/ui/format";
import { Notice } from "@sen/ui/notice";
import { Section } from "@sen/ui/page";
import { draftPath } from "./addresses.ts";
import { LawText } from "./law.tsx";
import type { OwnView } from "./own-view.ts";
import styles from "./tracking.module.css";
import { words } from "./words/tracking.ts";

/** What the office wants, or why it said no: each point with its law and what to do about it. */
export function DossierReasons({ view, draftId }: { view: OwnView; draftId: string | null }) {
  const { standing } = view.dossier;
  const round = standing.rounds.at(-1);
  const notReceived = view.events.findLast(({ happening }) => happening.type === "not_received")?.happening;
  return (
    <>
      {standing.apology && standing.outcome === null && (
        <Notice tone="warn" title={words.apologised}>
          <p>{standing.apology.reason}</p>
          <p>{words.newDue(moment(standing.apology.newDueAt))}</p>
        </Notice>
      )}
      {standing.status === "supplement" && round && (
        <Section
          title={words.asked}
          actions={
            draftId &&
            view.acts.includes("answer") && (
              <LinkButton look="main" href={draftPath(draftId)}>
                {words.answer}
              </LinkButton>
            )
          }
        >
          <p>{words.askedLead(round.reasons.length, fullDate(round.until))}</p>
          <Reasons reasons={round.reasons} />
        </Section>
      )}
      {standing.refusal.length > 0 && (
        <Section title={words.refusal}>
          <Reasons reasons={standing.refusal} />
        </Section>
      )}
      {notReceived?.type === "not_received" && (
        <Section title={words.notReceivedWhy}>
          <Reasons reasons={notReceived.reasons} />
        </Section>
      )}
    </>
  );
}

function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ol className={styles["reasons"]}>
      {reasons.map(({ target, text, law, remedy }) => (
        <li key={`${target} ${text}`}>
          <p>
            <strong>{text}</strong>{" "}
            <small>
              <LawText text={law} />
            </small>
          </p>
          <p>
            {words.remedy}: {remedy}
          </p>
        </li>
      ))}
    </ol>
  );
}
