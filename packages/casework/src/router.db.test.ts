import { factsAfter } from "@sen/data/audit";
import { notifyRouter } from "@sen/notify/router";
import { callerOf } from "@sen/rpc";
import { actorNamed, testContext } from "@sen/rpc/testing";
import { expect, test } from "vitest";
import { answerSupplement, grantDossier } from "./keep.ts";
import { notices } from "./notices.ts";
import { type CaseworkDesk, NOW, openDesk } from "./testing.ts";

const refusal = (code: string) => ({ code: "CONFLICT", message: code });
const later = (days: number) => new Date(Date.parse(NOW) + days * 86_400_000).toISOString();
const reason = { target: "name.vi", text: "Tên trùng", law: "Luật DN Điều 41.1", remedy: "Đặt tên khác" };
const renamed = { answers: { "name.vi": "Công ty TNHH Hoa Sen Hồng" }, papers: { charter: ["a1"] } };
const answer = { content: renamed, bundleHash: "1".repeat(64), note: "" };
const delivery = { how: "post", to: "Nhà riêng", proof: "EK123456789VN" } as const;

/** What somebody has been told, the newest first. */
async function told(desk: CaseworkDesk, person: string): Promise<string[]> {
  const calling = callerOf(notifyRouter({ kinds: notices, sendsMail: false }));
  const context = testContext(desk.data, { actor: actorNamed(person) });
  return (await calling(context).list({})).items.map(({ kind }) => kind);
}

test("a dossier goes from filing over one supplement to a result handed over, and everybody is told", async () => {
  await using desk = await openDesk();
  const { id: organisationId, checker, signer } = desk.registry;
  const { id } = await desk.claimed({ members: [desk.friend] });
  const hand = desk.as(checker).dossiers;
  await hand.askSupplement({ organisationId, id, seq: 3, reasons: [reason] });
  await desk.keeps(desk.founder, (at) => answerSupplement(at, id, answer), later(1));
  const again = desk.as(checker, later(1)).dossiers;
  await again.propose({ organisationId, id, seq: 5, outcome: "granted" });
  await desk.as(signer, later(1)).dossiers.sendBack({ organisationId, id, seq: 6, reason: "Xem lại vốn" });
  await again.propose({ organisationId, id, seq: 7, outcome: "granted" });
  await desk.keeps(signer, (at) => grantDossier(at, { organisationId, id, seq: 8 }, { code: "1" }), later(2));
  const ended = await desk.as(checker, later(2)).dossiers.deliver({ organisationId, id, seq: 9, delivery });
  expect(ended.standing).toMatchObject({ status: "returned", outcome: "granted", delivery });

  expect(await told(desk, desk.friend)).toEqual([
    "casework.granted",
    "casework.supplement",
    "casework.received",
  ]);
  expect(await told(desk, checker)).toEqual(["casework.sent-back", "casework.answered"]);
  expect(await told(desk, signer)).toEqual(["casework.proposed", "casework.proposed"]);
  const view = await desk.as(desk.founder).mine.get({ id });
  expect(view.events.map(({ post }) => post)).toContain("Trưởng phòng");
  expect(view).toMatchObject({ acts: [], offices: { competent: "Phòng Đăng ký kinh doanh" } });
});

test("a refusal is proposed with its reasons by one and signed by another", async () => {
  await using desk = await openDesk();
  const { id: organisationId, checker, signer } = desk.registry;
  const { id } = await desk.claimed();
  const propose = { organisationId, id, seq: 3, outcome: "refused" as const };
  await expect(desk.as(checker).dossiers.propose(propose)).rejects.toMatchObject(
    refusal("casework/refusal-without-reasons"),
  );
  await desk.as(checker).dossiers.propose({ ...propose, reasons: [reason] });
  const both = desk.as(checker, NOW, () => true).dossiers.refuse({ organisationId, id, seq: 4 });
  await expect(both).rejects.toMatchObject(refusal("casework/four-eyes"));
  const ended = await desk.as(signer).dossiers.refuse({ organisationId, id, seq: 4 });
  expect(ended.standing).toMatchObject({ status: "stopped", outcome: "refused", refusal: [reason] });
  expect(await told(desk, desk.founder)).toContain("casework.refused");
});

test("a second notice may only concern what was changed; an override takes a supervisor, and is kept", async () => {
  await using desk = await openDesk();
  const { id: organisationId, checker, supervisor } = desk.registry;
  const { id } = await desk.claimed();
  await desk.as(checker).dossiers.askSupplement({ organisationId, id, seq: 3, reasons: [reason] });
  await desk.keeps(desk.founder, (at) => answerSupplement(at, id, answer), later(1));
  const charter = { ...reason, target: "charter" };
  const ask = { organisationId, id, seq: 5, reasons: [charter] };
  const hand = desk.as(checker, later(1)).dossiers;
  await expect(hand.askSupplement(ask)).rejects.toMatchObject({
    ...refusal("casework/second-notice"),
    cause: { detail: { targets: ["charter"] } },
  });
  await expect(hand.askSupplement({ ...ask, overrideReason: "Bỏ sót" })).rejects.toMatchObject(
    refusal("casework/override-needs-supervisor"),
  );
  await desk.as(supervisor, later(1)).dossiers.assign({ organisationId, ids: [id], toId: supervisor });
  const overridden = await desk
    .as(supervisor, later(1))
    .dossiers.askSupplement({ ...ask, seq: 6, overrideReason: "Bỏ sót" });
  expect(overridden.standing.flags).toContain("second-supplement");
  expect(overridden.standing.rounds[1]?.override).toMatchObject({ reason: "Bỏ sót" });
});

test("whoever comes second sees what the first did", async () => {
  await using desk = await openDesk();
  const { id: organisationId, checker, other } = desk.registry;
  const { id } = (await desk.file()).dossier;
  const claim = (person: string) => desk.as(person).dossiers.claim({ organisationId, id, seq: 2 });
  const answers = await Promise.allSettled([claim(checker), claim(other)]);
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const [lost] = answers.filter((one) => one.status === "rejected");
  expect(lost?.reason).toMatchObject({
    ...refusal("rpc/changed-meanwhile"),
    cause: { detail: { id, standing: { seq: 3, status: "processing" } } },
  });
  await expect(desk.as(other).dossiers.claim({ organisationId, id, seq: 3 })).rejects.toMatchObject({
    ...refusal("casework/already-claimed"),
    cause: { detail: { id: checker } },
  });
});

test("an office without a part in it finds nothing, and a stranger has no dossier of that number", async () => {
  await using desk = await openDesk();
  const { id } = await desk.claimed();
  const elsewhere = desk.as(desk.heir.checker);
  const there = { organisationId: desk.heir.id, id };
  await expect(elsewhere.dossiers.get(there)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(elsewhere.dossiers.claim({ ...there, seq: 3 })).rejects.toMatchObject({ code: "NOT_FOUND" });
  const here = { organisationId: desk.registry.id, id };
  await expect(elsewhere.dossiers.get(here)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(desk.as(desk.friend).mine.get({ id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  const withdraw = { id, seq: 3, reason: "x" };
  await expect(desk.as(desk.friend).mine.withdraw(withdraw)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(desk.anybody().mine.get({ id })).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  expect(await desk.as(desk.friend).mine.list()).toEqual([]);
});

test("an office that only receives sees it and takes its fee, and decides nothing", async () => {
  await using desk = await openDesk();
  const fee = { dong: 50_000, what: "Lệ phí đăng ký" };
  const { id } = (await desk.file({ receivingId: desk.heir.id, fee })).dossier;
  const at = { organisationId: desk.heir.id, id };
  const clerk = desk.as(desk.heir.supervisor);
  expect((await clerk.dossiers.get(at)).acts).toEqual(["takeFee"]);
  await expect(clerk.dossiers.claim({ ...at, seq: 3 })).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect((await clerk.fees.take({ ...at, seq: 3, method: "cash" })).standing.status).toBe("received");
});

test("work is given in bulk, all or none, and only to somebody who checks there", async () => {
  await using desk = await openDesk();
  const { id: organisationId, checker, signer, supervisor } = desk.registry;
  const ids: string[] = [];
  for (const filingKey of ["a", "b", "c"]) ids.push((await desk.file({ filingKey })).dossier.id);
  const head = desk.as(supervisor);
  const people = await head.queue.people({ organisationId });
  expect(people.map(({ id }) => id).toSorted()).toEqual(
    [checker, desk.registry.other, supervisor].toSorted(),
  );
  await expect(
    head.dossiers.assign({ organisationId, ids: [...ids, "nothing"], toId: checker }),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(head.dossiers.assign({ organisationId, ids, toId: signer })).rejects.toMatchObject(
    refusal("casework/cannot-check"),
  );
  expect(await head.queue.counts({ organisationId })).toMatchObject({ free: 3, mine: 0, open: 3 });
  const given = await head.dossiers.assign({ organisationId, ids, toId: checker });
  expect(given.map(({ standing }) => standing.assignee?.id)).toEqual([checker, checker, checker]);
  expect(await told(desk, checker)).toEqual(["casework.assigned"]);
  const again = await head.dossiers.assign({ organisationId, ids, toId: checker });
  expect(again.map(({ standing }) => standing.seq)).toEqual([3, 3, 3]);
});

test("work in hand is released by whoever has it, or by a supervisor for somebody who is away", async () => {
  await using desk = await openDesk();
  const { id: organisationId, other, supervisor } = desk.registry;
  const { id } = await desk.claimed();
  const release = { organisationId, id, seq: 3, why: "Nghỉ ốm" };
  await expect(desk.as(other).dossiers.release(release)).rejects.toMatchObject(refusal("casework/not-yours"));
  const free = await desk.as(supervisor).dossiers.release(release);
  expect(free.standing).toMatchObject({ assignee: null, status: "received" });
});

test("a dossier that is late gets one apology with a new day, and its promise stays what it was", async () => {
  await using desk = await openDesk();
  const { id: organisationId, checker } = desk.registry;
  const { id } = await desk.claimed();
  const sorry = { organisationId, id, seq: 3, reason: "Quá tải", newDueOn: "2026-12-02" };
  await expect(desk.as(checker).dossiers.apologise(sorry)).rejects.toMatchObject(
    refusal("casework/not-late"),
  );
  const late = desk.as(checker, later(7));
  await expect(late.dossiers.apologise({ ...sorry, newDueOn: "2026-12-05" })).rejects.toMatchObject(
    refusal("casework/new-day-off"),
  );
  expect((await late.dossiers.get({ organisationId, id })).acts).toContain("apologise");
  const after = await late.dossiers.apologise(sorry);
  expect(after.standing).toMatchObject({
    apology: { letter: "XL-2026-00001", newDueAt: "2026-12-02T10:00:00.000Z" },
    promisedAt: "2026-11-26T10:00:00.000Z",
    dueAt: "2026-11-26T10:00:00.000Z",
    flags: ["late", "apologised"],
  });
  await expect(late.dossiers.apologise({ ...sorry, seq: 4 })).rejects.toMatchObject(
    refusal("casework/already-apologised"),
  );
});

test("whoever filed it asks to withdraw, and the office says no with a reason, or yes", async () => {
  await using desk = await openDesk();
  const { id: organisationId, checker } = desk.registry;
  const { id } = await desk.claimed();
  const mine = desk.as(desk.founder).mine;
  expect((await mine.get({ id })).acts).toEqual(["withdraw"]);
  await mine.withdraw({ id, seq: 3, reason: "Đổi ý" });
  expect(await told(desk, checker)).toEqual(["casework.withdrawal-asked"]);
  const hand = desk.as(checker).dossiers;
  const no = { organisationId, id, seq: 4, accept: false };
  await expect(hand.answerWithdrawal(no)).rejects.toMatchObject(refusal("casework/decline-without-reason"));
  await hand.answerWithdrawal({ ...no, reason: "Đã trình ký" });
  await mine.withdraw({ id, seq: 5, reason: "Vẫn muốn rút" });
  const ended = await hand.answerWithdrawal({ organisationId, id, seq: 6, accept: true });
  expect(ended.standing).toMatchObject({ status: "stopped", outcome: "withdrawn" });
  await expect(mine.withdraw({ id, seq: 7, reason: "x" })).rejects.toMatchObject(
    refusal("casework/already-ended"),
  );
});

test("every act leaves its fact with the dossier before and after", async () => {
  await using desk = await openDesk();
  const { id } = await desk.claimed();
  const [fact] = (await factsAfter(desk.data.read, 0)).slice(-1);
  expect(fact).toMatchObject({ action: "dossiers.claim", subject: id, organisationId: desk.registry.id });
  expect(JSON.parse(fact?.after ?? "")).toMatchObject({ standing: { status: "processing" } });
});
