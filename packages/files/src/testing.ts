import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freshData } from "@sen/data/testing";
import { type Actor, callerOf, Refusal } from "@sen/rpc";
import { actorNamed, testContext } from "@sen/rpc/testing";
import { TRPCError } from "@trpc/server";
import { Hono } from "hono";
import { openDisk } from "./disk.ts";
import { filesApp } from "./http.ts";
import type { Owners } from "./owner.ts";
import { filesRouter } from "./router.ts";

export const NOW = "2026-11-23T02:00:00.000Z";

/** Papers `p1`, `p2`… of the ward Láng: readers and writers are whoever hold `work.read` and `work.write` there. */
const papers: Owners = {
  "work.paper": {
    mayRead: async (_, actor, { organisationId }) =>
      organisationId === "lang" && actor.entitled("work.read", organisationId) !== null,
    mayChange: async (_, actor, { organisationId }) =>
      organisationId === "lang" && actor.entitled("work.write", organisationId) !== null,
  },
};

/** An office with a cupboard: the API, sending and fetching, and whoever is at the desk. */
export async function openDesk(first: Actor | null = actorNamed("clerk")) {
  const data = await freshData();
  const folder = mkdtempSync(join(tmpdir(), "sen-files-"));
  const disk = openDisk(folder);
  let actor = first;
  let ids = 0;
  const newId = () => `file-${String(++ids).padStart(4, "0")}`;
  const app = new Hono().route(
    "/",
    filesApp({ data, disk, owners: papers, actorOf: async () => actor, now: () => NOW, newId }),
  );
  app.onError((error, c) => c.json({ failed: codeOf(error) }, 400));
  const send = async (body: Body, asked: Record<string, string> = {}) => {
    const query = new URLSearchParams({
      organisationId: "lang",
      ownerKind: "work.paper",
      ownerId: "p1",
      name: "giấy mời.pdf",
      ...asked,
    });
    return app.request(`/?${query.toString()}`, {
      method: "POST",
      body,
      ...(body instanceof ReadableStream ? { duplex: "half" } : {}),
    });
  };
  return {
    data,
    disk,
    folder,
    app,
    send,
    api: callerOf(filesRouter(papers))(() => testContext(data, { actor, now: NOW })),
    become(next: Actor | null) {
      actor = next;
    },
    async [Symbol.asyncDispose]() {
      await data.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Body = ConstructorParameters<typeof Response>[0];

function codeOf(error: unknown): string {
  if (error instanceof Refusal) return error.code;
  if (error instanceof TRPCError) return error.cause instanceof Refusal ? error.cause.code : error.code;
  throw error;
}

export const pdf = (text = "xin chào") => new TextEncoder().encode(`%PDF-1.7\n% ${text}\n%%EOF\n`);
