import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { ErrorNotice } from "@sen/ui/error-notice";
import { stamp } from "@sen/ui/format";
import { Section } from "@sen/ui/page";
import { tellResult } from "@sen/ui/result";
import { Table } from "@sen/ui/table";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { refusals } from "./words/refusals.ts";
import { words } from "./words/share.ts";

/** One's own addresses at an office, each of which can be taken back. */
export function FeedList({ organisationId }: { organisationId: string }) {
  const api = useApi();
  const queries = useQueryClient();
  const { data, error } = useQuery(api.calendar.feeds.list.queryOptions({ organisationId }));
  const revoke = useMutation(
    api.calendar.feeds.revoke.mutationOptions({
      onSuccess: ({ name }) => tellResult(words.revoked(name)),
      onSettled: () => queries.invalidateQueries(api.calendar.feeds.pathFilter()),
    }),
  );
  return (
    <Section title={words.yours}>
      <ErrorNotice error={error ?? revoke.error} refusals={refusals} />
      {data?.length === 0 && <p>{words.none}</p>}
      {data && data.length > 0 && (
        <Table caption={words.yours}>
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.since}</th>
              <th scope="col" data-act>
                {words.act}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.map(({ id, name, createdAt }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td data-l={words.since}>{stamp(createdAt)}</td>
                <td data-act>
                  <Button
                    aria-label={words.revokeOne(name)}
                    busy={revoke.isPending && revoke.variables.id === id}
                    onClick={() => revoke.mutate({ organisationId, id })}
                  >
                    {words.revoke}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  );
}
