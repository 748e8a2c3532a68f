import { factsAfter } from "@sen/data/audit";
import { freshData } from "@sen/data/testing";
import { expect, test } from "vitest";
import * as z from "zod";
import type { Context } from "./context.ts";
import { defineManifest } from "./manifest.ts";
import { callerOf, procedures, router, upToDate } from "./procedures.ts";
import { Refusal } from "./result.ts";
import { actorNamed, testContext } from "./testing.ts";

const manifest = defineManifest({
  id: "notes",
  path: null,
  title: { vi: "Ghi chú", en: "Notes" },
  icon: "note",
  permissions: { read: { vi: "Xem", en: "Read" }, write: { vi: "Ghi", en: "Write" } },
});
const { reads, writes, own, open } = procedures(manifest);
const Asked = z.strictObject({
  organisationId: z.string(),
  text: z.string().max(20),
  idempotencyKey: z.string().optional(),
});

let written = 0;
const notes = router({
  list: reads("read")
    .input(z.strictObject({ organisationId: z.string() }))
    .output(z.number())
    .query(() => 1),
  everywhere: reads("read", "anywhere")
    .input(z.strictObject({}))
    .output(z.number())
    .query(() => 2),
  write: writes("write")
    .input(Asked)
    .output(z.object({ id: z.string() }))
    .mutation(({ ctx, input }) => {
      written++;
      if (input.text === "no") throw new Refusal("notes/not-that", { seen: "the other side" });
      const id = ctx.newId();
      ctx.record({ subject: id, after: { text: input.text } });
      return { id };
    }),
  amend: writes("write")
    .input(z.strictObject({ organisationId: z.string(), version: z.int() }))
    .output(z.object({ version: z.int() }))
    .mutation(({ ctx, input }) => {
      const current = upToDate({ version: 3, text: "now" }, input.version);
      ctx.record({ subject: "n", before: current, after: current });
      return current;
    }),
  mine: own.reads
    .input(z.void())
    .output(z.string())
    .query(({ ctx }) => ctx.actor.name),
  everybody: open.reads
    .input(z.void())
    .output(z.string())
    .query(() => "open"),
});
const call = callerOf(notes);
const caller = (context: Context) => call(context);

test("a mutation leaves its fact: who, where, what, before and after", async () => {
  await using data = await freshData();
  const api = caller(testContext(data));
  await api.write({ organisationId: "lang", text: "chào" });
  expect(await factsAfter(data.read, 0)).toMatchObject([
    {
      seq: 1,
      actorId: "clerk",
      organisationId: "lang",
      action: "write",
      subject: "id-1",
      after: '{"text":"chào"}',
    },
  ]);
});

test("asked twice with one key, it is done once and answered alike", async () => {
  await using data = await freshData();
  const api = caller(testContext(data));
  const before = written;
  const asked = { organisationId: "lang", text: "một", idempotencyKey: "key-12345" };
  const answers = await Promise.all([api.write(asked), api.write(asked), api.write(asked)]);
  expect(new Set(answers.map((answer) => answer.id)).size).toBe(1);
  expect(written - before).toBe(1);
  expect(await factsAfter(data.read, 0)).toHaveLength(1);
});

test("one key for two different things is refused", async () => {
  await using data = await freshData();
  const api = caller(testContext(data));
  await api.write({ organisationId: "lang", text: "một", idempotencyKey: "key-12345" });
  const other = api.write({ organisationId: "lang", text: "hai", idempotencyKey: "key-12345" });
  await expect(other).rejects.toMatchObject({ code: "CONFLICT", message: "rpc/key-used-for-something-else" });
});

test("a refusal changes nothing and shows the other side", async () => {
  await using data = await freshData();
  const refused = await caller(testContext(data))
    .write({ organisationId: "lang", text: "no" })
    .catch((error: unknown) => error);
  expect(refused).toMatchObject({
    code: "CONFLICT",
    cause: { code: "notes/not-that", detail: { seen: "the other side" } },
  });
  expect(await factsAfter(data.read, 0)).toEqual([]);
});

test("a stale version is refused with the record as it is now", async () => {
  await using data = await freshData();
  const stale = await caller(testContext(data))
    .amend({ organisationId: "lang", version: 2 })
    .catch((error: unknown) => error);
  expect(stale).toMatchObject({
    cause: { code: "rpc/changed-meanwhile", detail: { version: 3, text: "now" } },
  });
});

test("the permission counts at the office that the input names, and only there", async () => {
  await using data = await freshData();
  const actor = actorNamed(
    "clerk",
    (permission, office) => permission === "notes.read" && (office ?? "lang") === "lang",
  );
  const api = caller(testContext(data, { actor }));
  expect(await api.list({ organisationId: "lang" })).toBe(1);
  expect(await api.everywhere({})).toBe(2);
  await expect(api.list({ organisationId: "other" })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(api.write({ organisationId: "lang", text: "x" })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(api.list({} as never)).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("nobody signed in may only read what is open", async () => {
  await using data = await freshData();
  const api = caller(testContext(data, { actor: null }));
  expect(await api.everybody()).toBe("open");
  await expect(api.mine()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  await expect(api.write({ organisationId: "lang", text: "x" })).rejects.toMatchObject({
    code: "UNAUTHORIZED",
  });
});
