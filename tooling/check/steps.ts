// The steps behind `npm test`, in the order in which they run: what is cheap to know comes first.

import { findChromium } from "./chromium.ts";
import { startPostgres } from "./postgres.ts";
import { command, type Outcome, playwright, type Step, vitest } from "./step.ts";

const drill = (name: string): Step => ({
  name: `drill ${name}`,
  group: "drills",
  run: (log) => command(log, "node", ["tooling/drill/drill.ts", name, "--short"]),
  whatToDo: `\`pnpm drill ${name} --short\` runs it alone; tooling/drill/README.md tells what it proves.`,
});

const tests = (project: string, whatToDo: string, env: Record<string, string> = {}): Step => ({
  name: project,
  group: project,
  run: (log) => vitest(log, project, env),
  whatToDo,
});

async function onPostgres(log: string): Promise<Outcome> {
  await using server = await startPostgres();
  if ("missing" in server) return { passed: 0, failed: 0, skipped: 1, why: server.missing };
  return await vitest(log, "postgres", { SEN_TEST_POSTGRES: server.url });
}

async function inBrowser(log: string, args: string[]): Promise<Outcome> {
  const chromium = await findChromium();
  if ("missing" in chromium) return { passed: 0, failed: 1, skipped: 0, why: chromium.missing };
  return playwright(log, args, { CHROMIUM: chromium.path });
}

export const stepsFor = (args: string[]): Step[] => [
  {
    name: "format",
    group: "format",
    run: (log) => command(log, "biome", ["check", "--error-on-warnings", "--max-diagnostics=50", "."]),
    whatToDo: "`pnpm exec biome check --write .` puts most of it right.",
  },
  {
    name: "types",
    group: "types",
    run: (log) => command(log, "turbo", ["run", "types", "--continue", "--output-logs=errors-only"]),
    whatToDo: "`pnpm turbo run types --filter=@sen/<package>` repeats it for one package.",
  },
  {
    name: "lint",
    group: "lint",
    run: (log) => command(log, "oxlint", ["--type-aware", "--deny-warnings"]),
    whatToDo: "`pnpm exec oxlint --type-aware <path>` repeats it; each rule's name leads to its page.",
  },
  {
    name: "boundaries",
    group: "boundaries",
    run: (log) => command(log, "turbo", ["boundaries"]),
    whatToDo: "an import crosses a fence: CONTRIBUTING.md says who may use whom.",
  },
  {
    name: "dead code",
    group: "knip",
    run: (log) => command(log, "knip", ["--no-progress"]),
    whatToDo: "remove what nobody uses, or export it where it is used.",
  },
  tests("house", "the test's name says which rule of the house was broken and where."),
  tests("unit", "`pnpm exec vitest run --project unit <path>` repeats one file."),
  tests("sqlite", "`pnpm exec vitest run --project sqlite <path>` repeats one file."),
  tests("pglite", "`pnpm exec vitest run --project pglite <path>` repeats one file."),
  {
    name: "postgres",
    group: "postgres",
    run: onPostgres,
    whatToDo:
      "the same tests on a real server: SEN_TEST_POSTGRES=postgres://… pnpm exec vitest run --project postgres <path>.",
  },
  tests("screens", "`pnpm exec vitest run --project screens <path>` repeats one file."),
  {
    name: "apps",
    group: "apps",
    run: (log) => command(log, "turbo", ["run", "build", "--output-logs=errors-only"]),
    whatToDo: "`pnpm turbo run build --filter=@sen/<app>` repeats it.",
  },
  {
    name: "journeys",
    group: "journeys",
    browser: true,
    run: (log) => inBrowser(log, args),
    whatToDo: "`pnpm e2e <file or -g name>` repeats one journey.",
  },
  drill("kill9"),
  drill("power"),
  drill("restart"),
  drill("restore"),
  drill("tamper"),
];
