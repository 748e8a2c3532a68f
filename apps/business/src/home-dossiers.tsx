import type { Dossier } from "@sen/casework/model";
import { Section } from "@sen/ui/page";
import { dossierPath } from "./addresses.ts";
import { DossierChip } from "./dossier-chip.tsx";
import styles from "./home.module.css";
import { nextOf } from "./next-sentence.ts";
import { useProcedureTitles } from "./procedure-titles.ts";
import { words } from "./words/home.ts";

/** What has been filed: where it is, and one sentence on what comes next. */
export function HomeDossiers({ dossiers }: { dossiers: readonly Dossier[] }) {
  const titleOf = useProcedureTitles();
  return (
    <Section title={words.dossiers}>
      <ul className={styles["register"]}>
        {dossiers.map((dossier) => (
          <li key={dossier.id}>
            <p className={styles["margin"]}>{dossier.code}</p>
            <div className={styles["entry"]}>
              <h3>
                <a href={dossierPath(dossier.id)}>{dossier.title}</a>
              </h3>
              <p className={styles["quiet"]}>{titleOf(dossier.procedure)}</p>
              <p>{nextOf(dossier.standing)}</p>
            </div>
            <p className={styles["chips"]}>
              <DossierChip standing={dossier.standing} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
