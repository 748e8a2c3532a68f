import type { FormField } from "@sen/business/form.model";
import { columnsOf, conditionsOfRow, numberAt, type Row, rowsOf, textAt } from "@sen/business/rules";
import { Button } from "@sen/ui/button";
import { FieldError } from "@sen/ui/field";
import { tellResult } from "@sen/ui/result";
import { type ComponentType, useId } from "react";
import { Anchor } from "./anchor.tsx";
import styles from "./fields.module.css";
import { problemsAt, type Shown, useFilling } from "./filling.ts";
import { dong } from "./money.ts";
import { inWords } from "./named.ts";
import { percentOf } from "./numbers.ts";
import { newRowId, sharesFrom, sumOf } from "./rows.ts";
import { Why } from "./why-asked.tsx";
import { words } from "./words/fields.ts";
import { sayProblem } from "./words/problems.ts";

const MANY = 3; // more rows than that are folded, except those with something wrong

/** How a column of a row is shown: like any other question. */
type OneColumn = ComponentType<{ field: FormField; path: string; needs: ReadonlySet<string> }>;

/** Several of the same kind: members, founders, owners behind an organisation, family. */
export function RowsField({ field, shown, Column }: { field: FormField; shown: Shown; Column: OneColumn }) {
  const { values, set } = useFilling();
  const rows = rowsOf(values, field.path);
  const columns = field.columns ?? [];
  const add = () => {
    const id = newRowId();
    const first = columns.find(({ kind }) => kind === "choice" || kind === "text");
    // A row is there as soon as something stands in it.
    set(
      `${field.path}.${id}.${first?.path ?? "name"}`,
      first?.kind === "choice" ? (first.options?.[0]?.value ?? "") : "",
    );
  };
  const remove = (row: Row) => {
    const name = textAt(row.values, "name") || words.unnamed;
    set(`${field.path}.${row.id}`, null);
    tellResult(words.removedRow(name), () => {
      for (const [at, value] of Object.entries(row.values)) set(`${field.path}.${row.id}.${at}`, value);
    });
  };
  return (
    <Anchor id={shown.id}>
      <div className={styles["list"]}>
        <p className={styles["lead"]}>{shown.hint}</p>
        <details className={styles["whys"]}>
          <summary>{words.whyColumns}</summary>
          <dl>
            {columns.map((column) => (
              <div key={`${column.path} ${column.kind}`}>
                <dt>{inWords(column.label)}</dt>
                <dd>
                  <Why field={column} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
        <FieldError>{shown.error}</FieldError>
        {rows.length === 0 && <p className={styles["none"]}>{words.noRows}</p>}
        {rows.map((row, n) => (
          <OneRow
            key={row.id}
            field={field}
            row={row}
            n={n}
            isFolded={rows.length > MANY}
            Column={Column}
            onRemove={() => remove(row)}
          />
        ))}
        <Sums field={field} rows={rows} />
        <div>
          <Button icon="plus" onClick={add}>
            {words.addRow(shown.label)}
          </Button>
        </div>
      </div>
    </Anchor>
  );
}

function OneRow({
  field,
  row,
  n,
  isFolded,
  Column,
  onRemove,
}: {
  field: FormField;
  row: Row;
  n: number;
  isFolded: boolean;
  Column: OneColumn;
  onRemove: () => void;
}) {
  const { problems } = useFilling();
  const heading = useId();
  const name = textAt(row.values, "name");
  const at = `${field.path}.${row.id}`;
  const needs = new Set(conditionsOfRow(row.values));
  const isWrong = problemsAt(problems, at, true).length > 0;
  const ofRow = problemsAt(problems, at);
  return (
    <details className={styles["row"]} open={!isFolded || isWrong || name === ""} aria-labelledby={heading}>
      <summary>
        <h3 id={heading}>{words.row(n + 1, name)}</h3>
      </summary>
      <FieldError>{ofRow.map(sayProblem).join(" ")}</FieldError>
      <div className={styles["columns"]}>
        {columnsOf(field, row).map((column) => (
          <Column
            key={`${column.path} ${column.kind}`}
            field={column}
            path={`${at}.${column.path}`}
            needs={needs}
          />
        ))}
      </div>
      <Button look="quiet" icon="x" aria-label={words.removeRow(name || words.unnamed)} onClick={onRemove}>
        {words.remove}
      </Button>
    </details>
  );
}

/** What shares and amounts come to so far. */
function Sums({ field, rows }: { field: FormField; rows: readonly Row[] }) {
  const { values, set } = useFilling();
  const has = (path: string) =>
    field.path === "members" && field.columns?.some((column) => column.path === path);
  if (rows.length === 0 || !has("share")) return null;
  const total = numberAt(values, "capital.total");
  const amount = sumOf(rows, "amount");
  return (
    <output className={styles["sums"]}>
      {has("amount") && <span>{words.sumAmount(dong(amount), total === null ? null : dong(total))}</span>}
      <span>{words.sumShare(percentOf(sumOf(rows, "share")))}</span>
      {has("amount") && total !== null && total > 0 && amount === total && (
        <Button
          look="quiet"
          onClick={() => {
            for (const [id, share] of sharesFrom(rows, total)) set(`${field.path}.${id}.share`, share);
          }}
        >
          {words.fillShares}
        </Button>
      )}
    </output>
  );
}
