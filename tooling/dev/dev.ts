// `pnpm dev`: the server, restarted when its code changes, and every app's screens with hot reload, all behind one port.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer as createSocket } from "node:net";
import { join } from "node:path";
import { manifests } from "@sen/suite/manifests";
import { type Behind, openFront } from "./front.ts";

const root = join(import.meta.dirname, "../..");
const port = Number(process.env["PORT"] ?? 8080);
const SERVERS_OWN = ["/api", "/cong-khai", "/ics", "/healthz", "/livez", "/readyz", "/metrics", "/version"];

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const socket = createSocket().on("error", reject);
    socket.listen(0, "127.0.0.1", () => {
      const address = socket.address();
      socket.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

const children: ChildProcess[] = [];
let stopping = false;
function stop() {
  stopping = true;
  for (const child of children) child.kill("SIGTERM");
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, stop);

function run(
  name: string,
  command: string,
  args: string[],
  env: Record<string, string> = {},
  cwd = root,
): void {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) =>
      process.stdout.write(chunk.toString().replace(/^(?=.)/gm, `${name.padEnd(9)} `)),
    );
  child.on("exit", (code) => {
    if (!stopping) console.error(`${name} ended with code ${code}: stopping the others.`);
    stop();
    process.exitCode ||= stopping ? 0 : 1;
  });
}

const behind: Behind[] = [];
const serverPort = await freePort();
behind.push(...SERVERS_OWN.map((prefix) => ({ prefix, port: serverPort })));
run("server", process.execPath, ["--watch", "--watch-preserve-output", "apps/server/src/sen.ts", "start"], {
  PORT: String(serverPort),
  SEN_URL: `http://localhost:${port}`,
});

const faces = [
  { id: "portal", path: "/" as string },
  ...manifests.flatMap(({ id, path }) => (path ? [{ id, path: path as string }] : [])),
];
for (const { id, path } of faces) {
  const app = join(root, "apps", id);
  if (!existsSync(join(app, "vite.config.ts"))) continue; // pages that the server makes itself
  const vite = await freePort();
  behind.push({ prefix: path, port: vite });
  run(
    id,
    "pnpm",
    ["exec", "vite", "--port", String(vite), "--strictPort", "--host", "127.0.0.1", "--clearScreen", "false"],
    {},
    app,
  );
}
run("types", "turbo", ["watch", "types", "--output-logs=errors-only"]);

const front = await openFront(port, behind);
process.once("exit", () => front.close());
console.log(`\nSen, reloading as you work: http://localhost:${port}\n`);
