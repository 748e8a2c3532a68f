// The repository as the house test sees it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

export const root = join(import.meta.dirname, "../..");
const UNSEEN = new Set(["node_modules", "dist", "data", "test-results", "coverage"]);

/** Every file of ours below a folder, as paths from the root; nothing installed, built or hidden. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(
      ({ name, parentPath }) =>
        !name.startsWith(".") && !(UNSEEN.has(name) && !parentPath.endsWith("/packages")),
    )
    .flatMap((entry) => {
      const path = relative(root, join(entry.parentPath, entry.name));
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}

export const read = (path: string): string => readFileSync(join(root, path), "utf8");
export const exists = (path: string): boolean => existsSync(join(root, path));
export const lineCount = (path: string): number => read(path).trimEnd().split("\n").length;
export const foldersIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && exists(`${folder}/${entry.name}/package.json`))
    .map((entry) => entry.name);

/** Ordinary packages: everything else below packages/ is a slice, with the files that a slice has. */
const NOT_SLICES = new Set(["data", "rpc", "suite", "sdk", "ui"]);
export const slices: string[] = foldersIn("packages").filter((name) => !NOT_SLICES.has(name));

export const isTest = (path: string): boolean => /\.(test|spec)\.tsx?$/.test(path);
export const code: string[] = ["apps", "packages", "tooling"]
  .flatMap(filesBelow)
  .filter((path) => /\.(tsx?|mjs)$/.test(path));

/** The files of a slice that hold one of its seven parts: `rules.ts`, or `leave.rules.ts` beside others. */
export const partsNamed = (slice: string, part: string): string[] =>
  filesBelow(`packages/${slice}/src`).filter((path) =>
    new RegExp(`/([a-z0-9-]+\\.)*${part}\\.tsx?$`).test(path),
  );
