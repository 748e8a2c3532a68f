import type { DraftView } from "@sen/business/model";
import { useApi } from "@sen/sdk/react";
import { Button, LinkButton } from "@sen/ui/button";
import { ErrorNotice } from "@sen/ui/error-notice";
import { Notice } from "@sen/ui/notice";
import { PageHeader } from "@sen/ui/page";
import { tellResult } from "@sen/ui/result";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { dossierPath, homePath } from "./addresses.ts";
import { inWords } from "./named.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words/draft.ts";

/** A draft that can no longer be written in: sent, ended, or thrown away with a way back. */
export function DraftClosed({ view: { draft, procedure } }: { view: DraftView }) {
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
    </>
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
