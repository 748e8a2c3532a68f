import type { Authority } from "@sen/parties/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { ErrorNotice } from "@sen/ui/error-notice";
import { Section } from "@sen/ui/page";
import { tellResult } from "@sen/ui/result";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { AuthorityEntry, isOver } from "./authority-entry.tsx";
import homeStyles from "./home.module.css";
import { words } from "./words/authorities.ts";
import { refusals } from "./words/parties-refusals.ts";

const said = { confirmed: words.youConfirmed, unconfirmed: words.youUnconfirmed };

/** What others say this person gave them: to confirm, or to end. */
export function AuthorityGiven({
  given,
  onRevoke,
}: {
  given: readonly Authority[];
  onRevoke: (authority: Authority) => void;
}) {
  const api = useApi();
  const queries = useQueryClient();
  const confirm = useMutation(
    api.parties.authorities.confirm.mutationOptions({
      onSuccess: ({ agent }) => tellResult(words.confirmDone(agent.name)),
      onSettled: () => queries.invalidateQueries(api.parties.pathFilter()),
    }),
  );
  return (
    <Section title={words.given}>
      <p>{words.givenLead}</p>
      <ErrorNotice error={confirm.error} refusals={refusals} />
      <ul className={homeStyles["register"]}>
        {given.map((authority) => {
          const { id, agent, confirmedAt } = authority;
          return (
            <AuthorityEntry
              key={id}
              authority={authority}
              name={agent.name}
              said={said}
              acts={
                !isOver(authority) && (
                  <>
                    {confirmedAt === null && (
                      <Button
                        look="main"
                        icon="check"
                        aria-label={words.confirmOf(agent.name)}
                        busy={confirm.isPending && confirm.variables.id === id}
                        onClick={() => confirm.mutate({ id })}
                      >
                        {words.confirm}
                      </Button>
                    )}
                    <Button
                      look="quiet"
                      aria-label={words.revokeOf(agent.name)}
                      onClick={() => onRevoke(authority)}
                    >
                      {words.revoke}
                    </Button>
                  </>
                )
              }
            />
          );
        })}
      </ul>
    </Section>
  );
}
