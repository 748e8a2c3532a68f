import type { HeldPosition } from "@sen/directory/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { EmptyState } from "@sen/ui/empty-state";
import { ErrorNotice } from "@sen/ui/error-notice";
import { Section } from "@sen/ui/page";
import { Table } from "@sen/ui/table";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useMay } from "./directory-rights.ts";
import { type PositionAct, PositionDialog } from "./position-dialog.tsx";
import { words } from "./words/directory.ts";

/** The posts of one office on a day, and for those who manage it what can be done with them. */
export function PositionTable({ organisationId, day }: { organisationId: string; day: string }) {
  const api = useApi();
  const mayManage = useMay()("directory.manage", organisationId);
  const [act, setAct] = useState<PositionAct | null>(null);
  const {
    data: positions = [],
    error,
    isPending,
  } = useQuery(api.directory.positions.list.queryOptions({ organisationId, day }));
  const add = (
    <Button icon="plus" onClick={() => setAct({ kind: "add" })}>
      {words.addPosition}
    </Button>
  );
  return (
    <Section title={words.positions} actions={mayManage && add}>
      {positions.length > 0 && (
        <Table caption={words.positions}>
          <thead>
            <tr>
              <th scope="col">{words.title}</th>
              <th scope="col" data-n>
                {words.rank}
              </th>
              <th scope="col">{words.holders}</th>
              {mayManage && <th scope="col">{words.actions}</th>}
            </tr>
          </thead>
          <tbody>
            {positions.map((position) => (
              <PositionRow key={position.id} position={position} onAct={mayManage ? setAct : null} />
            ))}
          </tbody>
        </Table>
      )}
      <ErrorNotice error={error} />
      {positions.length === 0 && !isPending && !error && <EmptyState title={words.noPositions} />}
      {act && (
        <PositionDialog act={act} organisationId={organisationId} day={day} onClose={() => setAct(null)} />
      )}
    </Section>
  );
}

function PositionRow({
  position,
  onAct,
}: {
  position: HeldPosition;
  onAct: ((act: PositionAct) => void) | null;
}) {
  return (
    <tr>
      <th scope="row">{position.title}</th>
      <td data-n data-l={words.rank}>
        {position.rank}
      </td>
      <td data-l={words.holders}>
        {position.holders.length === 0 && words.vacant}
        {position.holders.map((holder, n) => (
          <span key={holder.assignmentId}>
            {n > 0 && ", "}
            <Link to="/quan-tri/nhan-su/$personId" params={{ personId: holder.personId }}>
              {holder.fullName}
            </Link>
          </span>
        ))}
      </td>
      {onAct && (
        <td data-act>
          <Button
            look="quiet"
            aria-label={`${words.assign}: ${position.title}`}
            onClick={() => onAct({ kind: "assign", position })}
          >
            {words.assign}
          </Button>
          <Button
            look="quiet"
            aria-label={`${words.amend}: ${position.title}`}
            onClick={() => onAct({ kind: "amend", position })}
          >
            {words.amend}
          </Button>
          <Button
            look="quiet"
            aria-label={`${words.close}: ${position.title}`}
            onClick={() => onAct({ kind: "close", position })}
          >
            {words.close}
          </Button>
        </td>
      )}
    </tr>
  );
}
