import type { UnitHit, UnitVersion } from "@sen/directory/unit.model";
import { date, number } from "@sen/ui/format";
import { Table } from "@sen/ui/table";
import { Link } from "@tanstack/react-router";
import { certainties, kinds, words } from "./words/directory.ts";

/** Units with what they are now, where they are no more. */
export function UnitTable({ hits }: { hits: readonly UnitHit[] }) {
  return (
    <Table caption={words.units}>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.gso}</th>
          <th scope="col">{words.parent}</th>
          <th scope="col" data-n>
            {words.population}
          </th>
          <th scope="col">{words.from}</th>
        </tr>
      </thead>
      <tbody>
        {hits.map(({ unit, ...hit }) => (
          <tr key={unit.id}>
            <th scope="row">
              <UnitLink unit={unit} />
              <Afterwards unit={unit} {...hit} />
            </th>
            <td data-l={words.gso}>{unit.codes.find((code) => code.scheme === "gso")?.value}</td>
            <td data-l={words.parent}>{unit.parentName ?? "–"}</td>
            <td data-n data-l={words.population}>
              {unit.population === null ? "–" : number(unit.population)}
            </td>
            <td data-l={words.from}>{date(unit.from)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Afterwards({ unit, exists, nowCalled, certainty }: UnitHit) {
  if (exists && nowCalled.length === 0) return null;
  return (
    <p style={{ fontWeight: 400 }}>
      {!exists && unit.to && `${words.ended(date(unit.to))}. `}
      {nowCalled.length === 0 ? words.noSuccessor : `${words.isNow} `}
      {nowCalled.map((now, n) => (
        <span key={now.id}>
          {n > 0 && ", "}
          <UnitLink unit={now} />
        </span>
      ))}
      {certainty === "unverified" && ` (${certainties.unverified.toLowerCase()})`}
    </p>
  );
}

export function UnitLink({ unit }: { unit: Pick<UnitVersion, "unitId" | "kind" | "name"> }) {
  return (
    <Link to="/quan-tri/don-vi/$unitId" params={{ unitId: unit.unitId }}>
      {kinds[unit.kind]} {unit.name}
    </Link>
  );
}
