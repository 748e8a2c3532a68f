import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Authority, KeepAuthority } from "./model.ts";
import { confirmed, inForce, kept, revoked, standingOn, standsOn } from "./rules.ts";
import { NOW, paper } from "./testing.ts";

const agent = { id: "nam", fullName: "Trần Văn Nam", email: "nam@example.vn" };
const keep = (more: Partial<KeepAuthority> = {}, held: readonly Authority[] = []) =>
  kept(paper(more), { agent, held, unknown: [] }, { id: "a1", now: NOW });
const authority = (more: Partial<Authority> = {}): Authority => {
  const made = keep();
  if (!made.ok) throw new Error(made.code);
  return { ...made.value, ...more };
};
const ended = { at: NOW, byId: "mai", byName: "Nguyễn Thị Mai", reason: "Đã đổi người" };

describe("what is kept", () => {
  test("is what the paper says, with each procedure once and nobody's word for it yet", () => {
    const procedures = ["household-new", "household-new"];
    expect(keep({ scope: { procedures, entityCodes: "any" } })).toMatchObject({
      ok: true,
      value: {
        agent: { personId: "nam", name: "Trần Văn Nam" },
        scope: { procedures: ["household-new"], entityCodes: "any" },
        confirmedAt: null,
        revoked: null,
      },
    });
  });

  test.each<[string, Partial<KeepAuthority>, string]>([
    ["ends before it begins", { until: "2026-11-19" }, "parties/ends-before-it-begins"],
    ["runs for more than five years", { until: "2031-11-21" }, "parties/over-five-years"],
    ["is over", { from: "2026-11-20", until: "2026-11-22" }, "parties/over-already"],
    [
      "is of tomorrow",
      { instrument: { number: "1", on: "2026-11-24" }, from: "2026-11-24" },
      "parties/paper-of-tomorrow",
    ],
    ["begins before its paper", { from: "2026-11-19" }, "parties/begins-before-its-paper"],
    [
      "one gives to oneself",
      { principal: { kind: "person", name: "Trần Văn Nam", number: null, email: "nam@example.vn" } },
      "parties/own-principal",
    ],
  ])("is none that %s", (_, more, refusal) => {
    expect(keep(more)).toMatchObject({ ok: false, code: refusal });
  });

  test("may last five years to the day, and still be used on its last", () => {
    expect(keep({ until: "2031-11-20" })).toMatchObject({ ok: true });
    expect(keep({ from: "2026-11-20", until: "2026-11-23" })).toMatchObject({ ok: true });
  });

  test("is about procedures that there are", () => {
    const asked = paper({ scope: { procedures: ["guild-new"], entityCodes: "any" } });
    const made = kept(asked, { agent, held: [], unknown: ["guild-new"] }, { id: "a1", now: NOW });
    expect(made).toMatchObject({ code: "parties/no-such-procedure", detail: { procedures: ["guild-new"] } });
  });

  test("may overlap with what is kept already; only a portfolio without end is refused", () => {
    const held = Array.from({ length: 500 }, () => authority());
    expect(keep({}, held.slice(1))).toMatchObject({ ok: true });
    expect(keep({}, held)).toMatchObject({ code: "parties/portfolio-full" });
    expect(keep({}, [authority({ revoked: ended }), ...held.slice(1)])).toMatchObject({ ok: true });
  });
});

describe("what may be filed under it", () => {
  const day = fc
    .date({ min: new Date("2026-01-01"), max: new Date("2029-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const code = fc.constantFrom("0100000010", "0100000028", null);
  const procedure = fc.constantFrom("household-new", "enterprise-change");
  const some = <T>(values: fc.Arbitrary<T>) => fc.uniqueArray(values, { minLength: 1, maxLength: 2 });
  const any = fc
    .record({
      from: day,
      until: day,
      revoked: fc.constantFrom(null, ended),
      scope: fc.record({
        procedures: fc.oneof(fc.constant("all" as const), some(procedure)),
        entityCodes: fc.oneof(fc.constant("any" as const), some(fc.constantFrom("0100000010", "0100000028"))),
      }),
    })
    .map((more) => authority(more));

  test("is what both the days and the words of the paper allow, and nothing of one that was ended", () => {
    fc.assert(
      fc.property(any, day, procedure, code, (one, on, what, about) => {
        const { procedures, entityCodes } = one.scope;
        const isNamed =
          (procedures === "all" || procedures.some((other) => other === what)) &&
          (entityCodes === "any" || entityCodes.some((other) => other === about));
        expect(inForce(one, { day: on, procedure: what, entityCode: about })).toBe(
          one.revoked === null && one.from <= on && on <= one.until && isNamed,
        );
      }),
    );
  });

  test("stands exactly while it is in force, ending or not", () => {
    fc.assert(
      fc.property(any, day, (one, on) => {
        expect(["in-force", "ending"].includes(standingOn(one, on))).toBe(standsOn(one, on));
      }),
    );
  });

  test("is nothing new where codes are named", () => {
    const one = authority({ scope: { procedures: "all", entityCodes: ["0100000010"] } });
    const use = { day: "2026-11-23", procedure: "enterprise-new-llc1" };
    expect(inForce(one, { ...use, entityCode: null })).toBe(false);
    expect(inForce(one, { ...use, entityCode: "0100000010" })).toBe(true);
  });
});

test("an authority comes, is in force, ends soon from fourteen days before, and is over the day after its last", () => {
  const one = authority();
  const days = ["2026-11-19", "2026-11-20", "2027-11-04", "2027-11-05", "2027-11-19", "2027-11-20"];
  expect(days.map((on) => standingOn(one, on))).toEqual([
    "coming",
    "in-force",
    "in-force",
    "ending",
    "ending",
    "ended",
  ]);
  expect(standingOn({ ...one, revoked: ended }, "2027-11-20")).toBe("revoked");
});

test("what is confirmed, ended or over is not confirmed or ended again", () => {
  const one = authority();
  const doer = { id: "mai", name: "Nguyễn Thị Mai", now: NOW };
  const later = "2027-11-20T02:00:00.000Z";
  expect(confirmed(one, NOW)).toMatchObject({ ok: true, value: { confirmedAt: NOW } });
  expect(confirmed({ ...one, confirmedAt: NOW }, NOW)).toMatchObject({ code: "parties/confirmed-already" });
  expect(revoked(one, doer, "Đã đổi người")).toMatchObject({ ok: true, value: { revoked: ended } });
  expect(revoked({ ...one, revoked: ended }, doer, "x")).toMatchObject({ code: "parties/revoked-already" });
  expect(revoked(one, { ...doer, now: later }, "x")).toMatchObject({ code: "parties/ended-already" });
  expect(confirmed(one, later)).toMatchObject({ code: "parties/ended-already" });
});
