import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";

type Query = PgDatabase<PgQueryResultHKT, Record<string, never>>;

/** Look, but not touch. */
export type Reader = Pick<Query, "select" | "selectDistinct" | "$count">;

/** Everything a Reader can do, and change rows. Only ever handed out inside `Data.write`. */
export type Writer = Reader & Pick<Query, "insert" | "update" | "delete">;

export type Data = {
  /** Sees committed rows only. */
  readonly read: Reader;
  /**
   * One serialisable transaction: commits when `work` resolves, rolls back when it rejects, and resolves
   * only after the commit is durable. `work` may run again after a serialisation failure, so it must do
   * nothing but read and write through `tx`; no file, network or timer may be awaited inside it.
   */
  write<T>(work: (tx: Writer) => Promise<T>): Promise<T>;
  /** A hint that something was committed, here or on another node; read the rows to know what. */
  onCommit(listener: () => void): () => void;
  /** Runs the migrations of this engine that have not run yet. */
  migrate(): Promise<{ applied: number }>;
  /** Names of migrations in the code that the database does not have. Empty means ready. */
  pendingMigrations(): Promise<string[]>;
  /** Writes a consistent copy while serving. SQLite: one file; PostgreSQL: `pg_dump` custom format. */
  backup(file: string): Promise<void>;
  /** Runs raw SQL; for migrations, guards and tests only. */
  execute(statement: string): Promise<void>;
  close(): Promise<void>;
};
