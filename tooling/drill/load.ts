import { Agent, request } from "node:http";
import { setTimeout as after } from "node:timers/promises";
import { changeOf, dayOf } from "./city.ts";

export type Tally = {
  answered: number;
  changes: number;
  /** Nobody listened. */
  refused: number;
  /** The connection broke before the answer. */
  dropped: number;
  /** An answer, but not the one asked for: 4xx, 5xx. */
  turnedAway: number;
  /** 503 with Retry-After, which the client obeys: the server is shedding load. */
  askedToWait: number;
  slowestMs: number;
};

export type Load = { tally: Tally; acknowledged: Set<string>; stop(): Promise<void> };

const PATIENCE_MS = 60_000;
const READ = `year?input=${encodeURIComponent(JSON.stringify({ year: 2026 }))}`;

/** So many clients, each with a kept connection, asking without a pause worth the name: every other request changes something. */
export function startLoad(port: number, cookie: string, clients: number): Load {
  const tally: Tally = {
    answered: 0,
    changes: 0,
    refused: 0,
    dropped: 0,
    turnedAway: 0,
    askedToWait: 0,
    slowestMs: 0,
  };
  const acknowledged = new Set<string>();
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  let stopping = false;
  let next = 0;

  async function client() {
    while (!stopping) await one(next++);
  }

  async function one(n: number): Promise<void> {
    const change = n % 2 === 0;
    const started = performance.now();
    let status = await ask(change ? changeOf(n) : null);
    for (; status === 503; status = await ask(change ? changeOf(n) : null)) {
      tally.askedToWait++;
      await after(1_000);
    }
    tally.slowestMs = Math.max(tally.slowestMs, Math.round(performance.now() - started));
    if (status === "refused" || status === "dropped") tally[status]++;
    else if (status !== 200) tally.turnedAway++;
    else {
      tally.answered++;
      if (change) acknowledged.add(dayOf(n));
    }
    await after(10);
  }

  const ask = (body: string | null) =>
    new Promise<number | "refused" | "dropped">((resolve) => {
      const asked = request(
        {
          port,
          host: "127.0.0.1",
          agent,
          timeout: PATIENCE_MS,
          method: body ? "POST" : "GET",
          path: `/api/rpc/workdays.${body ? "keepSessions" : READ}`,
          headers: { cookie, ...(body ? { "content-type": "application/json" } : {}) },
        },
        (answer) => {
          answer.resume();
          answer.on("end", () => resolve(answer.statusCode ?? 0));
          answer.on("error", () => resolve("dropped"));
        },
      );
      asked.on("timeout", () => asked.destroy(new Error("no answer")));
      asked.on("error", (why) =>
        resolve("code" in why && why.code === "ECONNREFUSED" ? "refused" : "dropped"),
      );
      asked.end(body ?? undefined);
    });

  const running = Array.from({ length: clients }, client);
  return {
    tally,
    acknowledged,
    async stop() {
      stopping = true;
      await Promise.all(running);
      agent.destroy();
      tally.changes = acknowledged.size;
    },
  };
}
