import type { CellError, CheckedImport } from "@sen/directory/import.model";
import { list, number } from "@sen/ui/format";
import { Notice } from "@sen/ui/notice";
import { Table } from "@sen/ui/table";
import { columns, words } from "./words/directory-import.ts";
import { faults, refusals } from "./words/directory-refusals.ts";

const SHOWN = 200;

/** What a dry run found: why the file cannot be read, every cell to correct, or what would be added. */
export function ImportCheck({ checked }: { checked: CheckedImport }) {
  if (checked.problem !== null) {
    return (
      <Notice tone="bad">{refusals[checked.problem as keyof typeof refusals] ?? checked.problem}</Notice>
    );
  }
  return checked.errors.length > 0 ? <Errors errors={checked.errors} /> : <Preview checked={checked} />;
}

function Errors({ errors }: { errors: readonly CellError[] }) {
  const rest = errors.length - SHOWN;
  return (
    <>
      <Notice tone="bad" title={words.errorsFound(errors.length)}>
        {words.fixAndRetry}
      </Notice>
      <Table caption={words.errorsFound(errors.length)}>
        <thead>
          <tr>
            <th scope="col" data-n>
              {words.line}
            </th>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.why}</th>
          </tr>
        </thead>
        <tbody>
          {errors.slice(0, SHOWN).map(({ line, column, value, fault }) => (
            <tr key={`${line} ${column} ${fault}`}>
              <th scope="row" data-n data-l={words.line}>
                {line}
              </th>
              <td data-l={words.column}>{columns[column] ?? column}</td>
              <td data-l={words.value}>{value || "–"}</td>
              <td data-l={words.why}>{faults[fault]}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {rest > 0 && <p>{words.moreRows(rest)}</p>}
    </>
  );
}

function Preview({ checked: { rows, creates } }: { checked: CheckedImport }) {
  const parts = (Object.keys(words.counts) as (keyof typeof words.counts)[])
    .filter((one) => (creates[one] ?? 0) > 0)
    .map((one) => words.counts[one](creates[one] ?? 0));
  const headings = Object.keys(rows[0]?.cells ?? {});
  const rest = rows.length - SHOWN;
  return (
    <>
      <Notice tone={parts.length > 0 ? "good" : "info"} title={words.ready(rows.length)}>
        {parts.length > 0 ? words.willCreate(list(parts)) : refusals["directory/nothing-to-import"]}
      </Notice>
      <Table caption={words.preview}>
        <thead>
          <tr>
            <th scope="col" data-n>
              {words.line}
            </th>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {columns[heading] ?? heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map(({ line, cells }) => (
            <tr key={line}>
              <th scope="row" data-n data-l={words.line}>
                {number(line)}
              </th>
              {headings.map((heading) => (
                <td key={heading} data-l={columns[heading] ?? heading}>
                  {cells[heading]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      {rest > 0 && <p>{words.moreRows(rest)}</p>}
    </>
  );
}
