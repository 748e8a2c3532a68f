import { spawn } from "node:child_process";
import { createWriteStream, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
export const reports = join(root, ".cache/check");

export type Outcome = {
  passed: number;
  failed: number;
  skipped: number;
  /** Why something was skipped, or could not run at all. */
  why?: string;
};

export type Step = {
  name: string;
  /** What `--only` and `--skip` call it. */
  group: string;
  browser?: boolean;
  run(log: string): Promise<Outcome>;
  /** For whoever sees it fail. */
  whatToDo: string;
};

type Env = Record<string, string>;

/** Aborted when somebody ends the run: the command under way is ended, what it stands on is put away, and nothing follows. */
export const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stopping.abort());

/** Runs a command with its output in the log; resolves with the exit code, 127 when it could not start. */
function runLogged(log: string, program: string, args: string[], env: Env = {}): Promise<number> {
  return new Promise((resolve) => {
    const out = createWriteStream(log, { flags: "a" });
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env, FORCE_COLOR: "0", NO_COLOR: "1" },
      signal: stopping.signal,
    });
    child.stdout.pipe(out, { end: false });
    child.stderr.pipe(out, { end: false });
    child.on("error", (error) => {
      out.write(String(error));
      resolve(127);
    });
    child.on("close", (code) => {
      out.end(() => resolve(code ?? 1));
    });
  });
}

/** A step that is right or wrong as a whole counts as one. Exit code 3 says that it could not be tried here. */
export async function command(log: string, program: string, args: string[], env: Env = {}): Promise<Outcome> {
  const code = await runLogged(log, program, args, env);
  if (code === 3) return { passed: 0, failed: 0, skipped: 1, why: lastLines(log, 1) };
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

/** Runs one Vitest project and counts what its own report says. */
export async function vitest(log: string, project: string, env: Env = {}): Promise<Outcome> {
  const file = freshReport(project);
  const code = await runLogged(
    log,
    "vitest",
    ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
    env,
  );
  const report = readReport<VitestReport>(file);
  if (!report) return { passed: 0, failed: 1, skipped: 0, why: "Vitest wrote no report" };
  const unread = report.testResults.filter(
    (one) => one.status === "failed" && one.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unread;
  return {
    passed: report.numPassedTests,
    failed: code !== 0 && failed === 0 ? 1 : failed, // an error outside any test fails the run too
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
};

/** Runs the journeys and counts what Playwright's own report says; one that passes only at a second try has failed. */
export async function playwright(log: string, args: string[], env: Env): Promise<Outcome> {
  const file = freshReport("journeys");
  const config = join(root, "tooling/e2e/playwright.config.ts");
  const code = await runLogged(
    log,
    "pnpm",
    ["--filter=@sen/e2e", "exec", "playwright", "test", "--config", config, "--reporter=list,json", ...args],
    {
      ...env,
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    },
  );
  const report = readReport<PlaywrightReport>(file);
  if (!report) return { passed: 0, failed: 1, skipped: 0, why: "Playwright wrote no report" };
  const failed = report.stats.unexpected + report.stats.flaky + report.errors.length;
  return {
    passed: report.stats.expected,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: report.stats.skipped,
  };
}

function freshReport(name: string): string {
  const file = join(reports, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

const readReport = <T>(file: string): T | null =>
  existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as T) : null;

export const lastLines = (file: string, most: number): string =>
  readFileSync(file, "utf8").trimEnd().split("\n").slice(-most).join("\n");
