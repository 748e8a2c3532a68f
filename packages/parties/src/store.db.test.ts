import { countJobs } from "@sen/data/jobs";
import { expect, test } from "vitest";
import { authoritiesStanding, authorityFor } from "./ask.ts";
import { partiesJobs } from "./jobs.ts";
import { NOW, openDesk, PORTFOLIO, paper } from "./testing.ts";

type Desk = Awaited<ReturnType<typeof openDesk>>;
const jobsOf = ({ data, newId }: Desk, now: string) =>
  partiesJobs({ data, newId, now: () => now, portfolio: PORTFOLIO });
const night = (desk: Desk, now: string) =>
  jobsOf(desk, now).handlers["parties.daily"]?.(null, {} as never) ?? Promise.reject(new Error("none"));
const warnings = async (desk: Desk, person: string) =>
  (await desk.told(person))
    .filter(({ kind }) => kind === "parties.authority-ending")
    .map(({ text }) => text.vi.subject);

test("only its agent has an authority to file under, and comes by it even when it is over", async () => {
  await using desk = await openDesk();
  const { read } = desk.data;
  const made = await desk.as(desk.agent).keep(paper());
  expect(await authorityFor(read, made.id, desk.agent)).toEqual(made);
  expect(await authorityFor(read, made.id, desk.principal)).toBeNull();
  expect(await authorityFor(read, "nothing", desk.agent)).toBeNull();
  const ended = await desk.as(desk.agent).revoke({ id: made.id, reason: "Xong việc" });
  expect(await authorityFor(read, made.id, desk.agent)).toEqual(ended);
});

test("those that stand on a day are neither over, nor ended, nor yet to begin", async () => {
  await using desk = await openDesk();
  const api = desk.as(desk.agent);
  const now = await api.keep(paper());
  const soon = await api.keep(paper({ from: "2026-12-01" }));
  const ended = await api.keep(paper());
  await api.revoke({ id: ended.id, reason: "Nhầm" });
  const ids = [now.id, soon.id, ended.id, "nothing"];
  const on = async (day: string) => [...(await authoritiesStanding(desk.data.read, ids, day))].toSorted();
  expect(await on("2026-11-23")).toEqual([now.id]);
  expect(await on("2026-12-01")).toEqual([now.id, soon.id]);
  expect(await on("2027-11-20")).toEqual([]);
  expect(await authoritiesStanding(desk.data.read, [], "2026-11-23")).toEqual(new Set());
});

test("a fortnight before the end both sides are told, once; of what was ended early nobody is", async () => {
  await using desk = await openDesk();
  const api = desk.as(desk.agent);
  await api.keep(paper());
  const early = await api.keep(paper({ instrument: { number: "06/UQ", on: "2026-11-20" } }));
  await api.revoke({ id: early.id, reason: "Nhầm" });
  await night(desk, "2027-11-04T02:00:00.000Z");
  expect(await warnings(desk, desk.agent)).toEqual([]);
  await night(desk, "2027-11-05T02:00:00.000Z");
  await night(desk, "2027-11-06T02:00:00.000Z");
  const sentence = "Ủy quyền của Nguyễn Thị Mai cho Trần Văn Nam hết hiệu lực ngày 19/11/2027";
  expect(await warnings(desk, desk.agent)).toEqual([sentence]);
  expect(await warnings(desk, desk.principal)).toEqual([sentence]);
});

test("after a long silence of the server nobody is told of what is long over", async () => {
  await using desk = await openDesk();
  await desk.as(desk.agent).keep(paper());
  await night(desk, "2027-12-24T02:00:00.000Z");
  expect(await warnings(desk, desk.agent)).toEqual([]);
});

test("one run a day is planned for the whole house, however often it begins", async () => {
  await using desk = await openDesk();
  await jobsOf(desk, NOW).begin();
  await jobsOf(desk, NOW).begin();
  await night(desk, NOW);
  expect((await countJobs(desk.data.read)).waiting).toBe(2); // today's and tomorrow's
});
