import { notifyRouter } from "@sen/notify/router";
import { callerOf } from "@sen/rpc";
import { actorNamed, testContext } from "@sen/rpc/testing";
import { expect, test } from "vitest";
import { notices } from "./notices.ts";
import { draft, WEEK } from "./samples.ts";
import { type CalendarDesk, openDesk } from "./testing.ts";

const refusal = (code: string) => ({ code: "CONFLICT", message: code });

/** A week with an item of everything. */
async function filled(desk: CalendarDesk) {
  const at = { organisationId: desk.lang.id, week: WEEK };
  const clerk = desk.as(desk.lang.clerk);
  const room = await clerk.rooms.add({ organisationId: desk.lang.id, name: "Phòng họp 1", capacity: 30 });
  const chair = { kind: "person", id: desk.lang.chair } as const;
  const participants = [
    { kind: "person", id: desk.other.clerk },
    { kind: "organisation", id: desk.other.id },
    { kind: "text", name: "Tổ dân phố; số 5 <mời>" },
  ] as const;
  await clerk.items.add({ ...at, item: draft({ chair, participants: [...participants], roomId: room.id }) });
  const session = { start: null, end: null, session: "allDay", content: "=Tổng vệ sinh" } as const;
  await clerk.items.add({ ...at, item: draft({ ...session, day: "2026-12-01", note: "Mang dụng cụ" }) });
  return { at, clerk };
}

test.each(["xlsx", "csv"] as const)(
  "a week exported as %s and read again changes nothing",
  async (format) => {
    await using desk = await openDesk();
    const { at, clerk } = await filled(desk);
    const { base64 } = await clerk.files.export({ ...at, format });
    const { rows } = await clerk.files.read({ ...at, format, base64 });
    const { counts } = await clerk.files.check({ ...at, rows });
    expect(counts).toEqual({ new: 0, same: 2, changed: 0, wrong: 0 });
  },
);

test("the rows of another office's export make the same week there, and are taken back whole", async () => {
  await using desk = await openDesk();
  const { at, clerk } = await filled(desk);
  const { base64 } = await clerk.files.export({ ...at, format: "csv" });
  const { rows } = await clerk.files.read({ ...at, format: "csv", base64 });
  const there = { organisationId: desk.other.id, week: WEEK };
  const fresh = rows.map(({ number, cells }) => ({ number, cells: { ...cells, id: "", room: "" } }));
  const done = await desk.as(desk.other.clerk).files.import({ ...there, rows: fresh });
  expect(done).toMatchObject({ added: 2, changed: 0, same: 0 });
  const { items } = await desk.as(desk.other.clerk).weeks.get(there);
  expect(items.map(({ content }) => content)).toEqual(["Giao ban đầu tuần", "=Tổng vệ sinh"]);
  expect(items[0]?.chair).toMatchObject({ id: desk.lang.chair, title: "Chủ tịch" });
  await desk.as(desk.other.clerk).items.undo({ organisationId: desk.other.id, batchId: done.batchId });
  expect((await desk.as(desk.other.clerk).weeks.get(there)).items).toEqual([]);
});

test("while one row is wrong nothing is written", async () => {
  await using desk = await openDesk();
  const { at, clerk } = await filled(desk);
  const right = { day: "02/12/2026", start: "8h", content: "Họp", chair: "Chủ tịch" };
  const rows = [right, { ...right, start: "26h" }].map((cells, n) => ({ number: n + 2, cells }));
  await expect(clerk.files.import({ ...at, rows })).rejects.toMatchObject({
    ...refusal("calendar/rows-are-wrong"),
    cause: { detail: [{ number: 3, errors: { start: "not-a-time" } }] },
  });
  expect((await clerk.weeks.get(at)).items).toHaveLength(2);
});

test("an import that somebody has worked on since is not undone", async () => {
  await using desk = await openDesk();
  const { at, clerk } = await filled(desk);
  const rows = [{ number: 2, cells: { day: "02/12/2026", start: "8h", content: "Họp", chair: "Chủ tịch" } }];
  const { batchId } = await clerk.files.import({ ...at, rows });
  const added = (await clerk.weeks.get(at)).items.find(({ content }) => content === "Họp");
  await clerk.items.amend({
    ...{ organisationId: at.organisationId },
    id: added?.id ?? "",
    version: 1,
    item: draft(),
  });
  const undo = clerk.items.undo({ organisationId: at.organisationId, batchId });
  await expect(undo).rejects.toMatchObject(refusal("calendar/changed-since"));
});

test.each([
  ["xlsx", "aGVsbG8=", "calendar/file-unreadable"],
  ["csv", "YSxiCjEsMg==", "calendar/file-without-headings"],
  ["ics", "aGVsbG8=", "calendar/file-unreadable"],
] as const)("a file that is no %s is refused in words", async (format, base64, code) => {
  await using desk = await openDesk();
  const asked = { organisationId: desk.lang.id, week: WEEK, format, base64 };
  await expect(desk.as(desk.lang.clerk).files.read(asked)).rejects.toMatchObject(refusal(code));
});

test("a feed is its maker's to see and to revoke", async () => {
  await using desk = await openDesk();
  const at = { organisationId: desk.lang.id };
  const feed = await desk.as(desk.lang.clerk).feeds.create({ ...at, kind: "person" });
  expect(feed).toMatchObject({ subjectId: desk.lang.clerk, name: "Lịch Trần Thị LANG" });
  expect(await desk.as(desk.lang.chair).feeds.list(at)).toEqual([]);
  await expect(desk.as(desk.lang.chair).feeds.revoke({ ...at, id: feed.id })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  expect(await desk.as(desk.lang.clerk).feeds.list(at)).toMatchObject([{ id: feed.id }]);
  await expect(
    desk.as(desk.lang.clerk).feeds.create({ ...at, kind: "room", roomId: "none" }),
  ).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("who is wanted learns that the week stands and that it changed; who acts is told nothing", async () => {
  await using desk = await openDesk();
  const { at, clerk } = await filled(desk);
  const told = async (person: string) => {
    const context = testContext(desk.data, { actor: actorNamed(person) });
    const { items } = await callerOf(notifyRouter({ kinds: notices, sendsMail: false }))(context).list({});
    return items.map(({ text }) => text.vi.subject);
  };
  const { version } = await clerk.weeks.submit({ ...at, version: 2 });
  const chair = desk.as(desk.lang.chair);
  const back = await chair.weeks.return({ ...at, version, reason: "Thiếu giờ" });
  expect(await told(desk.lang.clerk)).toEqual(["Lịch tuần 49 của UBND phường Láng bị trả lại"]);
  const again = await clerk.weeks.submit({ ...at, version: back.version });
  await chair.weeks.approve({ ...at, version: again.version });
  await chair.weeks.publish({ ...at, version: again.version + 1 });
  const [item] = (await clerk.weeks.get(at)).items;
  await clerk.items.remove({ organisationId: at.organisationId, id: item?.id ?? "", version: 1 });
  expect(await told(desk.other.clerk)).toEqual([
    "Lịch tuần 49 của UBND phường Láng có điều chỉnh",
    "UBND phường Láng đã ban hành lịch tuần 49",
  ]);
  expect(await told(desk.lang.chair)).toEqual(["Lịch tuần 49 của UBND phường Láng có điều chỉnh"]);
});
