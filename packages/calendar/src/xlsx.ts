import { Worker } from "node:worker_threads";
import writeExcel from "write-excel-file/node";
import type { FileRefusal, Table } from "./csv.ts";

const LONGEST_MS = 10_000;
const MOST_UNPACKED = 20_000_000;
const MOST_PARTS = 200;

/** A workbook of one sheet, every cell text. */
export async function writeXlsx(table: Table): Promise<Uint8Array> {
  const [headings = [], ...lines] = table;
  const sheet = [
    headings.map((value) => ({ value, type: String, fontWeight: "bold" as const })),
    ...lines.map((line) => line.map((value) => (value === "" ? null : { value, type: String, wrap: true }))),
  ];
  const columns = headings.map((_, n) => ({ width: n === 5 || n === 7 ? 48 : 16 }));
  return writeExcel(sheet, { columns, stickyRowsCount: 1 }).toBuffer();
}

/** The first sheet as text, read in a thread of its own: a hostile file can neither stop nor exhaust the server. */
export async function readXlsx(bytes: Uint8Array): Promise<Table | FileRefusal> {
  const unpacked = unpackedSize(bytes);
  if (unpacked === null) return "calendar/file-unreadable";
  if (unpacked > MOST_UNPACKED) return "calendar/file-too-large";
  return new Promise((resolve) => {
    const worker = new Worker(new URL("./xlsx.worker.ts", import.meta.url), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    });
    const end = (answer: Table | FileRefusal) => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    const timer = setTimeout(() => end("calendar/file-too-large"), LONGEST_MS);
    worker.once("message", end);
    worker.once("error", () => end("calendar/file-unreadable"));
  });
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** What the parts of a zip say they unpack to, in bytes, by its central directory (APPNOTE 4.3.12); null when it is no zip. */
function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0) return null;
  const parts = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (parts > MOST_PARTS) return Number.POSITIVE_INFINITY;
  let size = 0;
  for (let n = 0; n < parts; n++) {
    if (at + 46 > bytes.byteLength || view.getUint32(at, true) !== ENTRY) return null;
    size += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}
