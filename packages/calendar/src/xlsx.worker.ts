import { parentPort, workerData } from "node:worker_threads";
import excel from "exceljs";

const MOST_LINES = 2_000;
const MOST_COLUMNS = 50;

const two = (n: number) => String(n).padStart(2, "0");

/** Excel keeps a bare time as a moment of 1899 and a bare day as midnight. */
function textOfDate(value: Date): string {
  const day = `${two(value.getUTCDate())}/${two(value.getUTCMonth() + 1)}/${value.getUTCFullYear()}`;
  const clock = `${two(value.getUTCHours())}:${two(value.getUTCMinutes())}`;
  return value.getUTCFullYear() < 1900 ? clock : day;
}

const book = new excel.Workbook();
await book.xlsx.load(Buffer.from(workerData as Uint8Array) as never); // its types speak of an older Buffer
const sheet = book.worksheets[0];
const table: string[][] = [];
sheet?.eachRow({ includeEmpty: true }, (row, number) => {
  if (number > MOST_LINES) return;
  const width = Math.min(row.cellCount, MOST_COLUMNS);
  table[number - 1] = Array.from({ length: width }, (_, n) => {
    const cell = row.getCell(n + 1);
    return cell.value instanceof Date ? textOfDate(cell.value) : cell.text;
  });
});
parentPort?.postMessage(Array.from(table, (line) => line ?? []));
