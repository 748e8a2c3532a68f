import type { Duty, Entity, LegalStatus } from "@sen/business/model";
import { Button, LinkButton } from "@sen/ui/button";
import { Chip, type State } from "@sen/ui/chip";
import { date, fullDate, today } from "@sen/ui/format";
import { Section } from "@sen/ui/page";
import { lazy, Suspense, useState } from "react";
import { changePath } from "./addresses.ts";
import styles from "./home.module.css";
import { LawText } from "./law.tsx";
import { inWords } from "./named.ts";
import { words as feedWords } from "./words/duty-feed.ts";
import { words } from "./words/home.ts";

const DutyFeedDialog = lazy(() => import("./duty-feed-dialog.tsx"));

const STATES: Record<LegalStatus, State> = {
  active: "done",
  suspended: "waiting",
  left_address: "bad",
  revoked_for_tax: "bad",
  dissolving: "attention",
  bankrupt: "attention",
  ended: "none",
};
const FIRST = 3; // duties in sight; what lies further off is a click away

/** What this person has registered, and the duties that the law lays on it. */
export function HomeEntities({ entities, duties }: { entities: readonly Entity[]; duties: readonly Duty[] }) {
  const [isFeeding, setFeeding] = useState(false);
  return (
    <Section
      title={words.entities}
      actions={
        duties.length > 0 && (
          <Button look="quiet" icon="calendar" onClick={() => setFeeding(true)}>
            {feedWords.open}
          </Button>
        )
      }
    >
      <ul className={styles["register"]}>
        {entities.map((entity) => (
          <li key={entity.id} id={`dn-${entity.code}`}>
            <p className={styles["margin"]}>{entity.code}</p>
            <div className={styles["entry"]}>
              <h3>{entity.name}</h3>
              <p className={styles["quiet"]}>{words.since(date(entity.registeredOn))}</p>
              <p className={styles["chips"]}>
                <Chip state={STATES[entity.status]}>{words.statuses[entity.status]}</Chip>
              </p>
              <Duties
                name={entity.name}
                duties={duties.filter(({ entityCode }) => entityCode === entity.code)}
              />
            </div>
            {entity.status === "active" && (
              <div className={styles["acts"]}>
                <LinkButton href={changePath(entity)} aria-label={words.changeOf(entity.name)}>
                  {words.change}
                </LinkButton>
              </div>
            )}
          </li>
        ))}
      </ul>
      {isFeeding && (
        <Suspense>
          <DutyFeedDialog onClose={() => setFeeding(false)} />
        </Suspense>
      )}
    </Section>
  );
}

function Duties({ name, duties }: { name: string; duties: readonly Duty[] }) {
  const inOrder = duties.toSorted((a, b) => a.on.localeCompare(b.on));
  const later = inOrder.slice(FIRST);
  if (duties.length === 0) return <p className={styles["quiet"]}>{words.noDuties}</p>;
  return (
    <>
      <ul className={styles["duties"]} aria-label={words.duties(name)}>
        {inOrder.slice(0, FIRST).map((duty) => (
          <DutyLine key={`${duty.code} ${duty.on}`} duty={duty} />
        ))}
      </ul>
      {later.length > 0 && (
        <details>
          <summary>{words.others(later.length)}</summary>
          <ul className={styles["duties"]}>
            {later.map((duty) => (
              <DutyLine key={`${duty.code} ${duty.on}`} duty={duty} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function DutyLine({ duty: { name, on, law } }: { duty: Duty }) {
  return (
    <li data-late={on < today() || undefined}>
      <time dateTime={on}>{fullDate(on)}</time>
      <span>
        {inWords(name)}{" "}
        <small>
          <LawText text={law} />
        </small>
      </span>
    </li>
  );
}
