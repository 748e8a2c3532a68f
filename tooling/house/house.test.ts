// The house as a test: what CONTRIBUTING.md would otherwise have to ask for.
import { spawnSync } from "node:child_process";
import { basename, dirname, join } from "node:path";
import { exampleEnvironment } from "@sen/server/env";
import { manifests } from "@sen/suite/manifests";
import { describe, expect, test } from "vitest";
import { missingMigrations } from "./migrations.ts";
import { mutationsIn, procedures } from "./procedures.ts";
import { collectRefusals, refusalsPage } from "./refusals.ts";
import {
  code,
  exists,
  filesBelow,
  foldersIn,
  isTest,
  lineCount,
  partsNamed,
  read,
  root,
  slices,
} from "./tree.ts";

const PARTS = ["manifest", "model", "rules", "tables", "store", "router", "testing"];
const TESTS = ["rules.test", "store.db.test", "router.db.test"];
const FORBIDDEN =
  /^(utils?|helpers?|common|shared|lib|misc|core|base|manager|service|types|interfaces|constants)(\.|$)/;
const MAY_BE_INDEX = /^(packages\/(rpc|data|sdk)\/src|apps\/[a-z]+\/src\/routes|apps\/[a-z]+)$/;
const GENERATED = /\.gen\.ts$|\.data\.ts$|migrations\//;
const everything = ["apps", "packages", "tooling", "docs"].flatMap(filesBelow);
const pages = everything.filter((path) => path.endsWith(".md"));

type Door = { types: string; default: string };

/** Types from what was emitted, code from the source, and both of the same file. */
function isRight(slice: string, { types, default: file }: Door): boolean {
  const name = /^\.\/src\/(.+)\.tsx?$/.exec(file)?.[1] ?? "";
  const isPrivate = /(^|\.)(tables|store)$/.test(name);
  return !isPrivate && types === `./dist/${name}.d.ts` && exists(`packages/${slice}/${file}`);
}

describe("names and sizes", () => {
  test("a slice has its seven files and three tests, and no folders", () => {
    const missing = slices.flatMap((slice) =>
      [...PARTS, ...TESTS]
        .filter((part) => partsNamed(slice, part).length === 0)
        .map((part) => `${slice}: ${part}.ts`),
    );
    const nested = slices
      .flatMap((slice) => filesBelow(`packages/${slice}/src`))
      .filter((path) => path.split("/").length > 4);
    expect({ missing, nested }).toEqual({ missing: [], nested: [] });
  });

  test("no file, folder or package has a name that says nothing", () => {
    const vague = everything.filter((path) => path.split("/").some((part) => FORBIDDEN.test(part)));
    const barrels = code.filter(
      (path) => /^index\.tsx?$/.test(basename(path)) && !MAY_BE_INDEX.test(dirname(path)),
    );
    expect({ vague, barrels }).toEqual({ vague: [], barrels: [] });
  });

  test("source files have at most 300 lines, tests at most 400", () => {
    const long = code.filter((path) => !GENERATED.test(path) && lineCount(path) > (isTest(path) ? 400 : 300));
    expect(long.map((path) => `${path}: ${lineCount(path)}`)).toEqual([]);
  });

  test("nothing speaks of one machine's folders", () => {
    const local = everything.filter(
      (path) => /\.(tsx?|mjs|json|md)$/.test(path) && /["'`\s(]\/(work|root|Users)\/[a-z]/.test(read(path)),
    );
    expect(local.filter((path) => path !== "tooling/house/house.test.ts")).toEqual([]);
  });
});

describe("pages", () => {
  test("README.md fits a screen: 60 lines at the root, 30 in a package or app", () => {
    const long = ["README.md", ...pages].filter(
      (path) => basename(path) === "README.md" && lineCount(path) > (path === "README.md" ? 60 : 30),
    );
    expect(long).toEqual([]);
  });

  test("every slice and app says what it is for", () => {
    const silent = [
      ...slices.map((name) => `packages/${name}`),
      ...foldersIn("apps").map((name) => `apps/${name}`),
    ];
    expect(silent.filter((folder) => !exists(`${folder}/README.md`))).toEqual([]);
  });

  test("every relative link leads somewhere", () => {
    const broken = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", ...pages].flatMap((path) =>
      [...read(path).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
        .map(([, target = ""]) => target)
        .filter((target) => !exists(join(dirname(path), target)))
        .map((target) => `${path} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  test("decision records are numbered without a gap, at most 40 lines, and say how we would notice", () => {
    const records = filesBelow("docs/decisions").toSorted();
    expect(records.map((path) => Number(basename(path).slice(0, 4)))).toEqual(records.map((_, n) => n + 1));
    expect(
      records.filter(
        (path) => lineCount(path) > 40 || !read(path).includes("How we would notice this was wrong"),
      ),
    ).toEqual([]);
  });

  test("every identifier in docs/words.md is in the code", () => {
    const text = code
      .filter((path) => path.startsWith("packages/") && !isTest(path))
      .map(read)
      .join("\n");
    const named = [...read("docs/words.md").matchAll(/`(\w+)`/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
  });

  test("what is written from the code is in step with it (else: pnpm house)", () => {
    expect(read(".env.example")).toBe(exampleEnvironment());
    expect(read("docs/refusals.md")).toBe(refusalsPage());
  });
});

describe("layers", () => {
  const routers = slices.flatMap((slice) => partsNamed(slice, "router"));
  const stores = slices.flatMap((slice) => partsNamed(slice, "store"));
  const ours = code.filter((path) => path.startsWith("packages/") && !path.startsWith("packages/data/"));

  test("a router asks, decides in rules, and keeps: it has no `if`", () => {
    expect(routers.filter((path) => /\b(if|switch)\s*\(/.test(read(path)))).toEqual([]);
  });

  test("a store speaks the part of Drizzle that both engines share", () => {
    expect(stores.filter((path) => /\.(get|all|run)\(\)|\.offset\(/.test(read(path)))).toEqual([]);
  });

  test("raw SQL is written in packages/data only", () => {
    expect(
      [...ours, ...code.filter((path) => path.startsWith("apps/"))].filter(
        (path) => !isTest(path) && /\bsql(<[^>]*>)?`|\bsql\.raw/.test(read(path)),
      ),
    ).toEqual([]);
  });

  test("no file asks which engine is open", () => {
    const asks = ours.filter(
      (path) =>
        !isTest(path) &&
        /@sen\/data\/engine|databaseUrl\s*[?=]==|from "better-sqlite3"|from "pg"/.test(read(path)),
    );
    expect(asks).toEqual([]);
  });

  test("every change is recorded", () => {
    const silent = routers.flatMap((path) =>
      mutationsIn(read(path))
        .filter((text) => !text.includes("record"))
        .map((text) => `${path}: ${text.slice(0, 80)}`),
    );
    expect(silent).toEqual([]);
  });

  test("every procedure describes its input and its output and has a policy", () => {
    const bare = procedures.filter((one) => !one.hasInput || !one.hasOutput || one.policy === undefined);
    expect(bare.map((one) => one.path)).toEqual([]);
  });

  test("a slice opens the doors that others use, and never its tables or its store", () => {
    const wrong = slices.flatMap((slice) => {
      const { exports = {} } = JSON.parse(read(`packages/${slice}/package.json`)) as {
        exports?: Record<string, Door>;
      };
      const closed = ["./manifest", "./model", "./rules", "./router"].filter((door) => !(door in exports));
      const bad = Object.entries(exports).filter(([, door]) => !isRight(slice, door));
      return [
        ...closed.map((door) => `${slice}: ${door} is missing`),
        ...bad.map(([door]) => `${slice}: ${door} is wrong`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test("every version is in the catalog", () => {
    const loose = ["apps", "packages", "tooling"]
      .flatMap((group) => foldersIn(group).map((name) => `${group}/${name}/package.json`))
      .filter((path) => path !== "tooling/toolchain/package.json")
      .flatMap((path) => {
        const { dependencies = {}, devDependencies = {} } = JSON.parse(read(path)) as Record<
          string,
          Record<string, string>
        >;
        return Object.entries({ ...dependencies, ...devDependencies })
          .filter(([, version]) => !/^(catalog:|workspace:\*)$/.test(version))
          .map(([name]) => `${path}: ${name}`);
      });
    expect(loose).toEqual([]);
  });
});

describe("the suite", () => {
  test("every slice introduces itself once, in both languages", () => {
    expect(manifests.map((one) => one.id).toSorted()).toEqual(slices.toSorted());
    const paths = manifests.map((one) => one.path).filter((path) => path !== null);
    expect(new Set(paths).size).toBe(paths.length);
    const unworded = manifests.flatMap((one) =>
      [one.title, ...Object.values(one.permissions)]
        .filter(({ vi, en }) => !vi.trim() || !en.trim() || vi === en)
        .map(() => one.id),
    );
    expect(unworded).toEqual([]);
  });

  test("what a manifest promises is there", () => {
    const known = new Set(procedures.map((one) => one.path));
    const broken = manifests.flatMap(({ id, path, finds, remindsOf }) => [
      ...(path && !filesBelow("apps").some((file) => file.startsWith(`apps/${id}/e2e/`))
        ? [`${id}: no journey in apps/${id}/e2e`]
        : []),
      ...(finds && !known.has(`${id}.find`) ? [`${id}: finds, but there is no ${id}.find`] : []),
      ...(remindsOf && !known.has(`${id}.today`) ? [`${id}: reminds, but there is no ${id}.today`] : []),
    ]);
    expect(broken).toEqual([]);
  });

  test("every permission that a procedure asks for is in a manifest, and every one there is asked for", () => {
    const declared = manifests.flatMap((one) =>
      Object.keys(one.permissions).map((name) => `${one.id}.${name}`),
    );
    const asked = procedures.map((one) => one.policy?.permission).filter((one) => one != null);
    expect(asked.filter((permission) => !declared.includes(permission))).toEqual([]);
    const idle = manifests.flatMap(({ id, permissions }) => {
      const text = filesBelow(`packages/${id}/src`)
        .filter((path) => !isTest(path) && !path.endsWith("/manifest.ts"))
        .map(read)
        .join();
      return Object.keys(permissions)
        .filter((name) => !new RegExp(`"(${id}\\.)?${name}"`).test(text))
        .map((name) => `${id}.${name}`);
    });
    expect(idle).toEqual([]);
  });

  test("a refusal belongs to one slice, is named after it, and has a sentence in both languages", () => {
    const refusals = collectRefusals();
    const misplaced = refusals.filter(({ code: name, madeIn }) =>
      madeIn.some((path) => path.split("/")[1] !== name.split("/")[0]),
    );
    expect(misplaced).toEqual([]);
    expect(refusals.filter(({ vi, en }) => !vi || !en).map((one) => one.code)).toEqual([]);
  });
});

describe("engines and budgets", () => {
  test.each(["sqlite", "postgres"] as const)(
    "migrations of %s are in step with the tables (else: pnpm db generate)",
    { timeout: 60_000 },
    (engine) => {
      expect(missingMigrations(engine)).toEqual([]);
    },
  );

  /** Instantiations of types, which is what makes an editor slow. Raise one only with a reason in the commit. */
  test.each([
    ["portal", 600_000],
    ["calendar", 400_000],
  ])("type-checking apps/%s stays cheap", { timeout: 120_000 }, (app, budget) => {
    const { stdout } = spawnSync(
      join(root, "node_modules/.bin/tsc"),
      ["-p", `apps/${app}`, "--noEmit", "--incremental", "false", "--extendedDiagnostics"],
      { cwd: root, encoding: "utf8" },
    );
    const used = Number(/Instantiations:\s+(\d+)/.exec(stdout)?.[1]);
    expect(used).toBeGreaterThan(0);
    expect(used).toBeLessThanOrEqual(budget);
  });
});
