import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { pack } from "./pack.ts";

const here = join(import.meta.dirname, "..");
const tsc = join(here, "node_modules/typescript/bin/tsc");

/** An empty project of somebody else's, with the packed SDK and its published dependencies installed. */
async function openProject() {
  const folder = mkdtempSync(join(tmpdir(), "sen-consumer-"));
  const install = (name: string) => {
    const place = join(folder, "node_modules", name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(here, "node_modules", name), place);
  };
  await pack(join(folder, "node_modules/@sen/sdk"));
  for (const name of [
    "@trpc/client",
    "@trpc/server",
    "@trpc/tanstack-react-query",
    "@tanstack/react-query",
    "react",
    "@types/node",
    "@types/react",
  ])
    install(name);
  const options = {
    module: "nodenext",
    target: "es2024",
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    types: ["node"],
    lib: ["es2024", "dom"],
  };
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: options, include: ["*.ts"] }),
  );
  return {
    folder,
    check(script: string): string[] {
      writeFileSync(join(folder, "script.ts"), script);
      const { stdout } = spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
      return stdout.split("\n").filter((line) => line.includes("script.ts") || line.includes("@sen/")); // what others publish is theirs to get right
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

test("the packed SDK type-checks in somebody else's project, and so does the example of its page", async () => {
  using project = await openProject();
  const [, example = ""] = /```ts\n([\s\S]+?)```/.exec(readFileSync(join(here, "README.md"), "utf8")) ?? [];
  expect(example.split("\n").length).toBeLessThanOrEqual(22);
  const react = `import { useApi } from "@sen/sdk/react";
export const week = () => useApi().calendar.weeks.get.queryOptions({ organisationId: "x", week: "2026-W48" });
`;
  expect(project.check(react + example)).toEqual([]);
}, 120_000);

test("a wrong name, a wrong input and a wrong hope do not compile there", async () => {
  using project = await openProject();
  const script = `import { connect } from "@sen/sdk";
const sen = connect({ url: "" });
await sen.calendar.weeks.gett.query({});
await sen.calendar.weeks.get.query({ organisationId: 1, week: "" });
export const { id } = await sen.auth.me.query({});
`;
  const complaints = project.check(script).map((line) => /script\.ts\((\d),/.exec(line)?.[1]);
  expect(complaints).toEqual(["3", "4", "5"]);
}, 120_000);

test("the packed SDK is plain JavaScript that runs", async () => {
  using project = await openProject();
  const script =
    'const { connect, refusalOf } = await import("@sen/sdk"); console.log(typeof connect({ url: "" }).calendar.weeks.get.query, refusalOf(new Error()));';
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: project.folder,
    encoding: "utf8",
  });
  expect({ stdout, stderr }).toEqual({ stdout: "function null\n", stderr: "" });
}, 60_000);
