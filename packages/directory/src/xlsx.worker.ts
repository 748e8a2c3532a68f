// Runs in a worker: turns the first sheet of a workbook into text and posts it.
import { parentPort, workerData } from "node:worker_threads";
import exceljs from "exceljs";

const MOST_COLUMNS = 50;
const { bytes, mostRows } = workerData as { bytes: Uint8Array; mostRows: number };

function textOf(value: exceljs.CellValue): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== "object") return String(value);
  if ("richText" in value) return value.richText.map((run) => run.text).join("");
  if ("formula" in value || "sharedFormula" in value) return "=";
  if ("text" in value) return textOf(value.text);
  return "error" in value ? value.error : "";
}

const workbook = new exceljs.Workbook();
await workbook.xlsx.load(Buffer.from(bytes) as never);
const rows: string[][] = [];
const [sheet] = workbook.worksheets;
for (let line = 1; sheet && line <= Math.min(sheet.rowCount, mostRows); line++) {
  const row = sheet.getRow(line);
  const width = Math.min(row.cellCount, MOST_COLUMNS);
  rows.push(Array.from({ length: width }, (_, column) => textOf(row.getCell(column + 1).value)));
}
parentPort?.postMessage(rows);
