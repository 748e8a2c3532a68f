import type { CaseView } from "@sen/business/model";
import type { ProcedureVersion } from "@sen/catalogue/model";
import { Notice } from "@sen/ui/notice";
import { useShortcuts } from "@sen/ui/shortcuts";
import { useState } from "react";
import { DossierPapers } from "./dossier-papers.tsx";
import type { CaseDossier } from "./officer-case.ts";
import styles from "./officer-check.module.css";
import { CheckData } from "./officer-check-data.tsx";
import { CheckHead, CheckNotices } from "./officer-check-head.tsx";
import { CheckPapers } from "./officer-check-papers.tsx";
import { CheckEntity, CheckOwners, CheckSignatures } from "./officer-check-side.tsx";
import { CheckSummary } from "./officer-check-summary.tsx";
import { CheckingContext, useChecking } from "./officer-checking.ts";
import { OfficerHistory } from "./officer-history.tsx";
import { useCheckingOf } from "./officer-use-checking.ts";
import { words } from "./words/officer-check.ts";

type BodyProps = {
  organisationId: string;
  view: CaseDossier;
  cased: CaseView;
  version: ProcedureVersion | undefined;
  personId: string;
  mayGrant: boolean;
};

/** Data on the left, papers on the right, and over both what it is about and what can be done. */
export function CheckBody({ personId, mayGrant, ...opened }: BodyProps) {
  const checking = useCheckingOf(opened);
  const [hasConflict, setConflict] = useState(false);
  return (
    <CheckingContext value={checking}>
      <CheckHead mayGrant={mayGrant} onConflict={() => setConflict(true)} />
      {hasConflict && (
        <div className={styles["notices"]}>
          <Notice tone="bad" title={words.conflict}>
            {words.conflictWhy}
          </Notice>
        </div>
      )}
      <CheckNotices personId={personId} />
      <OfficerHistory view={opened.view} />
      <div className={styles["sides"]}>
        <section aria-label={words.data} className={styles["left"]}>
          <h2>{words.data}</h2>
          <CheckSummary />
          <CheckData />
        </section>
        <section aria-label={words.papers} className={styles["right"]}>
          <h2>{words.papers}</h2>
          <CheckPapers />
        </section>
      </div>
      <div className={styles["below"]}>
        <CheckSignatures />
        <CheckOwners />
        <CheckEntity />
        <DossierPapers view={opened.view} />
      </div>
      <CheckKeys />
    </CheckingContext>
  );
}

const boxes = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-check]")];

function step(by: 1 | -1): void {
  const all = boxes();
  const at = all.indexOf(document.activeElement as HTMLElement);
  all[at === -1 ? (by === 1 ? 0 : all.length - 1) : at + by]?.focus();
}

/** Walking the lines of the check without a mouse. */
function CheckKeys() {
  const { asking } = useChecking();
  useShortcuts(
    asking
      ? [
          { keys: "j", label: words.keys.next, run: () => step(1) },
          { keys: "k", label: words.keys.previous, run: () => step(-1) },
          {
            keys: "x",
            label: words.keys.tick,
            run: () =>
              boxes()
                .find((box) => box === document.activeElement)
                ?.click(),
          },
        ]
      : [],
  );
  return null;
}
