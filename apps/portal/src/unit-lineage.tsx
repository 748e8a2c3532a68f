import type { LineageStep } from "@sen/directory/unit.model";
import { useApi } from "@sen/sdk/react";
import { Chip } from "@sen/ui/chip";
import { DatePicker } from "@sen/ui/date-picker";
import { EmptyState } from "@sen/ui/empty-state";
import { ErrorNotice } from "@sen/ui/error-notice";
import { date } from "@sen/ui/format";
import { Section } from "@sen/ui/page";
import { Table } from "@sen/ui/table";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import styles from "./unit-lineage.module.css";
import { UnitLink } from "./unit-table.tsx";
import { certainties, extents, words } from "./words/directory.ts";

/** Where the ground of a unit is on a day, or came from, step by step and as far as it is known. */
export function UnitLineage({
  unitId,
  day,
  onDay,
}: {
  unitId: string;
  day: string;
  onDay: (day: string) => void;
}) {
  const api = useApi();
  const { data, error } = useQuery(
    api.directory.units.lineage.queryOptions({ id: unitId, day }, { placeholderData: keepPreviousData }),
  );
  const ends = data?.ends.filter((end) => end.exists && end.unit.unitId !== unitId) ?? [];
  const isLost = data?.ends.some((end) => !end.exists) ?? false;
  return (
    <Section
      title={words.lineage}
      actions={
        <DatePicker label={words.day} hideLabel value={day} onChange={(next) => next && onDay(next)} />
      }
    >
      <p>{words.lineageSentence}</p>
      <ErrorNotice error={error} />
      {data?.steps.length === 0 && !isLost && <EmptyState title={words.noSteps} />}
      {isLost && <p>{words.noSuccessor}</p>}
      {ends.length > 0 && (
        <div className={styles["ends"]}>
          <h3>{words.whereOn(date(day))}</h3>
          <ul>
            {ends.map(({ unit, extent, certainty }) => (
              <li key={unit.id}>
                <UnitLink unit={unit} /> · {extents[extent]} · {certainties[certainty]}
              </li>
            ))}
          </ul>
        </div>
      )}
      {data && data.steps.length > 0 && <Steps steps={data.steps} />}
    </Section>
  );
}

const states = { stated: "done", derived: "progress", unverified: "attention" } as const;

function Steps({ steps }: { steps: readonly LineageStep[] }) {
  return (
    <Table caption={words.lineage}>
      <thead>
        <tr>
          <th scope="col">{words.onDay}</th>
          <th scope="col">{words.fromUnit}</th>
          <th scope="col">{words.toUnit}</th>
          <th scope="col">{words.extent}</th>
          <th scope="col">{words.certainty}</th>
          <th scope="col">{words.instrument}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr key={step.id}>
            <td data-l={words.onDay}>{date(step.effectiveOn)}</td>
            <th scope="row">
              <UnitLink unit={{ unitId: step.fromId, kind: step.fromKind, name: step.fromName }} />
            </th>
            <td data-l={words.toUnit}>
              <UnitLink unit={{ unitId: step.toId, kind: step.toKind, name: step.toName }} />
            </td>
            <td data-l={words.extent}>{extents[step.extent]}</td>
            <td data-l={words.certainty}>
              <Chip state={states[step.certainty]}>{certainties[step.certainty]}</Chip>
            </td>
            <td data-l={words.instrument}>{step.instrument ?? "–"}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
