import { createHash } from "node:crypto";
import type { Data } from "@sen/data";
import { dispositionOf, safeName, TAKEN } from "@sen/files/rules";
import { type Actor, found } from "@sen/rpc";
import { TRPCError } from "@trpc/server";
import { Hono } from "hono";
import { isWritable } from "./draft.rules.ts";
import { draftById } from "./draft.store.ts";
import type { Printable } from "./paper.model.ts";
import { type Asking, dossierFor, draftFiling, issuedFor, isWritten } from "./paper.store.ts";
import { type Format, openPress, type Press } from "./press.ts";
import { issuedFrom, writtenFrom } from "./writers.ts";

export type BusinessHttp = {
  data: Data;
  actorOf: (request: Request) => Promise<Actor | null>;
  now: () => string;
  baseUrl: string;
  press?: Press;
};

const typeOf = (format: Format): string =>
  Object.keys(TAKEN).find((type) => TAKEN[type] === format) ?? "application/octet-stream";

/**
 * The papers that are written from answers and those that an office gives out. What fails is thrown: a paper that is
 * not there and one that is not for whoever asks are the same.
 */
export function businessApp({ data, actorOf, now, baseUrl, press = openPress() }: BusinessHttp): Hono {
  const db = data.read;
  const asking = async (request: Request): Promise<Asking> => {
    const actor = await actorOf(request);
    if (!actor) throw new TRPCError({ code: "UNAUTHORIZED" });
    return { actor, now: now() };
  };
  const answer = async (request: Request, paper: Printable | null, format: Format): Promise<Response> => {
    const said = found(paper);
    const type = typeOf(format);
    const headers = new Headers({
      etag: `"${createHash("sha256")
        .update(JSON.stringify([format, said]))
        .digest("hex")}"`,
      "cache-control": "private, no-cache", // asks again each time, because the permission may be gone
      "content-disposition": dispositionOf(safeName(`${said.name}.${format}`, type)),
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
    });
    if (request.headers.get("if-none-match") === headers.get("etag"))
      return new Response(null, { status: 304, headers });
    const bytes = await press(said, format);
    headers.set("content-type", type);
    headers.set("content-length", String(bytes.byteLength));
    return new Response(bytes, { headers });
  };

  /** A component of a draft; once it is filed, as it was sent. */
  const ofDraft = async (id: string, component: string, who: Asking): Promise<Printable | null> => {
    const draft = found(await draftById(db, id));
    const isTheirs = draft.members.some(({ personId }) => personId === who.actor.id);
    if (isTheirs && (draft.dossierId === null || isWritable(draft))) {
      const filing = await draftFiling(db, draft, component, who);
      return filing && writtenFrom(component, filing);
    }
    return draft.dossierId ? ofDossier(draft.dossierId, component, who) : null;
  };

  /** A paper that the office gave out, or a component as it was sent. */
  const ofDossier = async (id: string, paper: string, who: Asking): Promise<Printable | null> => {
    const seen = found(await dossierFor(db, id, who));
    const issued = found(await issuedFor(db, seen, { asking: who, baseUrl }));
    const isComponent = isWritten(issued.version, paper);
    return isComponent ? writtenFrom(paper, issued.filing) : issuedFrom(paper, issued);
  };

  return new Hono()
    .get("/nhap/:id/:file{[a-z-]+\\.(?:pdf|docx)}", async (c) => {
      const [component = "", ending] = c.req.param("file").split(".");
      const paper = await ofDraft(c.req.param("id"), component, await asking(c.req.raw));
      return answer(c.req.raw, paper, ending === "docx" ? "docx" : "pdf");
    })
    .get("/ho-so/:id/:file{[a-z0-9-]+\\.pdf}", async (c) => {
      const paper = c.req.param("file").slice(0, -".pdf".length);
      return answer(c.req.raw, await ofDossier(c.req.param("id"), paper, await asking(c.req.raw)), "pdf");
    });
}
