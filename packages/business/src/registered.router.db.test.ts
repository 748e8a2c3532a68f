import { expect, test } from "vitest";
import type { BeginDraft } from "./draft.model.ts";
import { entityByCode } from "./register.store.ts";
import { NOW, openDesk, ownAnswers, sending } from "./testing.ts";

type Desk = Awaited<ReturnType<typeof openDesk>>;
const later = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();
const change = { procedure: "enterprise-change", kind: "llc1" as const };
const authority = {
  principal: "Nguyễn Thị Mai",
  instrument: "01/UQ",
  scope: "Nộp hồ sơ",
  until: "2026-12-31",
};

const company = (desk: Desk) => desk.registered(desk.founder, ownAnswers(desk.unit, desk.founderEmail));

test("a change begins with what the register says of what is changed, and its grant amends the register", async () => {
  await using desk = await openDesk();
  const { founder, registry } = desk;
  const code = await company(desk);
  const before = await entityByCode(desk.data.read, code);
  const drafts = desk.as(founder).drafts;
  const { id, title } = await drafts.begin({ ...change, entityCode: code });
  expect(title).toBe(before?.name);
  expect((await drafts.get({ id })).registered).toEqual(before?.facts);

  const chosen = await drafts.keep({
    id,
    answers: sending({ "change.address": true, "change.on": "2026-11-20" }),
  });
  expect(chosen.answers["address.street"]?.value).toBe(before?.facts["address.street"]);
  expect(chosen.answers).not.toHaveProperty(["capital.total"]);
  expect(chosen.problems.map(({ code: problem }) => problem)).toContain("business/nothing-changed");
  const kept = await desk
    .as(founder, later(1))
    .drafts.keep({ id, answers: sending({ "address.street": "2 Phố Mới" }, later(1)) });
  expect(
    kept.problems.filter(({ severity }) => severity === "block").map(({ code: problem }) => problem),
  ).toEqual([]);

  const { dossier } = await desk.filed(founder, id, later(2));
  const at = { organisationId: registry.id, id: dossier.id };
  expect((await desk.as(registry.checker).cases.get(at)).differences).toMatchObject([
    { path: "address.street", registered: before?.facts["address.street"], former: null, now: "2 Phố Mới" },
  ]);
  const checker = desk.casework(registry.checker, later(3)).dossiers;
  const paid = await desk
    .casework(registry.supervisor, later(3))
    .fees.take({ ...at, seq: dossier.standing.seq, method: "cash", reference: "" });
  const claimed = await checker.claim({ ...at, seq: paid.standing.seq });
  const proposed = await checker.propose({ ...at, seq: claimed.standing.seq, outcome: "granted" });
  await desk.as(registry.signer, later(4)).cases.grant({ ...at, seq: proposed.standing.seq });
  const after = await entityByCode(desk.data.read, code);
  expect(after).toMatchObject({ amendment: 1, facts: { ...before?.facts, "address.street": "2 Phố Mới" } });
});

test("who does not act for an enterprise begins nothing about it, but with an authority, and sees what anybody may", async () => {
  await using desk = await openDesk();
  const code = await company(desk);
  const drafts = desk.as(desk.friend).drafts;
  await expect(drafts.begin({ ...change, entityCode: code })).rejects.toThrow("business/not-your-entity");
  const late = { ...authority, until: "2026-11-22" };
  await expect(drafts.begin({ ...change, entityCode: code, authority: late })).rejects.toThrow(
    "business/authority-ended",
  );

  const { id, members } = await drafts.begin({ ...change, entityCode: code, authority });
  expect(members).toMatchObject([{ personId: desk.friend, role: "agent" }]);
  const kept = await drafts.keep({
    id,
    answers: sending({ "change.representative": true, "change.name": true }),
  });
  expect(kept.answers["name.vi"]?.value).toBeTruthy();
  expect(kept.answers).not.toHaveProperty(["representative.number"]);
  const view = await drafts.get({ id });
  expect(Object.keys(view.registered ?? {})).not.toContain("owner.number");
  expect(view.signers.map(({ email }) => email)).not.toContain(desk.founderEmail);
  expect(view.papers.find(({ component }) => component.code === "authorisation")?.isWanted).toBe(true);
  await expect(desk.as(desk.founder).drafts.get({ id })).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test.each<[string, Partial<BeginDraft>, string]>([
  ["a procedure that nobody knows", { procedure: "enterprise-new-guild" }, "business/procedure-not-in-force"],
  ["a kind that is not the procedure's", { procedure: "household-new" }, "business/kind-does-not-fit"],
  ["no enterprise where one is wanted", change, "business/entity-wanted"],
  ["an enterprise that is not there", { ...change, entityCode: "0100000028" }, "business/no-such-entity"],
])("nothing is begun with %s", async (_, asked, refusal) => {
  await using desk = await openDesk();
  const begin = desk
    .as(desk.founder)
    .drafts.begin({ procedure: "enterprise-new-llc1", kind: "llc1", ...asked });
  await expect(begin).rejects.toThrow(refusal);
});

test("a branch is asked for by the enterprise's kind or by its own, and is called after its enterprise", async () => {
  await using desk = await openDesk();
  const code = await company(desk);
  const drafts = desk.as(desk.founder).drafts;
  const branch = { procedure: "enterprise-branch-new", entityCode: code };
  const { id, kind } = await drafts.begin({ ...branch, kind: "branch" });
  expect(kind).toBe("llc1");
  expect(await drafts.begin({ ...branch, kind: "llc1" })).toMatchObject({ kind: "llc1" });
  await expect(drafts.begin({ ...branch, kind: "jsc" })).rejects.toThrow("business/kind-does-not-fit");
  const { problems } = await drafts.keep({ id, answers: sending({ "part.name": "Chi nhánh Láng" }) });
  expect(problems.map(({ code: problem }) => problem)).toContain("business/name-no-type");
  expect((await drafts.get({ id })).registered).toBeNull();
});

test("a household is the ward's where it is to be, and moves with the address until it is filed", async () => {
  await using desk = await openDesk();
  const { founder, heir } = desk;
  const drafts = desk.as(founder).drafts;
  const answers = ownAnswers(desk.unit, desk.founderEmail, {}, 13, "household");
  const { id, competentId } = await drafts.begin({ procedure: "household-new", kind: "household" });
  expect(competentId).toBeNull();
  await drafts.keep({ id, answers: sending({ ...answers, "address.unit": "elsewhere" }) });
  await expect(desk.filed(founder, id)).rejects.toThrow("business/no-competent-office");
  await desk
    .as(founder, later(1))
    .drafts.keep({ id, answers: sending({ "address.unit": desk.unit }, later(1)) });
  expect((await drafts.get({ id })).draft.competentId).toBe(heir.id);
  const { dossier } = await desk.filed(founder, id, later(2));
  expect(dossier).toMatchObject({
    competentId: heir.id,
    code: "HKD-261123-0001",
    standing: { status: "received" },
  });
});
