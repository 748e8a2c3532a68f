import type { Data } from "@sen/data";
import { freshData } from "@sen/data/testing";
import { type Actor, type Context, callerOf, type Permission } from "@sen/rpc";
import { actorNamed } from "@sen/rpc/testing";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { http, type RequestHandler } from "msw";
import { suiteRouter } from "./router.ts";

export type SuiteOptions = {
  /** The person's id; `clerk` unless told otherwise. */
  as?: string;
  /** What that person may do, and where; everything unless told otherwise. */
  can?: (permission: Permission, organisationId?: string) => boolean;
  /** The whole actor, for tests that need more than `as` and `can`; null for nobody signed in. */
  actor?: Actor | null;
  /** The stopped clock: Monday 2026-11-23, 09:00 in Hanoi, unless told otherwise. */
  now?: string;
};

export type TestSuite = AsyncDisposable & {
  data: Data;
  /** Calls the real router as whoever is at the desk. */
  api: ReturnType<ReturnType<typeof callerOf<typeof suiteRouter._def.record>>>;
  /** Answers everything under /api/rpc with the real router. */
  handlers: RequestHandler[];
  /** Puts somebody else at the desk, for `api` and `handlers` alike. */
  become(actor: Actor | null): void;
};

/** The real suite on a throw-away database behind MSW: a screen test cannot drift from the API it talks to. */
export async function openSuite(options: SuiteOptions = {}): Promise<TestSuite> {
  const { as = "clerk", can, now = "2026-11-23T02:00:00.000Z" } = options;
  const data = await freshData();
  let actor = options.actor === undefined ? actorNamed(as, can) : options.actor;
  let ids = 0;
  const createContext = (): Context => ({
    data,
    actor,
    requestId: "request-1",
    ip: null,
    now: () => now,
    newId: () => `id-${String(++ids).padStart(4, "0")}`, // padded, so that the order of ids is the order of birth
  });
  return {
    data,
    api: callerOf(suiteRouter)(createContext),
    handlers: [
      http.all("*/api/rpc/*", ({ request }) =>
        fetchRequestHandler({
          endpoint: "/api/rpc",
          req: request,
          router: suiteRouter,
          allowMethodOverride: true, // as the server does
          createContext,
        }),
      ),
    ],
    become(next) {
      actor = next;
    },
    [Symbol.asyncDispose]: () => data.close(),
  };
}
