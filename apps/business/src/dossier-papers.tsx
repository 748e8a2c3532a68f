import { issuedPath } from "./addresses.ts";
import type { OwnView } from "./own-view.ts";
import styles from "./tracking.module.css";
import { words } from "./words/tracking.ts";

/** The papers that the office has made out for a dossier, as PDF. */
export function DossierPapers({ view }: { view: OwnView }) {
  return (
    <section aria-labelledby="giay-to-ho-so">
      <h2 id="giay-to-ho-so">{words.papers}</h2>
      <ul className={styles["links"]}>
        {papersOf(view).map(({ paper, name }) => (
          <li key={paper}>
            <a href={issuedPath(view.dossier.id, paper)} target="_blank" rel="noreferrer">
              {name} (PDF)
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function papersOf({ dossier: { standing }, events }: OwnView): { paper: string; name: string }[] {
  const names = words.paperNames;
  const has = (type: string) => events.some(({ happening }) => happening.type === type);
  return [
    ...(has("received") ? [{ paper: "receipt", name: names.receipt }] : []),
    ...standing.rounds.map(({ n }) => ({ paper: `supplement-${n}`, name: names.supplement(n) })),
    ...(has("apologised") ? [{ paper: "apology", name: names.apology }] : []),
    ...(has("withdrawal_accepted") ? [{ paper: "withdrawal", name: names.withdrawal }] : []),
    ...(has("refused") ? [{ paper: "refusal", name: names.refusal }] : []),
    ...(has("granted") ? [{ paper: "certificate", name: names.certificate }] : []),
  ];
}
