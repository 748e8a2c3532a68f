import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./tree.ts";

const data = join(root, "packages/data");

/** What drizzle-kit would add to this engine's migrations if it were asked now: the names of the files, none when in step. */
export function missingMigrations(engine: "sqlite" | "postgres"): string[] {
  const work = join(data, ".cache", `in-step-${engine}`);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  cpSync(join(data, "migrations", engine), join(work, "out"), { recursive: true });
  const before = new Set(readdirSync(join(work, "out")));
  const config = join(work, "drizzle.config.ts");
  writeFileSync(
    config,
    `import config from "../../drizzle.${engine}.config.ts";\nexport default { ...config, out: ".cache/in-step-${engine}/out" };\n`,
  );
  const { status, stdout, stderr } = spawnSync(
    join(data, "node_modules/.bin/drizzle-kit"),
    ["generate", "--config", config],
    {
      cwd: data,
      encoding: "utf8",
      env: { ...process.env, DATABASE_URL: engine === "postgres" ? "postgres://generate" : "" },
    },
  );
  const added = readdirSync(join(work, "out")).filter((name) => !before.has(name));
  rmSync(work, { recursive: true, force: true });
  if (status !== 0) throw new Error(`drizzle-kit: ${stderr || stdout}`);
  return added;
}
