import { appendFact } from "@sen/data/audit";
import { actorNamed } from "@sen/rpc/testing";
import { expect, test } from "vitest";
import { openServer } from "./testing.ts";

type Server = Awaited<ReturnType<typeof openServer>>;

const happen = (server: Server, action: string, organisationId: string | null, actorId = "somebody") =>
  server.data.write((tx) =>
    appendFact(tx, {
      at: "2026-11-23T02:00:00.000Z",
      actorId,
      actorName: actorId,
      onBehalfOf: null,
      mandateId: null,
      positionId: null,
      organisationId,
      action,
      subject: "s",
      before: null,
      after: { secret: "x" },
      requestId: null,
    }),
  );

/** Reads events until there are so many. */
async function hear(answer: Response, events: number): Promise<string[]> {
  const heard: string[] = [];
  const reader = (answer.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  while (heard.length < events) {
    const { value, done } = await reader.read();
    if (done) break;
    text += value;
    const blocks = text.split("\n\n");
    text = blocks.pop() ?? "";
    heard.push(...blocks.filter((block) => block.includes("event:")));
  }
  await reader.cancel();
  return heard;
}

test("what happens is told once it is committed, and no more of it than that", async () => {
  await using server = await openServer();
  const answer = await server.app.request("/api/live");
  expect(answer.headers.get("content-type")).toBe("text/event-stream");
  const heard = hear(answer, 1);
  await happen(server, "calendar.weeks.publish", "lang");
  expect(await heard).toEqual([
    'event: fact\ndata: {"seq":1,"action":"calendar.weeks.publish","organisationId":"lang"}\nid: 1',
  ]);
});

test("a browser that comes back is told what it missed", async () => {
  await using server = await openServer();
  for (const office of ["a", "b", "c"]) await happen(server, "calendar.items.add", office);
  const heard = await hear(await server.app.request("/api/live", { headers: { "last-event-id": "1" } }), 2);
  expect(heard.map((event) => /id: (\d+)/.exec(event)?.[1])).toEqual(["2", "3"]);
});

test("one that was away for too long is told to read everything again", async () => {
  await using server = await openServer();
  for (let n = 0; n < 501; n++) await happen(server, "calendar.items.add", "a");
  const [event] = await hear(await server.app.request("/api/live?after=0"), 1);
  expect(event).toContain("event: missed");
  expect(event).toContain("id: 501");
});

test("people hear of the offices where they hold something, and of what they do themselves", async () => {
  await using server = await openServer();
  server.become(
    actorNamed("clerk", (permission, office) => permission === "calendar.read" && office === "lang"),
  );
  const heard = hear(await server.app.request("/api/live"), 2);
  await happen(server, "calendar.weeks.publish", "elsewhere");
  await happen(server, "auth.grants.give", "lang");
  await happen(server, "calendar.weeks.publish", "lang");
  await happen(server, "auth.tokens.make", null, "clerk");
  expect((await heard).map((event) => /"seq":(\d+)/.exec(event)?.[1])).toEqual(["3", "4"]);
});

test("nobody listens before they sign in, or while the server stops", async () => {
  await using server = await openServer();
  const open = await server.app.request("/api/live");
  const ended = hear(open, 1);
  server.ending.abort();
  expect(await ended).toEqual([]);
  expect((await server.app.request("/api/live")).status).toBe(503);
  server.become(null);
  expect((await server.app.request("/api/live")).status).toBe(401);
});
