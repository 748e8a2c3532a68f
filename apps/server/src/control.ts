import { mkdirSync, rmSync } from "node:fs";
import { createServer, request } from "node:http";
import { join, relative } from "node:path";

/**
 * The running server's own door, a socket in the data folder that only its owner may open. Whoever finds it open
 * knows that a server is running, and can ask it for what only the process that writes can do well.
 */
const LONGEST = 100; // sun_path of unix(7) has 108 bytes

function socketIn(folder: string): string {
  const absolute = join(folder, "sen.sock");
  const path = absolute.length > LONGEST ? relative(process.cwd(), absolute) : absolute;
  if (path.length > LONGEST)
    throw new Error(`SEN_DATA: the path ${folder} is too long for a socket; use a shorter one`);
  return path;
}

export type Wishes = Record<string, (argument: string) => Promise<unknown>>;
export type Control = { close: () => Promise<void> };

/** Answers wishes of the `sen` command until closed. */
export async function openControl(folder: string, wishes: Wishes): Promise<Control> {
  const path = socketIn(folder);
  if (
    await ask(folder, "here").then(
      () => true,
      () => false,
    )
  ) {
    throw new Error(
      `another server is running on ${folder}: stop it first, or give this one another SEN_DATA`,
    );
  }
  mkdirSync(folder, { recursive: true });
  rmSync(path, { force: true }); // left behind by a server that was killed
  const known: Wishes = { here: async () => process.pid, ...wishes };
  const grant = async (url: URL): Promise<[number, unknown]> => {
    const wish = known[url.pathname.slice(1)];
    if (!wish) return [404, { why: "the server does not know that wish" }];
    try {
      return [200, { answer: await wish(url.searchParams.get("argument") ?? "") }];
    } catch (why) {
      return [500, { why: why instanceof Error ? why.message : String(why) }];
    }
  };
  const server = createServer((req, res) => {
    void grant(new URL(req.url ?? "/", "http://sen")).then(([status, answer]) =>
      res.writeHead(status).end(JSON.stringify(answer)),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    const mask = process.umask(0o177);
    server.listen(path, resolve);
    process.umask(mask);
  });
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Asks the server that runs on this folder; rejects with `NotRunning` when there is none. */
export function ask<T>(folder: string, wish: string, argument = ""): Promise<T> {
  return new Promise((resolve, reject) => {
    const path = `/${wish}?argument=${encodeURIComponent(argument)}`;
    const asked = request({ socketPath: socketIn(folder), path, method: "POST" }, (res) => {
      let text = "";
      res.setEncoding("utf8");
      res.on("data", (chunk: string) => {
        text += chunk;
      });
      res.on("end", () => {
        const told = JSON.parse(text) as { answer?: T; why?: string };
        if (res.statusCode === 200) resolve(told.answer as T);
        else reject(new Error(told.why));
      });
    });
    asked.on("error", (why) => reject(new NotRunning(folder, why)));
    asked.end();
  });
}

export class NotRunning extends Error {
  override readonly name = "NotRunning";
  constructor(folder: string, cause: unknown) {
    super(`no server is running on ${folder}`, { cause });
  }
}
