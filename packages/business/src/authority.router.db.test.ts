import type { KeepAuthority } from "@sen/parties/model";
import { partiesRouter } from "@sen/parties/router";
import { callerOf } from "@sen/rpc";
import { testContext } from "@sen/rpc/testing";
import { expect, test } from "vitest";
import type { Values } from "./rules.ts";
import { NOW, openDesk, ownAnswers, sending } from "./testing.ts";

type Desk = Awaited<ReturnType<typeof openDesk>>;
const NEW = { procedure: "enterprise-new-llc1", kind: "llc1" as const };
const later = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();

const parties = ({ data, newId, actor }: Desk, person: string) =>
  callerOf(partiesRouter({ portfolio: "/dai-dien" }))({
    ...testContext(data, { actor: actor(person), now: NOW }),
    newId,
  }).authorities;

const keep = (desk: Desk, scope: Partial<KeepAuthority["scope"]> = {}) =>
  parties(desk, desk.friend).keep({
    principal: { kind: "person", name: "Nguyễn Thị Mai", number: null, email: desk.founderEmail },
    instrument: { number: "05/UQ", on: "2026-11-20" },
    scope: { procedures: "all", entityCodes: "any", ...scope },
    from: "2026-11-20",
    until: "2027-11-19",
  });

/** A company of the founder's, prepared by the friend under a kept authority and signed by the founder. */
async function prepared(desk: Desk, authorityId: string, more: Values = {}) {
  const { friend, founder } = desk;
  const drafts = desk.as(friend).drafts;
  const { id, officeId } = await drafts.begin({ ...NEW, authority: { authorityId } });
  await desk.data.execute(
    `insert into files_attachment (id, organisation_id, owner_kind, owner_id, name, type, bytes, hash, created_at, created_by)
     values ('a1', '${officeId}', 'business.paper', '${id}/authorisation', 'a.pdf', 'application/pdf', 3, 'a1', '${NOW}', 'x')`,
  );
  const answers = { ...ownAnswers(desk.unit, desk.founderEmail, more), "papers.authorisation.a1": 1 };
  await drafts.keep({ id, answers: sending(answers) });
  await drafts.share({ id, email: desk.founderEmail, role: "founder" });
  const bundleHash = await desk.signed(founder, id);
  return { id, bundleHash, delivery: "online" as const, note: "", idempotencyKey: "filed-by-an-agent" };
}

test("a draft rests on a kept authority within what it covers, and on nobody else's", async () => {
  await using desk = await openDesk();
  const drafts = desk.as(desk.friend).drafts;
  const { id } = await keep(desk, { procedures: ["enterprise-new-llc1"] });
  const authority = { authorityId: id };
  const { members, authority: told } = await drafts.begin({ ...NEW, authority });
  expect(members).toMatchObject([{ personId: desk.friend, role: "agent" }]);
  expect(told).toMatchObject({ id, principal: "Nguyễn Thị Mai", until: "2027-11-19" });
  expect(told?.scope).toMatch(/một thành viên/);
  const household = { procedure: "household-new", kind: "household" as const, authority };
  await expect(drafts.begin(household)).rejects.toThrow("business/authority-too-narrow");
  await expect(desk.as(desk.founder).drafts.begin({ ...NEW, authority })).rejects.toThrow(
    "business/no-such-authority",
  );
  await parties(desk, desk.founder).revoke({ id, reason: "Đổi người" });
  await expect(drafts.begin({ ...NEW, authority })).rejects.toThrow("business/authority-ended");
});

test("what rests on an authority that was ended meanwhile is not filed", async () => {
  await using desk = await openDesk();
  const { id } = await keep(desk);
  const filing = await prepared(desk, id);
  await parties(desk, desk.founder).revoke({ id, reason: "Đổi người" });
  const drafts = desk.as(desk.friend).drafts;
  await expect(drafts.file(filing)).rejects.toThrow("business/authority-ended");
  await expect(desk.as(desk.founder).drafts.file(filing)).rejects.toThrow("business/authority-ended");
});

test("an agent signs for nobody, even with the principal's answers pointing to the agent", async () => {
  await using desk = await openDesk();
  const { id: authorityId } = await keep(desk);
  const drafts = desk.as(desk.friend).drafts;
  const { id } = await drafts.begin({ ...NEW, authority: { authorityId } });
  await drafts.keep({ id, answers: sending(ownAnswers(desk.unit, desk.friendEmail)) });
  const { bundleHash, signers } = await drafts.get({ id });
  const asked = { id, key: signers[0]?.key ?? "", bundleHash };
  await expect(drafts.askCode(asked)).rejects.toThrow("business/agent-signs-for-nobody");
  await expect(drafts.sign({ ...asked, code: "000000" })).rejects.toThrow("business/agent-signs-for-nobody");
});

test("the officer sees whether the principal has confirmed; the agent has the enterprise until the authority is ended", async () => {
  await using desk = await openDesk();
  const { registry, friend, founder } = desk;
  const { id } = await keep(desk);
  const { dossier } = await desk.as(friend).drafts.file(await prepared(desk, id));
  const at = { organisationId: registry.id, id: dossier.id };
  const authority = async () => (await desk.as(registry.checker).cases.get(at)).authority;
  expect(await authority()).toMatchObject({ id, confirmedAt: null, revokedAt: null });
  await parties(desk, founder).confirm({ id });
  expect(await authority()).toMatchObject({ confirmedAt: NOW, revokedAt: null });

  const fees = desk.casework(registry.supervisor).fees;
  const paid = await fees.take({ ...at, seq: dossier.standing.seq, method: "cash", reference: "" });
  const checker = desk.casework(registry.checker).dossiers;
  const claimed = await checker.claim({ ...at, seq: paid.standing.seq });
  const proposed = await checker.propose({ ...at, seq: claimed.standing.seq, outcome: "granted" });
  await desk.as(registry.signer).cases.grant({ ...at, seq: proposed.standing.seq });
  const codes = async (person: string) =>
    (await desk.as(person, later(1)).entities.mine()).map(({ code }) => code);
  const [code = ""] = await codes(friend);
  expect(code).not.toBe("");
  expect(await desk.as(friend).entities.own({ code })).toMatchObject({ entity: { code } });

  await parties(desk, friend).revoke({ id, reason: "Xong việc" });
  expect(await authority()).toMatchObject({ revokedAt: NOW });
  expect(await codes(friend)).toEqual([]);
  await expect(desk.as(friend).entities.own({ code })).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await codes(founder)).toEqual([code]);
});
