import type { DraftView } from "@sen/business/model";
import { useApi } from "@sen/sdk/react";
import { Button, LinkButton } from "@sen/ui/button";
import { ErrorNotice } from "@sen/ui/error-notice";
import { Notice } from "@sen/ui/notice";
import { PageHeader, Section } from "@sen/ui/page";
import { tellResult } from "@sen/ui/result";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { dossierPath, homePath } from "./addresses.ts";
import { checkAnswers } from "./check-answers.ts";
import { FillingContext } from "./filling.ts";
import { inWords } from "./named.ts";
import { refusals } from "./refusals.ts";
import { Summary } from "./summary.tsx";
import { words } from "./words/draft.ts";

/** A draft that can no longer be written in: sent, ended, or thrown away with a way back. */
export function DraftClosed({ view }: { view: DraftView }) {
  const { draft, procedure } = view;
  const title = draft.title || inWords(procedure.title);
  return (
    <>
      <PageHeader title={title} above={{ href: homePath, label: words.home }}>
        {inWords(procedure.title)}
      </PageHeader>
      {draft.state === "discarded" ? (
        <Discarded id={draft.id} />
      ) : (
        <Notice
          tone={draft.state === "filed" ? "good" : "info"}
          title={draft.state === "filed" ? words.filedTitle : words.ended}
          action={
            draft.dossierId && (
              <LinkButton look="main" href={dossierPath(draft.dossierId)}>
                {words.follow}
              </LinkButton>
            )
          }
        >
          {draft.state === "filed" && words.filed}
        </Notice>
      )}
      {draft.state !== "discarded" && <Sent view={view} />}
    </>
  );
}

/** What was sent, to be read only. */
function Sent({ view }: { view: DraftView }) {
  const { answers } = view.draft;
  const filling = {
    view,
    answers,
    ...checkAnswers(view, answers),
    keeping: { state: "saved", at: null },
    set: () => undefined,
    flush: async () => true,
    tellsMissing: false,
  } as const;
  return (
    <FillingContext value={filling}>
      <Section title={words.sent}>
        <Summary isSent />
      </Section>
    </FillingContext>
  );
}

function Discarded({ id }: { id: string }) {
  const api = useApi();
  const queries = useQueryClient();
  const restore = useMutation(
    api.business.drafts.restore.mutationOptions({
      onSuccess: () => tellResult(words.restored),
      onSettled: () => queries.invalidateQueries(api.business.drafts.pathFilter()),
    }),
  );
  return (
    <>
      <Notice
        action={
          <Button look="main" busy={restore.isPending} onClick={() => restore.mutate({ id })}>
            {words.restore}
          </Button>
        }
      >
        {words.discarded}
      </Notice>
      <ErrorNotice error={restore.error} refusals={refusals} />
    </>
  );
}
