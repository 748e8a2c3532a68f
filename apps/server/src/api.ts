import type { Actor, Context } from "@sen/rpc";
import type { AnyTRPCRouter } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import type { Handler } from "hono";
import type { Logger } from "./log.ts";
import type { Served } from "./served.ts";

export const RPC = "/api/rpc";
const LONGEST_BATCH = 10;

type ApiOptions = {
  router: AnyTRPCRouter;
  actorOf: (request: Request) => Promise<Actor | null>;
  about: Pick<Context, "data" | "now" | "newId">;
  log: Logger;
};

/** The typed API over HTTP. What somebody did wrong is theirs to read; what we did wrong goes into the log, whole. */
export function rpcHandler({ router, actorOf, about, log }: ApiOptions): Handler<Served> {
  return (c) =>
    fetchRequestHandler({
      endpoint: RPC,
      req: c.req.raw,
      router,
      maxBatchSize: LONGEST_BATCH,
      allowMethodOverride: true, // long queries come as POST
      createContext: async (): Promise<Context> => ({
        ...about,
        actor: await actorOf(c.req.raw),
        requestId: c.get("requestId"),
        ip: c.get("ip"),
      }),
      onError: ({ error, path }) => {
        if (error.code !== "INTERNAL_SERVER_ERROR") return;
        log.error({ requestId: c.get("requestId"), path, err: error.cause ?? error }, "a procedure failed");
      },
    });
}
