import type { OrganisationVersion } from "@sen/directory/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { date, today } from "@sen/ui/format";
import { PageHeader, Section, Split } from "@sen/ui/page";
import { Facts, Table } from "@sen/ui/table";
import { skipToken, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useMay } from "../directory-rights.ts";
import { AddOrganisation, AmendOrganisation, CloseOrganisation } from "../organisation-dialog.tsx";
import { OrganisationTree } from "../organisation-tree.tsx";
import { PositionTable } from "../position-table.tsx";
import { kinds, words } from "../words/directory.ts";

export const Route = createFileRoute("/quan-tri/co-quan/$officeId")({
  loader: ({ context: { desk }, params }) =>
    desk.queries.ensureQueryData(desk.api.directory.organisations.get.queryOptions({ id: params.officeId })),
  component: OfficePage,
});

function OfficePage() {
  const { officeId } = Route.useParams();
  const api = useApi();
  const mayManage = useMay()("directory.manage", officeId);
  const [act, setAct] = useState<"add" | "amend" | "close" | null>(null);
  const { data: office } = useSuspenseQuery(api.directory.organisations.get.queryOptions({ id: officeId }));
  const day = today();
  const now = office.versions.findLast((version) => version.from <= day) ?? office.versions[0];
  const isOpen = now && (now.to === null || now.to > day);
  const { data: parent } = useQuery(
    api.directory.organisations.get.queryOptions(now?.parentId ? { id: now.parentId } : skipToken),
  );
  const { data: unit } = useQuery(
    api.directory.units.get.queryOptions(now?.unitId ? { id: now.unitId } : skipToken),
  );
  if (!now) return null;
  const above = parent ? { id: parent.id, label: parent.versions.at(-1)?.name ?? parent.code } : null;
  const place = unit?.versions.at(-1);
  const area = unit && place ? { id: unit.id, label: `${kinds[place.kind]} ${place.name}` } : null;
  const close = () => setAct(null);
  return (
    <>
      <PageHeader
        title={now.name}
        above={{ href: "/quan-tri/co-quan", label: words.organisations }}
        actions={
          mayManage &&
          isOpen && (
            <>
              <Button onClick={() => setAct("close")}>{words.close}</Button>
              <Button icon="plus" onClick={() => setAct("add")}>
                {words.addBelow}
              </Button>
              <Button look="main" icon="pencil" onClick={() => setAct("amend")}>
                {words.amendOrganisation}
              </Button>
            </>
          )
        }
      >
        {now.to && words.ended(date(now.to))}
      </PageHeader>
      <Split
        aside={
          <Facts
            facts={[
              [words.code, office.code],
              [
                words.parent,
                above ? (
                  <Link to="/quan-tri/co-quan/$officeId" params={{ officeId: above.id }}>
                    {above.label}
                  </Link>
                ) : (
                  words.none
                ),
              ],
              [
                words.unit,
                area ? (
                  <Link to="/quan-tri/don-vi/$unitId" params={{ unitId: area.id }}>
                    {area.label}
                  </Link>
                ) : (
                  "–"
                ),
              ],
            ]}
          />
        }
      >
        <PositionTable organisationId={office.id} day={day} />
        <Section title={words.below}>
          <OrganisationTree day={day} parentId={office.id} />
        </Section>
        <Versions versions={office.versions} />
      </Split>
      {act === "add" && <AddOrganisation parent={office.id} day={day} onClose={close} />}
      {act === "amend" && (
        <AmendOrganisation office={office} now={now} parent={above} unit={area} day={day} onClose={close} />
      )}
      {act === "close" && <CloseOrganisation office={office} now={now} day={day} onClose={close} />}
    </>
  );
}

function Versions({ versions }: { versions: readonly OrganisationVersion[] }) {
  return (
    <Section title={words.history}>
      <Table caption={words.history}>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.to}</th>
          </tr>
        </thead>
        <tbody>
          {versions.toReversed().map((version) => (
            <tr key={version.id}>
              <th scope="row">{version.name}</th>
              <td data-l={words.from}>{date(version.from)}</td>
              <td data-l={words.to}>{version.to ? date(version.to) : words.now}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}
