import { timingSafeEqual } from "node:crypto";
import { getRequestListener } from "@hono/node-server";
import type { Data } from "@sen/data";
import { newestFact } from "@sen/data/audit";
import { countJobs } from "@sen/data/jobs";
import { type Handler, Hono, type MiddlewareHandler } from "hono";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { listen, stopListening } from "./listen.ts";

export type Gauges = { inFlight: () => number; listeners: () => number };
export type Metrics = {
  /** Times every request; must come before whatever it is to time. */
  timed: MiddlewareHandler;
  page: () => Promise<string>;
  contentType: string;
};

const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** What Prometheus asks for. `procedures` bounds the labels: an invented name is counted as `other`. */
export function openMetrics(data: Data, procedures: ReadonlySet<string>, gauges: Gauges): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const took = new Histogram({
    name: "sen_request_seconds",
    help: "How long answers took, by what was asked for",
    labelNames: ["what", "status"] as const,
    buckets: SECONDS,
    registers,
  });
  new Gauge({
    name: "sen_jobs",
    help: "Jobs by state",
    labelNames: ["state"] as const,
    registers,
    async collect() {
      for (const [state, n] of Object.entries(await countJobs(data.read))) this.set({ state }, n);
    },
  });
  new Gauge({
    name: "sen_facts",
    help: "Facts in the audit log",
    registers,
    async collect() {
      this.set(await newestFact(data.read));
    },
  });
  const count = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  count("sen_requests_in_flight", "Requests being worked on", gauges.inFlight);
  count("sen_live_listeners", "Open streams of live changes", gauges.listeners);

  const whatOf = (path: string): string => {
    if (!path.startsWith("/api/"))
      return path.startsWith("/cong-khai") ? "citizen" : path.startsWith("/ics/") ? "feed" : "static";
    if (!path.startsWith("/api/rpc/")) return path.split("/", 3).join("/");
    const asked = path.slice("/api/rpc/".length);
    return procedures.has(asked) ? asked : asked.includes(",") ? "batch" : "other";
  };
  return {
    timed: async (c, next) => {
      const started = performance.now();
      await next();
      took.observe(
        { what: whatOf(c.req.path), status: `${Math.floor(c.res.status / 100)}xx` },
        (performance.now() - started) / 1000,
      );
    },
    page: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

/** Serves the page to whoever brings the token; to everybody where no token is asked for. */
export function metricsPage(metrics: Metrics, token: string | null): Handler {
  const wanted = token === null ? null : Buffer.from(`Bearer ${token}`);
  return async (c) => {
    const brought = Buffer.from(c.req.header("authorization") ?? "");
    if (wanted && !(brought.length === wanted.length && timingSafeEqual(brought, wanted))) {
      c.header("www-authenticate", "Bearer");
      return c.text("/metrics asks for its bearer token (SEN_METRICS_TOKEN)\n", 401);
    }
    return c.body(await metrics.page(), 200, { "content-type": metrics.contentType });
  };
}

/** A port of its own, for this machine only. Answers what closes it. */
export async function serveMetrics(
  metrics: Metrics,
  port: number,
  token: string | null,
): Promise<() => Promise<void>> {
  const app = new Hono().get("/metrics", metricsPage(metrics, token));
  const answer = getRequestListener(app.fetch);
  const { server } = await listen((req, res) => void answer(req, res), { port, host: "127.0.0.1" });
  return () => stopListening(server, 0);
}
