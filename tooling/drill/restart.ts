import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import {
  daysKept,
  environment,
  freePort,
  signIn,
  startServer,
  stopServer,
  temporary,
  untilReady,
} from "./city.ts";
import { startLoad, type Tally } from "./load.ts";
import { CannotRun, type Drill } from "./report.ts";

const root = join(import.meta.dirname, "../..");
const CLIENTS = 12;

/**
 * Restarts the server under load. One process serves at a time; a supervisor holds the listening socket and hands it
 * to each in turn, as systemd's socket units do (docs/run.md), so whoever connects in between waits in the socket's
 * queue. The control is the same without a supervisor: there, somebody is refused.
 */
export const restart: Drill = async ({ short, say }) => {
  if (process.platform === "win32")
    throw new CannotRun("the restart drill hands over a socket, which Windows does not");
  const restarts = short ? 3 : 50;
  const ours = await underSupervisor(restarts, say);
  const alone = await withoutSupervisor(short ? 1 : 3);
  const { refused, dropped, turnedAway } = ours.tally;
  return {
    ok:
      refused + dropped + turnedAway + ours.lost === 0 &&
      ours.tally.changes > restarts &&
      alone.refused + alone.dropped > 0,
    figures: { restarts, clients: CLIENTS, ...ours.tally, lost: ours.lost },
    control: {
      "refused without a held socket": alone.refused,
      "dropped without a held socket": alone.dropped,
    },
  };
};

async function underSupervisor(
  restarts: number,
  say: (line: string) => void,
): Promise<{ tally: Tally; lost: number }> {
  using place = temporary();
  const port = await freePort();
  const supervisor = await supervise(place.folder, port);
  try {
    await untilReady(port);
    const cookie = await signIn(port);
    const load = startLoad(port, cookie, CLIENTS);
    for (let n = 1; n <= restarts; n++) {
      await after(300);
      await supervisor.restart();
      await untilReady(port);
      if (n % 10 === 0) say(`… ${n} of ${restarts} restarts, ${load.tally.answered} answers`);
    }
    await load.stop();
    const kept = await daysKept(port, cookie);
    return { tally: load.tally, lost: [...load.acknowledged].filter((day) => !kept.has(day)).length };
  } finally {
    await supervisor.stop();
  }
}

async function withoutSupervisor(restarts: number): Promise<Tally> {
  using place = temporary();
  const port = await freePort();
  let server = startServer(place.folder, port);
  try {
    await untilReady(port);
    const load = startLoad(port, await signIn(port), CLIENTS);
    for (let n = 1; n <= restarts; n++) {
      await after(300);
      await stopServer(server);
      server = startServer(place.folder, port);
      await untilReady(port);
    }
    await load.stop();
    return load.tally;
  } finally {
    await stopServer(server);
  }
}

/** Starts the command again whenever it ended well, and tells whom it started; descriptor 3 is the socket that it keeps open. */
const SUPERVISOR = 'while "$@" & echo "started $!"; wait $!; do :; done';

type Supervisor = { restart(): Promise<void>; stop(): Promise<void> };

async function supervise(folder: string, port: number): Promise<Supervisor> {
  const socket = createServer().listen(port, "127.0.0.1");
  await once(socket, "listening");
  const descriptor = (socket as unknown as { _handle: { fd: number } })._handle.fd; // Node has no public name for it
  const shell = spawn(
    "sh",
    ["-c", SUPERVISOR, "supervisor", process.execPath, "apps/server/src/sen.ts", "start"],
    {
      cwd: root,
      env: environment(folder, port, { LISTEN_FDS: "1", SEN_DRAIN_SECONDS: "0.5" }),
      stdio: ["ignore", "pipe", "inherit", descriptor],
    },
  );
  socket.close(); // before anybody connects: from here on only the shell and its servers hold it
  let pid = await nextPid(shell);
  return {
    async restart() {
      const next = nextPid(shell);
      process.kill(pid, "SIGTERM");
      pid = await next;
    },
    async stop() {
      shell.kill("SIGKILL");
      while (signalled(pid, "SIGTERM")) await after(50);
    },
  };
}

async function nextPid(shell: ChildProcess): Promise<number> {
  for (;;) {
    const [chunk] = (await once(shell.stdout ?? shell, "data")) as [Buffer];
    const pid = /started (\d+)/.exec(chunk.toString())?.[1];
    if (pid) return Number(pid);
  }
}

/** Whether it was there to hear it. */
function signalled(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
