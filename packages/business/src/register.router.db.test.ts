import { openDesk } from "@sen/casework/testing";
import type { Data } from "@sen/data";
import { freshData } from "@sen/data/testing";
import { directoryRouter } from "@sen/directory/router";
import { callerOf } from "@sen/rpc";
import { actorNamed, testContext } from "@sen/rpc/testing";
import { expect, test } from "vitest";
import { applyGrant } from "./grant.store.ts";
import { takeName } from "./name.store.ts";
import { businessRouter } from "./router.ts";
import type { Values } from "./rules.ts";

const NOW = "2026-11-25T02:00:00.000Z";
const DAY = "2026-11-25";
let ids = 0;
const newId = () => `id-${String(++ids).padStart(5, "0")}`;

const as = (data: Data, person: string | null, now = NOW) =>
  callerOf(businessRouter)({
    ...testContext(data, { actor: person === null ? null : actorNamed(person), now }),
    newId,
  });

async function commune(data: Data): Promise<string> {
  const directory = callerOf(directoryRouter)({
    ...testContext(data, { actor: actorNamed("founder"), now: NOW }),
    newId,
  });
  const { id } = await directory.units.create({
    kind: "ward",
    name: "Láng",
    parentId: null,
    codes: [],
    population: null,
    populationOn: null,
    areaKm2: null,
    headOffice: null,
    legalBasis: null,
    from: "2025-07-01",
  });
  return id;
}

const found = (data: Data, kind: "llc1" | "household", values: Values) => {
  const filing = {
    procedure: kind === "household" ? "household-new" : "enterprise-new-llc1",
    kind,
    values,
    entityCode: null,
    now: NOW,
    newId,
  };
  const dossier = { id: newId(), applicant: { id: "an", name: "Trần Thị An" } };
  return data.write(async (tx) => {
    await takeName(tx, { ...filing, dossierId: dossier.id });
    return applyGrant(tx, { ...filing, dossier, day: DAY });
  });
};

test("anybody finds an enterprise by its code, with its address; of a household no more than the commune", async () => {
  await using data = await freshData();
  const unit = await commune(data);
  const address = { "address.street": "1 Phố Mới", "address.unit": unit };
  await found(data, "llc1", { "name.vi": "Công ty TNHH Hoa Sữa", ...address });
  await found(data, "household", {
    "name.vi": "Hộ kinh doanh Bà Tư",
    "owner.number": "001190000001",
    ...address,
  });
  const anybody = as(data, null);
  expect(await anybody.entities.find({ code: "0100000010" })).toEqual({
    code: "0100000010",
    name: "Công ty TNHH Hoa Sữa",
    kind: "llc1",
    status: "active",
    registeredOn: DAY,
    address: "1 Phố Mới, Phường Láng",
  });
  expect(await anybody.entities.find({ code: "001190000001" })).toMatchObject({ address: "Phường Láng" });
  await expect(anybody.entities.find({ code: "0100000028" })).rejects.toThrow("NOT_FOUND");
});

test("one sees one's own enterprise with all it was, and nobody else's", async () => {
  await using data = await freshData();
  await found(data, "llc1", { "name.vi": "Công ty TNHH Hoa Sữa" });
  const own = await as(data, "an").entities.own({ code: "0100000010" });
  expect(own).toMatchObject({ entity: { code: "0100000010" }, versions: [{ amendment: 0 }], parts: [] });
  expect(await as(data, "an").entities.mine()).toHaveLength(1);
  expect(await as(data, "binh").entities.mine()).toEqual([]);
  await expect(as(data, "binh").entities.own({ code: "0100000010" })).rejects.toThrow("NOT_FOUND");
});

test("the duties of a new company are told to who acts for it, until they are long past", async () => {
  await using data = await freshData();
  await found(data, "llc1", { "name.vi": "Công ty TNHH Hoa Sữa" });
  expect(await as(data, "an").duties.mine()).toMatchObject([
    { code: "capital-paid", on: "2027-02-23", entityCode: "0100000010" },
    { code: "capital-adjusted", on: "2027-03-25" },
  ]);
  expect(await as(data, "an", "2027-06-01T02:00:00.000Z").duties.mine()).toEqual([]);
  expect(await as(data, "binh").duties.mine()).toEqual([]);
});

test("communes of today are found without marks, all of them when nothing is typed", async () => {
  await using data = await freshData();
  const id = await commune(data);
  const anybody = as(data, null);
  expect(await anybody.units.search({ text: "lang" })).toEqual([{ id, name: "Phường Láng" }]);
  expect(await anybody.units.search({ text: "" })).toHaveLength(1);
  expect(await anybody.units.search({ text: "hải phòng" })).toEqual([]);
  expect(await as(data, null, "2025-06-30T02:00:00.000Z").units.search({ text: "" })).toEqual([]);
});

test("lines and names are checked over the wire", async () => {
  await using data = await freshData();
  await found(data, "llc1", { "name.vi": "Công ty TNHH Hoa Sữa" });
  expect((await as(data, null).lines.search({ text: "khach san" }))[0]).toMatchObject({ code: "5510" });
  expect(await as(data, null).lines.named({ codes: ["0111", "no"] })).toHaveLength(1);
  const verdict = await as(data, "binh").names.check({ kind: "jsc", name: "Công ty cổ phần Hoa Sữa" });
  expect(verdict.findings).toMatchObject([{ rule: "same-proper-name", severity: "block" }]);
  expect(verdict.suggestions.length).toBeGreaterThan(2);
});

test("competence is given among the offices below, once each, and never taken from an office elsewhere", async () => {
  await using data = await freshData();
  const directory = callerOf(directoryRouter)({
    ...testContext(data, { actor: actorNamed("founder"), now: NOW }),
    newId,
  });
  const office = { unitId: null, from: "2025-07-01" };
  const city = await directory.organisations.createTop({ ...office, name: "UBND thành phố", code: "TP" });
  const other = await directory.organisations.createTop({ ...office, name: "UBND tỉnh khác", code: "KHAC" });
  const ward = await directory.organisations.create({
    ...office,
    name: "UBND phường Láng",
    code: "LANG",
    organisationId: city.id,
  });
  const desk = as(data, "chi");
  const keep = (organisationId: string, competentId: string, version: number) =>
    desk.competence.keep({ organisationId, level: "commune", unitId: "lang", competentId, version });
  expect(await keep(city.id, ward.id, 0)).toMatchObject({ organisationId: ward.id, version: 1 });
  await expect(keep(city.id, ward.id, 0)).rejects.toThrow("rpc/changed-meanwhile");
  await expect(keep(city.id, other.id, 1)).rejects.toThrow("business/office-not-below");
  await expect(keep(other.id, other.id, 1)).rejects.toThrow("business/office-not-below");
  expect(await desk.competence.list({ organisationId: city.id })).toHaveLength(1);
  expect(await desk.competence.list({ organisationId: other.id })).toEqual([]);
  expect(await desk.entities.list({ organisationId: ward.id })).toEqual({ items: [], next: null });
});

test("the name of a dossier that was withdrawn is free, though nobody gave it back", async () => {
  await using desk = await openDesk();
  const { data, founder, registry } = desk;
  const { id } = await desk.claimed();
  const filing = {
    procedure: "enterprise-new-llc1",
    kind: "llc1" as const,
    values: { "name.vi": "Công ty TNHH Hoa Sữa" },
    entityCode: null,
    now: NOW,
    newId: desk.newId,
  };
  const take = (dossierId: string) => data.write((tx) => takeName(tx, { ...filing, dossierId }));
  const findings = async () =>
    (await as(data, "binh").names.check({ kind: "llc1", name: "Công ty TNHH Hoa Sữa" })).findings;
  await take(id);
  await expect(take("another")).rejects.toThrow("business/name-taken");
  expect(await findings()).toMatchObject([{ rule: "identical", other: { code: null, isQueued: true } }]);

  const mine = desk.as(founder).mine;
  const { dossier } = await mine.get({ id });
  const asked = await mine.withdraw({ id, seq: dossier.standing.seq, reason: "Đổi ý" });
  await expect(take("another")).rejects.toThrow("business/name-taken"); // not before it is accepted
  await desk.as(registry.checker).dossiers.answerWithdrawal({
    organisationId: registry.id,
    id,
    seq: asked.standing.seq,
    accept: true,
    reason: "",
  });
  expect(await findings()).toEqual([]);
  await take("another");
});
