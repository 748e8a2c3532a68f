import type * as z from "zod";
import type { CheckedImport, CheckImport, ExportFile, File, RawRow } from "./import.model.ts";
import { type Plan, rowsOf } from "./import.rules.ts";
import { readSheet, type Sheet, writeCsv, writeXlsx } from "./spreadsheet.ts";

const NOTHING = { organisation: 0, person: 0, position: 0, assignment: 0 };
const unreadable = (problem: string): CheckedImport => ({ problem, rows: [], errors: [], creates: NOTHING });

/** Reads a file and says what `plan` would make of its rows. */
export async function checkFile(
  { kind, content }: z.infer<typeof CheckImport>,
  plan: (rows: RawRow[]) => Promise<Plan>,
): Promise<CheckedImport> {
  const sheet = await readSheet(Buffer.from(content, "base64"));
  if (!sheet.ok) return unreadable(sheet.code);
  const rows = rowsOf(kind, sheet.value);
  if (!rows.ok) return unreadable(rows.code);
  const planned = await plan(rows.value);
  const creates = {
    organisation: planned.organisations.length,
    person: planned.people.length,
    position: planned.positions.length,
    assignment: planned.assignments.length,
  };
  return { problem: null, rows: rows.value, errors: planned.errors, creates };
}

const TYPES = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
const NAMES = { people: "nhan-su", organisations: "co-quan" };

export async function fileOf({ kind, format, day }: z.infer<typeof ExportFile>, sheet: Sheet): Promise<File> {
  const bytes = format === "csv" ? writeCsv(sheet) : await writeXlsx(sheet);
  return {
    fileName: `${NAMES[kind]}-${day}.${format}`,
    type: TYPES[format],
    content: bytes.toString("base64"),
  };
}
