import { expect, test } from "vitest";
import { deliveryById, listDeliveries, replaceDelivery } from "./outbox.store.ts";
import { openDesk } from "./testing.ts";

const chosen = {
  language: "en",
  quiet: null,
  digestAt: "08:00",
  mail: { "calendar.submitted": "digest" },
  version: 0,
} as const;

test("notices come newest first, page by page, in both languages", async () => {
  await using desk = await openDesk();
  for (let n = 0; n < 5; n++) await desk.tell({ params: { week: String(n) } });
  const seen: string[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await desk.api.list({ limit: 2, cursor });
    seen.push(...page.items.map((one) => one.text.vi.subject.slice(10, 11)));
    if (page.next === null) break;
    cursor = page.next;
  }
  expect(seen).toEqual(["4", "3", "2", "1", "0"]);
  expect((await desk.api.list({ limit: 1 })).items[0]).toMatchObject({
    text: { en: { subject: "The schedule of week 4 waits for your approval" } },
    path: "/lich/tuan/2026-W48",
    readAt: null,
  });
});

test("reading marks one's own only, once", async () => {
  await using desk = await openDesk();
  await desk.tell({ to: ["an", "binh"] });
  const binh = desk.calling("binh");
  const [mine] = (await desk.api.list({})).items;
  const [theirs] = (await binh.list({})).items;
  const ids = [mine?.id ?? "", theirs?.id ?? ""];
  expect(await desk.api.markRead({ ids })).toEqual({ marked: 1 });
  expect(await desk.api.markRead({ ids })).toEqual({ marked: 0 });
  expect((await binh.unread()).count).toBe(1);
});

test("'all read' leaves alone what came after the list was drawn", async () => {
  await using desk = await openDesk();
  await desk.tell();
  await desk.tell();
  const { newest } = await desk.api.unread();
  await desk.tell();
  expect(await desk.api.markAllRead({ upTo: newest ?? "" })).toEqual({ marked: 2 });
  expect((await desk.api.unread()).count).toBe(1);
  expect((await desk.api.list({ unreadOnly: true })).items).toHaveLength(1);
});

test("choices are kept with a version, and an older one does not overwrite a newer", async () => {
  await using desk = await openDesk();
  const house = await desk.api.settings();
  expect(house).toMatchObject({
    settings: { version: 0, language: "vi" },
    kinds: [{ id: "calendar.submitted" }],
  });
  expect(await desk.api.keepSettings(chosen)).toEqual({ ...chosen, version: 1 });
  await expect(desk.api.keepSettings(chosen)).rejects.toMatchObject({ message: "rpc/changed-meanwhile" });
  expect((await desk.api.settings()).settings).toEqual({ ...chosen, version: 1 });
  await expect(desk.api.keepSettings({ ...chosen, digestAt: "25:00", version: 1 })).rejects.toMatchObject({
    code: "BAD_REQUEST",
  });
});

test("the outbox says plainly that no mail leaves, and takes a mail given up back in", async () => {
  await using desk = await openDesk();
  await desk.tell();
  expect(await desk.api.outbox()).toMatchObject({ sendsMail: false, counts: { created: 1, delivered: 0 } });
  const [waiting] = (await listDeliveries(desk.data.read, { limit: 1, states: [] })).items;
  if (!waiting) throw new Error("no mail was made");
  await expect(desk.api.retry({ id: waiting.id })).rejects.toMatchObject({ message: "notify/not-given-up" });
  await desk.data.write((tx) =>
    replaceDelivery(tx, { ...waiting, state: "permanent-failure", lastError: "550 no such user", tries: 8 }),
  );
  const { items } = await desk.api.listOutbox({ states: ["permanent-failure"] });
  expect(items).toMatchObject([
    { lastError: "550 no such user", subjects: [{ vi: "Lịch tuần 48 chờ ông/bà duyệt" }] },
  ]);
  await desk.api.retry({ id: waiting.id });
  expect(await deliveryById(desk.data.read, waiting.id)).toMatchObject({ state: "created", tries: 0 });
  await expect(desk.api.retry({ id: "nothing" })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("the outbox is for those who may see it", async () => {
  await using desk = await openDesk({ can: () => false });
  await expect(desk.api.outbox()).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(desk.api.listOutbox({})).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(desk.api.retry({ id: "x" })).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect((await desk.api.unread()).count).toBe(0);
});
