import { monitorEventLoopDelay } from "node:perf_hooks";
import type { MiddlewareHandler } from "hono";
import { failed } from "./refuse.ts";

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
const LAG_MS = 200;
/** So few are not what makes the process slow: a neighbour on the machine is, and turning them away would help nobody. */
const FEW = 16;

export type Crowd = { guard: MiddlewareHandler; inFlight: () => number; close: () => void };

/** Turns requests away at once, and says when to come again, rather than let everybody wait for too many. */
export function openCrowd(most: number): Crowd {
  const lag = monitorEventLoopDelay({ resolution: 20 });
  lag.enable();
  let lagging = false;
  const sample = setInterval(() => {
    lagging = lag.mean / 1e6 > LAG_MS;
    lag.reset();
  }, 500).unref();
  let inFlight = 0;

  return {
    inFlight: () => inFlight,
    guard: async (c, next) => {
      if (inFlight >= most || (lagging && inFlight >= FEW)) {
        c.header("retry-after", "1");
        return failed(c, "SERVICE_UNAVAILABLE", "Too many requests at once: try again in a second");
      }
      inFlight++;
      try {
        return await next();
      } finally {
        inFlight--;
      }
    },
    close() {
      clearInterval(sample);
      lag.disable();
    },
  };
}

/** TRACE, CONNECT and invented methods have no business here. */
export const knownMethods: MiddlewareHandler = async (c, next) =>
  METHODS.has(c.req.method) ? next() : failed(c, "METHOD_NOT_SUPPORTED", "This method is not served");
