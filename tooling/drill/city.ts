// A demonstration city of the drill's own: the real server, on a free port and in a folder that goes with it.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";

const root = join(import.meta.dirname, "../..");
const sen = join(root, "apps/server/src/sen.ts");
const ADMINISTRATOR = { name: "quantri", password: "sen-thanh-pho-mau" };

export const environment = (
  folder: string,
  port: number,
  more: Record<string, string> = {},
): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: "development",
  DATABASE_URL: "",
  SEN_DATA: folder,
  SEN_URL: `http://127.0.0.1:${port}`,
  PORT: String(port),
  ...more,
});

export const temporary = (): Disposable & { folder: string } => {
  const folder = mkdtempSync(join(tmpdir(), "sen-drill-"));
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
};

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (typeof address !== "object" || !address) throw new Error("no free port");
  return address.port;
}

export function startServer(folder: string, port: number): ChildProcess {
  return spawn(process.execPath, [sen, "start"], {
    cwd: root,
    env: environment(folder, port),
    stdio: ["ignore", "ignore", "inherit"],
  });
}

export async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, "exit");
  server.kill("SIGTERM");
  await gone;
}

const PATIENCE_MS = 60_000;

/** Resolves when the server says that it is ready. */
export async function untilReady(port: number): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`, {
      signal: AbortSignal.timeout(2_000),
    }).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    await after(50);
  }
  throw new Error(`no server became ready on port ${port}`);
}

/** Runs a `sen` command on the folder; resolves with its exit code and its JSON answer. */
export async function senCommand(
  folder: string,
  port: number,
  ...args: string[]
): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, [sen, "--json", ...args], {
    cwd: root,
    env: environment(folder, port),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, "close")) as [number | null];
  return { code: code ?? 1, said };
}

/** The session's cookie of the city's administrator. */
export async function signIn(port: number): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}/api/auth/sign-in/password`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(ADMINISTRATOR),
  });
  const cookie = answer.headers.getSetCookie()[0]?.split(";")[0];
  if (!answer.ok || !cookie) throw new Error(`signing in failed: ${answer.status} ${await answer.text()}`);
  return cookie;
}

const OFFICE = "drill";
/** Days far away, one for each change, so that a change that happened twice would be refused and one that was lost is missing. */
export const dayOf = (n: number): string =>
  new Date(Date.UTC(1901, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);

const SESSIONS = {
  morning: { from: "08:00", to: "12:00" },
  afternoon: { from: "13:30", to: "17:30" },
  evening: { from: "18:00", to: "20:00" },
};

/** The body of a change: the office hours of the drill's office from a day of its own. */
export const changeOf = (n: number): string =>
  JSON.stringify({ organisationId: OFFICE, from: dayOf(n), sessions: SESSIONS, version: 0 });

/** The days whose change is in the database, as the API tells them. */
export async function daysKept(port: number, cookie: string): Promise<Set<string>> {
  const input = encodeURIComponent(JSON.stringify({ organisationId: OFFICE }));
  const answer = await fetch(`http://127.0.0.1:${port}/api/rpc/workdays.sessions?input=${input}`, {
    headers: { cookie },
  });
  const { result } = (await answer.json()) as { result: { data: { periods: { from: string }[] } } };
  return new Set(result.data.periods.map((period) => period.from));
}
