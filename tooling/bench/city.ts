// A demonstration city of the bench's own: the real server, on a free port and in a folder that goes with it.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";

const sen = join(import.meta.dirname, "../../apps/server/src/sen.ts");
const ADMINISTRATOR = { name: "quantri", password: "sen-thanh-pho-mau" };
const PATIENCE_MS = 90_000;

export type City = AsyncDisposable & {
  folder: string;
  url: string;
  /** The session's cookie of the city's administrator. */
  cookie: string;
  ask<T>(procedure: string, input: unknown): Promise<T>;
  change<T>(procedure: string, input: unknown): Promise<T>;
};

export async function openCity(): Promise<City> {
  const folder = mkdtempSync(join(tmpdir(), "sen-bench-"));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, [sen, "start"], {
    env: {
      ...process.env,
      NODE_ENV: "development",
      DATABASE_URL: "",
      SEN_DATA: folder,
      SEN_URL: url,
      PORT: String(port),
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  await untilAnswers(`${url}/readyz`);
  const cookie = await signIn(url);
  const answered = async <T>(send: () => Promise<Response>): Promise<T> => {
    let answer = await send();
    while (answer.status === 503) {
      await after(1_000); // what it asks of whoever comes while it is busy
      answer = await send();
    }
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status} ${await answer.text()}`);
    return ((await answer.json()) as { result: { data: T } }).result.data;
  };
  return {
    folder,
    url,
    cookie,
    ask: (procedure, input) =>
      answered(() => fetch(addressOf(url, procedure, input), { headers: { cookie } })),
    change: (procedure, input) =>
      answered(() =>
        fetch(`${url}/api/rpc/${procedure}`, {
          method: "POST",
          headers: { cookie, "content-type": "application/json", origin: url },
          body: JSON.stringify(input),
        }),
      ),
    async [Symbol.asyncDispose]() {
      await stop(server);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

export const addressOf = (url: string, procedure: string, input: unknown): string =>
  `${url}/api/rpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`;

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (typeof address !== "object" || !address) throw new Error("no free port");
  return address.port;
}

export async function untilAnswers(address: string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const answer = await fetch(address, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    await after(100);
  }
  throw new Error(`nothing answered at ${address}`);
}

export async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, "exit");
  server.kill("SIGTERM");
  await gone;
}

async function signIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/auth/sign-in/password`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify(ADMINISTRATOR),
  });
  const cookie = answer.headers.getSetCookie()[0]?.split(";")[0];
  if (!answer.ok || !cookie) throw new Error(`signing in failed: ${answer.status} ${await answer.text()}`);
  return cookie;
}
