import { businessApp } from "@sen/business/http";
import { createCitizenPages } from "@sen/citizen/pages";
import { type FilesHttp, filesApp } from "@sen/files/http";
import { type Context as Asking, callerOf } from "@sen/rpc";
import { suiteRouter } from "@sen/suite/router";
import type { Hono } from "hono";
import type { Served } from "./served.ts";

/** The apps that answer by themselves: attachments, papers, and what citizens and calendar programs read without signing in. */
export function mountsOf(files: FilesHttp, baseUrl: string): (app: Hono<Served>) => void {
  const { data, now, newId, actorOf } = files;
  const anybody: Asking = { data, actor: null, requestId: "citizen", ip: null, now, newId };
  const citizen = createCitizenPages({ caller: callerOf(suiteRouter)(anybody), baseUrl, now });
  citizen.onError((error) => {
    throw error; // ours to log and to word
  });
  const papers = businessApp({ data, actorOf, now, baseUrl });
  return (app) => {
    app.route("/api/files", filesApp(files));
    app.route("/api/giay-to", papers);
    for (const path of ["/cong-khai", "/cong-khai/*", "/ics/*"])
      app.get(path, (c) => citizen.fetch(c.req.raw, { address: c.get("ip") }));
    app.post("/cong-khai/ho-so", (c) => citizen.fetch(c.req.raw, { address: c.get("ip") }));
  };
}
