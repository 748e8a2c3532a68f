// Behind `npm start`, `npm test` and every `pnpm` verb. Plain JavaScript without dependencies, so that any Node from
// 18 on can run it: it finds or fetches Node and pnpm, installs what the lockfile names, and hands over.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const toolchain = join(root, "tooling/toolchain");
const [verb = "start", ...rest] = process.argv.slice(2);

const scripts = {
  start: ["apps/server/src/sen.ts", "start"],
  sen: ["apps/server/src/sen.ts"],
  test: ["tooling/check/check.ts"],
  check: ["tooling/check/check.ts", "--no-browser"],
  e2e: ["tooling/check/check.ts", "--only=apps,journeys"],
  dev: ["tooling/dev/dev.ts"],
  new: ["tooling/new/new.ts"],
  db: ["tooling/db/db.ts"],
  house: ["tooling/house/write.ts"],
  drill: ["tooling/drill/drill.ts"],
  bench: ["tooling/bench/bench.ts"],
};
const builds = new Set(["start"]);

const env = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  DO_NOT_TRACK: "1",
};
delete env.npm_config_user_agent; // npm's own, which pnpm would take for its caller's

/** Type stripping without a flag: 22.18, 23.6 and everything from 24 on. */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

function stop(step, why, whatToDo) {
  console.error(`\n✗ ${step}: ${why}\n  What to do: ${whatToDo}`);
  process.exit(1);
}

const children = new Set();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    if (children.size === 0) process.exit(130);
    if (signal === "SIGINT" && process.stdin.isTTY) return; // the terminal has told them already; twice would mean "at once"
    for (const child of children) child.kill(signal);
  });
}

// npm tells only its shell that it was ended, and the shell tells nobody: being handed to another parent is the sign.
const parent = process.ppid;
if (env.npm_lifecycle_event) {
  const orphaned = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(orphaned);
    process.kill(process.pid, "SIGTERM");
  }, 500).unref();
}

/** Resolves with the exit code; the child gets our signals, and none outlives us. */
function run(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, ...options });
    children.add(child);
    let output = "";
    child.stdout?.on("data", (chunk) => (output += chunk));
    child.stderr?.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => resolve({ code: 127, output: String(error) }));
    child.on("close", (code, signal) => {
      children.delete(child);
      resolve({ code: signal ? 130 : (code ?? 1), output, signal });
    });
  });
}

/** One quiet step with its time; what the command said is shown only when it fails. */
async function step(name, note, command, args, whatToDo) {
  const started = Date.now();
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`;
  console.log(`▸ ${name}${note ? ` (${note})` : ""}`);
  const heartbeat = setInterval(() => console.log(`  … still working, ${seconds()}`), 15_000);
  const { code, output, signal } = await run(command, args, { stdio: ["ignore", "pipe", "pipe"] });
  clearInterval(heartbeat);
  if (signal) process.exit(130);
  if (code === 0) return console.log(`✓ ${name} ${seconds()}`);
  process.stderr.write(output.split("\n").slice(-60).join("\n"));
  stop(name, `\`${[command, ...args].join(" ")}\` ended with code ${code}`, whatToDo);
}

const hashOf = (...files) =>
  files.reduce((hash, file) => hash.update(readFileSync(file)), createHash("sha256")).digest("hex");
const read = (file) => (existsSync(file) ? readFileSync(file, "utf8") : "");

/** The pinned Node for this platform, as npm packages it, or null where there is none. */
function pinnedNode() {
  const names = [`node-${process.platform}-${process.arch}`, `node-bin-${process.platform}-${process.arch}`];
  const pinned = JSON.parse(readFileSync(join(toolchain, "package.json"), "utf8")).optionalDependencies;
  const name = names.find((candidate) => candidate in pinned);
  return name ? { version: pinned[name], bin: join(toolchain, "node_modules", name, "bin") } : null;
}

async function findTools() {
  const own = isNewEnough(process.versions.node);
  const pinned = pinnedNode();
  if (process.platform === "win32")
    stop("Node", "Windows is not supported", "run Sen inside WSL 2 (Debian or Ubuntu).");
  if (!own && !pinned)
    stop(
      "Node",
      `this is Node ${process.versions.node}, Sen needs 22.18 or newer, and npm has none packaged for ${process.platform}-${process.arch}`,
      "install Node 24 (https://nodejs.org/en/download or your system's packages), then run the same command again.",
    );
  const nodeFolder = own ? dirname(process.execPath) : pinned.bin;
  const lock = join(toolchain, "package-lock.json");
  const marker = join(toolchain, "node_modules/.installed");
  const ready =
    read(marker) === hashOf(lock) &&
    existsSync(join(toolchain, "node_modules/pnpm")) &&
    existsSync(join(nodeFolder, "node"));
  if (!ready) {
    const keepsNode = !own || existsSync(pinned?.bin ?? "");
    const note = own
      ? "pnpm from the npm registry"
      : `this Node is ${process.versions.node}: Node ${pinned.version} and pnpm from the npm registry`;
    const flags = ["--no-audit", "--no-fund", "--loglevel=error", ...(keepsNode ? [] : ["--omit=optional"])];
    await step(
      "Tools",
      note,
      "npm",
      ["ci", "--prefix", toolchain, ...flags],
      "check that the npm registry can be reached (`npm ping`; behind a proxy set HTTPS_PROXY), then run the same command again.",
    );
    if (!existsSync(join(nodeFolder, "node")))
      stop(
        "Tools",
        "npm installed no Node",
        `install Node 24 yourself (https://nodejs.org/en/download), or let npm install optional dependencies.`,
      );
    writeFileSync(marker, hashOf(lock));
  }
  env.PATH = [
    nodeFolder,
    join(toolchain, "node_modules/.bin"),
    join(root, "node_modules/.bin"),
    env.PATH,
  ].join(delimiter);
  return join(nodeFolder, "node");
}

async function install() {
  const marker = join(root, "node_modules/.installed");
  const wanted = hashOf(join(root, "pnpm-lock.yaml"), join(root, "pnpm-workspace.yaml"));
  if (read(marker) === wanted && existsSync(join(root, "node_modules/.modules.yaml"))) return;
  await step(
    "Packages",
    "about half a minute the first time",
    "pnpm",
    ["install", "--frozen-lockfile", "--prefer-offline"],
    "if the lockfile is out of step with a package.json, run `pnpm install` and commit pnpm-lock.yaml; if the network failed, run the same command again.",
  );
  mkdirSync(dirname(marker), { recursive: true });
  writeFileSync(marker, wanted);
}

const script = scripts[verb];
if (!script) stop("Sen", `there is no "${verb}"`, `use one of: ${Object.keys(scripts).join(", ")}.`);
const node = await findTools();
await install();
if (builds.has(verb)) {
  await step(
    "Screens",
    "",
    "turbo",
    ["run", "build", "--output-logs=errors-only", "--log-order=grouped"],
    "the lines above name the app that does not build; `pnpm check` tells more.",
  );
}
const watch = pathToFileURL(join(root, "tooling/with-parent.mjs")).href;
const [file, ...first] = script;
const { code } = await run(node, ["--import", watch, join(root, file), ...first, ...rest], {
  stdio: ["inherit", "inherit", "inherit", "ipc"],
});
process.exit(code);
