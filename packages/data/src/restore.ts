import { spawn } from "node:child_process";
import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { type Verdict, verifyChain } from "./audit.ts";
import { databaseUrl, engine } from "./engine.ts";
import { dump, openPostgres } from "./postgres.ts";
import { openSqlite } from "./sqlite.ts";

/** What a copy of the database is worth. `faults` is empty when every page, key and link of the audit chain is right. */
export type Worth = { faults: string[]; audit: Verdict | null };

/** Looks a copy over before it replaces anything. A PostgreSQL dump can only be judged once it is restored. */
export async function inspectCopy(copy: string): Promise<Worth> {
  if (engine === "postgres") return { faults: [], audit: null };
  const faults = faultsOf(copy);
  if (faults.length > 0) return { faults, audit: null };
  const data = openSqlite(copy);
  try {
    const audit = await verifyChain(data.read);
    return { faults: audit.ok ? [] : [`audit log, row ${audit.brokenAt}: ${audit.why}`], audit };
  } finally {
    await data.close();
  }
}

function faultsOf(file: string): string[] {
  try {
    const db = new Sqlite(file, { readonly: true });
    try {
      const pages = db.pragma("integrity_check") as { integrity_check: string }[];
      const keys = db.pragma("foreign_key_check") as { table: string; rowid: number }[];
      return [
        ...pages.map((page) => page.integrity_check).filter((said) => said !== "ok"),
        ...keys.map(({ table, rowid }) => `${table}, row ${rowid}: points at a row that is not there`),
      ];
    } finally {
      db.close();
    }
  } catch (why) {
    return [why instanceof Error ? why.message : String(why)];
  }
}

/** Puts the copy in the place of the database; what was there before is kept under the other name. */
export async function putInPlace(copy: string, folder: string, keepAs: string): Promise<void> {
  if (engine === "postgres") {
    await dump(databaseUrl ?? "", keepAs);
    return restoreDump(copy, databaseUrl ?? "");
  }
  const file = databaseUrl?.replace(/^file:/, "") ?? join(folder, "sen.db");
  for (const suffix of ["", "-wal", "-shm"]) {
    if (existsSync(file + suffix)) renameSync(file + suffix, keepAs + suffix); // the log belongs to the file: they move together
    if (suffix !== "") rmSync(copy + suffix, { force: true });
  }
  renameSync(copy, file);
}

async function restoreDump(dump: string, url: string): Promise<void> {
  const flags = ["--clean", "--if-exists", "--no-owner", "--single-transaction", "--exit-on-error"];
  await new Promise<void>((resolve, reject) => {
    const child = spawn("pg_restore", [...flags, `--dbname=${url}`, dump], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let complaint = "";
    child.stderr.on("data", (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    child.on("error", (why) =>
      reject(new Error("pg_restore is needed to restore PostgreSQL", { cause: why })),
    );
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`pg_restore: ${complaint.trim()}`)),
    );
  });
  const data = await openPostgres(url);
  const audit = await verifyChain(data.read);
  await data.close();
  if (!audit.ok) throw new Error(`the restored audit log is broken at row ${audit.brokenAt}: ${audit.why}`);
}
