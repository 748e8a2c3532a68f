import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import pg from "pg";
import type { Data, Reader, Writer } from "./data.ts";
import { databaseUrl, engine } from "./engine.ts";
import { migratePglite } from "./migrate.ts";
import { oneTransaction, refuseNesting } from "./nesting.ts";
import { openPostgres } from "./postgres.ts";
import { openSqlite } from "./sqlite.ts";

/** A fresh, migrated database of the engine under test. `await using data = await freshData()`. */
export async function freshData(): Promise<Data & AsyncDisposable> {
  const data =
    engine === "sqlite"
      ? await freshSqlite()
      : databaseUrl === "postgres://pglite"
        ? await freshPglite()
        : await freshPostgres(databaseUrl ?? "");
  return { ...data, [Symbol.asyncDispose]: () => data.close() };
}

let migratedSqlite: Promise<string> | undefined; // migrated once per worker, copied for each test

async function freshSqlite(): Promise<Data> {
  migratedSqlite ??= (async () => {
    const file = join(mkdtempSync(join(tmpdir(), "sen-")), "migrated.db");
    const data = openSqlite(file);
    await data.migrate();
    await data.close();
    return file;
  })();
  const folder = mkdtempSync(join(tmpdir(), "sen-"));
  const file = join(folder, "test.db");
  copyFileSync(await migratedSqlite, file);
  const data = openSqlite(file);
  return { ...data, close: () => data.close().then(() => rmSync(folder, { recursive: true })) };
}

const EMPTY = `
do $$ declare names text; begin
  select string_agg(format('%I.%I', schemaname, tablename), ', ') into names from pg_tables where schemaname = 'public';
  if names is not null then execute 'truncate ' || names || ' cascade'; end if;
end $$;
insert into data_chain (id, seq, hash) values (1, 0, '');
`;

let sharedPglite: Promise<PGlite> | undefined; // booting takes seconds: one per worker, emptied for each test

async function freshPglite(): Promise<Data> {
  sharedPglite ??= (async () => {
    const client = new PGlite();
    await migratePglite(client);
    return client;
  })();
  const client = await sharedPglite;
  await client.exec(EMPTY);
  const db = drizzle(client, { casing: "snake_case" });
  const listeners = new Set<() => void>();
  return {
    read: db as unknown as Reader,
    async write(work) {
      refuseNesting();
      const once = (tx: unknown) => oneTransaction(() => work(tx as Writer));
      const result = await db.transaction(once, { isolationLevel: "serializable" });
      for (const listener of listeners) listener();
      return result;
    },
    onCommit(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    migrate: async () => ({ applied: 0 }),
    pendingMigrations: async () => [],
    backup: () => Promise.reject(new Error("PGlite is for tests and is not backed up")),
    execute: async (statement) => void (await client.exec(statement)),
    close: async () => {},
  };
}

let workerDatabase: Promise<string> | undefined;

async function freshPostgres(server: string): Promise<Data> {
  workerDatabase ??= (async () => {
    const name = `sen_test_${process.env["VITEST_POOL_ID"] ?? "0"}_${process.pid}`;
    const admin = new pg.Client({ connectionString: server });
    await admin.connect();
    await admin.query(`create database ${name}`);
    await admin.end();
    const url = new URL(server);
    url.pathname = `/${name}`;
    const data = await openPostgres(url.href);
    await data.migrate();
    await data.close();
    return url.href;
  })();
  const data = await openPostgres(await workerDatabase);
  await data.execute(EMPTY);
  return data;
}
