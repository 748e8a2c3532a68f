import type { Actor } from "@sen/rpc";
import type { Handler } from "hono";
import { streamSSE } from "hono/streaming";
import type { Live, LiveFact } from "./live.ts";
import { failed } from "./refuse.ts";

export type StreamOptions = {
  live: Live;
  actorOf: (request: Request) => Promise<Actor | null>;
  mayKnow: (actor: Actor, fact: LiveFact) => boolean;
  /** Ends every stream; the browsers come back to whoever listens next. */
  ending: AbortSignal;
  heartbeatMs?: number;
  most?: number;
};

const COME_BACK_MS = 1_000;

/**
 * `GET /api/live`: server-sent events. `fact` carries `{ seq, action, organisationId }` and has `seq` as its id, so that
 * a browser that comes back with Last-Event-ID is told what it missed; `missed` says that it was too much to tell. The
 * session is looked at again with every heartbeat: whoever was signed out hears no more.
 */
export function liveStream({
  live,
  actorOf,
  mayKnow,
  ending,
  heartbeatMs = 20_000,
  most = 2_000,
}: StreamOptions): Handler {
  return async (c) => {
    const signedIn = await actorOf(c.req.raw);
    if (!signedIn) return failed(c, "UNAUTHORIZED", "Sign in to hear what happens");
    if (ending.aborted || live.listeners() >= most) {
      c.header("retry-after", "5");
      return failed(c, "SERVICE_UNAVAILABLE", "Too many listen at once: try again in a few seconds");
    }
    const asked = c.req.header("last-event-id") ?? c.req.query("after");
    c.header("x-accel-buffering", "no"); // nginx would hold the events back

    return streamSSE(c, async (stream) => {
      let actor: Actor | null = signedIn;
      let told = asked && /^\d{1,15}$/.test(asked) ? Number(asked) : live.newest();
      const waiting: LiveFact[] = [];
      let wake = () => {};
      let over = false;
      const end = () => {
        over = true;
        wake();
      };
      const unlisten = live.listen((facts) => {
        waiting.push(...facts);
        wake();
      });
      ending.addEventListener("abort", end);
      stream.onAbort(end);
      const pause = () =>
        new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, heartbeatMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });

      try {
        await stream.write(`retry: ${COME_BACK_MS}\n\n`);
        const earlier = await live.since(told);
        if (earlier) waiting.unshift(...earlier);
        else {
          told = live.newest();
          await stream.writeSSE({ event: "missed", data: "{}", id: String(told) });
        }
        while (!over && actor) {
          for (const fact of waiting.splice(0)) {
            if (fact.seq <= told) continue;
            told = fact.seq;
            if (!mayKnow(actor, fact)) continue;
            const { seq, action, organisationId } = fact;
            await stream.writeSSE({
              event: "fact",
              id: String(seq),
              data: JSON.stringify({ seq, action, organisationId }),
            });
          }
          const before = Date.now();
          if (waiting.length === 0 && !over) await pause();
          if (waiting.length > 0 || over || Date.now() - before < heartbeatMs - 1) continue;
          await stream.write(": still here\n\n");
          actor = await actorOf(c.req.raw);
        }
      } finally {
        unlisten();
        ending.removeEventListener("abort", end);
      }
    });
  };
}
