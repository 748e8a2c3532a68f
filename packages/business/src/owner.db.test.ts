import { filesRouter } from "@sen/files/router";
import { callerOf } from "@sen/rpc";
import { testContext } from "@sen/rpc/testing";
import { expect, test } from "vitest";
import { paperOwner } from "./owner.ts";
import { NOW, openDesk, ownAnswers, sending } from "./testing.ts";

type Desk = Awaited<ReturnType<typeof openDesk>>;
const later = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();

/** A file of a draft's identity paper, as it lies in the database. */
async function attached(desk: Desk, draftId: string, organisationId: string, id: string) {
  const row = [id, organisationId, "business.paper", `${draftId}/identity`, "cccd.pdf", "application/pdf"];
  const hash = id.padEnd(64, "0");
  await desk.data.execute(
    `insert into files_attachment (id, organisation_id, owner_kind, owner_id, name, type, bytes, hash, created_at, created_by)
     values (${[...row].map((text) => `'${text}'`).join(", ")}, 3, '${hash}', '${NOW}', '${desk.founder}')`,
  );
}

const files = (desk: Desk, person: string) =>
  callerOf(filesRouter({ "business.paper": paperOwner }))(
    testContext(desk.data, { actor: desk.actor(person), now: NOW }),
  );

test("members read and change the papers of what is open, under the one office they are kept under; nobody else", async () => {
  await using desk = await openDesk();
  const { founder, friend, registry, heir } = desk;
  const id = await desk.begun(founder, {});
  const at = { organisationId: registry.id, ownerId: `${id}/identity` };
  const may = (person: string, more = {}) =>
    Promise.all([
      desk.may(paperOwner, "mayRead", person, { ...at, ...more }),
      desk.may(paperOwner, "mayChange", person, { ...at, ...more }),
    ]);
  expect(await may(founder)).toEqual([true, true]);
  expect(await may(friend)).toEqual([false, false]);
  expect(await may(registry.checker)).toEqual([false, false]); // not before it is filed
  expect(await may(founder, { organisationId: heir.id })).toEqual([false, false]);
  expect(await may(founder, { ownerId: `${id}/menu` })).toEqual([true, false]);
  expect(await may(founder, { ownerId: "no-such-draft/identity" })).toEqual([false, false]);
});

test("once filed, the competent office reads them, and what was filed is not removed, while more may be added in a supplement", async () => {
  await using desk = await openDesk();
  const { founder, heir } = desk;
  const answers = ownAnswers(desk.unit, desk.founderEmail, {}, 13, "household");
  const id = await desk.begun(founder, {}, { procedure: "household-new", kind: "household" });
  const { officeId } = (await desk.as(founder).drafts.get({ id })).draft;
  await attached(desk, id, officeId, "a1");
  await attached(desk, id, officeId, "a2");
  await desk.as(founder).drafts.keep({ id, answers: sending({ ...answers, "papers.identity.a1": 1 }) });
  const { papers } = await desk.as(founder).drafts.get({ id });
  expect(papers.find(({ component }) => component.code === "identity")).toMatchObject({
    state: "attached",
    files: [{ id: "a1" }],
  });
  const { dossier } = await desk.filed(founder, id);
  const at = { organisationId: officeId, ownerId: `${id}/identity` };
  expect(await desk.may(paperOwner, "mayChange", founder, at)).toBe(false);
  expect(await desk.may(paperOwner, "mayRead", heir.checker, at)).toBe(true);
  expect(await desk.may(paperOwner, "mayChange", heir.checker, at)).toBe(false);
  expect(await desk.may(paperOwner, "mayRead", desk.registry.checker, at)).toBe(false);
  await expect(files(desk, founder).remove({ id: "a1" })).rejects.toMatchObject({ code: "NOT_FOUND" });

  const checker = desk.casework(heir.checker, later(5)).dossiers;
  const there = { organisationId: heir.id, id: dossier.id };
  const { standing } = await checker.claim({ ...there, seq: dossier.standing.seq });
  const reasons = [{ target: "identity", text: "Mờ", law: "Nghị định 168/2025/NĐ-CP", remedy: "Chụp lại" }];
  await checker.askSupplement({ ...there, seq: standing.seq, reasons });
  expect(await desk.may(paperOwner, "mayChange", founder, at)).toBe(true);
  await expect(files(desk, founder).remove({ id: "a1" })).rejects.toThrow("business/paper-was-filed");
  expect(await files(desk, founder).remove({ id: "a2" })).toMatchObject({ id: "a2" });
});
