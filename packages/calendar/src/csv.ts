import { parse } from "csv-parse/sync";
import { columnNamed, guarded, HEADINGS, unguarded } from "./cell.rules.ts";
import { Column, type Row } from "./model.ts";

/** Rows of text as they stand in a file, the heading first. */
export type Table = string[][];

export const MOST_ROWS = 500;
export type FileRefusal =
  | "calendar/file-unreadable"
  | "calendar/file-too-large"
  | "calendar/file-without-headings"
  | "calendar/file-too-long";

export const tableOf = (rows: readonly Record<Column, string>[]): Table => [
  Column.options.map((column) => HEADINGS[column][0]),
  ...rows.map((row) => Column.options.map((column) => guarded(row[column]))),
];

/** Rows by what their headings say, in whatever order the columns stand; empty lines are passed over. */
export function rowsOf(table: Table): Row[] | FileRefusal {
  const columns = (table[0] ?? []).map(columnNamed);
  if (!columns.includes("day") || !columns.includes("content")) return "calendar/file-without-headings";
  const rows = table.slice(1).flatMap((line, n): Row[] => {
    if (line.every((cell) => cell.trim() === "")) return [];
    const cells: Row["cells"] = {};
    for (const [at, column] of columns.entries())
      if (column) cells[column] = unguarded(line[at] ?? "").trim();
    return [{ number: n + 2, cells }];
  });
  return rows.length > MOST_ROWS ? "calendar/file-too-long" : rows;
}

const BOM = "\uFEFF"; // without it, Excel reads the file in the code page of its machine

/** RFC 4180, with the byte-order mark that Excel needs. */
export const writeCsv = (table: Table): string =>
  BOM +
  table.map((line) => `${line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\r\n`).join("");

/** UTF-8 with comma, semicolon or tab between the cells, whichever its first line has most of. */
export function readCsv(bytes: Uint8Array): Table | FileRefusal {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const first = text.slice(0, text.indexOf("\n") >>> 0);
    const count = (mark: string) => first.split(mark).length;
    const [delimiter = ","] = [",", ";", "\t"].sort((a, b) => count(b) - count(a));
    return parse(text, { bom: true, delimiter, relax_column_count: true, max_record_size: 100_000 });
  } catch {
    return "calendar/file-unreadable"; // not UTF-8, or a quote that never ends
  }
}
