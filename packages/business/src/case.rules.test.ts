import { BLANK } from "@sen/casework/rules";
import { expect, test } from "vitest";
import { differencesIn, isGrantable } from "./case.rules.ts";
import { conditionsOf, type Values } from "./rules.ts";

const about = (values: Values) => ({
  procedure: "enterprise-change",
  kind: "llc2" as const,
  conditions: conditionsOf(values, { byAgent: false, registered: null }),
});

test("rows that come and go are told as rows, and what changes in one with its name", () => {
  const registered = {
    "members.m1.name": "An",
    "members.m1.share": 60,
    "members.m2.name": "Bình",
    "members.m2.share": 40,
  };
  const now = {
    "change.members": true,
    "members.m1.name": "An",
    "members.m1.share": 50,
    "members.m3.name": "Chi",
    "members.m3.share": 50,
  };
  const told = differencesIn(about(now), { registered, former: null, now });
  expect(told.map(({ path, registered: was, now: is }) => [path, was, is])).toEqual([
    ["members.m1.share", 60, 50],
    ["members.m2", "Bình", null],
    ["members.m2.name", "Bình", null],
    ["members.m2.share", 40, null],
    ["members.m3", null, "Chi"],
    ["members.m3.name", null, "Chi"],
    ["members.m3.share", null, 50],
  ]);
  expect(told[0]?.label.vi).toContain("(An)");
});

test("lines are told by their names, and nothing that is not asked about is told", () => {
  const registered = { "lines.5610.main": true, phone: "1" };
  const now = { "change.lines": true, "lines.5610.main": true, "lines.5510": true, phone: "2" };
  const told = differencesIn(about(now), { registered, former: null, now });
  expect(told.map(({ path }) => path)).toEqual(["lines.5510"]);
  expect(told[0]?.now).toMatch(/^5510 /);
});

test("without a register and a former round there is nothing to compare with", () => {
  const now = { "change.name": true, "name.vi": "Mới" };
  expect(differencesIn(about(now), { registered: null, former: null, now })).toEqual([]);
  expect(
    differencesIn(about(now), { registered: null, former: { ...now, "name.vi": "Cũ" }, now }),
  ).toMatchObject([{ path: "name.vi", registered: null, former: "Cũ", now: "Mới" }]);
});

test("only a proposal to grant, as its signer saw it, is granted", () => {
  const proposal = { by: { id: "a", name: "A" }, outcome: "granted" as const, reasons: [], note: "" };
  const standing = { ...BLANK, seq: 4, proposal };
  expect(isGrantable(standing, 4)).toBe(true);
  expect(isGrantable(standing, 3)).toBe(false);
  expect(isGrantable({ ...standing, proposal: null }, 4)).toBe(false);
  expect(isGrantable({ ...standing, proposal: { ...proposal, outcome: "refused" } }, 4)).toBe(false);
  expect(isGrantable({ ...standing, endedAt: NOW }, 4)).toBe(false);
});
const NOW = "2026-11-23T02:00:00.000Z";
