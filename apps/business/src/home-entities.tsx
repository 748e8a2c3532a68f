import type { Duty, Entity, LegalStatus } from "@sen/business/model";
import { LinkButton } from "@sen/ui/button";
import { Chip, type State } from "@sen/ui/chip";
import { date, fullDate, today } from "@sen/ui/format";
import { Section } from "@sen/ui/page";
import { changePath } from "./addresses.ts";
import styles from "./home.module.css";
import { inWords } from "./named.ts";
import { words } from "./words/home.ts";

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
  return (
    <Section title={words.entities}>
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
        {inWords(name)} <small>{law}</small>
      </span>
    </li>
  );
}
