import { expect, test } from "vitest";
import { dutiesOf, dutiesOfDraft, dutyToAnswer, upcoming } from "./duties.rules.ts";
import type { Entity, EntityVersion } from "./model.ts";

const entity: Entity = {
  id: "e1",
  code: "0100000011",
  kind: "llc1",
  parentCode: null,
  name: "Công ty TNHH Hoa Sữa",
  foreignName: null,
  abbreviation: null,
  status: "active",
  facts: { "capital.total": 500 },
  registeredOn: "2026-10-01",
  amendment: 0,
  suspendedUntil: null,
  version: 1,
};
const version = (total: number): EntityVersion => ({
  entityId: "e1",
  amendment: 0,
  from: "2026-10-01",
  name: entity.name,
  status: "active",
  facts: { "capital.total": total },
  dossierId: null,
  what: { vi: "", en: "" },
});
const days = (duties: ReturnType<typeof dutiesOf>) => duties.map(({ code, on }) => `${code} ${on}`);

test("capital is paid in within 90 days of the certificate; what is short is registered within 30 more", () => {
  expect(days(dutiesOf(entity, [version(500)], []))).toEqual([
    "capital-paid 2026-12-30",
    "capital-adjusted 2027-01-29",
  ]);
  expect(days(dutiesOf(entity, [version(500), version(300)], []))).toEqual(["capital-paid 2026-12-30"]);
  expect(dutiesOf({ ...entity, kind: "private" }, [], [])).toEqual([]);
  expect(dutiesOf({ ...entity, status: "ended" }, [version(500)], [])).toEqual([]);
});

test("after a suspension an enterprise confirms within five working days, which holidays put off", () => {
  const suspended: Entity = { ...entity, kind: "private", status: "suspended", suspendedUntil: "2026-12-31" };
  const holiday = {
    day: "2027-01-01",
    kind: "holiday",
    status: "decreed",
    name: { vi: "Tết Dương lịch", en: "New Year" },
    inPlaceOf: null,
    instrument: "unverified",
    version: 1,
  } as const;
  expect(days(dutiesOf(suspended, [], []))).toEqual([
    "suspension-ends 2026-12-31",
    "return-confirmed 2027-01-07",
  ]);
  expect(days(dutiesOf(suspended, [], [holiday]))).toContain("return-confirmed 2027-01-08");
  expect(days(dutiesOf({ ...suspended, kind: "household" }, [], []))).toEqual(["suspension-ends 2026-12-31"]);
});

test("a change is filed within ten days of its decision, a notice answered by its last day", () => {
  const of = { entityCode: "0100000011", entityName: "Hoa Sữa" };
  expect(days(dutiesOfDraft({ "change.on": "2026-11-20" }, of))).toEqual(["change-registered 2026-11-30"]);
  expect(dutiesOfDraft({ "change.on": "hôm qua" }, of)).toEqual([]);
  expect(days([dutyToAnswer("2027-01-20", of)])).toEqual(["supplement-answered 2027-01-20"]);
});

test("duties come by day, and those missed long ago no longer", () => {
  const of = { entityCode: "", entityName: "" };
  const all = ["2026-12-01", "2026-10-01", "2026-11-01"].map((on) => dutyToAnswer(on, of));
  expect(upcoming(all, "2026-11-25").map(({ on }) => on)).toEqual(["2026-11-01", "2026-12-01"]);
  expect(all.every(({ law }) => law.includes("unverified"))).toBe(true);
});
