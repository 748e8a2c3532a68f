import type { Data } from "@sen/data";
import { freshData } from "@sen/data/testing";
import { Refusal } from "@sen/rpc";
import { expect, test } from "vitest";
import { competencesOf, competentFor, keepCompetence, keptBy } from "./competence.store.ts";
import { applyGrant } from "./grant.store.ts";
import type { NameAsked } from "./model.ts";
import { attachName, releaseName, takeName, verdictOn } from "./name.store.ts";
import {
  drawPartCode,
  entitiesOf,
  entityByCode,
  listEntities,
  ownEntity,
  partsOf,
  versionsOf,
} from "./register.store.ts";
import type { Values } from "./rules.ts";
import type { AnyKind } from "./type.rules.ts";

const NOW = "2026-11-25T02:00:00.000Z";
const DAY = "2026-11-25";
let ids = 0;
const newId = () => `id-${String(++ids).padStart(5, "0")}`;
const applicant = { id: "an", name: "Trần Thị An" };

type Filing = { kind?: AnyKind; entityCode?: string | null; values: Values };
const filing = (
  procedure: string,
  dossierId: string,
  { kind = "llc1", entityCode = null, values }: Filing,
) => ({
  procedure,
  kind,
  entityCode,
  values,
  dossierId,
  now: NOW,
  newId,
});
const founding = (name: string, dossierId: string, more: Values = {}) =>
  filing("enterprise-new-llc1", dossierId, { values: { "name.vi": name, ...more } });
const take = (data: Data, one: ReturnType<typeof filing>) => data.write((tx) => takeName(tx, one));
const grant = (data: Data, { dossierId, ...one }: ReturnType<typeof filing>) =>
  data.write((tx) => applyGrant(tx, { ...one, dossier: { id: dossierId, applicant }, day: DAY }));
const found = async (data: Data, name: string, more: Values = {}) => {
  const one = founding(name, newId(), more);
  await take(data, one);
  return grant(data, one);
};
const codeOf = (why: unknown) => (why instanceof Refusal ? why.code : String(why));
const check = (data: Data, name: string, more: Partial<NameAsked> = {}) =>
  verdictOn(data.read, { kind: "llc1", name, foreignName: "", abbreviation: "", ...more });

test("of many who file the same name in the same instant exactly one gets it", async () => {
  await using data = await freshData();
  const names = ["Công ty TNHH Hoa Sữa", "CÔNG TY TNHH HOA SỮA", "Công ty TNHH  Hoa Su\u031b\u0303a"];
  const filings = [...names, ...names].map((name, n) => take(data, founding(name, `d${n}`)));
  const answers = await Promise.allSettled(filings);
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const refusals = answers.flatMap((one) => (one.status === "rejected" ? [codeOf(one.reason)] : []));
  expect(refusals).toEqual(Array.from({ length: 5 }, () => "business/name-taken"));
});

test("of many who file names that the law calls confusing exactly one gets its name, and the others hear whose it is", async () => {
  await using data = await freshData();
  const names = ["Sông Đà", "Sông Đà 5", "Sông Đà 6", "Tân Sông Đà", "Sông Đà miền Bắc"];
  const answers = await Promise.allSettled(
    names.map((name, n) => take(data, founding(`Công ty TNHH ${name}`, `d${n}`))),
  );
  expect(answers.filter(({ status }) => status === "fulfilled").length).toBeGreaterThan(0);
  const refused = answers.flatMap((one) => (one.status === "rejected" ? [one.reason as Refusal] : []));
  expect(refused.map(codeOf)).toEqual(refused.map(() => "business/name-taken"));
  expect(refused[0]?.detail).toMatchObject([{ severity: "block", other: { isQueued: true } }]);
  const pair = await Promise.allSettled(
    ["Hòa Phát 1", "Hòa Phát 2"].map((name, n) => take(data, founding(`Công ty TNHH ${name}`, `e${n}`))),
  );
  expect(pair.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("a name is free again when its dossier gives it back, and a dossier may change its mind", async () => {
  await using data = await freshData();
  await take(data, founding("Công ty TNHH Hoa Sữa", "d1"));
  await take(data, founding("Công ty TNHH Hoa Sữa", "d1")); // its own name is not in its way
  await take(data, founding("Công ty TNHH Bạch Đàn", "d1"));
  await take(data, founding("Công ty TNHH Hoa Sữa", "d2"));
  await data.write((tx) => releaseName(tx, "d2"));
  await take(data, founding("Công ty TNHH Hoa Sữa", "d3"));
  await expect(take(data, founding("Công ty TNHH Bạch Đàn", "d4"))).rejects.toThrow("business/name-taken");
});

test("a founding gets the next code, its name, a first version and a certificate; whoever filed may act for it", async () => {
  await using data = await freshData();
  const values = { "name.short": "HS", "address.unit": "lang", "papers.charter.f1": 1 };
  const first = await found(data, "Công ty TNHH Hoa Sữa", values);
  expect(first).toMatchObject({
    code: "0100000010",
    codeWritten: "0100000010",
    name: "Công ty TNHH Hoa Sữa",
    amendment: "0",
    status: "active",
    registeredOn: DAY,
    certificateNumber: "GCN-2026-000001",
  });
  const second = await found(data, "Công ty TNHH Bạch Đàn");
  expect([second["code"], second["certificateNumber"]]).toEqual(["0100000028", "GCN-2026-000002"]);
  const entity = await entityByCode(data.read, "0100000010");
  expect(entity).toMatchObject({ abbreviation: "HS", facts: { "address.unit": "lang" }, parentCode: null });
  expect(entity?.facts).not.toHaveProperty("papers.charter.f1");
  expect(await versionsOf(data.read, entity?.id ?? "")).toMatchObject([{ amendment: 0, from: DAY }]);
  const mine = await entitiesOf(data.read, "an", DAY);
  expect(mine.map(({ code }) => code)).toEqual(["0100000010", "0100000028"]);
  expect(await ownEntity(data.read, { code: "0100000010", personId: "binh", day: DAY })).toBeNull();
  const { findings } = await check(data, "Công ty TNHH Hoa Sữa");
  expect(findings).toMatchObject([{ rule: "identical", other: { code: "0100000010", isQueued: false } }]);
});

test("many granted at once get codes of their own", async () => {
  await using data = await freshData();
  const words = ["Bưởi", "Cam", "Chanh", "Dừa", "Ổi", "Mít", "Nhãn", "Vải"];
  const granted = await Promise.all(words.map((word) => found(data, `Công ty TNHH ${word} Vàng`)));
  expect(new Set(granted.map(({ code }) => code)).size).toBe(words.length);
  expect(new Set(granted.map((one) => one["certificateNumber"])).size).toBe(words.length);
});

test("a change of name takes the new and frees the old; one of the foreign name alone keeps the Vietnamese", async () => {
  await using data = await freshData();
  const { code = "" } = await found(data, "Công ty TNHH Hoa Sữa");
  const changed = async (dossierId: string, values: Values) => {
    const one = filing("enterprise-change", dossierId, {
      entityCode: code,
      values: { "change.name": true, ...values },
    });
    await take(data, one);
    return grant(data, one);
  };
  const again = { "name.vi": "Công ty TNHH Hoa Sữa", "name.foreign": "Hoa Sua Company Limited" };
  expect(await changed("d1", again)).toMatchObject({ amendment: "1", code });
  expect(await changed("d2", { "name.vi": "Công ty TNHH Bạch Đàn" })).toMatchObject({ amendment: "2" });
  expect((await check(data, "Công ty TNHH Hoa Sữa")).findings).toEqual([]);
  expect((await check(data, "Công ty TNHH Bạch Đàn")).findings).toHaveLength(1);
  expect((await check(data, "Công ty TNHH Bạch Đàn", { ownCode: code })).findings).toEqual([]);
  const entity = await entityByCode(data.read, code);
  expect((await versionsOf(data.read, entity?.id ?? "")).map(({ name }) => name)).toEqual([
    "Công ty TNHH Hoa Sữa",
    "Công ty TNHH Hoa Sữa",
    "Công ty TNHH Bạch Đàn",
  ]);
});

test("branches and offices share numbers, places have theirs; all end with their enterprise, whose name is free", async () => {
  await using data = await freshData();
  const { code = "" } = await found(data, "Công ty TNHH Hoa Sữa");
  const part = (kind: "branch" | "office" | "place") =>
    grant(
      data,
      filing(`enterprise-${kind}-new`, newId(), { kind, entityCode: code, values: { "part.name": kind } }),
    );
  const codes = [await part("branch"), await part("office"), await part("place")];
  expect(codes.map((one) => one["code"])).toEqual([`${code}001`, `${code}002`, `${code}-00001`]);
  expect(codes.map((one) => one["codeWritten"])).toEqual([`${code}-001`, `${code}-002`, "00001"]);
  expect(await entityByCode(data.read, `${code}-00001`)).toMatchObject({ kind: "place", parentCode: code });
  expect(await ownEntity(data.read, { code: `${code}-002`, personId: "an", day: DAY })).toMatchObject({
    kind: "office",
  });
  await grant(data, filing("enterprise-dissolve", "d9", { entityCode: code, values: {} }));
  expect((await partsOf(data.read, code)).map(({ status }) => status)).toEqual(["ended", "ended", "ended"]);
  expect((await check(data, "Công ty TNHH Hoa Sữa")).findings).toEqual([]);
  expect(await data.write((tx) => drawPartCode(tx, "branch", code))).toBe(`${code}003`); // never given out again
});

test("a household has its owner's number: one at a time, and the name is told apart within the commune", async () => {
  await using data = await freshData();
  const household = (number: string, unit: string, dossierId: string) =>
    filing("household-new", dossierId, {
      kind: "household",
      values: { "name.vi": "Hộ kinh doanh Bà Tư", "owner.number": number, "address.unit": unit },
    });
  await take(data, household("001190000001", "lang", "d1"));
  await expect(take(data, household("001190000002", "lang", "d2"))).rejects.toThrow("business/name-taken");
  await take(data, household("001190000002", "giang-vo", "d2"));
  expect(await grant(data, household("001190000001", "lang", "d1"))).toMatchObject({ code: "001190000001" });
  await expect(grant(data, household("001190000001", "dong-da", "d3"))).rejects.toThrow(
    "business/household-exists",
  );
  const end = filing("household-end", "d4", {
    kind: "household",
    entityCode: "001190000001",
    values: {},
  });
  await grant(data, end);
  expect(await grant(data, household("001190000001", "dong-da", "d5"))).toMatchObject({ amendment: "2" });
});

test("while it is typed: what is in the way, and names that would pass", async () => {
  await using data = await freshData();
  await found(data, "Công ty TNHH Sông Đà 6");
  const { findings, suggestions } = await check(data, "Công ty TNHH Sông Đà 5", { place: "Láng" });
  expect(findings).toMatchObject([{ rule: "number-or-letter", severity: "block" }]);
  expect(suggestions[0]).toBe("Công ty TNHH Sông Đà 5 Láng");
  for (const name of suggestions) expect(await check(data, name)).toEqual({ findings: [], suggestions: [] });
  const parentCode = findings[0]?.other?.code ?? "";
  expect((await check(data, "Công ty TNHH Sông Đà 5", { parentCode })).findings).toEqual([]);
  const branch = await check(data, "Chi nhánh Láng", { kind: "branch", parentCode });
  expect(branch.findings).toMatchObject([{ rule: "no-type", word: "Công ty TNHH Sông Đà 6" }]);
});

test("an office sees the register that it keeps, and no other's", async () => {
  await using data = await freshData();
  await data.write(async (tx) => {
    await keepCompetence(tx, { level: "province", unitId: null, organisationId: "registry", version: 1 });
    await keepCompetence(tx, { level: "commune", unitId: "lang", organisationId: "ward", version: 1 });
    await keepCompetence(tx, { level: "commune", unitId: "lang", organisationId: "ward", version: 2 });
  });
  await found(data, "Công ty TNHH Hoa Sữa");
  const household = (number: string, unit: string) =>
    grant(
      data,
      filing("household-new", newId(), {
        kind: "household",
        values: { "name.vi": `Hộ kinh doanh ${number}`, "owner.number": number, "address.unit": unit },
      }),
    );
  await household("001190000001", "lang");
  await household("001190000002", "giang-vo");
  const kinds = async (office: string, text?: string) =>
    (await listEntities(data.read, await keptBy(data.read, office), { text, limit: 50 })).items.map(
      ({ kind, code }) => `${kind} ${code}`,
    );
  expect(await kinds("registry")).toEqual(["llc1 0100000010"]);
  expect(await kinds("registry", "hoa sua")).toEqual(["llc1 0100000010"]);
  expect(await kinds("registry", "bạch đàn")).toEqual([]);
  expect(await kinds("ward")).toEqual(["household 001190000001"]);
  expect(await kinds("elsewhere")).toEqual([]);
  expect(await competentFor(data.read, { level: "province", unitId: null })).toBe("registry");
  expect(await competentFor(data.read, { level: "commune", unitId: "giang-vo" })).toBeNull();
  expect(await competencesOf(data.read, ["ward"])).toMatchObject([{ unitId: "lang", version: 2 }]);
});

test("a dossier that took no name attaches none", async () => {
  await using data = await freshData();
  expect(await data.write((tx) => attachName(tx, "nobody", "0100000010"))).toBe(false);
});
