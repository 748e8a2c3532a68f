import { expect, test } from "vitest";
import { hanoi } from "./hanoi.ts";
import { FOREVER, holds, noOverlap } from "./rules.ts";
import { lineage, resolveUnit } from "./unit.rules.ts";

const { units, successions } = hanoi();
const versions = units.map((row) => ({
  ...row,
  to: row.to === FOREVER ? null : row.to,
  codes: [{ scheme: "gso" as const, value: row.gso }],
}));
const links = successions.map(({ from, to, on, ...rest }) => ({
  fromId: from,
  toId: to,
  effectiveOn: on,
  ...rest,
}));
const on = (day: string) => versions.filter((version) => holds(version, day));
const lowest = (day: string) => on(day).filter((unit) => ["ward", "commune", "township"].includes(unit.kind));
const gso = (code: string, day: string) => resolveUnit(versions, { scheme: "gso", code, day });
const whereIs = (unitId: string, day: string) =>
  lineage(links, unitId, { day, exists: (id) => on(day).some((unit) => unit.id === id) });

test("counts the units of every vintage", () => {
  expect(on("2017-06-01").filter((unit) => unit.parent === "vn-01")).toHaveLength(30);
  expect(lowest("2017-06-01")).toHaveLength(584);
  expect(lowest("2024-12-31")).toHaveLength(579);
  expect(lowest("2025-06-30")).toHaveLength(526);
  expect(lowest("2025-07-01")).toHaveLength(126);
  expect(lowest("2026-11-23").filter((unit) => unit.kind === "ward")).toHaveLength(51);
  expect(lowest("2026-11-23").filter((unit) => unit.kind === "commune")).toHaveLength(75);
});

test("people add up to the census and to the city of 2025", () => {
  const people = (day: string) => lowest(day).reduce((sum, unit) => sum + (unit.population ?? 0), 0);
  expect(people("2019-09-11")).toBe(8_053_663);
  expect(people("2025-07-01")).toBe(8_811_473);
});

test("no code means two units on one day, and no unit has two versions on one day", () => {
  const byCode = Map.groupBy(versions, (version) => version.gso);
  expect([...byCode].filter(([, those]) => !noOverlap(those))).toEqual([]);
  const byUnit = Map.groupBy(versions, (version) => version.id);
  expect([...byUnit].filter(([, those]) => !noOverlap(those))).toEqual([]);
});

test("every parent is there as long as its units are", () => {
  const orphans = versions.filter(
    ({ parent, from, to }) =>
      parent !== null &&
      !versions.some(
        (above) => above.id === parent && above.from <= from && (above.to ?? FOREVER) >= (to ?? FOREVER),
      ),
  );
  expect(orphans).toEqual([]);
});

test("a code alone means nothing: 00256 was Lê Đại Hành until 30 June 2025 and is Hai Bà Trưng since", () => {
  expect(gso("00256", "2025-06-30")?.name).toBe("Lê Đại Hành");
  expect(gso("00256", "2025-07-01")?.name).toBe("Hai Bà Trưng");
  expect(gso("00256", "2025-06-30")?.id).not.toBe(gso("00256", "2025-07-01")?.id);
});

test("Đống Mác of 2017 lies in phường Hai Bà Trưng today, by a step that is not verified", () => {
  const dongMac = gso("00265", "2017-06-01");
  expect(dongMac).toMatchObject({ name: "Đống Mác", kind: "ward", to: "2025-01-01" });
  expect(gso("00265", "2025-01-01")).toBeNull();
  const { ends, steps } = whereIs(dongMac?.id ?? "", "2026-11-23");
  expect(steps.map((step) => step.effectiveOn)).toContain("2025-01-01");
  expect(steps.find((step) => step.fromId === dongMac?.id)?.certainty).toBe("unverified");
  expect(ends.map((end) => end.unitId)).toContain(gso("00256", "2026-11-23")?.id);
  expect(ends.every((end) => end.certainty === "unverified")).toBe(true);
});

test("200 of the 526 old units were split over more than one new unit", () => {
  const stated = links.filter((link) => link.certainty === "stated");
  const heirs = Map.groupBy(stated, (link) => link.fromId);
  expect(heirs.size).toBe(526);
  expect([...heirs.values()].filter((those) => those.length > 1)).toHaveLength(200);
  expect([...heirs.values()].every((those) => (those.length === 1) === (those[0]?.extent === "whole"))).toBe(
    true,
  );
  expect(new Set(stated.map((link) => link.toId)).size).toBe(126);
});

test("103 of today's units reuse a code under another name, 48 a name under another code, 23 keep both", () => {
  const plain = (name: string) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const called = (unit: { kind: string; name: string }) => `${unit.kind} ${plain(unit.name)}`;
  const today = lowest("2025-07-01");
  const before = lowest("2025-06-30");
  const keepsBoth = today.filter((unit) =>
    before.some((old) => old.gso === unit.gso && called(old) === called(unit)),
  );
  const reusesCode = today.filter((unit) =>
    before.some((old) => old.gso === unit.gso && called(old) !== called(unit)),
  );
  const takesName = today.filter(
    (unit) =>
      !keepsBoth.includes(unit) && before.some((old) => old.gso !== unit.gso && old.name === unit.name),
  );
  expect([reusesCode.length, takesName.length, keepsBoth.length]).toEqual([103, 48, 23]);
});

test("every succession joins a unit that was there until the day to one that is there from it", () => {
  const was = (id: string, day: string) =>
    versions.some((unit) => unit.id === id && unit.from < day && (unit.to ?? FOREVER) >= day);
  const is = (id: string, day: string) => versions.some((unit) => unit.id === id && holds(unit, day));
  expect(
    links.filter((link) => !was(link.fromId, link.effectiveOn) || !is(link.toId, link.effectiveOn)),
  ).toEqual([]);
});

test("says so where the record stops, and guesses nothing", () => {
  const lost = gso("00274", "2024-12-31"); // Cầu Dền, whose heirs no source here names
  expect(whereIs(lost?.id ?? "", "2026-11-23").ends).toEqual([
    { unitId: lost?.id, extent: "whole", certainty: "stated" },
  ]);
});

test("Hồng Hà took ground of five districts", () => {
  const hongHa = lowest("2025-07-01").find((unit) => unit.name === "Hồng Hà");
  const districts = links.filter((link) => link.toId === hongHa?.id && /^vn-01-\d{3}$/.test(link.fromId));
  expect(districts).toHaveLength(5);
});
