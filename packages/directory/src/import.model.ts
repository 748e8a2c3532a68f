import { Day, Id, IdempotencyKey, Instant, Paging, pageOf } from "@sen/rpc/model";
import * as z from "zod";

export const ImportKind = z.enum(["people", "organisations"]);
export type ImportKind = z.infer<typeof ImportKind>;
/** A row that an import made; `version` is what it was left at, so that undo can see whether it was touched since. */
export const ImportedRow = z.object({
  table: z.enum(["organisation", "person", "position", "assignment"]),
  id: Id,
  version: z.int().min(1),
});
export type ImportedRow = z.infer<typeof ImportedRow>;
export const Import = z.object({
  id: Id,
  organisationId: Id,
  kind: ImportKind,
  fileName: z.string(),
  importedBy: Id,
  importedAt: Instant,
  undoneAt: Instant.nullable(),
  rows: z.int(),
  version: z.int().min(1),
});
export type Import = z.infer<typeof Import>;
export const ListImports = z.strictObject({ organisationId: Id, ...Paging });
export const ImportPage = pageOf(Import);

/** At most this many rows in one import, so that it stays one short transaction. */
export const MOST_ROWS = 2_000;
/** At most this many bytes in one file. */
export const MOST_BYTES = 700_000;

/** The columns of each kind of file, in the order of the template, with the headings that are understood. */
export const COLUMNS = {
  people: {
    fullName: ["Họ và tên", "Full name"],
    email: ["Thư điện tử", "E-mail"],
    phone: ["Điện thoại", "Phone"],
    organisation: ["Mã cơ quan", "Organisation code"],
    position: ["Chức vụ", "Position"],
    from: ["Từ ngày", "From"],
  },
  organisations: {
    code: ["Mã cơ quan", "Organisation code"],
    name: ["Tên cơ quan", "Name"],
    parent: ["Mã cơ quan cấp trên", "Parent code"],
    unit: ["Mã đơn vị hành chính", "Unit code"],
    from: ["Từ ngày", "From"],
  },
} as const satisfies Record<ImportKind, Record<string, readonly [vi: string, en: string]>>;

/** A day as people write it: 1/7/2025, 01-07-2025 or 2025-07-01. */
export const DayCell = z
  .string()
  .transform((cell) => {
    const [, day = "", month = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell) ?? [];
    return year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : cell;
  })
  .pipe(Day);

/** One row as it was written: the line of the file it stands on, and the cells by column. */
export const RawRow = z.strictObject({
  line: z.int().min(1),
  cells: z.record(z.string().max(40), z.string().max(1_000)),
});
export type RawRow = z.infer<typeof RawRow>;

export const CellFault = z.enum([
  "missing",
  "too-long",
  "not-an-email",
  "not-a-phone",
  "not-a-day",
  "not-a-code",
  "a-formula",
  "twice-in-file",
  "no-such-organisation",
  "outside-your-office",
  "no-such-unit",
  "code-taken",
  "email-taken",
  "already-in-that-post",
  "position-not-there",
]);
export type CellFault = z.infer<typeof CellFault>;
/** What is wrong with one cell: where it is, what is in it, and why it cannot stay. */
export const CellError = z.object({ line: z.int(), column: z.string(), value: z.string(), fault: CellFault });
export type CellError = z.infer<typeof CellError>;

/** A file as the browser sends it: its bytes in base64. */
export const CheckImport = z.strictObject({
  organisationId: Id,
  kind: ImportKind,
  fileName: z.string().min(1).max(200),
  content: z
    .base64()
    .min(1)
    .max(Math.ceil(MOST_BYTES / 3) * 4),
});
/** What would happen: rows that would be taken in as they are, or every fault of every cell. */
export const CheckedImport = z.object({
  /** Why the file as a whole cannot be read, as a refusal; null when it can. */
  problem: z.string().nullable(),
  rows: z.array(RawRow),
  errors: z.array(CellError),
  creates: z.record(z.enum(["organisation", "person", "position", "assignment"]), z.int()),
});
export type CheckedImport = z.infer<typeof CheckedImport>;
export const TakeInImport = z.strictObject({
  organisationId: Id,
  kind: ImportKind,
  fileName: z.string().min(1).max(200),
  rows: z.array(RawRow).min(1).max(MOST_ROWS),
  idempotencyKey: IdempotencyKey.optional(),
});
export const UndoImport = z.strictObject({ organisationId: Id, id: Id, version: z.int().min(1) });
export const ExportFile = z.strictObject({
  organisationId: Id,
  kind: ImportKind,
  format: z.enum(["csv", "xlsx"]),
  day: z.iso.date(),
});
export const File = z.object({ fileName: z.string(), type: z.string(), content: z.base64() });
export type File = z.infer<typeof File>;
