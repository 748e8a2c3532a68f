import { listJobs } from "@sen/data/jobs";
import { expect, test } from "vitest";
import { listDeliveries, noticesOf } from "./outbox.store.ts";
import { HOUSE_SETTINGS } from "./rules.ts";
import { keepSettings } from "./store.ts";
import { tell } from "./tell.ts";
import { NIGHT, openDesk } from "./testing.ts";

const everything = { limit: 50, states: [] };

test("tells each person once, and mails each", async () => {
  await using desk = await openDesk();
  await desk.tell({ to: ["an", "binh", "an", "nobody"] });
  const { items } = await listDeliveries(desk.data.read, everything);
  expect(items.map((one) => `${one.personName} <${one.address}> ${one.state}`).toSorted()).toEqual([
    "Nguyễn Văn An <an@example.vn> created",
    "Trần Thị Bình <binh@example.vn> created",
  ]);
  expect(await listJobs(desk.data.read, "waiting", 10)).toHaveLength(2);
  expect((await desk.calling("binh").list({})).items).toHaveLength(1);
});

test("tells nobody what was rolled back", async () => {
  await using desk = await openDesk();
  const failing = desk.data.write(async (tx) => {
    await tell(tx, { id: "t", to: ["an"], kind: "a.b", params: {}, path: "/", now: NIGHT });
    throw new Error("boom");
  });
  await expect(failing).rejects.toThrow("boom");
  expect((await desk.api.list({})).items).toEqual([]);
  expect(await listJobs(desk.data.read, "waiting", 10)).toEqual([]);
});

test("with a key, whoever was told is not told again", async () => {
  await using desk = await openDesk();
  await desk.tell({ uniqueKey: "week-48" });
  await desk.tell({ uniqueKey: "week-48", to: ["an", "binh"] });
  expect((await desk.api.list({})).items).toHaveLength(1);
  expect((await desk.calling("binh").list({})).items).toHaveLength(1);
});

test("what comes in the quiet hours is one mail at their end", async () => {
  await using desk = await openDesk({ now: NIGHT });
  await desk.tell();
  await desk.tell();
  await desk.tell({ to: ["binh"] });
  const { items } = await listDeliveries(desk.data.read, everything);
  expect(items.map((one) => one.dueAt)).toEqual(["2026-11-23T23:30:00.000Z", "2026-11-23T23:30:00.000Z"]);
  const sizes = await Promise.all(items.map(async (one) => (await noticesOf(desk.data.read, one.id)).length));
  expect(sizes.toSorted((a, b) => a - b)).toEqual([1, 2]);
  expect((await listJobs(desk.data.read, "waiting", 10)).map((job) => job.runAt)).toEqual(
    items.map((one) => one.dueAt),
  );
});

test("whoever wants no mail of a kind gets the notice only", async () => {
  await using desk = await openDesk();
  await desk.data.write((tx) =>
    keepSettings(tx, "an", { ...HOUSE_SETTINGS, mail: { "calendar.submitted": "off" } }),
  );
  await desk.tell();
  expect((await listDeliveries(desk.data.read, everything)).items).toEqual([]);
  expect((await desk.api.unread()).count).toBe(1);
});

test("twenty at once are twenty notices in one held mail", async () => {
  await using desk = await openDesk({ now: NIGHT });
  await Promise.all(Array.from({ length: 20 }, () => desk.tell()));
  const { items } = await listDeliveries(desk.data.read, everything);
  expect(items).toHaveLength(1);
  expect(await noticesOf(desk.data.read, items[0]?.id ?? "")).toHaveLength(20);
});
