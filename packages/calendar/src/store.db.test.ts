import { expect, test } from "vitest";
import { feedAt, feedText, insertFeed, liveFeedAt, newSecret, revokeFeed } from "./feed.store.ts";
import { elsewhere, insertItem, itemById, itemsOf, keepItem, publishedItems } from "./item.store.ts";
import type { Feed, Item, Party, Week } from "./model.ts";
import { blankWeek } from "./rules.ts";
import { NOW, sampleItem, WEEK } from "./samples.ts";
import { glancesAt, keepWeek, weekOf } from "./store.ts";
import { openDesk } from "./testing.ts";

const minh: Party = { kind: "person", id: "minh", name: "Lê Minh", title: "Phó Chủ tịch" };
const signed = { id: "minh", name: "Lê Minh", title: null, at: NOW };
const published = (organisationId: string): Week => ({
  ...blankWeek(organisationId, WEEK),
  state: "published",
  submitted: signed,
  published: signed,
  version: 4,
});

test("gives back exactly what was put in, marks and all", async () => {
  await using desk = await openDesk();
  const item = sampleItem({
    content: 'Họp "quý IV"; bàn \\ xong, Ẳ đ 🪷',
    chair: minh,
    participants: [minh, { kind: "text", id: null, name: "Tổ dân phố", title: null }],
    preparing: { kind: "organisation", id: "o1", name: "Văn phòng", title: null },
    note: "Mang theo báo cáo",
  });
  await desk.data.write((tx) => insertItem(tx, item));
  expect(await itemsOf(desk.data.read, "lang", WEEK)).toEqual([item]);
  const changed: Item = { ...item, start: null, end: null, session: "evening", preparing: null, version: 2 };
  await desk.data.write((tx) => keepItem(tx, changed));
  expect(await itemById(desk.data.read, "lang", item.id)).toEqual(changed);
});

test("a removed item is out of its week, and can still be found to be put back", async () => {
  await using desk = await openDesk();
  await desk.data.write((tx) => insertItem(tx, sampleItem({ removedAt: NOW })));
  expect(await itemsOf(desk.data.read, "lang", WEEK)).toEqual([]);
  expect(await itemById(desk.data.read, "lang", "item-1")).toMatchObject({ removedAt: NOW });
  expect(await itemById(desk.data.read, "elsewhere", "item-1")).toBeNull();
});

test("a week that nobody began has version 0, and is kept as it becomes", async () => {
  await using desk = await openDesk();
  expect(await weekOf(desk.data.read, "lang", WEEK)).toEqual(blankWeek("lang", WEEK));
  await desk.data.write((tx) => keepWeek(tx, { ...blankWeek("lang", WEEK), version: 1 }));
  await desk.data.write((tx) => keepWeek(tx, published("lang")));
  expect(await weekOf(desk.data.read, "lang", WEEK)).toEqual(published("lang"));
  await desk.data.write((tx) => insertItem(tx, sampleItem()));
  expect(await glancesAt(desk.data.read, "lang", ["2026-W48", WEEK])).toEqual([
    { week: "2026-W48", state: null, items: 0, publishedAt: null },
    { week: WEEK, state: "published", items: 1, publishedAt: NOW },
  ]);
});

test("tells when people of a week are wanted by other offices, and nobody else's business", async () => {
  await using desk = await openDesk();
  const at = (id: string, organisationId: string, chair: Party) => sampleItem({ id, organisationId, chair });
  const other: Party = { ...minh, id: "other" };
  await desk.data.write(async (tx) => {
    for (const item of [at("a", "lang", minh), at("b", "giang-vo", minh), at("c", "giang-vo", other)])
      await insertItem(tx, item);
  });
  expect(await elsewhere(desk.data.read, "lang", WEEK)).toEqual([
    { personId: "minh", day: "2026-11-30", start: "08:00", end: "09:00", session: null },
  ]);
});

test("feeds show what is published and nothing before, for an office, a person and a room", async () => {
  await using desk = await openDesk();
  const { data } = desk;
  await data.write(async (tx) => {
    await insertItem(tx, sampleItem({ chair: minh }));
    await insertItem(tx, sampleItem({ id: "item-2", organisationId: "giang-vo", chair: minh }));
    await keepWeek(tx, published("lang"));
    await keepWeek(tx, { ...blankWeek("giang-vo", WEEK), version: 1 });
  });
  const span = { from: "2026-W40", to: "2027-W10" };
  for (const whose of [{ organisationId: "lang" }, { personId: "minh" }]) {
    expect((await publishedItems(data.read, whose, span)).map(({ id }) => id)).toEqual(["item-1"]);
  }
  expect(await publishedItems(data.read, { organisationId: "giang-vo" }, span)).toEqual([]);
  expect(await publishedItems(data.read, { personId: "minh" }, { from: "2027-W01", to: "2027-W10" })).toEqual(
    [],
  );
});

test("a feed falls silent when its maker may no longer read that office", async () => {
  await using desk = await openDesk();
  const { data, lang, other } = desk;
  const feed = (id: string, organisationId: string): Feed => ({
    id,
    organisationId,
    kind: "office",
    subjectId: organisationId,
    name: "Lịch",
    createdById: lang.clerk,
    createdAt: NOW,
  });
  const [here, elsewhere] = [newSecret(), newSecret()];
  await data.write(async (tx) => {
    await insertFeed(tx, feed("f1", lang.id), here);
    await insertFeed(tx, feed("f2", other.id), elsewhere);
  });
  expect(await liveFeedAt(data.read, here, NOW)).toMatchObject({ id: "f1" });
  expect(await liveFeedAt(data.read, elsewhere, NOW)).toBeNull();
  expect(await liveFeedAt(data.read, newSecret(), NOW)).toBeNull();
});

test("a feed answers to its secret, which nobody can read out of the database, until it is revoked", async () => {
  await using desk = await openDesk();
  const { data } = desk;
  const feed: Feed = {
    id: "f1",
    organisationId: "lang",
    kind: "office",
    subjectId: "lang",
    name: "Lịch Láng",
    createdById: "minh",
    createdAt: NOW,
  };
  const secret = newSecret();
  expect(Buffer.from(secret, "base64url")).toHaveLength(32);
  await data.write((tx) => insertFeed(tx, feed, secret));
  expect(await feedAt(data.read, secret)).toEqual(feed);
  expect(await feedAt(data.read, newSecret())).toBeNull();
  expect(await feedText(data.read, feed, NOW)).toContain("X-WR-CALNAME:Lịch Láng");
  await data.write((tx) => revokeFeed(tx, "f1", NOW));
  expect(await feedAt(data.read, secret)).toBeNull();
});
