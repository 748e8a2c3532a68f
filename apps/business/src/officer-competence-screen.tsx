import type { DatedCompetence } from "@sen/business/register.model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { EmptyState } from "@sen/ui/empty-state";
import { ErrorNotice } from "@sen/ui/error-notice";
import { today } from "@sen/ui/format";
import { useShortcuts } from "@sen/ui/shortcuts";
import { Table } from "@sen/ui/table";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { CompetenceDialog } from "./officer-competence-dialog.tsx";
import { NoOffice, OfficerHead } from "./officer-head.tsx";
import { useOffices } from "./officer-office.ts";
import { useUnits } from "./unit-field.tsx";
import { words } from "./words/competence.ts";

const route = getRouteApi("/can-bo/tham-quyen");

/** Which office registers for what, among the office and those below it. */
export function CompetenceScreen() {
  const { "don-vi": asked } = route.useSearch();
  const api = useApi();
  const offices = useOffices(asked, "business.competence");
  const organisationId = offices.current ?? "";
  const units = useUnits();
  const { data, error } = useQuery(
    api.business.competence.list.queryOptions({ organisationId }, { enabled: organisationId !== "" }),
  );
  const listed = useQuery(api.directory.organisations.list.queryOptions({ day: today(), limit: 200 }));
  const [open, setOpen] = useState<{ before: DatedCompetence | null } | null>(null);
  useShortcuts([{ keys: "n", label: words.keys, run: () => setOpen({ before: null }) }]);
  if (organisationId === "" && !offices.isPending) return <NoOffice />;
  const nameOf = (id: string) => listed.data?.items.find((office) => office.id === id)?.name ?? "";
  const placeOf = ({ level, unitId }: DatedCompetence) =>
    level === "province" ? words.province : units.nameOf(unitId ?? "");
  return (
    <>
      <OfficerHead
        screen="competence"
        title={words.title}
        offices={offices}
        actions={
          <Button look="main" keys="N" onClick={() => setOpen({ before: null })}>
            {words.add}
          </Button>
        }
      >
        {words.sentence}
      </OfficerHead>
      <ErrorNotice error={error} />
      {!data && !error && <p aria-busy="true">{words.loading}</p>}
      {data?.length === 0 && <EmptyState title={words.none}>{words.noneWhy}</EmptyState>}
      {data && data.length > 0 && (
        <Table caption={words.caption}>
          <thead>
            <tr>
              <th scope="col">{words.place}</th>
              <th scope="col">{words.office}</th>
              <th scope="col" data-act>
                {words.act}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.map((one) => (
              <tr key={`${one.level}/${one.unitId}`}>
                <th scope="row">{placeOf(one)}</th>
                <td data-l={words.office}>{nameOf(one.organisationId)}</td>
                <td data-act>
                  <Button
                    look="quiet"
                    aria-label={words.changeOne(placeOf(one))}
                    onClick={() => setOpen({ before: one })}
                  >
                    {words.change}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {open && (
        <CompetenceDialog
          organisationId={organisationId}
          before={open.before}
          known={data ?? []}
          offices={listed.data?.items ?? []}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
