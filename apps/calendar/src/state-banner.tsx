import type { Act, WeekView } from "@sen/calendar/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { ErrorNotice } from "@sen/ui/error-notice";
import { moment } from "@sen/ui/format";
import { Notice, type Tone } from "@sen/ui/notice";
import { tellResult } from "@sen/ui/result";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import type { LegalAct } from "./legal-act.ts";
import styles from "./week.module.css";
import { refusals } from "./words/refusals.ts";
import { words } from "./words/state.ts";

const ActDialog = lazy(() => import("./act-dialog.tsx"));

/** One sentence on what is expected of whom, and the acts that are this person's. Never shown before the server says so. */
export function StateBanner({ view, isRead }: { view: WeekView; isRead: boolean }) {
  const api = useApi();
  const queries = useQueryClient();
  const [asking, setAsking] = useState<LegalAct | null>(null);
  const withdraw = useMutation(
    api.calendar.weeks.withdraw.mutationOptions({
      onSuccess: () => tellResult(words.withdrawn),
      onSettled: () => queries.invalidateQueries(api.calendar.pathFilter()),
    }),
  );
  const { organisationId, week, version } = view;
  const sentence = isRead ? sentenceFor(view) : null;
  if (!sentence) return null;
  const may = (act: Act) => view.acts.includes(act);
  return (
    <section className={styles["state"]} aria-label={words.region}>
      <Notice
        tone={sentence.tone}
        action={
          <div className={styles["acts"]}>
            {may("withdraw") && (
              <Button
                busy={withdraw.isPending}
                onClick={() => withdraw.mutate({ organisationId, week, version })}
              >
                {words.withdraw}
              </Button>
            )}
            {may("return") && <Button onClick={() => setAsking("return")}>{words.return}</Button>}
            {may("submit") && (
              <Button look="main" icon="send" onClick={() => setAsking("submit")}>
                {view.items.length === 0 ? words.submitEmpty : words.submit}
              </Button>
            )}
            {may("approve") && (
              <Button look="main" icon="check" onClick={() => setAsking("approve")}>
                {words.approve}
              </Button>
            )}
            {may("publish") && (
              <Button look="main" icon="rubber-stamp" onClick={() => setAsking("publish")}>
                {words.publish}
              </Button>
            )}
          </div>
        }
      >
        {sentence.text}
      </Notice>
      <ErrorNotice error={withdraw.error} refusals={refusals} />
      {asking && (
        <Suspense>
          <ActDialog act={asking} view={view} onClose={() => setAsking(null)} />
        </Suspense>
      )}
    </section>
  );
}

type Sentence = { tone: Tone; text: string };

/** Null when nothing is expected of anybody: the state in the subtitle is enough then. */
function sentenceFor(view: WeekView): Sentence | null {
  const may = (act: Act) => view.acts.includes(act);
  const [submitter, approver] = [view.submitted?.name ?? "", view.approved?.name ?? ""];
  const [sentAt, approvedAt] = [whenOf(view.submitted?.at), whenOf(view.approved?.at)];
  switch (view.state) {
    case "composing":
      if (may("submit"))
        return { tone: "info", text: view.items.length === 0 ? words.composingEmpty : words.composing };
      return { tone: "info", text: view.acts.length > 0 ? words.composingOther : words.hidden };
    case "returned":
      if (may("edit")) return { tone: "warn", text: words.returned(view.reason ?? "") };
      return { tone: "info", text: view.reason ? words.returnedOther(view.reason) : words.hidden };
    case "submitted":
      if (may("approve")) return { tone: "warn", text: words.submittedForYou(submitter, sentAt) };
      return { tone: "info", text: may("withdraw") ? words.submittedByYou : words.submittedOther };
    case "approved":
      if (may("publish")) return { tone: "warn", text: words.approvedForYou(approver, approvedAt) };
      return { tone: "info", text: words.approvedOther(approver) };
    case "published":
      return null;
  }
}

const whenOf = (instant: string | undefined): string => (instant ? moment(instant) : "");
