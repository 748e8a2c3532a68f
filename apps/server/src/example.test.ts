import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "@sen/sdk";
import { expect, test } from "vitest";
import { demoAccounts } from "./demo/cast.ts";
import { openLog } from "./log.ts";
import { start } from "./start.ts";
import { settingsFor } from "./testing.ts";

const here = join(import.meta.dirname, "..");

/** Signs in as a browser does and makes a token as the profile page does. */
async function tokenOf(url: string, username: string, permissions: string[]): Promise<string> {
  const password = demoAccounts.find((account) => account.username === username)?.password;
  const answer = await fetch(`${url}/api/auth/sign-in/password`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: username, password }),
  });
  const cookie = answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const browser = connect({
    url,
    fetch: (input, init) =>
      fetch(input, { ...init, headers: { ...(init?.headers as Record<string, string>), cookie } }),
  });
  const token = await browser.auth.tokens.make.mutate({
    name: "example",
    permissions: permissions as `${string}.${string}`[],
    days: 1,
  });
  return token.secret;
}

/** Runs a script as Node runs it for anybody who has the SDK installed. */
async function run(script: string, env: Record<string, string>): Promise<string> {
  const file = join(here, ".cache/example.ts");
  mkdirSync(join(here, ".cache"), { recursive: true });
  writeFileSync(file, script);
  const child = spawn(process.execPath, [file], {
    env: { PATH: process.env["PATH"], ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  await new Promise((resolve) => child.on("close", resolve));
  rmSync(file);
  return output;
}

test("the example of the SDK's page works against the demonstration", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sen-"));
  const settings = settingsFor({ NODE_ENV: "test", SEN_DATA: folder, PORT: "0", SEN_DEMO: "on" });
  const running = await start(settings, openLog("silent"));
  try {
    const url = `http://localhost:${running.port}`;
    const page = readFileSync(join(here, "../../packages/sdk/README.md"), "utf8");
    const [, script = ""] = /```ts\n([\s\S]+?)```/.exec(page) ?? [];
    const token = await tokenOf(url, "vanthu.lang", ["directory.read", "calendar.rooms"]);
    const told = await run(script, { SEN_URL: url, SEN_TOKEN: token });
    expect(told).toContain("phường Láng");
    expect(told).toContain("- ");
    expect(told.trim().split("\n").at(-1)).toBe("calendar/room-name-taken");
  } finally {
    await running.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
