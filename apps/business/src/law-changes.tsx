import type { DraftView } from "@sen/business/model";
import type { VersionChange } from "@sen/catalogue/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { ErrorNotice } from "@sen/ui/error-notice";
import { Notice } from "@sen/ui/notice";
import { tellResult } from "@sen/ui/result";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import styles from "./draft.module.css";
import { inWords } from "./named.ts";
import { refusals } from "./refusals.ts";
import { words } from "./words/draft.ts";

/** The law has changed under a draft: what is different, and the way over to it. Nothing typed is lost. */
export function LawChanges({ view: { draft, changes } }: { view: DraftView }) {
  const api = useApi();
  const queries = useQueryClient();
  const renew = useMutation(
    api.business.drafts.renew.mutationOptions({
      onSuccess: () => tellResult(words.renewed),
      onSettled: () => queries.invalidateQueries(api.business.drafts.pathFilter()),
    }),
  );
  if (changes.length === 0) return null;
  return (
    <div className={styles["banner"]}>
      <Notice
        tone="warn"
        title={words.changedTitle}
        action={
          <Button busy={renew.isPending} onClick={() => renew.mutate({ id: draft.id })}>
            {words.renew}
          </Button>
        }
      >
        <ul>
          {changes.map((change) => (
            <li key={`${change.kind} ${change.what.vi}`}>{sayChange(change)}</li>
          ))}
        </ul>
        <p>{words.changedLead}</p>
      </Notice>
      <ErrorNotice error={renew.error} refusals={refusals} />
    </div>
  );
}

function sayChange({ kind, what, before, after }: VersionChange): string {
  const [from, to] = [before && inWords(before), after && inWords(after)];
  const how = from && to ? words.fromTo(from, to) : to ? words.nowIs(to) : from ? words.wasIs(from) : "";
  return `${words.changeKinds[kind]}: ${inWords(what)}${how ? ` (${how})` : ""}`;
}
