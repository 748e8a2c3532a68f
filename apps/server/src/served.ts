import type { HttpBindings } from "@hono/node-server";
import { newId } from "@sen/rpc";
import type { MiddlewareHandler } from "hono";
import type { WhoAsks } from "./address.ts";
import type { Logger } from "./log.ts";

/** What every handler knows of the request it serves. */
export type Served = {
  Bindings: Partial<HttpBindings>;
  Variables: { requestId: string; ip: string | null };
};

const TRACE = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/; // W3C Trace Context §3.2

/** The address of a feed is its secret. */
const shown = (path: string) => (path.startsWith("/ics/") ? "/ics/[struck out]" : path);

/** Gives each request its id (that of the caller's trace, when it has one) and its caller's address, and logs one line. */
export function introduce(log: Logger, whoAsks: WhoAsks): MiddlewareHandler<Served> {
  return async (c, next) => {
    const requestId = TRACE.exec(c.req.header("traceparent") ?? "")?.[1] ?? newId();
    c.set("requestId", requestId);
    c.set("ip", whoAsks(c.env?.incoming?.socket.remoteAddress, c.req.header("x-forwarded-for") ?? null));
    const started = performance.now();
    await next();
    c.res.headers.set("x-request-id", requestId);
    log.info(
      {
        requestId,
        method: c.req.method,
        path: shown(c.req.path),
        status: c.res.status,
        ms: Math.round(performance.now() - started),
      },
      "served",
    );
  };
}
