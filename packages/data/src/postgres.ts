import { spawn } from "node:child_process";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import { isSerialisationFailure } from "./conflict.ts";
import type { Data, Reader, Writer } from "./data.ts";
import { appliedOnPostgres, migratePostgres, migrationNames } from "./migrate.ts";
import { oneTransaction, refuseNesting } from "./nesting.ts";
import { oncePer } from "./remember.ts";

const TRIES = 3;
const CHANNEL = "sen_commit";

/**
 * PostgreSQL, for whoever outgrew one machine. A write first locks the head of the audit chain, so writers take
 * turns, as they do on SQLite, on however many nodes; the LOCK comes before the first query, so each one's snapshot
 * holds everything that committed before its turn. Readers never wait.
 */
export async function openPostgres(url: string): Promise<Data> {
  const pool = new pg.Pool({ connectionString: url, max: 12, statement_timeout: 15_000 });
  pool.on("error", () => {}); // an idle connection that broke is replaced at the next use
  const listeners = new Set<() => void>();
  const ear = new pg.Client({ connectionString: url });
  ear.on("error", () => {});
  const hint = () => {
    for (const listener of listeners) listener();
  };
  ear.on("notification", hint);
  await ear.connect();
  await ear.query(`LISTEN ${CHANNEL}`);

  const attempt = async <T>(work: (tx: Writer) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    try {
      await client.query("BEGIN ISOLATION LEVEL SERIALIZABLE");
      await client.query("LOCK TABLE data_chain IN EXCLUSIVE MODE");
      const result = await oneTransaction(() => work(writerOn(client)));
      await client.query(`NOTIFY ${CHANNEL}`);
      await client.query("COMMIT");
      client.release();
      return result;
    } catch (error) {
      await client.query("ROLLBACK").then(
        () => client.release(),
        () => client.release(true),
      );
      throw error;
    }
  };

  return {
    read: drizzle(pool, { casing: "snake_case" }) as unknown as Reader,
    async write(work) {
      refuseNesting();
      for (let tried = 1; ; tried++) {
        try {
          const result = await attempt(work);
          hint(); // here at once; the other nodes hear of it a moment later
          return result;
        } catch (error) {
          if (tried >= TRIES || !isSerialisationFailure(error)) throw error;
        }
      }
    },
    onCommit(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    migrate: () => migratePostgres(pool),
    pendingMigrations: async () => migrationNames("postgres").slice(await appliedOnPostgres(pool)),
    backup: (file) => dump(url, file),
    async execute(statement) {
      await pool.query(statement);
    },
    async close() {
      await ear.end();
      await pool.end();
    },
  };
}

const writerOn = oncePer(
  (client: pg.PoolClient) => drizzle(client, { casing: "snake_case" }) as unknown as Writer,
);

/** `pg_dump` in its custom format. */
export function dump(url: string, file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn("pg_dump", ["--format=custom", `--file=${file}`, url], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let complaint = "";
    child.stderr.on("data", (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    child.on("error", (why) => reject(new Error("pg_dump is needed to back up PostgreSQL", { cause: why })));
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`pg_dump: ${complaint.trim()}`))));
  });
}
