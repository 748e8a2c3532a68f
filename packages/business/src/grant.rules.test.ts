import { describe, expect, test } from "vitest";
import {
  type Effect,
  effectOf,
  type GrantAsked,
  nameWanted,
  runningSince,
  suspensionsOf,
} from "./grant.rules.ts";
import type { Entity, EntityVersion, LegalStatus } from "./model.ts";
import type { Values } from "./rules.ts";

const entity: Entity = {
  id: "e1",
  code: "0100000012",
  kind: "llc1",
  parentCode: null,
  name: "Công ty TNHH Hoa Sữa",
  foreignName: null,
  abbreviation: "HS",
  status: "active",
  facts: {
    "name.vi": "Công ty TNHH Hoa Sữa",
    "address.street": "1 Phố Mới",
    "address.unit": "lang",
    "lines.4711.main": true,
    "capital.total": 500_000_000,
  },
  registeredOn: "2026-01-05",
  amendment: 2,
  suspendedUntil: null,
  version: 3,
};
const asked = (procedure: string, values: Values, more: Partial<GrantAsked> = {}): GrantAsked => ({
  procedure,
  kind: "llc1",
  values,
  entity,
  suspensions: [],
  day: "2026-11-25",
  ...more,
});
const codeOf = (one: GrantAsked) => {
  const answer = effectOf(one);
  return answer.ok ? "ok" : answer.code;
};
const amendment = (one: GrantAsked): Effect & { type: "amend" } => {
  const answer = effectOf(one);
  if (!answer.ok || answer.value.type !== "amend") throw new Error(`no amendment: ${JSON.stringify(answer)}`);
  return answer.value;
};
const inState = (status: LegalStatus) => ({ entity: { ...entity, status } });

describe("what a granted dossier does to the register", () => {
  test("a founding becomes a new entity whose facts are the answers, without papers", () => {
    const values = {
      "name.vi": "Công ty TNHH  Bạch Đàn",
      "name.short": "",
      "papers.charter.f1": 1,
      phone: "024",
    };
    expect(effectOf(asked("enterprise-new-llc1", values, { entity: null }))).toMatchObject({
      ok: true,
      value: {
        type: "new",
        kind: "llc1",
        code: null,
        named: { name: "Công ty TNHH Bạch Đàn", foreignName: null, abbreviation: null },
        facts: { "name.vi": "Công ty TNHH  Bạch Đàn", phone: "024" },
      },
    });
  });

  test("a household's code is its owner's personal number, and wants one", () => {
    const household = (number: string) =>
      effectOf(asked("household-new", { "owner.number": number }, { entity: null, kind: "household" }));
    expect(household("001090000001")).toMatchObject({ value: { type: "new", code: "001090000001" } });
    expect(household("001090")).toMatchObject({ ok: false, code: "business/owner-number-missing" });
  });

  test("several changes in one filing are one amendment, and what is not asked to change stays", () => {
    const values = {
      "change.name": true,
      "change.lines": true,
      "change.capital": false,
      "name.vi": "Công ty TNHH Hoa Sữa Láng",
      "lines.5610.main": true,
      "capital.total": 1,
    };
    const { entity: after, what } = amendment(asked("enterprise-change", values));
    expect(after).toMatchObject({
      name: "Công ty TNHH Hoa Sữa Láng",
      abbreviation: null,
      amendment: 3,
      version: 4,
    });
    expect(after.facts).toEqual({
      "address.street": "1 Phố Mới",
      "address.unit": "lang",
      "capital.total": 500_000_000,
      "name.vi": "Công ty TNHH Hoa Sữa Láng",
      "lines.5610.main": true,
    });
    expect(what).toEqual({ vi: "Thay đổi tên, ngành, nghề", en: "Change of name, business lines" });
    expect(codeOf(asked("enterprise-change", { "change.name": false }))).toBe("business/no-change-asked");
  });

  test("art. 65: nothing changes while revoked, dissolving or gone from the address; nothing at all once ended", () => {
    const change = { "change.capital": true, "capital.total": 1 };
    for (const status of ["left_address", "revoked_for_tax", "dissolving"] as const) {
      expect(codeOf(asked("enterprise-change", change, inState(status)))).toBe("business/changes-barred");
      expect(codeOf(asked("enterprise-branch-new", {}, inState(status)))).toBe("business/changes-barred");
      expect(codeOf(asked("enterprise-suspend", {}, inState(status)))).toBe("business/changes-barred");
    }
    for (const status of ["ended", "bankrupt"] as const)
      expect(codeOf(asked("enterprise-change", change, inState(status)))).toBe("business/entity-ended");
    expect(codeOf(asked("enterprise-dissolve", {}, inState("dissolving")))).toBe("ok");
    expect(codeOf(asked("enterprise-dissolve", {}, inState("left_address")))).toBe("business/changes-barred");
    expect(codeOf(asked("enterprise-change", change, { entity: null }))).toBe("business/entity-unknown");
    expect(codeOf(asked("enterprise-merge", {}))).toBe("business/procedure-unknown");
  });

  test("a suspension lasts at most 12 months, and 24 in a row", () => {
    const suspend = (from: string, until: string, suspensions: GrantAsked["suspensions"] = [], more = {}) =>
      codeOf(
        asked(
          "enterprise-suspend",
          { "suspend.from": from, "suspend.until": until },
          { suspensions, ...more },
        ),
      );
    expect(suspend("2026-12-01", "2027-11-30")).toBe("ok");
    expect(suspend("2026-12-01", "2027-12-01")).toBe("business/suspension-over-limit");
    expect(suspend("2026-12-01", "2026-11-30")).toBe("business/suspension-over-limit");
    const before = [
      { from: "2025-03-01", until: "2025-11-30" },
      { from: "2025-12-01", until: "2026-11-30" },
    ];
    expect(runningSince(before, "2026-12-01")).toBe("2025-03-01");
    expect(runningSince(before, "2026-12-02")).toBe("2026-12-02");
    expect(suspend("2026-12-01", "2027-02-28", before)).toBe("ok");
    expect(suspend("2026-12-01", "2027-03-01", before)).toBe("business/suspension-over-limit");
    expect(suspend("2026-12-02", "2027-12-01", before)).toBe("ok");
    const household = { entity: { ...entity, kind: "household" as const } };
    expect(suspend("2026-12-01", "2028-12-01", [], household)).toBe("ok");
  });

  test("suspended and back: the register says until when, and from which day", () => {
    const values = { "suspend.from": "2026-12-01", "suspend.until": "2027-05-31" };
    const stopped = amendment(asked("enterprise-suspend", values));
    expect(stopped).toMatchObject({
      from: "2026-12-01",
      entity: { status: "suspended", suspendedUntil: "2027-05-31" },
    });
    const back = amendment(
      asked(
        "enterprise-resume",
        { "resume.on": "2027-06-01" },
        { entity: stopped.entity, day: "2027-06-03" },
      ),
    );
    expect(back).toMatchObject({ from: "2027-06-03", entity: { status: "active", suspendedUntil: null } });
    expect(codeOf(asked("enterprise-resume", {}))).toBe("business/no-suspension-to-end");
    const versions = [entity, stopped.entity, back.entity].map(
      (one, amendment): EntityVersion => ({
        entityId: one.id,
        amendment,
        from: "2026-12-01",
        name: one.name,
        status: one.status,
        facts: one.facts,
        dossierId: null,
        what: { vi: "", en: "" },
      }),
    );
    expect(suspensionsOf(versions)).toEqual([{ from: "2026-12-01", until: "2027-05-31" }]);
  });

  test("dissolved, the name is free; a certificate made anew changes nothing", () => {
    expect(amendment(asked("enterprise-dissolve", {}))).toMatchObject({
      isNameFreed: true,
      entity: { status: "ended" },
    });
    expect(effectOf(asked("household-reissue", {}))).toMatchObject({ value: { type: "reissue", entity } });
  });
});

describe("the name that a filing takes", () => {
  test("a founding and a change of name take one; a change of anything else and a part do not", () => {
    const wanted = (procedure: string, values: Values, more: Partial<GrantAsked> = {}) =>
      nameWanted(asked(procedure, values, more));
    const founding = { "name.vi": "Công ty TNHH Bạch Đàn", "address.unit": "lang" };
    expect(wanted("enterprise-new-llc1", founding, { entity: null })).toEqual({
      kind: "llc1",
      name: "Công ty TNHH Bạch Đàn",
      foreignName: null,
      abbreviation: null,
      unitId: "lang",
      parentCode: null,
    });
    const renamed = { "change.name": true, "name.vi": "Công ty TNHH Sim", "name.short": "SIM" };
    expect(wanted("enterprise-change", renamed)).toMatchObject({
      name: "Công ty TNHH Sim",
      abbreviation: "SIM",
    });
    expect(wanted("enterprise-change", { "change.address": true, "address.unit": "giang-vo" })).toBeNull();
    expect(wanted("enterprise-branch-new", { "part.name": "Chi nhánh" })).toBeNull();
  });

  test("a household that moves takes its name to the other commune", () => {
    const household: Entity = { ...entity, kind: "household" };
    const values = { "change.address": true, "address.unit": "giang-vo" };
    expect(
      nameWanted(asked("household-change", values, { entity: household, kind: "household" })),
    ).toMatchObject({
      name: "Công ty TNHH Hoa Sữa",
      unitId: "giang-vo",
    });
  });
});
