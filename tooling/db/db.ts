// `pnpm db generate`: migrations for both engines from the same tables. `pnpm db migrate` and `seed` are the server's own.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const data = join(root, "packages/data");
const [verb = "", ...rest] = process.argv.slice(2);

function run(command: string, args: string[], cwd: string, env: Record<string, string> = {}) {
  const { status } = spawnSync(command, args, { cwd, stdio: "inherit", env: { ...process.env, ...env } });
  if (status !== 0) process.exit(status ?? 1);
}

/** drizzle-kit does not know STRICT, and without it SQLite takes any value into any column. */
function makeStrict(folder: string) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".sql"))) {
    const file = join(folder, name);
    const sql = readFileSync(file, "utf8");
    writeFileSync(file, sql.replace(/^(CREATE TABLE [^;]*?\n\))(;)/gm, "$1 STRICT$2"));
  }
}

switch (verb) {
  case "generate": {
    const kit = join(data, "node_modules/.bin/drizzle-kit");
    run(kit, ["generate", "--config", "drizzle.sqlite.config.ts", ...rest], data, { DATABASE_URL: "" });
    run(kit, ["generate", "--config", "drizzle.postgres.config.ts", ...rest], data, {
      DATABASE_URL: "postgres://generate",
    });
    makeStrict(join(data, "migrations/sqlite"));
    break;
  }
  case "migrate":
  case "seed":
    run(process.execPath, [join(root, "apps/server/src/sen.ts"), "db", verb, ...rest], root);
    break;
  default:
    console.error("Usage: pnpm db <generate | migrate | seed>");
    process.exit(2);
}
