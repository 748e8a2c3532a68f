import type { Reader } from "@sen/data";
import { assignmentsOf, organisationsOn, peopleByEmails, peopleByIds } from "@sen/directory/ask";
import { HOUSE_SESSIONS } from "@sen/workdays/deadlines";
import { daysOfWeek } from "@sen/workdays/rules";
import { cellsOf, type Keys, keysIn, type Registry } from "./cell.rules.ts";
import { type FileRefusal, readCsv, rowsOf, type Table, tableOf, writeCsv } from "./csv.ts";
import { icsOf } from "./ics.ts";
import { readIcs } from "./ics-reader.ts";
import type { FileFormat, Item, Party, Row, WeekView } from "./model.ts";
import { readXlsx, writeXlsx } from "./xlsx.ts";

/** What files call the parties of these items: people by e-mail address, organisations by code. */
async function keysOf(db: Reader, items: readonly Item[], day: string): Promise<Keys> {
  const parties = items.flatMap((item) => [
    item.chair,
    ...item.participants,
    ...(item.preparing ? [item.preparing] : []),
  ]);
  const ids = parties.flatMap(({ kind, id }) => (kind === "person" && id !== null ? [id] : []));
  const people = await peopleByIds(db, [...new Set(ids)]);
  const organisations = await organisationsOn(db, day);
  return new Map([
    ...organisations.map(({ id, code }): [string, string] => [id, code]),
    ...people.map(({ id, email }): [string, string] => [id, email]),
  ]);
}

/** Everybody whom the rows name by a key, with the name and post of the week's Monday. */
export async function registryFor(db: Reader, rows: readonly Row[], week: string): Promise<Registry> {
  const [monday = ""] = daysOfWeek(week);
  const keys = [...new Set(rows.flatMap(keysIn))];
  const registry = new Map<string, Party>();
  for (const { id, code, name } of await organisationsOn(db, monday)) {
    const party: Party = { kind: "organisation", id, name, title: null };
    registry.set(code.toLowerCase(), party).set(id.toLowerCase(), party);
  }
  const people = [
    ...(await peopleByEmails(db, [...keys, ...keys.map((key) => key.toLowerCase())])),
    ...(await peopleByIds(db, keys)),
  ];
  for (const { id, email, fullName } of people) {
    const [post] = await assignmentsOf(db, id, monday);
    const party: Party = { kind: "person", id, name: fullName, title: post?.title ?? null };
    registry.set(email.toLowerCase(), party).set(id.toLowerCase(), party);
  }
  return registry;
}

const TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  ics: "text/calendar; charset=utf-8",
} as const;

/** A week as a file; the spreadsheet is also the template that imports it again. */
export async function fileOf(db: Reader, view: WeekView, format: FileFormat) {
  const [monday = ""] = daysOfWeek(view.week);
  const keys = await keysOf(db, view.items, monday);
  const name = `lich-tuan-${view.week}.${format}`;
  const bytes = await written[format](view, keys);
  return { name, type: TYPES[format], base64: Buffer.from(bytes).toString("base64") };
}

const sheetOf = (view: WeekView, keys: Keys): Table =>
  tableOf(view.items.filter((item) => item.change !== "cancelled").map((item) => cellsOf(item, keys)));

const written: Record<FileFormat, (view: WeekView, keys: Keys) => string | Uint8Array | Promise<Uint8Array>> =
  {
    xlsx: (view, keys) => writeXlsx(sheetOf(view, keys)),
    csv: (view, keys) => writeCsv(sheetOf(view, keys)),
    ics: (view) => {
      const publishedAt =
        view.published?.at ?? view.submitted?.at ?? `${daysOfWeek(view.week)[0]}T00:00:00.000Z`;
      const items = view.items.map((item) => ({ ...item, publishedAt }));
      return icsOf(
        `${view.organisationName}, ${view.week}`,
        items,
        ({ day }) => view.hours[day] ?? HOUSE_SESSIONS,
      );
    },
  };

/** A file as rows of text; nothing is decided and nothing written. */
export async function readFile(
  bytes: Uint8Array,
  format: FileFormat,
  week: string,
  ownIds: readonly string[],
): Promise<{ rows: Row[]; outside: number } | FileRefusal> {
  if (format === "ics") return readIcs(bytes, week, ownIds);
  const table = format === "csv" ? readCsv(bytes) : await readXlsx(bytes);
  const rows = typeof table === "string" ? table : rowsOf(table);
  return typeof rows === "string" ? rows : { rows, outside: 0 };
}
