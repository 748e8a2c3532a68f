import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { freshData } from "@sen/data/testing";
import { type Actor, newId, Refusal } from "@sen/rpc";
import { actorNamed } from "@sen/rpc/testing";
import { manifests } from "@sen/suite/manifests";
import { suiteRouter } from "@sen/suite/router";
import { checkEnvironment, type Settings } from "./env.ts";
import { openHealth } from "./health.ts";
import { createApp } from "./http.ts";
import { openCrowd } from "./limits.ts";
import { openLive } from "./live.ts";
import { openLog } from "./log.ts";
import { openMetrics } from "./metrics.ts";
import { proceduresOf } from "./openapi.ts";
import { openStatics } from "./statics.ts";

export function settingsFor(environment: Record<string, string>): Settings {
  const checked = checkEnvironment(environment);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.settings;
}

const SCREENS: Record<string, string> = {
  "index.html": "<!doctype html><title>portal</title>",
  "assets/main-AbCd1234.js": `console.log("${"x".repeat(5_000)}")`,
  "assets/main-AbCd1234.js.map": "{}",
  "favicon.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
};

/** The whole server without a socket, with invented screens; sign-in is whoever `become` says. */
export async function openServer(environment: Record<string, string> = {}) {
  const settings = settingsFor({ NODE_ENV: "test", SEN_URL: "http://sen.example", ...environment });
  const data = await freshData();
  const folder = mkdtempSync(join(tmpdir(), "sen-server-"));
  for (const face of ["portal", "calendar"]) {
    for (const [name, text] of Object.entries(SCREENS)) {
      const file = join(folder, face, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text.replace("portal", face));
    }
  }
  const faces = [
    { at: "", folder: join(folder, "portal") },
    { at: "/lich", folder: join(folder, "calendar") },
  ];
  const statics = await openStatics(faces, join(folder, "cache"));
  const lines: string[] = [];
  const log = openLog("info", { write: (line) => void lines.push(line) });
  const live = await openLive(data, () => {});
  const crowd = openCrowd(settings.mostInFlight);
  const ending = new AbortController();
  let actor: Actor | null = actorNamed("clerk");
  let draining = false;
  const app = createApp({
    settings,
    version: { name: "Sen", version: "0.0.0", engine: "test", node: "24" },
    log,
    data,
    now: () => "2026-11-23T02:00:00.000Z",
    newId,
    router: suiteRouter,
    manifests,
    signIn: { handler: async (_, address) => Response.json({ address }), actorOf: async () => actor },
    live,
    ending: ending.signal,
    health: openHealth(data, folder, () => draining),
    metrics: openMetrics(data, new Set(Object.keys(proceduresOf(suiteRouter))), {
      inFlight: crowd.inFlight,
      listeners: live.listeners,
    }),
    crowd,
    statics,
    mount(guest) {
      guest.get("/api/broken", () => {
        throw new Error("password=hunter2 at /home/sen");
      });
      guest.get("/api/refused", () => {
        throw new Refusal("test/no", { why: "because" });
      });
      guest.get("/api/slow", async (c) => {
        await new Promise((resolve) => setTimeout(resolve, 200));
        return c.text("done");
      });
    },
  });
  return {
    app,
    data,
    log,
    lines,
    statics,
    ending,
    drain() {
      draining = true;
    },
    become(next: Actor | null) {
      actor = next;
    },
    async [Symbol.asyncDispose]() {
      await statics.packed;
      live.close();
      crowd.close();
      await data.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
