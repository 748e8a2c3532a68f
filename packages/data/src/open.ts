import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Data } from "./data.ts";
import { databaseUrl, engine } from "./engine.ts";
import { openPostgres } from "./postgres.ts";
import { openSqlite } from "./sqlite.ts";

/** Opens the database that DATABASE_URL names, or `sen.db` in the data folder when it names none. */
export async function openData(folder: string): Promise<Data> {
  if (engine === "postgres") return openPostgres(databaseUrl ?? "");
  const file = databaseUrl?.replace(/^file:/, "") ?? join(folder, "sen.db");
  mkdirSync(dirname(file), { recursive: true });
  return openSqlite(file);
}

/** What kind of database is open, for people to read in logs and health pages; nothing may branch on it. */
export const engineName: string = engine === "postgres" ? "PostgreSQL" : "SQLite";
