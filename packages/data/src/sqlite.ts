import Sqlite from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import type { Data, Reader, Writer } from "./data.ts";
import { appliedOnSqlite, migrateSqlite, migrationNames } from "./migrate.ts";
import { oneTransaction, refuseNesting } from "./nesting.ts";

const LONGEST_BATCH = 128;

type Turn = {
  work: (tx: Writer) => Promise<unknown>;
  done: (value: unknown) => void;
  failed: (why: unknown) => void;
};

/**
 * SQLite has one writer. It gets one connection and a queue, so an async transaction can never interleave
 * with another request's statements; readers have a second, read-only connection that sees only committed rows.
 *
 * Writes that wait at the same moment share one COMMIT, each in its own SAVEPOINT, and are acknowledged after
 * it (group commit): the price of an fsync is paid once for all of them, and none is told "done" before it is.
 */
export function openSqlite(file: string): Data {
  const writer = connect(file, { readonly: false });
  const reader = connect(file, { readonly: true });
  const tx = drizzle(writer, { casing: "snake_case" }) as unknown as Writer;
  const listeners = new Set<() => void>();
  const queue: Turn[] = [];
  let running: Promise<void> | null = null;

  const runQueue = async () => {
    while (queue.length > 0) {
      await new Promise(setImmediate); // lets requests that arrive together share the commit
      await commitTogether(writer, tx, queue.splice(0, LONGEST_BATCH));
      for (const listener of listeners) listener();
    }
    running = null;
  };

  return {
    read: drizzle(reader, { casing: "snake_case" }) as unknown as Reader,
    write: <T>(work: (tx: Writer) => Promise<T>) =>
      new Promise<T>((resolve, reject) => {
        refuseNesting();
        queue.push({ work, done: resolve as (value: unknown) => void, failed: reject });
        running ??= runQueue();
      }),
    onCommit(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    migrate: async () => migrateSqlite(writer),
    pendingMigrations: async () => {
      const applied = appliedOnSqlite(reader);
      return migrationNames("sqlite").slice(applied);
    },
    async backup(target) {
      await writer.backup(target); // from the writer's own connection, so that writes do not restart it
    },
    async execute(statement) {
      writer.exec(statement);
    },
    async close() {
      await running;
      reader.close();
      writer.close();
    },
  };
}

async function commitTogether(writer: Sqlite.Database, tx: Writer, turns: Turn[]) {
  const acknowledge: (() => void)[] = [];
  try {
    writer.prepare("BEGIN IMMEDIATE").run();
    for (const { work, done, failed } of turns) {
      writer.prepare("SAVEPOINT turn").run();
      try {
        const value = await oneTransaction(() => work(tx));
        acknowledge.push(() => done(value));
      } catch (why) {
        writer.prepare("ROLLBACK TO turn").run();
        acknowledge.push(() => failed(why));
      }
      writer.prepare("RELEASE turn").run();
    }
    writer.prepare("COMMIT").run();
  } catch (why) {
    if (writer.inTransaction) writer.exec("ROLLBACK");
    for (const { failed } of turns) failed(why);
    return;
  }
  for (const answer of acknowledge) answer();
}

/** The only way a SQLite file is opened: durable, and proven so. */
function connect(file: string, { readonly }: { readonly: boolean }): Sqlite.Database {
  const db = new Sqlite(file, { readonly });
  if (!readonly) db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL"); // after WAL: better-sqlite3 falls back to NORMAL there, and NORMAL loses commits at a power cut
  db.pragma("foreign_keys = ON");
  db.pragma("busy_timeout = 5000");
  db.pragma("trusted_schema = OFF");
  db.pragma("cell_size_check = ON");
  db.pragma("cache_size = -65536");
  db.pragma("temp_store = MEMORY"); // a savepoint keeps the pages it may have to put back: not in a file
  if (!readonly) db.pragma("wal_autocheckpoint = 4000"); // pages: a checkpoint waits for the disk twice
  if (!readonly) db.pragma("journal_size_limit = 67108864");
  db.prepare("select count(*) from sqlite_master").get(); // the silent fall-back happens at the first access
  if (db.pragma("synchronous", { simple: true }) !== 2)
    throw new Error(`SQLite opened ${file} without synchronous=FULL`);
  return rememberStatements(db);
}

const REMEMBERED = 512;

/** Drizzle prepares its SQL anew for every query; compiling it costs more than running it. */
function rememberStatements(db: Sqlite.Database): Sqlite.Database {
  const compile = db.prepare.bind(db) as (source: string) => Sqlite.Statement;
  const known = new Map<string, Sqlite.Statement>();
  db.prepare = ((source: string) => {
    const statement = known.get(source) ?? compile(source);
    known.delete(source);
    known.set(source, statement);
    if (known.size > REMEMBERED) known.delete(known.keys().next().value ?? source);
    return statement;
  }) as typeof db.prepare;
  return db;
}
