// `pnpm --filter @sen/sdk run pack [folder]`: the SDK as others install it, plain JavaScript and types that need nothing of this house.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { rolldown } from "rolldown";

const here = join(import.meta.dirname, "..");
const packages = join(here, "..");
const DOORS = { index: "index.ts", react: "react.tsx" };

type Package = {
  version?: string;
  exports: Record<string, { types: string }>;
  dependencies?: Record<string, string>;
};
const packageAt = (folder: string) =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Package;

/** Nobody outside holds a database: what the house says of it is opaque to them. */
const OPAQUE: Record<string, string> = { "@sen/data": "export type Data = unknown;\nexport {};\n" };

/** Copies the emitted types of a door, and of whatever they name in this house, as one tree of relative imports. */
function copyTypes(from: string, folder: string): void {
  const placeOf = (file: string) => join(folder, "types", relative(packages, file).replace("/dist/", "/"));
  const copied = new Set<string>();
  const copy = (file: string) => {
    if (copied.has(file)) return;
    copied.add(file);
    const place = placeOf(file);
    const goTo = (target: string) => {
      const path = relative(dirname(place), target).replace(/\.d\.ts$/, ".js");
      return path.startsWith(".") ? path : `./${path}`;
    };
    const text = readFileSync(file, "utf8")
      .replace(/\n?\/\/# sourceMappingURL=.*/, "\n")
      .replace(/(from |import\()"([^"]+)"/g, (whole, before: string, name: string) => {
        if (OPAQUE[name]) return `${before}"${goTo(opaqueAt(name))}"`;
        const next = fileOf(name, file);
        if (!next) return whole;
        copy(next);
        return `${before}"${goTo(placeOf(next))}"`;
      });
    write(place, text);
  };
  const opaqueAt = (name: string) => join(folder, "types", `${name.slice("@sen/".length)}.d.ts`);
  copy(from);
  for (const [name, text] of Object.entries(OPAQUE)) write(opaqueAt(name), text);
}

/** The file behind an import, when it is one of this house. */
function fileOf(name: string, from: string): string | null {
  if (name.startsWith(".")) return resolve(dirname(from), name.replace(/\.tsx?$/, ".d.ts"));
  const [scope, slice = "", ...door] = name.split("/");
  if (scope !== "@sen") return null;
  const folder = join(packages, slice);
  return join(folder, packageAt(folder).exports[[".", ...door].join("/")]?.types ?? "");
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The versions that the workspace settled on: what was tested is what is asked for. */
function versionsOf(names: readonly string[]): Record<string, string> {
  const catalog = readFileSync(join(packages, "../pnpm-workspace.yaml"), "utf8");
  return Object.fromEntries(
    names.map((name) => {
      const version = new RegExp(`^  "?${name}"?: (\\S+)$`, "m").exec(catalog)?.[1];
      if (!version) throw new Error(`${name} is not in the catalog`);
      return [name, version];
    }),
  );
}

/** Writes the package into the folder, which is emptied first. */
export async function pack(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const external = [/^@trpc\//, /^@tanstack\//, "react"];
  const input = Object.fromEntries(
    Object.entries(DOORS).map(([name, file]) => [name, join(here, "src", file)]),
  );
  const bundle = await rolldown({ input, external, platform: "neutral" });
  await bundle.write({ dir: folder, format: "esm" });
  await bundle.close();
  for (const name of Object.keys(DOORS)) copyTypes(join(here, "dist", `${name}.d.ts`), folder);
  const { version } = packageAt(join(packages, ".."));
  const description = {
    name: "@sen/sdk",
    version,
    description: "A typed client of Sen, for browsers and scripts",
    license: "Apache-2.0",
    type: "module",
    sideEffects: false,
    exports: {
      ".": { types: "./types/sdk/index.d.ts", default: "./index.js" },
      "./react": { types: "./types/sdk/react.d.ts", default: "./react.js" },
    },
    dependencies: versionsOf(["@trpc/client", "@trpc/server"]),
    peerDependencies: versionsOf(["@tanstack/react-query", "@trpc/tanstack-react-query", "react"]),
    peerDependenciesMeta: Object.fromEntries(
      ["@tanstack/react-query", "@trpc/tanstack-react-query", "react"].map((name) => [
        name,
        { optional: true },
      ]),
    ),
  };
  write(join(folder, "package.json"), `${JSON.stringify(description, null, 2)}\n`);
  write(join(folder, "README.md"), readFileSync(join(here, "README.md"), "utf8"));
}

if (process.argv[1] === import.meta.filename) {
  const folder = resolve(process.argv[2] ?? join(here, "packed"));
  await pack(folder);
  console.log(folder);
}
