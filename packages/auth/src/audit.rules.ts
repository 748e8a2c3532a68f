import type { AuditEntry } from "./model.ts";

const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** A cell that a spreadsheet shows as text, whatever it begins with (ASVS 1.2.10), in RFC 4180 quotes. */
export function cellOf(value: string): string {
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n']/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const asText = (value: unknown): string =>
  value == null ? "" : typeof value === "string" ? value : JSON.stringify(value);

const COLUMNS = [
  "id",
  "at",
  "actorName",
  "actorId",
  "onBehalfOf",
  "organisationId",
  "action",
  "subject",
  "before",
  "after",
  "requestId",
] as const;

/** RFC 4180, UTF-8 with a byte order mark, so that Excel reads Vietnamese. */
export function csvOf(entries: readonly AuditEntry[]): string {
  const lines = entries.map((entry) => COLUMNS.map((column) => cellOf(asText(entry[column]))).join(","));
  return `\uFEFF${[COLUMNS.join(","), ...lines].join("\r\n")}\r\n`;
}
