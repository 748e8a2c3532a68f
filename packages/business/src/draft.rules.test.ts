import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  answered,
  daysLater,
  type Form,
  factsFor,
  isAsked,
  lacking,
  maskedEmail,
  shared,
  unitOf,
} from "./draft.rules.ts";
import type { Draft, Entity } from "./model.ts";
import { formOf, valuesOf } from "./rules.ts";

const NOW = "2026-11-23T02:00:00.000Z";
const at = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();
const me = { personId: "me", name: "Tôi", email: "me@example.vn", role: "filer" as const };
const draft: Draft = {
  id: "d1",
  procedure: "enterprise-new-llc2",
  versionId: "v1",
  kind: "llc2",
  entityCode: null,
  title: "",
  state: "open",
  ownerId: "me",
  officeId: "office",
  competentId: null,
  answers: {},
  members: [me],
  authority: null,
  dossierId: null,
  createdAt: NOW,
  updatedAt: NOW,
  prunedAt: NOW,
  version: 1,
};
const form: Form = { sections: formOf("enterprise-new-llc2", "llc2"), papers: ["identity"] };
const typed = (by: string, now = NOW) => ({ by, now, form, registered: null });
const given = <T>(result: { ok: true; value: T } | { ok: false; code: string }): T => {
  if (!result.ok) throw new Error(result.code);
  return result.value;
};

test.each([
  ["name.vi", true],
  ["members.r1", true],
  ["members.r1.share", true],
  ["lines.5610.main", true],
  ["papers.identity.a1", true],
  ["name", false],
  ["members", false],
  ["members.r1.shoes", false],
  ["lines.5610.main.more", false],
  ["papers.menu.a1", false],
  ["papers.identity", false],
  ["suspend.from", false],
])("the form of a company has a question at %s: %s", (path, is) => {
  expect(isAsked(form, path)).toBe(is);
});

test("whatever devices send in whatever order, the same answers come out", () => {
  const answer = fc.record({
    path: fc.constantFrom("name.vi", "phone", "members.r1", "members.r1.name"),
    value: fc.constantFrom("một", "hai", null),
    minutes: fc.integer({ min: -30, max: 0 }),
    by: fc.constantFrom("an", "binh"),
  });
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 8 }), (sent) => {
      const put = (all: typeof sent) =>
        all.reduce(
          (so, { path, value, minutes, by }) =>
            given(answered(so, { [path]: { value, at: at(minutes) } }, typed(by))),
          draft,
        ).answers;
      expect(put(sent.toReversed())).toEqual(put(sent));
    }),
  );
});

test("an answer from the future is of now, so that nobody's clock wins for ever", () => {
  const { answers, prunedAt, version } = given(
    answered(draft, { phone: { value: "1", at: at(600) } }, typed("an", at(1))),
  );
  expect(answers["phone"]).toEqual({ value: "1", at: at(1), by: "an" });
  expect({ prunedAt, version }).toEqual({ prunedAt: daysLater(at(1), 90), version: 2 });
});

test("more than a form can hold is refused", () => {
  const value = "ă".repeat(4000);
  const sent = Object.fromEntries(
    Array.from({ length: 101 }, (_, n) => [`members.r${n}.name`, { value, at: NOW }]),
  );
  expect(answered(draft, sent, typed("an"))).toMatchObject({ ok: false, code: "business/draft-too-big" });
});

test("a device is told what it lacks, and not what it has just said", () => {
  const answers = {
    a: { value: 1, at: NOW, by: "an" },
    b: { value: 2, at: NOW, by: "an" },
    c: { value: 3, at: at(-1), by: "an" },
  };
  const sent = { a: { value: 1, at: NOW }, b: { value: 5, at: at(-1) } };
  expect(Object.keys(lacking(answers, sent))).toEqual(["b", "c"]);
});

test("a change takes from the register what it concerns, once, and never over what was typed", () => {
  const registered = { "name.vi": "Cũ", "name.short": "C", "capital.total": 5, "members.m1.name": "An" };
  const about = { ...draft, procedure: "enterprise-change" };
  const change = {
    by: "an",
    now: at(5),
    registered,
    form: { sections: formOf("enterprise-change", "llc2"), papers: [] },
  };
  const once = given(
    answered(
      about,
      { "change.name": { value: true, at: at(1) }, "name.vi": { value: "Mới", at: at(2) } },
      change,
    ),
  );
  expect(valuesOf(once.answers)).toEqual({ "change.name": true, "name.vi": "Mới" });
  const twice = given(answered(once, { "change.capital": { value: true, at: at(3) } }, change));
  expect(valuesOf(twice.answers)).toMatchObject({ "capital.total": 5, "members.m1.name": "An" });
  expect(twice.answers["capital.total"]?.at).toBe(at(3));
  const less = given(answered(twice, { "capital.total": { value: null, at: at(4) } }, change));
  expect(valuesOf(less.answers)).not.toHaveProperty(["capital.total"]);
});

test("an agent from outside sees of the register what anybody may, and of a household its name", () => {
  const facts = {
    "name.vi": "Hoa Sữa",
    "owner.number": "001",
    "representative.name": "An",
    "representative.number": "002",
    "address.street": "1",
  };
  const entity = { kind: "llc1", facts } as unknown as Entity;
  expect(factsFor({ entity, isOwn: true })).toBe(facts);
  expect(Object.keys(factsFor({ entity, isOwn: false }) ?? {})).toEqual([
    "name.vi",
    "representative.name",
    "address.street",
  ]);
  const household = { ...entity, kind: "household" as const };
  expect(Object.keys(factsFor({ entity: household, isOwn: false }) ?? {})).toEqual(["name.vi"]);
  expect(maskedEmail("binh.le@example.vn")).toBe("b•••@example.vn");
});

test("who decides follows the new address, and the registered one where none is given", () => {
  expect(unitOf({ "address.unit": "u2" }, { "address.unit": "u1" })).toBe("u2");
  expect(unitOf({}, { "address.unit": "u1" })).toBe("u1");
  expect(unitOf({}, null)).toBeNull();
});

test("sharing twice is sharing once, and the owner stays the owner", () => {
  const binh = { id: "binh", fullName: "Bình", email: "binh@example.vn" };
  const doer = { id: "me", now: NOW };
  const once = given(shared(draft, binh, "founder", doer));
  expect(
    given(shared(once, binh, "agent", doer)).members.map(({ personId, role }) => [personId, role]),
  ).toEqual([
    ["me", "filer"],
    ["binh", "agent"],
  ]);
  expect(shared(draft, { ...binh, id: "me" }, "founder", doer)).toMatchObject({
    code: "business/owner-stays",
  });
  const full = { ...draft, members: Array.from({ length: 50 }, (_, n) => ({ ...me, personId: `p${n}` })) };
  expect(shared(full, binh, "founder", doer)).toMatchObject({ code: "business/draft-full" });
});
