import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import type Sqlite from "better-sqlite3";
import { drizzle as liteDrizzle } from "drizzle-orm/better-sqlite3";
import { migrate as liteMigrate } from "drizzle-orm/better-sqlite3/migrator";
import { drizzle as pgDrizzle } from "drizzle-orm/node-postgres";
import { migrate as pgMigrate } from "drizzle-orm/node-postgres/migrator";
import { drizzle as pgliteDrizzle } from "drizzle-orm/pglite";
import { migrate as pgliteMigrate } from "drizzle-orm/pglite/migrator";
import type pg from "pg";
import { postgresGuards, sqliteGuards } from "./guards.ts";

const folder = (engine: "sqlite" | "postgres") => join(import.meta.dirname, "../migrations", engine);

/** The migrations in the code, oldest first. */
export function migrationNames(engine: "sqlite" | "postgres"): string[] {
  const journal = JSON.parse(readFileSync(join(folder(engine), "meta/_journal.json"), "utf8")) as {
    entries: { tag: string }[];
  };
  return journal.entries.map((entry) => entry.tag);
}

export function migrateSqlite(db: Sqlite.Database): { applied: number } {
  const before = appliedOnSqlite(db);
  liteMigrate(liteDrizzle(db), { migrationsFolder: folder("sqlite") });
  db.exec(sqliteGuards);
  return { applied: appliedOnSqlite(db) - before };
}

export function appliedOnSqlite(db: Sqlite.Database): number {
  const known = db
    .prepare("select count(*) as n from sqlite_master where name = '__drizzle_migrations'")
    .get() as { n: number };
  if (known.n === 0) return 0;
  return (db.prepare("select count(*) as n from __drizzle_migrations").get() as { n: number }).n;
}

const ONE_MIGRATOR = 7_301_936; // an advisory lock: nodes that start together migrate one after the other

export async function migratePostgres(pool: pg.Pool): Promise<{ applied: number }> {
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [ONE_MIGRATOR]);
    const before = await appliedOnPostgres(pool);
    await pgMigrate(pgDrizzle(client), { migrationsFolder: folder("postgres") });
    await client.query(postgresGuards);
    return { applied: (await appliedOnPostgres(pool)) - before };
  } finally {
    await client.query("select pg_advisory_unlock($1)", [ONE_MIGRATOR]);
    client.release();
  }
}

export async function appliedOnPostgres(pool: pg.Pool): Promise<number> {
  const known = await pool.query<{ at: string | null }>(
    "select to_regclass('drizzle.__drizzle_migrations') as at",
  );
  if (!known.rows[0]?.at) return 0;
  const rows = await pool.query<{ n: string }>("select count(*) as n from drizzle.__drizzle_migrations");
  return Number(rows.rows[0]?.n ?? 0);
}

export async function migratePglite(client: PGlite): Promise<void> {
  await pgliteMigrate(pgliteDrizzle(client), { migrationsFolder: folder("postgres") });
  await client.exec(postgresGuards);
}
