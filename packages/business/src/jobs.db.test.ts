import { countJobs } from "@sen/data/jobs";
import { attachmentsBelow } from "@sen/files/ask";
import { expect, test } from "vitest";
import { draftById, PAPER } from "./draft.store.ts";
import { businessJobs } from "./jobs.ts";
import { NOW, openDesk, sending } from "./testing.ts";

type Desk = Awaited<ReturnType<typeof openDesk>>;
const inDays = (days: number) => new Date(Date.parse(NOW) + days * 86_400_000).toISOString();

async function night(desk: Desk, now: string) {
  const { handlers } = businessJobs({ data: desk.data, now: () => now, newId: desk.newId });
  await handlers["business.daily"]?.(null, {} as never);
}
const warnings = async (desk: Desk) =>
  (await desk.told(desk.founder))
    .filter(({ kind }) => kind === "business.draft-ending")
    .map(({ text }) => text.en.subject);

test("a draft that nobody touches for ninety days is thrown away with its files, a week after its members were told", async () => {
  await using desk = await openDesk();
  const id = await desk.begun(desk.founder, { "name.vi": "Công ty TNHH Một" });
  const other = await desk.begun(desk.founder, {});
  const { officeId } = (await desk.as(desk.founder).drafts.get({ id })).draft;
  for (const [draft, file] of [
    [id, "a1"],
    [other, "a2"],
  ])
    await desk.data.execute(
      `insert into files_attachment (id, organisation_id, owner_kind, owner_id, name, type, bytes, hash, created_at, created_by)
       values ('${file}', '${officeId}', '${PAPER}', '${draft}/identity', 'a.pdf', 'application/pdf', 3, '${file}', '${NOW}', 'x')`,
    );
  await night(desk, inDays(80));
  expect(await warnings(desk)).toEqual([]);
  await night(desk, inDays(83));
  await night(desk, inDays(84));
  expect(await warnings(desk)).toHaveLength(2);
  expect(await warnings(desk)).toContain("The draft Công ty TNHH Một will be deleted on 21/2/2027");
  await desk
    .as(desk.founder, inDays(85))
    .drafts.keep({ id: other, answers: sending({ phone: "0901111111" }, inDays(85)) });
  await night(desk, inDays(89));
  expect(await draftById(desk.data.read, id)).not.toBeNull();
  await night(desk, inDays(91));
  expect(await draftById(desk.data.read, id)).toBeNull();
  expect(await attachmentsBelow(desk.data.read, PAPER, id)).toEqual([]);
  expect(await draftById(desk.data.read, other)).not.toBeNull();
  expect(await attachmentsBelow(desk.data.read, PAPER, other)).toHaveLength(1);
});

test("after a long silence of the server nobody loses a draft without having been told a week before", async () => {
  await using desk = await openDesk();
  const id = await desk.begun(desk.founder, {});
  await night(desk, inDays(200));
  expect(await warnings(desk)).toHaveLength(1);
  expect(await draftById(desk.data.read, id)).toMatchObject({ prunedAt: inDays(207) });
  await night(desk, inDays(207));
  expect(await draftById(desk.data.read, id)).toBeNull();
});

test("what was discarded is kept for thirty days, and what was filed for ever", async () => {
  await using desk = await openDesk();
  const id = await desk.begun(desk.founder, {});
  await desk.as(desk.founder).drafts.discard({ id });
  await night(desk, inDays(29));
  expect(await draftById(desk.data.read, id)).not.toBeNull();
  await night(desk, inDays(31));
  expect(await draftById(desk.data.read, id)).toBeNull();
  expect(await warnings(desk)).toEqual([]);
});

test("one run a day is planned for the whole house, however often it begins", async () => {
  await using desk = await openDesk();
  const options = { data: desk.data, now: () => NOW, newId: desk.newId };
  await businessJobs(options).begin();
  await businessJobs(options).begin();
  await night(desk, NOW);
  const { waiting } = await countJobs(desk.data.read);
  expect(waiting).toBe(2); // today's and tomorrow's
});
