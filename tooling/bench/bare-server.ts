// The baseline of week-read: Hono, one prepared statement, JSON.stringify, and nothing else.
import { serve } from "@hono/node-server";
import Sqlite from "better-sqlite3";
import { Hono } from "hono";

const [file = "", port = "", organisationId = "", week = ""] = process.argv.slice(2);
const items = new Sqlite(file, { readonly: true }).prepare(
  "select * from calendar_item where organisation_id = ? and week = ? and removed_at is null",
);
const app = new Hono();
app.get("/week", (c) =>
  c.body(JSON.stringify(items.all(organisationId, week)), 200, { "content-type": "application/json" }),
);
serve({ fetch: app.fetch, port: Number(port), hostname: "127.0.0.1" });
