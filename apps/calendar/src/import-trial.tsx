import type { CheckedRow, Column, Row } from "@sen/calendar/model";
import { useApi } from "@sen/sdk/react";
import { Button } from "@sen/ui/button";
import { Chip, type State } from "@sen/ui/chip";
import { ErrorNotice } from "@sen/ui/error-notice";
import { Section } from "@sen/ui/page";
import { tellResult } from "@sen/ui/result";
import { Table } from "@sen/ui/table";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import styles from "./import.module.css";
import { ImportCell } from "./import-cell.tsx";
import { tellTakenBack } from "./take-back.ts";
import { words } from "./words/import.ts";
import { refusals } from "./words/refusals.ts";

const COLUMNS: Column[] = [
  "day",
  "session",
  "start",
  "end",
  "content",
  "chair",
  "participants",
  "room",
  "place",
  "preparing",
  "note",
];
const STATES: Record<CheckedRow["decision"], State> = {
  new: "done",
  changed: "progress",
  same: "none",
  wrong: "bad",
};

/** What the file would do, row by row. Wrong cells are corrected in place; nothing is written before all are right. */
export function ImportTrial({
  organisationId,
  week,
  rows: read,
  onDone,
}: {
  organisationId: string;
  week: string;
  rows: Row[];
  onDone: () => void;
}) {
  const api = useApi();
  const queries = useQueryClient();
  const [rows, setRows] = useState(read);
  const [asked, setAsked] = useState(read);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const trial = useQuery(
    api.calendar.files.check.queryOptions(
      { organisationId, week, rows: asked },
      { staleTime: 0, gcTime: 0, placeholderData: keepPreviousData },
    ),
  );
  const settled = { onSettled: () => queries.invalidateQueries(api.calendar.pathFilter()) };
  const undo = useMutation(api.calendar.items.undo.mutationOptions(settled));
  const apply = useMutation(
    api.calendar.files.import.mutationOptions({
      ...settled,
      onSuccess: ({ batchId, added, changed }) => {
        tellResult(words.applied(added, changed), () =>
          tellTakenBack(undo.mutateAsync({ organisationId, batchId }), words.undone),
        );
        onDone();
      },
    }),
  );
  const isChecked = rows === asked && !trial.isFetching;
  const counts = trial.data?.counts;
  const toWrite = counts ? counts.new + counts.changed : 0;
  const used = COLUMNS.filter(
    (column) => rows.some((row) => row.cells[column]) || trial.data?.rows.some((row) => row.errors[column]),
  );
  const change = (number: number, column: Column, text: string) =>
    setRows(
      rows.map((row) => (row.number === number ? { ...row, cells: { ...row.cells, [column]: text } } : row)),
    );

  return (
    <Section
      title={words.checked}
      actions={
        <>
          {!isChecked && (
            <Button look="main" busy={trial.isFetching} onClick={() => setAsked(rows)}>
              {words.check}
            </Button>
          )}
          {isChecked && counts?.wrong === 0 && toWrite > 0 && (
            <Button
              look="main"
              busy={apply.isPending}
              onClick={() => apply.mutate({ organisationId, week, rows, idempotencyKey })}
            >
              {words.apply(toWrite)}
            </Button>
          )}
        </>
      }
    >
      <output className={styles["verdict"]}>
        {counts && words.counts(counts)} {counts && counts.wrong > 0 && words.fix}
        {isChecked && counts?.wrong === 0 && toWrite === 0 && words.nothing}
      </output>
      <ErrorNotice error={trial.error ?? apply.error} refusals={refusals} />
      <div className={styles["trial"]}>
        <Table caption={words.checked}>
          <thead>
            <tr>
              <th scope="col">{words.row}</th>
              <th scope="col">{words.decision}</th>
              {used.map((column) => (
                <th key={column} scope="col">
                  {words.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const verdict = trial.data?.rows.find((one) => one.number === row.number);
              return (
                <tr key={row.number}>
                  <th scope="row">{row.number}</th>
                  <td data-l={words.decision}>
                    {verdict && (
                      <Chip state={STATES[verdict.decision]}>{words.decisions[verdict.decision]}</Chip>
                    )}
                    {verdict?.errors.id && <p>{words.errors[verdict.errors.id]}</p>}
                  </td>
                  {used.map((column) => (
                    <ImportCell
                      key={column}
                      column={column}
                      row={row}
                      error={verdict?.errors[column]}
                      onChange={(text) => change(row.number, column, text)}
                    />
                  ))}
                </tr>
              );
            })}
          </tbody>
        </Table>
      </div>
    </Section>
  );
}
