import { factsAfter } from "@sen/data/audit";
import { expect, test } from "vitest";
import { draft, WEEK } from "./samples.ts";
import { type CalendarDesk, openDesk } from "./testing.ts";

const onlyRead = (permission: string) => permission === "calendar.read";
const refusal = (code: string) => ({ code: "CONFLICT", message: code });

async function submitted(desk: CalendarDesk) {
  const organisationId = desk.lang.id;
  const clerk = desk.as(desk.lang.clerk);
  await clerk.items.add({ organisationId, week: WEEK, item: draft() });
  return clerk.weeks.submit({ organisationId, week: WEEK, version: 1 });
}

async function published(desk: CalendarDesk) {
  const at = { organisationId: desk.lang.id, week: WEEK };
  const { version } = await submitted(desk);
  const chair = desk.as(desk.lang.chair);
  await chair.weeks.approve({ ...at, version });
  return chair.weeks.publish({ ...at, version: version + 1 });
}

test("a week goes from the clerk's first item to everybody's screen", async () => {
  await using desk = await openDesk();
  const week = await published(desk);
  expect(week).toMatchObject({ state: "published", approved: { name: desk.lang.chair, title: "Chủ tịch" } });
  const reader = desk.as("reader", onlyRead);
  const view = await reader.weeks.get({ organisationId: desk.lang.id, week: WEEK });
  expect(view).toMatchObject({ organisationName: "UBND phường Láng", acts: [], warnings: [] });
  expect(view.items.map(({ content }) => content)).toEqual(["Giao ban đầu tuần"]);
});

test("a reader learns that a week is being made, and nothing of what is in it", async () => {
  await using desk = await openDesk();
  await submitted(desk);
  const view = await desk.as("reader", onlyRead).weeks.get({ organisationId: desk.lang.id, week: WEEK });
  expect(view).toMatchObject({ state: "submitted", items: [], acts: [] });
});

test("who may only read changes nothing", async () => {
  await using desk = await openDesk();
  const reader = desk.as("reader", onlyRead);
  const at = { organisationId: desk.lang.id, week: WEEK };
  await expect(reader.items.add({ ...at, item: draft() })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(reader.weeks.approve({ ...at, version: 0 })).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("another office's item is simply not there", async () => {
  await using desk = await openDesk();
  const clerk = desk.as(desk.lang.clerk);
  const item = await clerk.items.add({ organisationId: desk.lang.id, week: WEEK, item: draft() });
  const stranger = desk.as(desk.other.clerk, (_, office) => office === desk.other.id);
  const asked = { organisationId: desk.other.id, id: item.id, version: 1 };
  await expect(stranger.items.remove(asked)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(stranger.items.remove({ ...asked, organisationId: desk.lang.id })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});

test("a stale version is refused and shows the item as it is now", async () => {
  await using desk = await openDesk();
  const clerk = desk.as(desk.lang.clerk);
  const organisationId = desk.lang.id;
  const { id } = await clerk.items.add({ organisationId, week: WEEK, item: draft() });
  await clerk.items.amend({ organisationId, id, version: 1, item: draft({ content: "Giao ban tháng" }) });
  await expect(clerk.items.amend({ organisationId, id, version: 1, item: draft() })).rejects.toMatchObject({
    ...refusal("rpc/changed-meanwhile"),
    cause: { detail: { version: 2, content: "Giao ban tháng" } },
  });
});

test("submitting what a colleague has just added to is refused: it is not what one saw", async () => {
  await using desk = await openDesk();
  const clerk = desk.as(desk.lang.clerk);
  const at = { organisationId: desk.lang.id, week: WEEK };
  await clerk.items.add({ ...at, item: draft() });
  await clerk.items.add({ ...at, item: draft({ start: "10:00", end: null }) });
  await expect(clerk.weeks.submit({ ...at, version: 1 })).rejects.toMatchObject(
    refusal("rpc/changed-meanwhile"),
  );
});

test("the same act sent twice happens once", async () => {
  await using desk = await openDesk();
  const clerk = desk.as(desk.lang.clerk);
  const ask = { organisationId: desk.lang.id, week: WEEK, item: draft(), idempotencyKey: "form-0001" };
  const [one, two] = await Promise.all([clerk.items.add(ask), clerk.items.add(ask)]);
  expect(one).toEqual(two);
  const view = await clerk.weeks.get({ organisationId: desk.lang.id, week: WEEK });
  expect(view.items).toHaveLength(1);
});

test("of two people who book one room at once, one gets it and the other is told by what it is taken", async () => {
  await using desk = await openDesk();
  const clerk = desk.as(desk.lang.clerk);
  const at = { organisationId: desk.lang.id, week: WEEK };
  const room = await clerk.rooms.add({ organisationId: desk.lang.id, name: "Phòng họp 1", capacity: 30 });
  const book = () => clerk.items.add({ ...at, item: draft({ roomId: room.id }) });
  const answers = await Promise.allSettled([book(), book(), book()]);
  expect(answers.filter((answer) => answer.status === "fulfilled")).toHaveLength(1);
  const [lost] = answers.filter((answer) => answer.status === "rejected");
  expect(lost?.reason).toMatchObject({
    ...refusal("calendar/room-taken"),
    cause: { detail: { content: "Giao ban đầu tuần" } },
  });
});

test("a person whom two offices want at once is a warning that does not say what for", async () => {
  await using desk = await openDesk();
  const chair = { kind: "person", id: desk.lang.chair } as const;
  for (const office of [desk.lang, desk.other]) {
    await desk.as(office.clerk).items.add({ organisationId: office.id, week: WEEK, item: draft({ chair }) });
  }
  const view = await desk.as(desk.lang.clerk).weeks.get({ organisationId: desk.lang.id, week: WEEK });
  expect(view.warnings).toEqual([
    {
      itemId: view.items[0]?.id,
      otherId: null,
      kind: "person",
      certainty: "certain",
      name: "Nguyễn Văn LANG",
    },
  ]);
});

test("what is removed comes back, unless its room has gone to somebody else", async () => {
  await using desk = await openDesk();
  const clerk = desk.as(desk.lang.clerk);
  const organisationId = desk.lang.id;
  const room = await clerk.rooms.add({ organisationId, name: "Phòng họp 1", capacity: null });
  const item = draft({ roomId: room.id });
  const { id } = await clerk.items.add({ organisationId, week: WEEK, item });
  await clerk.items.remove({ organisationId, id, version: 1 });
  await clerk.items.restore({ organisationId, id, version: 2 });
  await clerk.items.remove({ organisationId, id, version: 3 });
  await clerk.items.add({ organisationId, week: WEEK, item });
  await expect(clerk.items.restore({ organisationId, id, version: 4 })).rejects.toMatchObject(
    refusal("calendar/room-taken"),
  );
});

test("a published week changes only by adjusting, and says what changed", async () => {
  await using desk = await openDesk();
  await published(desk);
  const organisationId = desk.lang.id;
  const composer = desk.as(desk.lang.clerk, (permission) => permission !== "calendar.adjust");
  const [item] = (await composer.weeks.get({ organisationId, week: WEEK })).items;
  const move = {
    organisationId,
    id: item?.id ?? "",
    version: 1,
    day: "2026-12-01",
    start: "14:05",
    end: null,
    session: null,
  };
  await expect(composer.items.move(move)).rejects.toMatchObject(refusal("calendar/needs-adjust"));
  const moved = await desk.as(desk.lang.chair).items.move(move);
  expect(moved).toMatchObject({ change: "amended", version: 2, day: "2026-12-01" });
  const cancelled = await desk.as(desk.lang.chair).items.remove({ organisationId, id: moved.id, version: 2 });
  expect(cancelled).toMatchObject({ change: "cancelled", removedAt: null });
});

test("a returned week comes back with its reason, and can be submitted again", async () => {
  await using desk = await openDesk();
  const { version } = await submitted(desk);
  const at = { organisationId: desk.lang.id, week: WEEK };
  const back = await desk
    .as(desk.lang.chair)
    .weeks.return({ ...at, version, reason: "Thiếu chủ trì ngày thứ Ba" });
  expect(back).toMatchObject({ state: "returned", reason: "Thiếu chủ trì ngày thứ Ba" });
  const again = await desk.as(desk.lang.clerk).weeks.submit({ ...at, version: back.version });
  expect(again).toMatchObject({ state: "submitted", reason: null });
});

test("last week is copied to its weekdays, and the copy is taken back whole", async () => {
  await using desk = await openDesk();
  const clerk = desk.as(desk.lang.clerk);
  const at = { organisationId: desk.lang.id, week: "2026-W50" };
  await clerk.items.add({ organisationId: desk.lang.id, week: WEEK, item: draft() });
  const { batchId, added } = await clerk.items.copy({ ...at, from: WEEK });
  expect(added).toBe(1);
  expect((await clerk.weeks.get(at)).items).toMatchObject([{ day: "2026-12-07", version: 1 }]);
  await clerk.items.undo({ organisationId: desk.lang.id, batchId });
  expect((await clerk.weeks.get(at)).items).toEqual([]);
  await expect(clerk.items.undo({ organisationId: desk.lang.id, batchId })).rejects.toMatchObject(
    refusal("calendar/already-undone"),
  );
});

test("two rooms of one office never share a name, whatever the marks", async () => {
  await using desk = await openDesk();
  const clerk = desk.as(desk.lang.clerk);
  await clerk.rooms.add({ organisationId: desk.lang.id, name: "Hội trường", capacity: 200 });
  const again = { organisationId: desk.lang.id, name: "hoi truong", capacity: null };
  await expect(clerk.rooms.add(again)).rejects.toMatchObject(refusal("calendar/room-name-taken"));
  expect(await desk.as(desk.other.clerk).rooms.list({ organisationId: desk.other.id })).toEqual([]);
});

test("everything leaves its fact, and what waits for somebody is on their page", async () => {
  await using desk = await openDesk();
  await submitted(desk);
  const facts = await factsAfter(desk.data.read, 0);
  expect(facts.slice(-2)).toMatchObject([
    { action: "items.add", actorId: desk.lang.clerk, organisationId: desk.lang.id, before: null },
    { action: "weeks.submit", actorId: desk.lang.clerk, subject: `${desk.lang.id}/${WEEK}` },
  ]);
  const tasks = await desk.as(desk.lang.chair).today();
  expect(tasks.map(({ sentence }) => sentence.vi)).toContain("Lịch tuần 49 của UBND phường Láng chờ duyệt");
  expect(await desk.as(desk.lang.clerk).find({ text: "giao ban dau tuan" })).toHaveLength(1);
});

test("a room that is given another name is called by it in every week, read before or not", async () => {
  await using desk = await openDesk();
  const clerk = desk.as(desk.lang.clerk);
  const organisationId = desk.lang.id;
  const { id, version } = await clerk.rooms.add({ organisationId, name: "Phòng 1", capacity: null });
  await clerk.items.add({ organisationId, week: WEEK, item: draft({ roomId: id }) });
  const seen = async () =>
    (await clerk.weeks.get({ organisationId, week: WEEK })).items.map(({ roomName }) => roomName);
  expect(await seen()).toEqual(["Phòng 1"]);
  await clerk.rooms.amend({
    organisationId,
    id,
    version,
    name: "Phòng khánh tiết",
    capacity: null,
    isActive: true,
  });
  expect(await seen()).toEqual(["Phòng khánh tiết"]);
});
