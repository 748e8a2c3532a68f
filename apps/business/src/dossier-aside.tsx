import { Button } from "@sen/ui/button";
import { date } from "@sen/ui/format";
import { Facts } from "@sen/ui/table";
import { lazy, Suspense, useState } from "react";
import { draftPath } from "./addresses.ts";
import { DossierPapers } from "./dossier-papers.tsx";
import { dong } from "./money.ts";
import type { OwnView } from "./own-view.ts";
import { useProcedureTitles } from "./procedure-titles.ts";
import { Seal } from "./seal.tsx";
import styles from "./tracking.module.css";
import { words } from "./words/tracking.ts";
import { words as withdrawal } from "./words/withdrawal.ts";

const WithdrawDialog = lazy(() => import("./withdraw-dialog.tsx"));

/** Beside the line: the seal, what is known of the dossier, its papers, and the way out of it. */
export function DossierAside({ view, draftId }: { view: OwnView; draftId: string | null }) {
  const [isWithdrawing, setWithdrawing] = useState(false);
  const titleOf = useProcedureTitles();
  const { dossier, offices } = view;
  const { standing } = dossier;
  const from = dossier.versionId.split("@")[1];
  return (
    <div className={styles["aside"]}>
      <Seal standing={standing} />
      <section aria-label={words.facts.title}>
        <Facts
          facts={[
            [words.facts.procedure, titleOf(dossier.procedure)],
            [words.facts.applicant, dossier.applicant.name],
            [words.facts.competent, offices.competent],
            ...(offices.receiving === offices.competent
              ? []
              : [[words.facts.receiving, offices.receiving] as const]),
            ...(offices.delivering === offices.competent
              ? []
              : [[words.facts.delivering, offices.delivering] as const]),
            [words.facts.fee, feeOf(view)],
            ...(from ? [[words.facts.version, date(from)] as const] : []),
            ...(standing.result?.["code"] ? [[words.facts.result, standing.result["code"]] as const] : []),
          ]}
        />
      </section>
      <DossierPapers view={view} />
      <ul className={styles["links"]}>
        {draftId && (
          <li>
            <a href={draftPath(draftId)}>{words.content}</a>
          </li>
        )}
        {view.acts.includes("withdraw") && (
          <li>
            <Button look="quiet" onClick={() => setWithdrawing(true)}>
              {withdrawal.withdraw}
            </Button>
          </li>
        )}
      </ul>
      {isWithdrawing && (
        <Suspense>
          <WithdrawDialog dossier={dossier} onClose={() => setWithdrawing(false)} />
        </Suspense>
      )}
    </div>
  );
}

function feeOf({ dossier: { standing } }: OwnView): string {
  if (!standing.fee) return words.facts.free;
  return (standing.fee.payment ? words.facts.paid : words.facts.unpaid)(dong(standing.fee.dong));
}
