import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const DEBIAN = "/usr/lib/postgresql";

/** The folder that holds `initdb` and `pg_ctl`, the newest where there are several. */
function findBinaries(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).toSorted((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(DEBIAN, version, "bin")),
    ...(process.env["PATH"] ?? "").split(delimiter),
  ];
  return (
    folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "pg_ctl"))) ?? null
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no free port")),
      );
    });
  });
}

type Server = AsyncDisposable & ({ url: string } | { missing: string });

/** A PostgreSQL server of our own, on a free port and in a temporary folder, gone when disposed of. Not durable: for tests only. */
export async function startPostgres(): Promise<Server> {
  const nothing = { [Symbol.asyncDispose]: async () => {} };
  const bin = findBinaries();
  if (!bin)
    return { ...nothing, missing: "no PostgreSQL server binaries here (Debian: apt-get install postgresql)" };

  const owner = process.getuid?.() === 0 ? accountNamed("postgres") : null;
  if (process.getuid?.() === 0 && !owner)
    return {
      ...nothing,
      missing: "PostgreSQL does not run as root, and there is no account `postgres` to run it as",
    };
  const folder = mkdtempSync(join(tmpdir(), "sen-postgres-"));
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const run = (program: string, args: string[]) => {
    const { status, stdout, stderr, error } = spawnSync(join(bin, program), args, {
      cwd: folder,
      encoding: "utf8",
      ...owner,
    });
    if (status !== 0) throw new Error(`${program}: ${error?.message ?? (stderr || stdout).trim()}`);
  };

  const data = join(folder, "data");
  const stop = async () => {
    spawnSync(join(bin, "pg_ctl"), ["stop", "-D", data, "-m", "immediate", "-w"], { cwd: folder, ...owner });
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const port = await freePort();
    run("initdb", ["-D", data, "-U", "sen", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"]);
    const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200`;
    run("pg_ctl", ["start", "-D", data, "-w", "-t", "60", "-l", join(folder, "log"), "-o", settings]);
    return { url: `postgres://sen@127.0.0.1:${port}/postgres`, [Symbol.asyncDispose]: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function accountNamed(name: string): { uid: number; gid: number } | null {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((one) => one.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}
