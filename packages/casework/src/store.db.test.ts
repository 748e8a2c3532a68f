import { expect, test } from "vitest";
import * as ask from "./ask.ts";
import { answerSupplement, fileDossier, grantDossier, shareDossier } from "./keep.ts";
import { placeOf } from "./queue.rules.ts";
import { fold } from "./rules.ts";
import { dossierById, eventsOf, insertDecision } from "./store.ts";
import { dossiers, places } from "./tables.ts";
import { type CaseworkDesk, filing, NOW, openDesk } from "./testing.ts";

const later = (days: number) => new Date(Date.parse(NOW) + days * 86_400_000).toISOString();
const content = { answers: { "name.vi": "Công ty TNHH Hoa Sen Hồng" }, papers: { charter: ["a1"] } };
const answer = { content, bundleHash: "1".repeat(64), note: "Đã sửa tên" };
const reason = { target: "name.vi", text: "Tên trùng", law: "Điều 41.1", remedy: "Đặt tên khác" };

test("a filing has a code of its day, a secret that is kept as a hash only, and a promise", async () => {
  await using desk = await openDesk();
  const { dossier, secret } = await desk.file();
  expect(dossier).toMatchObject({ code: "DN-261123-0001", applicant: { id: desk.founder } });
  expect(dossier.standing).toMatchObject({
    status: "received",
    dueAt: "2026-11-26T10:00:00.000Z",
    promisedAt: "2026-11-26T10:00:00.000Z",
    seq: 2,
  });
  expect(secret).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
  const [row] = await desk.data.read.select().from(dossiers);
  expect(JSON.stringify(row)).not.toContain(secret);
});

test("what comes after three is received the next working day", async () => {
  await using desk = await openDesk();
  const { dossier } = await desk.file({}, "2026-11-23T08:00:00.001Z");
  expect(dossier.standing.dueAt).toBe("2026-11-27T10:00:00.000Z");
});

test("filed twice with one key, even at once, it is one dossier", async () => {
  await using desk = await openDesk();
  const answers = await Promise.all([desk.file(), desk.file(), desk.file()]);
  expect(new Set(answers.map(({ dossier }) => dossier.id)).size).toBe(1);
  expect(answers.filter(({ secret }) => secret !== null)).toHaveLength(1);
  expect(await desk.data.read.select().from(dossiers)).toHaveLength(1);
});

test("two filings at once never share a code", async () => {
  await using desk = await openDesk();
  const keys = Array.from({ length: 8 }, (_, n) => `draft-${n}`);
  const filed = await Promise.all(keys.map((filingKey) => desk.file({ filingKey })));
  const codes = filed.map(({ dossier }) => dossier.code).toSorted();
  expect(codes).toEqual(keys.map((_, n) => `DN-261123-000${n + 1}`));
});

test("a filing that fails afterwards was none: neither code nor dossier is used up", async () => {
  await using desk = await openDesk();
  const fails = desk.keeps(desk.founder, async (at) => {
    await fileDossier(at, filing(desk.registry));
    throw new Error("the feature could not go on");
  });
  await expect(fails).rejects.toThrow("could not go on");
  expect((await desk.file()).dossier.code).toBe("DN-261123-0001");
});

async function granted(desk: CaseworkDesk) {
  const { id } = await desk.claimed({ members: [desk.friend] });
  const { id: organisationId, checker, signer } = desk.registry;
  const hand = desk.as(checker).dossiers;
  await hand.askSupplement({ organisationId, id, seq: 3, reasons: [reason] });
  await desk.keeps(desk.founder, (at) => answerSupplement(at, id, answer), later(2));
  await desk.as(checker, later(2)).dossiers.propose({ organisationId, id, seq: 5, outcome: "granted" });
  const result = { code: "0109999995" };
  return desk.keeps(signer, (at) => grantDossier(at, { organisationId, id, seq: 6 }, result), later(3));
}

test("what is kept of a dossier is the fold of its events, at every column", async () => {
  await using desk = await openDesk();
  const { id } = await granted(desk);
  const standing = fold(await eventsOf(desk.data.read, id));
  expect(await ask.standingOf(desk.data.read, id)).toEqual(standing);
  const [kept] = await desk.data.read.select().from(dossiers);
  expect(kept?.standing).toEqual(standing);
  const [place] = await desk.data.read.select().from(places);
  expect(place).toMatchObject(placeOf(standing));
  expect(standing).toMatchObject({ status: "done", outcome: "granted", result: { code: "0109999995" } });
});

test("an answer is a submission more, stops the pause, and leaves the promise where it was", async () => {
  await using desk = await openDesk();
  const { id, standing } = await granted(desk);
  expect(standing.pauses).toEqual([{ from: NOW, to: later(2) }]);
  expect(standing).toMatchObject({
    promisedAt: "2026-11-26T10:00:00.000Z",
    dueAt: "2026-11-30T10:00:00.000Z",
  });
  const sent = await ask.submissionsOf(desk.data.read, id);
  expect(sent.map(({ round, bundleHash }) => [round, bundleHash.slice(0, 1)])).toEqual([
    [0, "0"],
    [1, "1"],
  ]);
});

test("members are who filed it, and with whom it was shared", async () => {
  await using desk = await openDesk();
  const { id } = (await desk.file()).dossier;
  expect(await ask.isMember(desk.data.read, id, desk.founder)).toBe(true);
  expect(await ask.isMember(desk.data.read, id, desk.friend)).toBe(false);
  await desk.data.write((tx) => shareDossier(tx, id, desk.friend));
  await desk.data.write((tx) => shareDossier(tx, id, desk.friend));
  expect(await ask.isMember(desk.data.read, id, desk.friend)).toBe(true);
});

test("the database itself keeps nobody as checker and signer of one decision", async () => {
  await using desk = await openDesk();
  const dossierId = (await desk.file()).dossier.id;
  const decision = { dossierId, checkerId: "ha", signerId: "ha", outcome: "granted", at: NOW };
  await expect(desk.data.write((tx) => insertDecision(tx, decision))).rejects.toThrow(
    /casework_decision|four_eyes/,
  );
  await desk.data.write((tx) => insertDecision(tx, { ...decision, signerId: "ky" }));
});

test("whoever proposed it does not grant it, whatever they hold", async () => {
  await using desk = await openDesk();
  const { id } = await desk.claimed();
  const { id: organisationId, checker } = desk.registry;
  await desk.as(checker).dossiers.propose({ organisationId, id, seq: 3, outcome: "granted" });
  const own = desk.keeps(checker, (at) => grantDossier(at, { organisationId, id, seq: 4 }, {}));
  await expect(own).rejects.toMatchObject({ code: "casework/four-eyes" });
  expect((await dossierById(desk.data.read, id))?.standing.seq).toBe(4);
});

test("the slip can be made from what others may ask: the date, day by day, and what is left", async () => {
  await using desk = await openDesk();
  const { dossier } = await desk.file();
  const clock = await ask.clockOf(desk.data.read, dossier);
  expect(clock).toMatchObject({ dueOn: "2026-11-26", counted: ["2026-11-24", "2026-11-25", "2026-11-26"] });
  expect(await ask.daysLeftOf(desk.data.read, dossier, later(1))).toBe(2);
  const at = { organisationId: desk.registry.id, id: dossier.id };
  expect(await ask.dossierAt(desk.data.read, at)).toMatchObject({ code: dossier.code });
  expect(await ask.dossierAt(desk.data.read, { ...at, organisationId: desk.heir.id })).toBeNull();
  expect((await ask.eventsOf(desk.data.read, dossier.id)).map(({ happening }) => happening.type)).toEqual([
    "submitted",
    "received",
  ]);
  expect(await ask.dossierById(desk.data.read, "nobody")).toBeNull();
});
