import type { Reason } from "@sen/casework/model";
import { expect, test } from "vitest";
import { entityByCode } from "./register.store.ts";
import type { Values } from "./rules.ts";
import { NOW, openDesk, ownAnswers, sending } from "./testing.ts";

type Desk = Awaited<ReturnType<typeof openDesk>>;
const later = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();
const reason = (target: string): Reason => ({
  target,
  text: "Chưa rõ",
  law: "Luật Doanh nghiệp, Điều 37",
  remedy: "Sửa lại",
});

/** A company of the founder's, filed, with its fee paid and claimed by the registry's checker. */
async function claimed(desk: Desk, more: Values = {}) {
  const { registry, founder } = desk;
  const draftId = await desk.begun(founder, ownAnswers(desk.unit, desk.founderEmail, more));
  const { dossier } = await desk.filed(founder, draftId);
  const at = { organisationId: registry.id, id: dossier.id };
  const paid = await desk
    .casework(registry.supervisor)
    .fees.take({ ...at, seq: dossier.standing.seq, method: "cash", reference: "" });
  const claimed = await desk.casework(registry.checker).dossiers.claim({ ...at, seq: paid.standing.seq });
  return { draftId, at, seq: claimed.standing.seq, title: dossier.title };
}

test("checker proposes, cannot grant it, the signer does: code, certificate, register and people follow at once", async () => {
  await using desk = await openDesk();
  const { registry, founder } = desk;
  const { at, seq, title, draftId } = await claimed(desk);
  const proposed = await desk.casework(registry.checker).dossiers.propose({ ...at, seq, outcome: "granted" });
  const act = { ...at, seq: proposed.standing.seq };
  await expect(desk.as(registry.checker).cases.grant(act)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(desk.as(registry.checker, NOW, () => true).cases.grant(act)).rejects.toThrow(
    "casework/four-eyes",
  );
  expect(await desk.as(founder).entities.mine()).toEqual([]);

  const granted = await desk.as(registry.signer).cases.grant(act);
  expect(granted.standing).toMatchObject({
    status: "done",
    outcome: "granted",
    signedBy: { id: registry.signer },
  });
  expect(granted.standing.result).toMatchObject({
    code: "0100000010",
    name: title,
    certificateNumber: "GCN-2026-000001",
  });
  const entity = await entityByCode(desk.data.read, "0100000010");
  expect(entity).toMatchObject({ kind: "llc1", status: "active", registeredOn: "2026-11-23", amendment: 0 });
  expect((await desk.as(founder).entities.mine()).map(({ code }) => code)).toEqual(["0100000010"]);
  expect((await desk.as(founder).drafts.get({ id: draftId })).draft.state).toBe("ended");
  await expect(desk.as(registry.signer).cases.grant(act)).rejects.toThrow("rpc/changed-meanwhile");
  const { problems } = await desk.as(registry.signer).cases.get(at);
  expect(problems.filter(({ severity }) => severity === "block")).toEqual([]); // its own name is not in its way
});

test("a refused proposal grants nothing, and the register stays as it was", async () => {
  await using desk = await openDesk();
  const { registry } = desk;
  const { at, seq } = await claimed(desk);
  await expect(desk.as(registry.signer).cases.grant({ ...at, seq })).rejects.toThrow(
    "casework/nothing-proposed",
  );
  const proposed = await desk
    .casework(registry.checker)
    .dossiers.propose({ ...at, seq, outcome: "refused", reasons: [reason("name.vi")] });
  const act = { ...at, seq: proposed.standing.seq };
  await expect(desk.as(registry.signer).cases.grant(act)).rejects.toThrow("casework/proposed-otherwise");
  expect(await entityByCode(desk.data.read, "0100000010")).toBeNull();
});

test("an officer sees what was signed, looked at again; other offices and strangers see nothing", async () => {
  await using desk = await openDesk();
  const { registry, heir, founder } = desk;
  const { at, title } = await claimed(desk);
  const view = await desk.as(registry.checker).cases.get(at);
  expect(view).toMatchObject({ kind: "llc1", differences: [], entity: null, authority: null });
  expect(view.answers["name.vi"]).toBe(title);
  expect(view.problems.filter(({ severity }) => severity === "block")).toEqual([]);
  expect(view.signatures.map(({ name }) => name)).toEqual(["Nguyễn Thị Mai"]);
  expect(view.beneficialOwners).toMatchObject([{ total: 100 }]);
  expect(view.papers.find(({ component }) => component.code === "identity")?.state).toBe("by-number");

  await expect(desk.as(heir.checker).cases.get(at)).rejects.toMatchObject({ code: "FORBIDDEN" });
  const elsewhere = { ...at, organisationId: heir.id };
  await expect(desk.as(heir.checker).cases.get(elsewhere)).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(desk.as(heir.signer).cases.grant({ ...elsewhere, seq: 1 })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  await expect(desk.as(founder).cases.get(at)).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("the answer to a notice is a new round: signed again, with its differences, under the name it asks for then", async () => {
  await using desk = await openDesk();
  const { registry, founder, friend } = desk;
  const name = { "name.vi": "Công ty TNHH Gió Mới", "name.short": "" };
  const { draftId, at, seq } = await claimed(desk, name);
  const reasons = [reason("name.vi"), reason("identity")];
  await desk.casework(registry.checker, later(20)).dossiers.askSupplement({ ...at, seq, reasons });

  const drafts = desk.as(founder, later(30)).drafts;
  const asked = await drafts.get({ id: draftId });
  expect(asked.draft.state).toBe("supplement");
  expect(asked.asked.map(({ target }) => target)).toEqual(["name.vi", "identity"]);
  await expect(drafts.renew({ id: draftId })).rejects.toThrow("business/draft-closed");
  await expect(drafts.discard({ id: draftId })).rejects.toThrow("business/draft-closed");
  await drafts.keep({ id: draftId, answers: sending({ "name.vi": "Công ty TNHH Gió Lành" }, later(30)) });
  const { dossier, secret } = await desk.filed(founder, draftId, later(40));
  expect(dossier).toMatchObject({
    id: at.id,
    standing: { status: "processing", rounds: [{ answeredAt: later(40) }] },
  });
  expect(secret).toHaveLength(10);
  expect((await drafts.get({ id: draftId })).draft.state).toBe("filed");

  const view = await desk.as(registry.checker).cases.get(at);
  expect(view.differences).toEqual([
    {
      path: "name.vi",
      label: { vi: "Tên tiếng Việt", en: "Name in Vietnamese" },
      registered: null,
      former: "Công ty TNHH Gió Mới",
      now: "Công ty TNHH Gió Lành",
    },
  ]);
  const check = async (called: string) =>
    (await desk.as(friend).names.check({ kind: "llc1", name: called })).findings.map(({ rule }) => rule);
  expect(await check("Công ty TNHH Gió Mới")).toEqual([]);
  expect(await check("Công ty TNHH Gió Lành")).toEqual(["identical"]);
});

test("the name of a dossier that was refused can be filed by somebody else", async () => {
  await using desk = await openDesk();
  const { registry, friend } = desk;
  const name = { "name.vi": "Công ty TNHH Gió Mới", "name.short": "" };
  const { at, seq } = await claimed(desk, name);
  const again = await desk.begun(friend, ownAnswers(desk.unit, desk.friendEmail, name, 24));
  await expect(desk.filed(friend, again)).rejects.toThrow("business/problems-left");
  const refused = { ...at, seq, outcome: "refused" as const, reasons: [reason("name.vi")] };
  const proposed = await desk.casework(registry.checker).dossiers.propose(refused);
  await desk.casework(registry.signer).dossiers.refuse({ ...at, seq: proposed.standing.seq });
  const { dossier } = await desk.filed(friend, again, later(5));
  expect(dossier.title).toBe("Công ty TNHH Gió Mới");
});
