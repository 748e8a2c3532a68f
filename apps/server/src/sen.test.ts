import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Code } from "./outcome.ts";

const script = join(import.meta.dirname, "sen.ts");

/** A folder of data and the `sen` command on it, as it is run at a shell. */
function openShell() {
  const folder = mkdtempSync(join(tmpdir(), "sen-"));
  const children: ChildProcess[] = [];
  const begin = (args: string[], environment: Record<string, string> = {}) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: folder,
      env: { PATH: process.env["PATH"], SEN_DATA: join(folder, "data"), PORT: "0", ...environment },
      stdio: ["pipe", "pipe", "pipe", "ipc"],
    });
    children.push(child);
    return child;
  };
  const sen = async (args: string[], environment: Record<string, string> = {}, input = "") => {
    const child = begin(["--json", ...args], environment);
    let output = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stdin?.end(input);
    const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
    return { code, told: JSON.parse(output.trim() || "null") as Record<string, unknown> | null };
  };
  const serve = async (environment: Record<string, string> = {}) => {
    const child = begin(["start"], { SEN_DEMO: "off", ...environment });
    const { address } = await new Promise<{ address: string }>((resolve, reject) => {
      child.once("message", (message) => resolve(message as { address: string }));
      child.once("exit", (code) => reject(new Error(`ended with ${code}`)));
    });
    const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
    return {
      address,
      stop: () => {
        child.kill("SIGTERM");
        return ended;
      },
      kill: () => {
        child.kill("SIGKILL");
        return ended;
      },
    };
  };
  return {
    folder,
    sen,
    serve,
    [Symbol.asyncDispose]: async () => {
      for (const child of children) child.kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const an = [
  "user",
  "create",
  "--name",
  "Nguyễn An",
  "--email",
  "an@hanoi.example",
  "--username",
  "an.nguyen",
  "--office",
  "X",
  "--office-name",
  "Cơ quan X",
];

test("the first administrator is made on an empty folder, once", async () => {
  await using shell = openShell();
  const made = await shell.sen([...an, "--administrator"]);
  expect(made).toMatchObject({
    code: Code.done,
    told: { ok: true, username: "an.nguyen", password: expect.stringMatching(/^.{20}$/) },
  });
  expect(await shell.sen(an)).toMatchObject({
    code: Code.failed,
    told: { ok: false, error: expect.stringContaining("already") },
  });
  expect(await shell.sen(["audit", "verify"])).toMatchObject({ code: Code.done, told: { ok: true } });
}, 60_000);

test("what is asked wrongly, and settings that will not do, have codes of their own", async () => {
  await using shell = openShell();
  expect((await shell.sen(["dance"])).code).toBe(Code.wrong_usage);
  expect((await shell.sen([...an, "--password-stdin"], {}, "short\n")).code).toBe(Code.wrong_usage);
  const wrong = await shell.sen(["config", "check"], { PORT: "many", SEN_URL: "nowhere" });
  expect(wrong.code).toBe(Code.configuration);
  expect(wrong.told?.["detail"]).toHaveLength(2);
}, 60_000);

test("a backup made while serving brings back what was there, and nothing is restored under a running server", async () => {
  await using shell = openShell();
  await shell.sen(an);
  const file = join(shell.folder, "backup.tar.gz");
  const server = await shell.serve();
  const backup = await shell.sen(["backup", file]);
  expect(backup).toMatchObject({ code: Code.done, told: { ok: true, facts: expect.any(Number) } });
  expect(await shell.sen(["restore", file])).toMatchObject({ code: Code.server_is_running });
  expect(await server.stop()).toBe(0);

  rmSync(join(shell.folder, "data/sen.db"));
  const restored = await shell.sen(["restore", file]);
  expect(restored).toMatchObject({ code: Code.done, told: { facts: backup.told?.["facts"] } });
  expect((await shell.sen(an)).told?.["error"]).toContain("already");
}, 60_000);

test("a damaged backup is refused and changes nothing", async () => {
  await using shell = openShell();
  await shell.sen(an);
  const file = join(shell.folder, "backup.tar.gz");
  await shell.sen(["backup", file]);
  truncateSync(file, 4_000);
  expect((await shell.sen(["restore", file])).code).toBe(Code.damaged);
  writeFileSync(file, "not an archive");
  expect((await shell.sen(["restore", file])).code).toBe(Code.damaged);
  expect(await shell.sen(["audit", "verify"])).toMatchObject({ code: Code.done });
  expect(readdirSync(join(shell.folder, "data")).filter((name) => /^(\.restore|before)/.test(name))).toEqual(
    [],
  );
}, 60_000);

test("told to stop, the server finishes what it was asked and leaves with 0; killed, it starts again", async () => {
  await using shell = openShell();
  const first = await shell.serve();
  expect((await fetch(`${first.address}/readyz`)).status).toBe(200);
  await first.kill();

  const second = await shell.serve({ SEN_DRAIN_SECONDS: "1" });
  const agent = await fetch(`${second.address}/version`);
  expect(agent.headers.get("connection")).toBe("keep-alive");
  const stopped = second.stop();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const draining = await fetch(`${second.address}/readyz`);
  expect([draining.status, draining.headers.get("connection")]).toEqual([503, "close"]);
  expect(await stopped).toBe(0);
}, 60_000);

test("a second server on the same folder is refused", async () => {
  await using shell = openShell();
  const first = await shell.serve();
  await expect(shell.serve()).rejects.toThrow("ended with 1");
  expect((await fetch(`${first.address}/livez`)).status).toBe(200);
}, 60_000);
