import type { UnitVersion } from "@sen/directory/unit.model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { date, number, today } from "@sen/ui/format";
import { PageHeader, Section, Split } from "@sen/ui/page";
import { Facts, Table } from "@sen/ui/table";
import { useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
import { dayBeside, readDirectorySearch } from "../directory-address.ts";
import { useMay } from "../directory-rights.ts";
import { AmendUnit, CloseUnit } from "../unit-dialog.tsx";
import { UnitLineage } from "../unit-lineage.tsx";
import { kinds, words } from "../words/directory.ts";

export const Route = createFileRoute("/quan-tri/don-vi/$unitId")({
  validateSearch: readDirectorySearch,
  loader: ({ context: { desk }, params }) =>
    desk.queries.ensureQueryData(desk.api.directory.units.get.queryOptions({ id: params.unitId })),
  component: UnitPage,
});

function UnitPage() {
  const { unitId } = Route.useParams();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const mayKeep = useMay()("directory.structure");
  const [act, setAct] = useState<"amend" | "close" | null>(null);
  const { data: unit } = useSuspenseQuery(useApi().directory.units.get.queryOptions({ id: unitId }));
  const day = today();
  const now = unit.versions.findLast((version) => version.from <= day) ?? unit.versions[0];
  const first = unit.versions[0];
  if (!now || !first) return null;
  const isOpen = now.to === null || now.to > day;
  // a unit that exists asks where it came from; one that has ended, where it went
  const seenOn = search.ngay ?? (isOpen ? dayBeside(first.from, -1) : day);
  const close = () => setAct(null);
  return (
    <>
      <PageHeader
        title={`${kinds[now.kind]} ${now.name}`}
        above={{ href: "/quan-tri/don-vi", label: words.units }}
        actions={
          mayKeep &&
          isOpen && (
            <>
              <Button onClick={() => setAct("close")}>{words.close}</Button>
              <Button look="main" icon="pencil" onClick={() => setAct("amend")}>
                {words.amendUnit}
              </Button>
            </>
          )
        }
      >
        {now.to ? words.ended(date(now.to)) : words.since(date(now.from))}
      </PageHeader>
      <Split aside={<Facts facts={factsOf(now)} />}>
        <UnitLineage
          unitId={unitId}
          day={seenOn}
          onDay={(ngay) => void navigate({ search: { ...search, ngay }, replace: true })}
        />
        <Versions versions={unit.versions} />
      </Split>
      {act === "amend" && <AmendUnit unit={unit} now={now} day={day} onClose={close} />}
      {act === "close" && <CloseUnit unit={unit} now={now} day={day} onClose={close} />}
    </>
  );
}

const factsOf = (unit: UnitVersion): [string, string][] => [
  [words.gso, unit.codes.find((code) => code.scheme === "gso")?.value ?? "–"],
  [words.parent, unit.parentName ?? words.none],
  [words.population, unit.population === null ? "–" : populationOf(unit.population, unit.populationOn)],
  [words.area, unit.areaKm2 === null ? "–" : `${number(unit.areaKm2)} km²`],
  [words.headOffice, unit.headOffice?.address ?? "–"],
  [words.legalBasis, unit.legalBasis ?? "–"],
];

const populationOf = (people: number, on: string | null) =>
  on ? `${number(people)} (${words.populationOn(date(on))})` : number(people);

function Versions({ versions }: { versions: readonly UnitVersion[] }) {
  return (
    <Section title={words.history}>
      <Table caption={words.history}>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.gso}</th>
            <th scope="col">{words.parent}</th>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.to}</th>
          </tr>
        </thead>
        <tbody>
          {versions.toReversed().map((version) => (
            <tr key={version.id}>
              <th scope="row">
                {kinds[version.kind]} {version.name}
              </th>
              <td data-l={words.gso}>{version.codes.find((code) => code.scheme === "gso")?.value ?? "–"}</td>
              <td data-l={words.parent}>{version.parentName ?? "–"}</td>
              <td data-l={words.from}>{date(version.from)}</td>
              <td data-l={words.to}>{version.to ? date(version.to) : words.now}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}
