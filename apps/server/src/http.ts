import type { Data } from "@sen/data";
import type { Actor } from "@sen/rpc";
import type { Manifest } from "@sen/rpc/manifest";
import type { AnyTRPCRouter } from "@trpc/server";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { getCookie } from "hono/cookie";
import { cors } from "hono/cors";
import { whoAsks } from "./address.ts";
import { RPC, rpcHandler } from "./api.ts";
import { docsPage, docsStyle } from "./docs.ts";
import type { Settings } from "./env.ts";
import { jsonOnly, ownPagesOnly } from "./forgery.ts";
import { safeHeaders } from "./headers.ts";
import type { Health } from "./health.ts";
import { type Crowd, knownMethods } from "./limits.ts";
import { type Live, mayKnow } from "./live.ts";
import { liveStream } from "./live-stream.ts";
import type { Logger } from "./log.ts";
import { type Metrics, metricsPage } from "./metrics.ts";
import { openApiOf, operationsOf, proceduresOf } from "./openapi.ts";
import { expected, failed } from "./refuse.ts";
import { introduce, type Served } from "./served.ts";
import type { Statics } from "./statics.ts";

/** Sign-in, as the server sees it. */
type SignIn = {
  handler: (request: Request, address: string | null) => Promise<Response>;
  actorOf: (request: Request) => Promise<Actor | null>;
};

export type Parts = {
  settings: Settings;
  version: { name: string; version: string; engine: string; node: string };
  log: Logger;
  data: Data;
  now: () => string;
  newId: () => string;
  router: AnyTRPCRouter;
  manifests: readonly Manifest[];
  signIn: SignIn;
  live: Live;
  ending: AbortSignal;
  health: () => Promise<Health>;
  metrics: Metrics;
  crowd: Crowd;
  statics: Statics;
  /** Adds the apps that answer by themselves, at their own paths: citizens' pages, feeds, attachments. */
  mount: (app: Hono<Served>) => void;
};

const JSON_LIMIT_BYTES = 1024 * 1024;
const NOT_FOUND = "Nothing is served at this address";

/** The whole server as one function from request to response; `app.request()` needs no socket. */
export function createApp(parts: Parts): Hono<Served> {
  const { settings, log, signIn, metrics, crowd, statics, router, manifests } = parts;
  const app = new Hono<Served>();
  app.use(
    introduce(log, whoAsks(settings.trustedProxies)),
    metrics.timed,
    safeHeaders(settings.secure),
    knownMethods,
  );

  app.get("/healthz", (c) => c.json({ ok: true }));
  app.get("/livez", (c) => c.json({ ok: true }));
  app.get("/readyz", async (c) => {
    const health = await parts.health();
    return c.json(health, health.ready ? 200 : 503);
  });
  app.get("/version", (c) => c.json(parts.version));
  const { port, token } = settings.metrics;
  if (port === null && (token !== null || !settings.production))
    app.get("/metrics", metricsPage(metrics, token));

  app.use(ownPagesOnly(settings.url));
  app.get(
    "/api/live",
    liveStream({
      live: parts.live,
      actorOf: signIn.actorOf,
      mayKnow: mayKnow(manifests),
      ending: parts.ending,
    }),
  );
  for (const path of ["/api/*", "/cong-khai/*", "/ics/*"]) app.use(path, crowd.guard); // screens are files: they always open
  app.use("/api/auth/*", limited);
  app.all("/api/auth/*", (c) => signIn.handler(c.req.raw, c.get("ip")));
  const crossOrigin = cors({
    origin: [...settings.corsOrigins],
    allowHeaders: ["authorization", "content-type"],
    maxAge: 600,
  });
  app.use(`${RPC}/*`, crossOrigin, jsonOnly, limited);
  app.all(`${RPC}/*`, rpcHandler({ router, actorOf: signIn.actorOf, about: parts, log }));

  const described = once(() => {
    const operations = operationsOf(proceduresOf(router), manifests);
    return { operations, openApi: openApiOf(operations, manifests, settings.url, parts.version.version) };
  });
  app.get("/api/openapi.json", (c) => c.json(described().openApi));
  app.get("/api/docs.css", (c) => c.body(docsStyle, 200, { "content-type": "text/css; charset=utf-8" }));
  app.get("/api/docs", (c) => {
    const language = getCookie(c, "sen-language") === "en" ? "en" : "vi";
    return c.html(docsPage(described().operations, manifests, settings.url, language));
  });

  parts.mount(app);
  app.get("*", (c) => (c.req.path.startsWith("/api/") ? null : statics.answer(c)) ?? c.notFound());

  app.notFound((c) => failed(c, "NOT_FOUND", NOT_FOUND));
  app.onError((error, c) => {
    const told = expected(c, error);
    if (told) return told;
    log.error({ requestId: c.get("requestId"), path: c.req.path, err: error }, "a request failed");
    return failed(c, "INTERNAL_SERVER_ERROR", "Something went wrong");
  });
  return app;
}

/** Made when it is first asked for: a start need not wait for it. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const limited = bodyLimit({
  maxSize: JSON_LIMIT_BYTES,
  onError: (c) => failed(c, "PAYLOAD_TOO_LARGE", `A request body may have ${JSON_LIMIT_BYTES} bytes`),
});
