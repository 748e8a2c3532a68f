import { meOptions } from "@sen/sdk/desk";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { EmptyState } from "@sen/ui/empty-state";
import { Form } from "@sen/ui/form";
import { PageHeader } from "@sen/ui/page";
import { formErrors } from "@sen/ui/refusal";
import { Table } from "@sen/ui/table";
import { TextField } from "@sen/ui/text-field";
import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { refusals, words } from "./words/entries.ts";

const route = getRouteApi("/");

/** The entries of the office in the address, or of one's own. */
export function EntriesScreen() {
  const api = useApi();
  const { "don-vi": asked } = route.useSearch();
  const { data: me } = useSuspenseQuery(meOptions(api));
  const organisationId = asked ?? me.posts[0]?.organisationId ?? "";
  const { data } = useQuery({
    ...api.business.list.queryOptions({ organisationId }),
    enabled: organisationId !== "",
  });
  const entries = data?.items ?? [];
  return (
    <>
      <PageHeader title={words.title} />
      {entries.length === 0 && <EmptyState title={words.none} />}
      {entries.length > 0 && (
        <Table caption={words.title}>
          <thead>
            <tr>
              <th scope="col">{words.entry}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map(({ id, title }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {organisationId && <AddForm organisationId={organisationId} />}
    </>
  );
}

function AddForm({ organisationId }: { organisationId: string }) {
  const api = useApi();
  const queries = useQueryClient();
  const [title, setTitle] = useState("");
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const add = useMutation(
    api.business.add.mutationOptions({
      async onSuccess() {
        setTitle("");
        setKey(crypto.randomUUID());
        await queries.invalidateQueries({ queryKey: api.business.list.pathKey() });
      },
    }),
  );
  return (
    <Form
      busy={add.isPending}
      errors={add.isError ? formErrors(add.error, refusals) : []}
      onSend={() => add.mutate({ organisationId, title, idempotencyKey })}
      actions={
        <Button type="submit" look="main" busy={add.isPending}>
          {words.add}
        </Button>
      }
    >
      <TextField name="title" label={words.entry} value={title} maxLength={200} onChange={setTitle} />
    </Form>
  );
}
