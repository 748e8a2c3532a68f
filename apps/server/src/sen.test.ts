import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Code } from "./outcome.ts";

const script = join(import.meta.dirname, "sen.ts");
const PATIENCE = 120_000;

/** A folder of data and the `sen` command on it, as it is run at a shell. */
function openShell() {
  const folder = mkdtempSync(join(tmpdir(), "sen-"));
  const children: ChildProcess[] = [];
  const begin = (args: string[], environment: Record<string, string>) => {
    const env = { PATH: process.env["PATH"], SEN_DATA: join(folder, "data"), PORT: "0", ...environment };
    const child = spawn(process.execPath, [script, ...args], {
      cwd: folder,
      env,
      stdio: ["ignore", "pipe", "ignore", "ipc"],
    });
    children.push(child);
    return child;
  };
  return {
    async sen(args: string[], environment: Record<string, string> = {}) {
      const child = begin(["--json", ...args], environment);
      let output = "";
      child.stdout?.on("data", (chunk: Buffer) => {
        output += chunk.toString();
      });
      const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
      return { code, told: JSON.parse(output.trim() || "null") as unknown };
    },
    async serve(environment: Record<string, string> = {}) {
      const child = begin(["start"], { SEN_DEMO: "off", ...environment });
      const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
      const ready = new Promise<{ address: string }>((resolve) =>
        child.once("message", (told) => resolve(told as { address: string })),
      );
      const { address } = await ready;
      return {
        address,
        end: (signal: NodeJS.Signals) => {
          child.kill(signal);
          return ended;
        },
      };
    },
    [Symbol.dispose]() {
      for (const child of children) child.kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

test(
  "what is asked wrongly, and settings that will not do, have codes of their own",
  async () => {
    using shell = openShell();
    expect((await shell.sen(["dance"])).code).toBe(Code.wrong_usage);
    expect(await shell.sen(["config", "check"], { PORT: "many", SEN_URL: "nowhere" })).toMatchObject({
      code: Code.configuration,
      told: { ok: false, detail: [{ variable: "PORT" }, { variable: "SEN_URL" }] },
    });
  },
  PATIENCE,
);

test(
  "killed, it starts again on what it left behind; told to stop, it says no to balancers, finishes, and leaves with 0",
  async () => {
    using shell = openShell();
    const first = await shell.serve();
    expect((await fetch(`${first.address}/readyz`)).status).toBe(200);
    await first.end("SIGKILL");

    const second = await shell.serve({ SEN_DRAIN_SECONDS: "3" });
    expect((await fetch(`${second.address}/readyz`)).headers.get("connection")).toBe("keep-alive");
    const stopped = second.end("SIGTERM");
    await expect
      .poll(async () => {
        const { status, headers } = await fetch(`${second.address}/readyz`);
        return [status, headers.get("connection")];
      })
      .toEqual([503, "close"]);
    expect(await stopped).toBe(0);
  },
  PATIENCE,
);
