import type { Data } from "@sen/data";
import { appendFact } from "@sen/data/audit";
import { type Actor, found, Refusal, type Result } from "@sen/rpc";
import { TRPCError } from "@trpc/server";
import { Hono } from "hono";
import { typeOf } from "./content.ts";
import type { Arrival, Disk } from "./disk.ts";
import { type Attachment, Sending } from "./model.ts";
import { type Owners, ownerOf } from "./owner.ts";
import { attach, dispositionOf, type FilesRefusal, MOST_BYTES, safeName } from "./rules.ts";
import { attachmentById, attachmentsOf, insertAttachment } from "./store.ts";
import { sentenceOf } from "./words.ts";

export type FilesHttp = {
  data: Data;
  disk: Disk;
  owners: Owners;
  actorOf: (request: Request) => Promise<Actor | null>;
  now: () => string;
  newId: () => string;
};
type Named = { Variables: { requestId: string } };

/**
 * Sending and fetching content. `POST /?ownerKind=&ownerId=&organisationId=&name=` takes the file itself as its body and
 * answers the `Attachment`; `GET /<id>` answers the file. What fails is thrown: a `Refusal`, or a `TRPCError`.
 */
export function filesApp(tools: FilesHttp): Hono<Named> {
  const { data, disk, owners } = tools;
  const signedIn = async (request: Request): Promise<Actor> => {
    const actor = await tools.actorOf(request);
    if (!actor) throw new TRPCError({ code: "UNAUTHORIZED" });
    return actor;
  };

  return new Hono<Named>()
    .post("/", async (c) => {
      const actor = await signedIn(c.req.raw);
      const asked = Sending.safeParse(c.req.query());
      if (!asked.success) throw new TRPCError({ code: "BAD_REQUEST", cause: asked.error });
      found((await ownerOf(owners, asked.data.ownerKind).mayChange(data.read, actor, asked.data)) || null);
      const arrival = await disk.receive(c.req.raw.body, MOST_BYTES);
      if (!arrival) throw new TRPCError({ code: "PAYLOAD_TOO_LARGE", cause: refusal("files/too-big") });
      try {
        return c.json(await keep(tools, asked.data, { actor, arrival, requestId: c.get("requestId") }));
      } finally {
        await disk.discard(arrival);
      }
    })

    .get("/:id", async (c) => {
      const actor = await signedIn(c.req.raw);
      const attachment = found(await attachmentById(data.read, c.req.param("id")));
      found((await ownerOf(owners, attachment.ownerKind).mayRead(data.read, actor, attachment)) || null);
      const headers = new Headers({
        etag: `"${attachment.hash}"`,
        "cache-control": "private, no-cache", // asks again each time, because the permission may be gone
        "content-disposition": dispositionOf(attachment.name),
        "content-security-policy": "sandbox; default-src 'none'",
        "x-content-type-options": "nosniff",
      });
      if (c.req.header("if-none-match") === headers.get("etag"))
        return new Response(null, { status: 304, headers });
      headers.set("content-type", attachment.type);
      headers.set("content-length", String(attachment.bytes));
      return new Response(disk.read(attachment.hash), { headers });
    });
}

/** A refusal with its sentence, because what sends a file is often no screen of ours. */
const refusal = (code: FilesRefusal) => new Refusal(code, sentenceOf(code));

function taken<T>(result: Result<T, FilesRefusal>): T {
  if (result.ok) return result.value;
  throw refusal(result.code);
}

type From = { actor: Actor; arrival: Arrival; requestId: string };

/** First the content, for good; then the row that names it, with its fact. */
async function keep(
  { data, disk, owners, now, newId }: FilesHttp,
  asked: Sending,
  { actor, arrival, requestId }: From,
): Promise<Attachment> {
  const { hash, bytes } = arrival;
  const type = await typeOf(arrival.file);
  const { name, ...owned } = asked;
  const arrived = { type, bytes, hash };
  taken(attach(arrived, await attachmentsOf(data.read, owned)));
  await disk.keep(arrival);
  return data.write(async (tx) => {
    found((await ownerOf(owners, owned.ownerKind).mayChange(tx, actor, owned)) || null);
    const there = taken(attach(arrived, await attachmentsOf(tx, owned)));
    if (there) return there;
    const known = type ?? "";
    const attachment = {
      id: newId(),
      ...owned,
      name: safeName(name, known),
      type: known,
      bytes,
      hash,
      createdAt: now(),
      createdBy: actor.id,
    };
    await insertAttachment(tx, attachment);
    await appendFact(tx, {
      at: now(),
      actorId: actor.id,
      actorName: actor.name,
      onBehalfOf: actor.actingFor?.personId ?? null,
      mandateId: actor.actingFor?.mandateId ?? null,
      positionId: null,
      organisationId: owned.organisationId,
      action: "files.attach",
      subject: attachment.id,
      before: null,
      after: attachment,
      requestId,
    });
    return attachment;
  });
}
