import { runJobs } from "@sen/data/jobs";
import { newId } from "@sen/rpc";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { expect, test } from "vitest";
import { notifyJobs } from "./jobs.ts";
import { attemptsOf, DELIVER, listDeliveries } from "./outbox.store.ts";
import { smtpTransport } from "./smtp.ts";
import { NIGHT, NOON, openDesk, weekSubmitted } from "./testing.ts";

type Received = Awaited<ReturnType<typeof simpleParser>>;
type Answer = { responseCode: number; message: string } | null;

/** A real SMTP server on a free port; `answer` decides about each receiver. */
async function openPost(answer: (to: string) => Answer = () => null) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo({ address }, _, done) {
      const said = answer(address);
      done(said && Object.assign(new Error(said.message), { responseCode: said.responseCode }));
    },
    onData(stream, _, done) {
      void simpleParser(stream).then((mail) => {
        received.push(mail);
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  const transport = smtpTransport({ url: `smtp://127.0.0.1:${port}`, from: "Sen <sen@example.vn>" });
  return {
    received,
    transport,
    [Symbol.asyncDispose]: async () => {
      transport.close();
      await new Promise<void>((resolve) => server.close(resolve));
    },
  };
}

type Desk = Awaited<ReturnType<typeof openDesk>>;
type PostOffice = Awaited<ReturnType<typeof openPost>>;

function handlers(desk: Desk, { transport }: Pick<PostOffice, "transport">, now = NOON) {
  return notifyJobs({
    data: desk.data,
    transport,
    kinds: [weekSubmitted],
    now: () => now,
    newId,
    baseUrl: "https://sen.example.vn",
  });
}

async function deliverAll(desk: Desk, post: Pick<PostOffice, "transport">, now = NOON) {
  const deliver = handlers(desk, post, now)[DELIVER];
  for (const { id } of (await listDeliveries(desk.data.read, { limit: 50, states: [] })).items) {
    await deliver?.({ deliveryId: id }, undefined as never);
  }
  return (await listDeliveries(desk.data.read, { limit: 50, states: [] })).items;
}

test("a mail goes out through the job runner and arrives whole", async () => {
  await using desk = await openDesk();
  await using post = await openPost();
  await desk.tell();
  const runner = runJobs(desk.data, handlers(desk, post), { now: () => NOON, holder: "test", pollMs: 20 });
  await expect.poll(() => post.received.length, { timeout: 10_000 }).toBe(1);
  await runner.stop();
  const [mail] = post.received;
  expect(mail?.subject).toBe("Lịch tuần 48 chờ ông/bà duyệt");
  expect(mail?.from?.text).toBe('"Sen" <sen@example.vn>');
  expect(mail?.messageId).toBe("<told-0001.0000@example.vn>");
  expect(mail?.headers.get("auto-submitted")).toBe("auto-generated");
  expect(mail?.text).toContain("https://sen.example.vn/lich/tuan/2026-W48");
  expect(mail?.html).toContain('<html lang="vi">');
  const [delivery] = (await listDeliveries(desk.data.read, { limit: 1, states: [] })).items;
  expect(delivery).toMatchObject({ state: "delivered", attempts: 1, lastError: null });
  expect(await attemptsOf(desk.data.read, delivery?.id ?? "")).toMatchObject([
    { outcome: "delivered", answer: expect.stringMatching(/^250/) },
  ]);
});

test("asked again after it arrived, it does not go again; after a crash in the middle it goes with the same Message-ID", async () => {
  await using desk = await openDesk();
  await using post = await openPost();
  await desk.tell();
  const dying = {
    transport: {
      ...post.transport,
      send: async (mail: Parameters<typeof post.transport.send>[0]) => {
        await post.transport.send(mail);
        throw new Error("the process died before it could note that");
      },
    },
  };
  await expect(deliverAll(desk, dying)).rejects.toThrow("died");
  expect(await deliverAll(desk, post)).toMatchObject([{ state: "delivered", attempts: 2 }]);
  await deliverAll(desk, post);
  expect(post.received.map((mail) => mail.messageId)).toEqual([
    "<told-0001.0000@example.vn>",
    "<told-0001.0000@example.vn>",
  ]);
});

test("a receiver who does not exist is given up at once, for a person to see", async () => {
  await using desk = await openDesk();
  await using post = await openPost(() => ({ responseCode: 550, message: "No such user" }));
  await desk.tell();
  expect(await deliverAll(desk, post)).toMatchObject([
    { state: "permanent-failure", attempts: 1, lastError: expect.stringContaining("No such user") },
  ]);
});

test("a server that is busy is tried again later, eight times in all", async () => {
  await using desk = await openDesk();
  await using post = await openPost(() => ({ responseCode: 451, message: "Greylisted" }));
  await desk.tell();
  const [first] = await deliverAll(desk, post);
  expect(first).toMatchObject({ state: "temporary-failure", dueAt: "2026-11-23T05:01:00.000Z" });
  for (let n = 0; n < 7; n++) await deliverAll(desk, post);
  const [last] = await deliverAll(desk, post);
  expect(last).toMatchObject({ state: "permanent-failure", attempts: 8 });
  expect(await attemptsOf(desk.data.read, last?.id ?? "")).toHaveLength(8);
});

test("a server that is not there is a temporary failure", async () => {
  await using desk = await openDesk();
  await desk.tell();
  const transport = smtpTransport({ url: "smtp://127.0.0.1:1", from: "sen@example.vn" });
  expect(await deliverAll(desk, { transport })).toMatchObject([{ state: "temporary-failure" }]);
  transport.close();
});

test("without a mail server nothing is taken from the outbox, and old mail does not go when one comes", async () => {
  await using desk = await openDesk();
  await using post = await openPost();
  await desk.tell();
  const none = {
    data: desk.data,
    transport: null,
    kinds: [],
    now: () => NOON,
    newId: () => "x",
    baseUrl: "https://x",
  };
  expect(notifyJobs(none)).toEqual({});
  expect(await deliverAll(desk, post, "2026-12-01T05:00:00.000Z")).toMatchObject([
    { state: "permanent-failure", lastError: "stale" },
  ]);
  expect(post.received).toEqual([]);
});

test("what was held is one mail", async () => {
  await using desk = await openDesk({ now: NIGHT });
  await using post = await openPost();
  await desk.tell();
  await desk.tell();
  await deliverAll(desk, post, "2026-11-23T23:30:00.000Z");
  expect(post.received.map((mail) => mail.subject)).toEqual(["Sen: 2 thông báo mới"]);
});
