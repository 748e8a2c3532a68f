import { sql } from "drizzle-orm";
import * as pg from "drizzle-orm/pg-core";
import * as lite from "drizzle-orm/sqlite-core";
import { engine } from "./engine.ts";

/**
 * What both engines can say. The PostgreSQL types are the ones TypeScript sees, because they are the
 * stricter ones (no `.get`, `.all`, `.run`); SQLite must behave the same, which `parity.db.test.ts` holds.
 *
 * Text is byte-ordered on both. Days (`YYYY-MM-DD`) and instants (`YYYY-MM-DDTHH:mm:ss.sssZ`) are
 * fixed-width text, so comparing text is comparing time. JSON is text too: it comes back as it went in.
 */
const byteOrdered = pg.customType<{ data: string }>({ dataType: () => 'text collate "C"' });
const pgDate = pg.customType<{ data: Date; driverData: string }>({
  dataType: () => 'text collate "C"',
  toDriver: (value) => value.toISOString(),
  fromDriver: (value) => new Date(value),
});
const pgJson = pg.customType<{ data: unknown; driverData: string }>({
  dataType: () => 'text collate "C"',
  toDriver: (value) => JSON.stringify(value),
  fromDriver: (value) => JSON.parse(value) as unknown,
});

const postgres = {
  table: pg.pgTable,
  text: () => byteOrdered(),
  int: () => pg.integer(),
  big: () => pg.bigint({ mode: "number" }),
  real: () => pg.doublePrecision(),
  bool: () => pg.boolean(),
  /** A moment as ISO-8601 UTC text with milliseconds. */
  instant: () => byteOrdered(),
  /** A moment that code outside the house wants as a `Date`; stored like `instant`. */
  date: () => pgDate(),
  /** A calendar day, `YYYY-MM-DD`. */
  day: () => byteOrdered(),
  oneOf: <T extends string>(_values: readonly T[]) => byteOrdered().$type<T>(),
  json: <T>() => pgJson().$type<T>(),
  primaryKey: pg.primaryKey,
  index: pg.index,
  unique: pg.uniqueIndex,
  /** A row in which both columns hold the same value cannot be kept. */
  differ: (name: string, one: pg.AnyPgColumn, other: pg.AnyPgColumn) =>
    pg.check(name, sql`${one} <> ${other}`),
};

const liteDate = lite.customType<{ data: Date; driverData: string }>({
  dataType: () => "text",
  toDriver: (value) => value.toISOString(),
  fromDriver: (value) => new Date(value),
});
const liteJson = lite.customType<{ data: unknown; driverData: string }>({
  dataType: () => "text",
  toDriver: (value) => JSON.stringify(value),
  fromDriver: (value) => JSON.parse(value) as unknown,
});

const sqlite = {
  table: lite.sqliteTable,
  text: () => lite.text(),
  int: () => lite.integer(),
  big: () => lite.integer({ mode: "number" }),
  real: () => lite.real(),
  bool: () => lite.integer({ mode: "boolean" }),
  instant: () => lite.text(),
  date: () => liteDate(),
  day: () => lite.text(),
  oneOf: () => lite.text(),
  json: () => liteJson(),
  primaryKey: lite.primaryKey,
  index: lite.index,
  unique: lite.uniqueIndex,
  differ: (name: string, one: lite.AnySQLiteColumn, other: lite.AnySQLiteColumn) =>
    lite.check(name, sql`${one} <> ${other}`),
};

export const {
  table,
  text,
  int,
  big,
  real,
  bool,
  instant,
  date,
  day,
  oneOf,
  json,
  primaryKey,
  index,
  unique,
  differ,
} = engine === "postgres" ? postgres : (sqlite as unknown as typeof postgres);
