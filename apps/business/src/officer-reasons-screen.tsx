import type { LibraryReason } from "@sen/casework/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { EmptyState } from "@sen/ui/empty-state";
import { ErrorNotice } from "@sen/ui/error-notice";
import { number } from "@sen/ui/format";
import { tellResult } from "@sen/ui/result";
import { useShortcuts } from "@sen/ui/shortcuts";
import { Table } from "@sen/ui/table";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { NoOffice, OfficerHead } from "./officer-head.tsx";
import { useOffices } from "./officer-office.ts";
import { ReasonDialog } from "./officer-reason-dialog.tsx";
import { useProcedureTitles } from "./procedure-titles.ts";
import { refusals } from "./refusals.ts";
import { tellTakenBack } from "./take-back.ts";
import { words as desk } from "./words/officer-desk.ts";

const words = desk.reasons;
const route = getRouteApi("/can-bo/ly-do");

/** The office's own sentences for what is wrong with dossiers, the most used first. */
export function ReasonsScreen() {
  const offices = useOffices(route.useSearch()["don-vi"]);
  const organisationId = offices.current ?? "";
  const { data, error } = useQuery(
    useApi().casework.reasons.list.queryOptions({ organisationId }, { enabled: organisationId !== "" }),
  );
  const [isAdding, setAdding] = useState(false);
  const mayKeep = offices.may("casework.check");
  useShortcuts(mayKeep ? [{ keys: "n", label: words.key, run: () => setAdding(true) }] : []);
  if (!organisationId) return offices.isPending ? null : <NoOffice />;
  const add = (
    <Button look="main" keys="N" onClick={() => setAdding(true)}>
      {words.add}
    </Button>
  );
  return (
    <>
      <OfficerHead
        screen="reasons"
        title={words.title}
        offices={offices}
        actions={mayKeep && data && data.length > 0 && add}
      >
        {words.sentence}
      </OfficerHead>
      <ErrorNotice error={error} refusals={refusals} />
      {!data && !error && <p aria-busy="true">{desk.loading}</p>}
      {data?.length === 0 && (
        <EmptyState title={words.none} action={mayKeep && add}>
          {mayKeep ? words.noneAdd : words.noneRead}
        </EmptyState>
      )}
      {data && data.length > 0 && (
        <ReasonTable reasons={data} organisationId={organisationId} mayKeep={mayKeep} />
      )}
      {isAdding && <ReasonDialog organisationId={organisationId} onClose={() => setAdding(false)} />}
    </>
  );
}

function ReasonTable({
  reasons,
  organisationId,
  mayKeep,
}: {
  reasons: readonly LibraryReason[];
  organisationId: string;
  mayKeep: boolean;
}) {
  const titleOf = useProcedureTitles();
  const { remove, removing, error } = useRemove(organisationId);
  return (
    <>
      <ErrorNotice error={error} refusals={refusals} />
      <Table caption={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.text}</th>
            <th scope="col">{words.remedy}</th>
            <th scope="col">{words.law}</th>
            <th scope="col">{words.procedure}</th>
            <th scope="col" data-n>
              {words.used}
            </th>
            {mayKeep && (
              <th scope="col" data-act>
                {desk.act}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {reasons.map((reason) => (
            <tr key={reason.id}>
              <th scope="row">{reason.text}</th>
              <td data-l={words.remedy}>{reason.remedy}</td>
              <td data-l={words.law}>{reason.law}</td>
              <td data-l={words.procedure}>
                {reason.procedure ? titleOf(reason.procedure) || reason.procedure : words.everyProcedure}
              </td>
              <td data-l={words.used} data-n title={words.times(reason.used)}>
                {number(reason.used)}
              </td>
              {mayKeep && (
                <td data-act>
                  <Button
                    look="quiet"
                    icon="trash"
                    aria-label={words.removeOne(reason.text)}
                    busy={removing === reason.id}
                    onClick={() => remove(reason)}
                  >
                    {words.remove}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}

/** Taken out, and put back in the same words. */
function useRemove(organisationId: string) {
  const api = useApi();
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries(api.casework.reasons.pathFilter());
  const add = useMutation(api.casework.reasons.add.mutationOptions({ onSettled }));
  const remove = useMutation(
    api.casework.reasons.remove.mutationOptions({
      onSettled,
      onSuccess: ({ procedure, text, law, remedy }) =>
        tellResult(words.removed, () =>
          tellTakenBack(add.mutateAsync({ organisationId, procedure, text, law, remedy }), words.restored),
        ),
    }),
  );
  return {
    error: remove.error,
    removing: remove.isPending ? remove.variables.id : null,
    remove: ({ id, version }: LibraryReason) => remove.mutate({ organisationId, id, version }),
  };
}
