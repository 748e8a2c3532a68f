import type { QueueRow, QueueView } from "@sen/casework/model";
import { Button } from "@sen/ui/button";
import { Chip } from "@sen/ui/chip";
import { shortDate, stamp } from "@sen/ui/format";
import { Table } from "@sen/ui/table";
import { statusOf } from "./dossier-chip.tsx";
import styles from "./officer.module.css";
import { checkPath } from "./officer-addresses.ts";
import { Due } from "./officer-due.tsx";
import { useProcedureTitles } from "./procedure-titles.ts";
import { words } from "./words/officer.ts";

type Selection = {
  ticked: ReadonlySet<string>;
  toggle: (id: string) => void;
  setAll: (all: boolean) => void;
};
type Claim = { isFree: (row: QueueRow) => boolean; claiming: string | null; run: (row: QueueRow) => void };

/** `selection` and `claim` are null for whoever may not assign, or not check. */
export function QueueTable({
  rows,
  organisationId,
  view,
  selection,
  claim,
}: {
  rows: readonly QueueRow[];
  organisationId: string;
  view: QueueView;
  selection: Selection | null;
  claim: Claim | null;
}) {
  const titleOf = useProcedureTitles();
  const hasActs = claim !== null && rows.some(claim.isFree);
  return (
    <div className={styles["queue"]}>
      <Table caption={words.titleOf(words.view[view])}>
        <thead>
          <tr>
            {selection && (
              <th scope="col" className={styles["tick"]}>
                <input
                  type="checkbox"
                  aria-label={words.selectAll}
                  checked={rows.every(({ id }) => selection.ticked.has(id))}
                  onChange={(event) => selection.setAll(event.target.checked)}
                />
              </th>
            )}
            <th scope="col" className={styles["margin"]}>
              {words.due}
            </th>
            <th scope="col">{words.code}</th>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.applicant}</th>
            <th scope="col">{words.received}</th>
            <th scope="col">{words.assignee}</th>
            <th scope="col">{words.status}</th>
            {hasActs && (
              <th scope="col" data-act>
                <span className={styles["unseen"]}>{words.act}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.id}
              {...{ row, organisationId, selection, claim: hasActs ? claim : null }}
              procedure={titleOf(row.procedure)}
            />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function Row({
  row,
  organisationId,
  procedure,
  selection,
  claim,
}: {
  row: QueueRow;
  organisationId: string;
  procedure: string;
  selection: Selection | null;
  claim: Claim | null;
}) {
  const { id, code, title, applicant, standing, submittedAt } = row;
  const { state, word } = statusOf(standing); // that it is late stands in the margin
  const received = standing.receivedAt ?? submittedAt;
  return (
    <tr aria-selected={selection?.ticked.has(id) || undefined}>
      {selection && (
        <td className={styles["tick"]}>
          <input
            type="checkbox"
            aria-label={words.selectOne(code)}
            checked={selection.ticked.has(id)}
            onChange={() => selection.toggle(id)}
          />
        </td>
      )}
      <td className={styles["margin"]}>
        <Due row={row} />
      </td>
      <td className={styles["code"]}>{code}</td>
      <th scope="row">
        <a href={checkPath(id, organisationId)} data-dossier={id}>
          {title}
        </a>
        <span className={styles["procedure"]}>{procedure}</span>
      </th>
      <td data-l={words.applicant}>{applicant.name}</td>
      <td data-l={words.received} title={stamp(received)}>
        {shortDate(received)}
      </td>
      <td data-l={words.assignee}>
        {standing.assignee?.name ?? <span className={styles["nobody"]}>{words.nobody}</span>}
      </td>
      <td data-l={words.status}>
        <Chip state={state}>{word}</Chip>
      </td>
      {claim && (
        <td data-act>
          {claim.isFree(row) && (
            <Button
              aria-label={words.claimOne(code)}
              busy={claim.claiming === id}
              onClick={() => claim.run(row)}
            >
              {words.claim}
            </Button>
          )}
        </td>
      )}
    </tr>
  );
}
