import type { Draft } from "@sen/business/model";
import { useApi } from "@sen/sdk/react";
import { Button, LinkButton } from "@sen/ui/button";
import { Chip } from "@sen/ui/chip";
import { ErrorNotice } from "@sen/ui/error-notice";
import { list, stamp } from "@sen/ui/format";
import { Section } from "@sen/ui/page";
import { tellResult } from "@sen/ui/result";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { draftPath } from "./addresses.ts";
import styles from "./home.module.css";
import { useProcedureTitles } from "./procedure-titles.ts";
import { refusals } from "./refusals.ts";
import { tellTakenBack } from "./take-back.ts";
import { words } from "./words/home.ts";
import { words as statusWords } from "./words/status.ts";

/** What is being prepared: goes on where it was left, or is deleted with a way back. */
export function HomeDrafts({ drafts, personId }: { drafts: readonly Draft[]; personId: string }) {
  const titleOf = useProcedureTitles();
  const { discard, error, discarding } = useDiscard();
  return (
    <Section title={words.drafts}>
      <ErrorNotice error={error} refusals={refusals} />
      <ul className={styles["register"]}>
        {drafts.map((draft) => {
          const title = draft.title || titleOf(draft.procedure);
          const others = draft.members
            .filter((member) => member.personId !== personId)
            .map(({ name }) => name);
          return (
            <li key={draft.id}>
              <div className={styles["entry"]}>
                <h3>{title}</h3>
                <p className={styles["quiet"]}>
                  {draft.title && `${titleOf(draft.procedure)} · `}
                  {words.edited(stamp(draft.updatedAt))}
                  {others.length > 0 && ` · ${words.together(list(others))}`}
                </p>
                {draft.state === "supplement" && (
                  <p className={styles["chips"]}>
                    <Chip state="attention">{statusWords.supplement}</Chip>
                  </p>
                )}
              </div>
              <div className={styles["acts"]}>
                <LinkButton href={draftPath(draft.id)} aria-label={words.draftOf(title)}>
                  {words.continue}
                </LinkButton>
                {draft.state === "open" && draft.ownerId === personId && (
                  <Button
                    look="quiet"
                    icon="trash"
                    aria-label={words.discardOf(title)}
                    busy={discarding === draft.id}
                    onClick={() => discard(draft.id, title)}
                  >
                    {words.discard}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function useDiscard() {
  const api = useApi();
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries(api.business.drafts.pathFilter());
  const discard = useMutation(api.business.drafts.discard.mutationOptions({ onSettled }));
  const restore = useMutation(api.business.drafts.restore.mutationOptions({ onSettled }));
  return {
    error: discard.error,
    discarding: discard.isPending ? discard.variables.id : null,
    discard: (id: string, title: string) =>
      discard.mutate(
        { id },
        {
          onSuccess: () =>
            tellResult(words.discarded(title), () =>
              tellTakenBack(restore.mutateAsync({ id }), words.restored(title)),
            ),
        },
      ),
  };
}
