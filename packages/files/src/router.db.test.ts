import { readdirSync } from "node:fs";
import { factsAfter } from "@sen/data/audit";
import { freshData } from "@sen/data/testing";
import { callerOf, Refusal } from "@sen/rpc";
import { actorNamed, testContext } from "@sen/rpc/testing";
import { expect, test } from "vitest";
import type { Attachment } from "./model.ts";
import type { Owner } from "./owner.ts";
import { filesRouter } from "./router.ts";
import { MOST_BYTES, MOST_FILES } from "./rules.ts";
import { insertAttachment } from "./store.ts";
import { NOW, openDesk, pdf } from "./testing.ts";

const owned = { organisationId: "lang", ownerKind: "work.paper", ownerId: "p1" };
const reader = actorNamed("reader", (permission) => permission === "work.read");
const stranger = actorNamed("stranger", () => false);
const sent = async (answer: Promise<Response>) => (await (await answer).json()) as Attachment;
const failed = async (answer: Promise<Response> | Response) =>
  ((await (await answer).json()) as { failed?: string }).failed;

test("what was sent is listed, comes back byte for byte, and leaves a trace", async () => {
  await using desk = await openDesk();
  const attachment = await sent(desk.send(pdf()));
  expect(attachment).toMatchObject({
    ...owned,
    name: "giấy mời.pdf",
    type: "application/pdf",
    createdBy: "clerk",
  });
  expect(await desk.api.list(owned)).toEqual([attachment]);

  const answer = await desk.app.request(`/${attachment.id}`);
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(pdf());
  expect(answer.headers.get("content-disposition")).toContain(
    "filename*=UTF-8''gi%E1%BA%A5y%20m%E1%BB%9Di.pdf",
  );
  expect(answer.headers.get("content-security-policy")).toContain("sandbox");
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  const again = await desk.app.request(`/${attachment.id}`, {
    headers: { "if-none-match": answer.headers.get("etag") ?? "" },
  });
  expect(again.status).toBe(304);
  expect((await factsAfter(desk.data.read, 0)).map(({ action, subject }) => [action, subject])).toEqual([
    ["files.attach", attachment.id],
  ]);
});

test("the content says what it is, never the name", async () => {
  await using desk = await openDesk();
  const png = Uint8Array.from(
    atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
    (c) => c.charCodeAt(0),
  );
  expect(await sent(desk.send(png, { name: "báo cáo.pdf" }))).toMatchObject({
    type: "image/png",
    name: "báo cáo.png",
  });
  expect(await sent(desk.send("Biên bản họp", { name: "biên bản" }))).toMatchObject({
    type: "text/plain",
    name: "biên bản.txt",
  });
});

test.each([
  ["a program", Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff])],
  ["a page", "<!doctype html><script>alert(1)</script>"],
  ["a picture that can run", '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ["a script", "#!/bin/sh\nrm -rf /"],
  ["a broken archive", Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9, 9])],
])("%s is refused, whatever it is called, and nothing stays behind", async (_, body) => {
  await using desk = await openDesk();
  expect(await failed(desk.send(body))).toBe("files/kind-not-taken");
  expect(await desk.api.list(owned)).toEqual([]);
  expect(readdirSync(desk.folder)).toEqual(["arriving"]);
});

test("an endless file is cut off at the limit", async () => {
  await using desk = await openDesk();
  let pulled = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled += 1;
      controller.enqueue(new Uint8Array(1024 * 1024));
    },
  });
  expect(await failed(desk.send(endless))).toBe("files/too-big");
  expect(pulled).toBeLessThan(MOST_BYTES / 1024 / 1024 + 10);
  expect(await desk.api.list(owned)).toEqual([]);
});

test("the same content sent twice at once is one attachment", async () => {
  await using desk = await openDesk();
  const [one, two] = await Promise.all([sent(desk.send(pdf())), sent(desk.send(pdf()))]);
  expect(one).toEqual(two);
  expect(await desk.api.list(owned)).toHaveLength(1);
});

test("a record takes so many and no more", async () => {
  await using desk = await openDesk();
  for (let n = 0; n < MOST_FILES; n++) await sent(desk.send(pdf(String(n))));
  expect(await failed(desk.send(pdf("one more")))).toBe("files/too-many");
  expect(await desk.api.list(owned)).toHaveLength(MOST_FILES);
});

test("whoever may only read fetches, and neither adds nor removes", async () => {
  await using desk = await openDesk();
  const { id } = await sent(desk.send(pdf()));
  desk.become(reader);
  expect((await desk.app.request(`/${id}`)).status).toBe(200);
  expect(await failed(desk.send(pdf("another")))).toBe("NOT_FOUND");
  await expect(desk.api.remove({ id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await desk.api.list(owned)).toHaveLength(1);
});

test("an owner may let add and not remove, and says why", async () => {
  await using data = await freshData();
  const kept: Owner = {
    mayRead: async () => true,
    mayChange: async () => true,
    mayRemove: async () => {
      throw new Refusal("work/is-filed");
    },
  };
  const row = { ...owned, id: "f1", name: "a.pdf", type: "application/pdf", bytes: 3, hash: "0".repeat(64) };
  await data.write((tx) => insertAttachment(tx, { ...row, createdAt: NOW, createdBy: "clerk" }));
  const api = callerOf(filesRouter({ "work.paper": kept }))(testContext(data, { now: NOW }));
  await expect(api.remove({ id: "f1" })).rejects.toThrow("work/is-filed");
  expect(await api.list(owned)).toHaveLength(1);
});

test("a stranger finds nothing, and cannot tell what is there", async () => {
  await using desk = await openDesk();
  const { id } = await sent(desk.send(pdf()));
  desk.become(stranger);
  expect(await failed(desk.app.request(`/${id}`))).toBe("NOT_FOUND");
  expect(await failed(desk.app.request("/no-such-file"))).toBe("NOT_FOUND");
  await expect(desk.api.list(owned)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(desk.api.remove({ id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(desk.api.list({ ...owned, ownerKind: "no.such" })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("removing leaves the record as it was before, with a trace", async () => {
  await using desk = await openDesk();
  const attachment = await sent(desk.send(pdf()));
  expect(await desk.api.remove({ id: attachment.id })).toEqual(attachment);
  expect(await desk.api.list(owned)).toEqual([]);
  expect((await factsAfter(desk.data.read, 1)).map(({ action }) => action)).toEqual(["remove"]);
});

test("nobody is told anything before they sign in, and nonsense is a bad request", async () => {
  await using desk = await openDesk(null);
  expect(await failed(desk.send(pdf()))).toBe("UNAUTHORIZED");
  expect(await failed(desk.app.request("/anything"))).toBe("UNAUTHORIZED");
  desk.become(actorNamed("clerk"));
  expect(await failed(desk.send(pdf(), { ownerKind: "../etc" }))).toBe("BAD_REQUEST");
  expect(await failed(desk.send(null))).toBe("files/empty");
});
