// `pnpm new <word> [/address] ["Tên"] ["Name"]`: a slice and its screens that compile, with one red test that says what
// to write first.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { addLine } from "./suite.ts";

const root = join(import.meta.dirname, "../..");
const [word = "", address = `/${word}`, vi = `Tính năng ${word}`, en = `Feature ${word}`] =
  process.argv.slice(2);

function refuse(why: string): never {
  console.error(`${why}\n\nUsage: pnpm new <word> [/address] ["Tên tiếng Việt"] ["English name"]
  word      one English noun in small letters, as somebody in the office would say it: parking, archive
  address   where its screens live, in Vietnamese without marks: /bai-do-xe`);
  process.exit(2);
}
if (!/^[a-z][a-z0-9]{2,23}$/.test(word)) refuse(`"${word}" is no word for a feature.`);
if (!/^\/[a-z][a-z0-9-]{1,40}$/.test(address)) refuse(`"${address}" is no address.`);
for (const folder of [`packages/${word}`, `apps/${word}`])
  if (existsSync(join(root, folder))) refuse(`There is a ${folder} already.`);

const fill = (text: string) =>
  text
    .replaceAll("__word__", word)
    .replaceAll("__Word__", word[0]?.toUpperCase() + word.slice(1))
    .replaceAll("__address__", address)
    .replaceAll("__vi__", vi)
    .replaceAll("__en__", en);

function write(template: string, target: string): void {
  const from = join(import.meta.dirname, "template", template);
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = relative(from, join(entry.parentPath, entry.name)).replace(/\.txt$/, "");
    const file = join(root, target, fill(path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, fill(readFileSync(join(entry.parentPath, entry.name), "utf8")));
  }
}

function run(what: string, command: string, ...args: string[]): void {
  console.log(`▸ ${what}`);
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: root, encoding: "utf8" });
  if (status === 0) return;
  console.error(
    `${error?.message ?? ""}${stdout}${stderr}\n✗ ${what}: \`${[command, ...args].join(" ")}\` failed; the files are written, run it again by hand.`,
  );
  process.exit(1);
}

write("slice", `packages/${word}`);
write("app", `apps/${word}`);
addLine(join(root, "packages/suite"), word);
run("packages", "pnpm", "install", "--prefer-offline", "--no-frozen-lockfile");
run("format", "biome", "check", "--write", `packages/${word}`, `apps/${word}`, "packages/suite");
run("migrations", process.execPath, "tooling/db/db.ts", "generate", "--name", word);
run("what is written from the code", process.execPath, "tooling/house/write.ts");
rmSync(join(root, "node_modules/.installed"), { force: true });
console.log(`
packages/${word} and apps/${word} are there, at ${address}/. Write first what this says:

  pnpm exec vitest run --project unit packages/${word}
`);
