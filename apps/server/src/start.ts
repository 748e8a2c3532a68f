import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { openAuth } from "@sen/auth/server";
import { businessJobs } from "@sen/business/jobs";
import { portfolioPath } from "@sen/business/manifest";
import { caseworkJobs } from "@sen/casework/jobs";
import { type JobHandler, runJobs } from "@sen/data/jobs";
import { engineName, openData } from "@sen/data/open";
import { openDisk } from "@sen/files/disk";
import { notifyJobs } from "@sen/notify/jobs";
import { smtpTransport } from "@sen/notify/smtp";
import { partiesJobs } from "@sen/parties/jobs";
import { newId } from "@sen/rpc";
import { manifests } from "@sen/suite/manifests";
import { notices } from "@sen/suite/notices";
import { owners } from "@sen/suite/owners";
import { suiteRouter } from "@sen/suite/router";
import { backUp } from "./backup.ts";
import { openControl } from "./control.ts";
import { demoAccounts } from "./demo/cast.ts";
import { isDemo, isUntouched, seedDemo } from "./demo/seed.ts";
import type { Settings } from "./env.ts";
import { facesOf } from "./faces.ts";
import { openHealth } from "./health.ts";
import { housekeeping, ownChores } from "./housekeeping.ts";
import { createApp } from "./http.ts";
import { openCrowd } from "./limits.ts";
import { givenSocket, type Listening, listen, stopListening } from "./listen.ts";
import { openLive } from "./live.ts";
import type { Logger } from "./log.ts";
import { openMetrics, serveMetrics } from "./metrics.ts";
import { mountsOf } from "./mounts.ts";
import { proceduresOf } from "./openapi.ts";
import { keptSecret } from "./secret.ts";
import { seedReference } from "./seed.ts";
import { openStatics } from "./statics.ts";
import { version } from "./version.ts";

export type Running = {
  port: number;
  /** Whether it shows the demonstration city. */
  demo: boolean;
  /** Says no to balancers, finishes what it was asked, closes everything, and resolves when nothing is left open. */
  stop(): Promise<void>;
};

const LAST_ANSWERS_MS = 15_000;
const LEAVE_MS = 300; // busy clients are told to leave with their next answer; those that are idle then are hung up on
const now = () => new Date().toISOString();
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Starts the one process: database, screens, API, jobs. Rejects, with nothing left open, when it cannot. */
export async function start(settings: Settings, log: Logger): Promise<Running> {
  const open: (() => unknown)[] = []; // closed in reverse order
  const closeAll = async () => {
    for (const close of open.splice(0).reverse()) await close();
  };
  try {
    return await startInto(open, closeAll, settings, log);
  } catch (why) {
    await closeAll();
    throw why;
  }
}

async function startInto(
  open: (() => unknown)[],
  closeAll: () => Promise<void>,
  settings: Settings,
  log: Logger,
): Promise<Running> {
  const { folder } = settings;
  mkdirSync(folder, { recursive: true });
  const data = await openData(folder);
  open.push(() => data.close());
  const control = await openControl(folder, {
    backup: (file) => backUp(data, folder, file, engineName, now()),
  });
  open.push(control.close);

  await data.migrate();
  const demo = settings.demo ?? (!settings.production && ((await isUntouched(data)) || (await isDemo(data))));
  const secret = settings.secret ?? keptSecret(folder);
  const sign = { secret, baseUrl: settings.url, manifests, newId };
  const signUp = settings.mail.server === null ? (demo ? "shown" : "closed") : "mail";
  const auth = openAuth({ ...sign, data, now, demo: demo ? demoAccounts : null, signUp });
  open.push(() => auth.close());
  await seedReference(data);
  if (demo)
    await seedDemo(data, (story, then) => openAuth({ ...sign, data: story, now: then, demo: null }), now());

  const statics = await openStatics(facesOf(manifests), join(folder, "cache"));
  const actorOf = (request: Request) => auth.actorOf(request);
  const disk = openDisk(join(folder, "files"));
  const live = await openLive(data, (why) => log.error({ err: why }, "reading what happened failed"));
  open.push(live.close);
  const crowd = openCrowd(settings.mostInFlight);
  open.push(crowd.close);
  const procedures = new Set(Object.keys(proceduresOf(suiteRouter)));
  const metrics = openMetrics(data, procedures, { inFlight: crowd.inFlight, listeners: live.listeners });
  const ending = new AbortController();
  let draining = false;
  const app = createApp({
    settings,
    version: { ...version, engine: engineName },
    log,
    data,
    now,
    newId,
    router: suiteRouter,
    manifests,
    signIn: { handler: (request, address) => auth.handler(request, address), actorOf },
    live,
    ending: ending.signal,
    health: openHealth(data, folder, () => draining),
    metrics,
    crowd,
    statics,
    mount: mountsOf({ data, disk, owners, actorOf, now, newId }, settings.url),
  });

  const tidy = housekeeping(data, [...ownChores, disk.sweep, auth.tidy], now, newId);
  const { server: mailServer, from } = settings.mail;
  const transport = mailServer === null ? null : smtpTransport({ url: mailServer, from });
  if (transport) open.push(() => transport.close());
  const mail = notifyJobs({ data, transport, kinds: notices, now, newId, baseUrl: settings.url });
  const recurring = [
    tidy,
    caseworkJobs({ data, now, newId }),
    businessJobs({ data, now, newId }),
    partiesJobs({ data, now, newId, portfolio: portfolioPath }),
  ];
  const jobs = runJobs(
    data,
    Object.assign({}, ...recurring.map(({ handlers }) => handlers), mail) as Record<string, JobHandler>,
    {
      now,
      holder: `${process.pid}`,
      failed: (job, why) =>
        log.error({ job: job.kind, id: job.id, attempts: job.attempts, err: why }, "a job failed"),
    },
  );
  open.push(() => jobs.stop());
  for (const { begin } of recurring) await begin();

  if (settings.metrics.port !== null)
    open.push(await serveMetrics(metrics, settings.metrics.port, settings.metrics.token));
  const answer = getRequestListener(app.fetch);
  const { server, port }: Listening = await listen((req, res) => {
    if (draining) res.setHeader("connection", "close"); // the next request of this client goes to whoever listens next
    void answer(req, res);
  }, givenSocket() ?? { port: settings.port, host: settings.host });

  const stop = async () => {
    draining = true;
    log.info({}, "stopping");
    await pause(Math.max(settings.drainSeconds * 1000, LEAVE_MS));
    ending.abort();
    await stopListening(server, LAST_ANSWERS_MS);
    await closeAll();
    log.info({}, "stopped");
  };
  let stopped: Promise<void> | undefined;
  return { port, demo, stop: () => (stopped ??= stop()) };
}
