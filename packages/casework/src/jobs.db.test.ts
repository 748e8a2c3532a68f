import type { Data } from "@sen/data";
import { countJobs } from "@sen/data/jobs";
import { notifyRouter } from "@sen/notify/router";
import { callerOf } from "@sen/rpc";
import { actorNamed, testContext } from "@sen/rpc/testing";
import { workdaysRouter } from "@sen/workdays/router";
import { expect, test } from "vitest";
import { caseworkJobs } from "./jobs.ts";
import { notices } from "./notices.ts";
import { redate } from "./redating.ts";
import { fold } from "./rules.ts";
import { dossierById, eventsOf } from "./store.ts";
import { type CaseworkDesk, NOW, openDesk } from "./testing.ts";

const later = (days: number) => new Date(Date.parse(NOW) + days * 86_400_000).toISOString();
const reason = { target: "name.vi", text: "Tên trùng", law: "Luật DN Điều 41.1", remedy: "Đặt tên khác" };
const limit = (n: number) => ({ unit: "working_day" as const, n });

const jobsOf = ({ data, newId }: Pick<CaseworkDesk, "data" | "newId">, now: string) =>
  caseworkJobs({ data, newId, now: () => now });
/** One run of the hour, as the job runner would have it. */
const hour = (desk: CaseworkDesk, now: string) =>
  jobsOf(desk, now).handlers["casework.hourly"]?.(null, {} as never) ?? Promise.reject(new Error("none"));

/** The Vietnamese subjects of what somebody was told under a kind. */
async function told(desk: CaseworkDesk, person: string, kind: string): Promise<string[]> {
  const calling = callerOf(notifyRouter({ kinds: notices, sendsMail: false }));
  const { items } = await calling(testContext(desk.data, { actor: actorNamed(person) })).list({});
  return items.filter((one) => one.kind === `casework.${kind}`).map(({ text }) => text.vi.subject);
}

/** A holiday is decreed for a day of this week. */
async function decree(desk: CaseworkDesk, day: string): Promise<void> {
  const name = { vi: "Ngày nghỉ bất thường", en: "An unforeseen day off" };
  const rule = {
    day,
    kind: "holiday",
    status: "decreed",
    name,
    inPlaceOf: null,
    instrument: "unverified",
  } as const;
  await callerOf(workdaysRouter)(testContext(desk.data, { now: NOW })).add({ days: [rule] });
}

test("a notice that nobody answers is reminded of a week and a day before, and then the dossier is stopped", async () => {
  await using desk = await openDesk();
  const { id: organisationId, checker } = desk.registry;
  const { id } = await desk.claimed({ members: [desk.friend] });
  await desk.as(checker).dossiers.askSupplement({ organisationId, id, seq: 3, reasons: [reason] });
  const reminders = () => told(desk, desk.friend, "supplement-reminder");
  await hour(desk, later(52));
  expect(await reminders()).toEqual([]);
  await hour(desk, later(53));
  await hour(desk, later(54));
  expect(await reminders()).toEqual(["Còn 7 ngày để bổ sung hồ sơ DN-261123-0001 (Công ty TNHH Hoa Sen)"]);
  await hour(desk, later(59));
  await hour(desk, later(60));
  expect(await reminders()).toHaveLength(2);
  expect((await dossierById(desk.data.read, id))?.standing.status).toBe("supplement");
  await hour(desk, later(61));
  const standing = (await dossierById(desk.data.read, id))?.standing;
  expect(standing).toMatchObject({ status: "stopped", outcome: "expired" });
  expect(await told(desk, desk.founder, "expired")).toHaveLength(1);
  expect(fold(await eventsOf(desk.data.read, id))).toEqual(standing);
});

test("of lateness the one who has it and the supervisors are told once", async () => {
  await using desk = await openDesk();
  await desk.claimed();
  await hour(desk, later(3));
  expect(await told(desk, desk.registry.checker, "late")).toEqual([]);
  await hour(desk, later(4));
  await hour(desk, later(5));
  for (const person of [desk.registry.checker, desk.registry.supervisor])
    expect(await told(desk, person, "late")).toHaveLength(1);
});

test("a holiday decreed after filing moves what it touches, with the reason and one notice, and nothing else", async () => {
  await using desk = await openDesk();
  const file = async (filingKey: string, days: number) =>
    (await desk.file({ filingKey, limit: limit(days), title: filingKey })).dossier.id;
  const [short, long, other] = [await file("short", 1), await file("long", 5), await file("other", 5)];
  const waiting = (await desk.file({ filingKey: "waits", fee: { dong: 1, what: "x" } })).dossier.id;
  await decree(desk, "2026-11-25");
  expect(await redate({ data: desk.data, newId: desk.newId, now: () => later(1) })).toBe(4);

  const standing = async (id: string) => (await dossierById(desk.data.read, id))?.standing;
  expect(await standing(short)).toMatchObject({ dueAt: "2026-11-24T10:00:00.000Z", flags: [], seq: 2 });
  expect(await standing(waiting)).toMatchObject({ dueAt: null, flags: [], seq: 3 });
  for (const id of [long, other]) {
    const events = await eventsOf(desk.data.read, id);
    expect(events.at(-1)).toMatchObject({
      seq: 3,
      by: { id: "house" },
      happening: {
        type: "redated",
        dueAt: "2026-12-01T10:00:00.000Z",
        why: "25/11/2026: Ngày nghỉ bất thường · An unforeseen day off",
      },
    });
    expect(await standing(id)).toEqual(fold(events));
    expect(await standing(id)).toMatchObject({ promisedAt: "2026-11-30T10:00:00.000Z", flags: ["redated"] });
  }
  expect(await redate({ data: desk.data, newId: desk.newId, now: () => later(1) })).toBe(0);

  const tell = jobsOf(desk, later(1)).handlers["casework.tell-redated"];
  const payload = { revision: (await standing(long))?.revision, why: "nghỉ", after: "" };
  await tell?.(payload, {} as never);
  await tell?.(payload, {} as never);
  expect(await told(desk, desk.founder, "redated")).toHaveLength(1);
});

test("what was redated goes on: it is claimed, decided, and its history is still its fold", async () => {
  await using desk = await openDesk();
  const { id: organisationId, checker } = desk.registry;
  const { id } = await desk.claimed();
  await decree(desk, "2026-11-25");
  await hour(desk, later(1));
  const hand = desk.as(checker, later(1)).dossiers;
  await expect(hand.propose({ organisationId, id, seq: 3, outcome: "granted" })).rejects.toMatchObject({
    message: "rpc/changed-meanwhile",
  });
  const after = await hand.propose({ organisationId, id, seq: 4, outcome: "granted" });
  expect(after.standing).toMatchObject({ dueAt: "2026-11-27T10:00:00.000Z", flags: ["redated"], seq: 5 });
  expect(after.standing).toEqual(fold(await eventsOf(desk.data.read, id)));
});

test("killed half-way, redating goes on where it was: each date moves once, and everybody is told", async () => {
  await using desk = await openDesk();
  const ids: string[] = [];
  for (let n = 1; n <= 6; n++) {
    const { dossier } = await desk.file({ filingKey: `draft-${n}`, limit: limit(n + 1) });
    ids.push(dossier.id);
  }
  await decree(desk, "2026-11-25");
  let writes = 0;
  const dying: Data = {
    ...desk.data,
    write: (work) => (++writes > 2 ? Promise.reject(new Error("killed")) : desk.data.write(work)),
  };
  const options = { newId: desk.newId, now: () => later(0), atOnce: 1 };
  await expect(redate({ ...options, data: dying })).rejects.toThrow("killed");
  const moved = async () =>
    (await Promise.all(ids.map((id) => eventsOf(desk.data.read, id)))).map(
      (events) => events.filter(({ happening }) => happening.type === "redated").length,
    );
  expect((await moved()).reduce((sum, n) => sum + n, 0)).toBe(2);
  const tell = jobsOf(desk, later(0)).handlers["casework.tell-redated"];
  const revision = (await dossierById(desk.data.read, ids[0] ?? ""))?.standing.revision;
  await tell?.({ revision, why: "nghỉ", after: "" }, {} as never);
  expect(await moved()).toEqual([1, 1, 1, 1, 1, 1]);
  expect(await told(desk, desk.founder, "redated")).toHaveLength(1);
});

test("each hour plans the next first, once for the whole house", async () => {
  await using desk = await openDesk();
  await jobsOf(desk, NOW).begin();
  await jobsOf(desk, NOW).begin();
  const waiting = async () => (await countJobs(desk.data.read)).waiting;
  const before = await waiting();
  await hour(desk, NOW);
  await hour(desk, NOW);
  expect((await waiting()) - before).toBe(1);
});
