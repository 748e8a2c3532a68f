import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { accept, type Result, refuse } from "@sen/rpc/result";
import { parse } from "csv-parse/sync";
import writeXlsxFile from "write-excel-file/node";
import { MOST_BYTES, MOST_ROWS } from "./import.model.ts";

/** A sheet as text: rows of cells, the first row being the headings. */
export type Sheet = string[][];

export type FileRefusal =
  | "directory/file-too-large"
  | "directory/file-not-readable"
  | "directory/file-empty"
  | "directory/too-many-rows";

const ZIP = Buffer.from("PK\u0003\u0004", "latin1");

/** Reads CSV (comma, semicolon or tab; UTF-8, UTF-16 or Windows-1258) or XLSX, told apart by content, not by name. */
export async function readSheet(bytes: Buffer): Promise<Result<Sheet, FileRefusal>> {
  if (bytes.length > MOST_BYTES) return refuse("directory/file-too-large");
  const read = bytes.subarray(0, 4).equals(ZIP) ? await readXlsx(bytes) : readCsv(bytes);
  if (!read.ok) return read;
  const filled = read.value.findLastIndex((row) => row.some((cell) => cell !== ""));
  if (filled < 1) return refuse("directory/file-empty");
  return filled > MOST_ROWS
    ? refuse("directory/too-many-rows")
    : accept(read.value.slice(0, filled + 1).map((row) => row.map(tidy)));
}

/** Composed, without the apostrophe that keeps a spreadsheet from reading a cell as a formula, and trimmed. */
const tidy = (cell: string): string =>
  cell
    .normalize("NFC")
    .trim()
    .replace(/^'(?=[=+\-@])/, "");

function readCsv(bytes: Buffer): Result<Sheet, FileRefusal> {
  const text = decode(bytes);
  if (text.includes("\u0000")) return refuse("directory/file-not-readable");
  try {
    const rows = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      to: MOST_ROWS + 2,
      max_record_size: 20_000,
    });
    return accept(rows);
  } catch {
    return refuse("directory/file-not-readable");
  }
}

/** What byte order marks and the bytes themselves say; old Vietnamese Excel writes Windows-1258 with tones apart. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1258").decode(bytes);
  }
}

/** The one of the three that the heading line has most of. */
function delimiterOf(text: string): string {
  const heading = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const often = (delimiter: string) => heading.split(delimiter).length;
  return [",", ";", "\t"].reduce((best, one) => (often(one) > often(best) ? one : best));
}

const MOST_ENTRIES = 200;
const MOST_UNPACKED = 30_000_000;
const MOST_MILLISECONDS = 10_000;

/** In a worker with little memory and little time, and only what claims to unpack to a sane size. */
async function readXlsx(bytes: Buffer): Promise<Result<Sheet, FileRefusal>> {
  const unpacked = unpackedSize(bytes);
  if (unpacked === null) return refuse("directory/file-not-readable");
  if (unpacked > MOST_UNPACKED) return refuse("directory/file-too-large");
  const worker = new Worker(join(import.meta.dirname, "xlsx.worker.ts"), {
    workerData: { bytes, mostRows: MOST_ROWS + 2 },
    resourceLimits: { maxOldGenerationSizeMb: 192 },
    stderr: true,
  });
  const sheet = await new Promise<Sheet | null>((resolve) => {
    const late = setTimeout(() => resolve(null), MOST_MILLISECONDS);
    const end = (answer: Sheet | null) => {
      clearTimeout(late);
      resolve(answer);
    };
    worker
      .once("message", end)
      .once("error", () => end(null))
      .once("exit", () => end(null));
  });
  await worker.terminate();
  return sheet ? accept(sheet) : refuse("directory/file-not-readable");
}

const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** What the entries of a zip say they unpack to, in bytes; null when it is no zip that we would open. */
export function unpackedSize(zip: Buffer): number | null {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > zip.length || zip.readUInt32LE(end) !== END) return null;
  const entries = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  let size = 0;
  if (entries > MOST_ENTRIES) return null;
  for (let n = 0; n < entries; n++) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== CENTRAL) return null;
    size += zip.readUInt32LE(at + 24);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return size;
}

/** CSV that Excel opens as it is: byte order mark, CRLF, and no cell that it would run as a formula. */
export function writeCsv(sheet: Sheet): Buffer {
  const guarded = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
  const quoted = (cell: string) => (/[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = sheet.map((row) => row.map((cell) => quoted(guarded(cell))).join(","));
  return Buffer.from(`\uFEFF${lines.join("\r\n")}\r\n`);
}

/** Every cell is text, so that nothing in it is ever a formula and no telephone number loses its zero. */
export function writeXlsx(sheet: Sheet): Promise<Buffer> {
  const [headings = [], ...rows] = sheet;
  const cells = [
    headings.map((value) => ({ value, type: String, fontWeight: "bold" as const })),
    ...rows.map((row) => row.map((value) => ({ value, type: String, format: "@" }))),
  ];
  return writeXlsxFile(cells, {
    columns: headings.map(() => ({ width: 28 })),
    stickyRowsCount: 1,
  }).toBuffer();
}
