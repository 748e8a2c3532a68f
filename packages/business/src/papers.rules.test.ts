import type { Component } from "@sen/catalogue/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Attached, bundleOf, papersOf } from "./papers.rules.ts";
import type { Values } from "./rules.ts";
import { cleanAnswers } from "./samples.ts";

const component = (code: string, change: Partial<Component> = {}): Component => ({
  code,
  name: { vi: code, en: code },
  when: null,
  whenWords: null,
  form: null,
  isWritten: false,
  fromNumber: false,
  source: { law: "168/2025/NĐ-CP", article: null, verification: "unverified" },
  ...change,
});
const file = (id: string, code = "charter"): Attached => ({
  id,
  component: code,
  name: `${id}.pdf`,
  bytes: 10,
  type: "application/pdf",
  hash: id.padEnd(64, "0"),
});
const one = (paper: Component, values: Values = {}, files: Attached[] = [], conditions: string[] = []) => {
  const [first] = papersOf([paper], new Set(conditions), values, files);
  if (!first) throw new Error("no paper");
  return first;
};

describe("a paper", () => {
  test("is wanted always, or on its condition", () => {
    const paper = component("organisation", { when: "has-organisation" });
    expect(one(paper)).toMatchObject({ isWanted: false, state: "not-wanted" });
    expect(one(paper, {}, [], ["has-organisation"])).toMatchObject({ isWanted: true, state: "missing" });
  });

  test("that the house writes is there, until an edited one takes its place", () => {
    const charter = component("charter", { isWritten: true });
    expect(one(charter).state).toBe("written");
    expect(one(charter, { "papers.charter.f1": 1 }, [file("f1")]).state).toBe("attached");
  });

  test("holds its files in their order, without those taken out and those of other papers", () => {
    const values = { "papers.charter.f1": 3, "papers.charter.f2": 1, "papers.minutes.f4": 1 };
    const files = [file("f1"), file("f2"), file("f3"), file("f4", "minutes")];
    expect(one(component("charter"), values, files).files.map(({ id }) => id)).toEqual(["f2", "f1"]);
  });

  test("of identity comes from personal numbers, unless there is a foreigner", () => {
    const identity = component("identity", { fromNumber: true });
    const values = cleanAnswers("enterprise-new-llc2", "llc2", 2);
    expect(one(identity, values).state).toBe("by-number");
    expect(one(identity, { ...values, "members.m0.nationality": "JP" }).state).toBe("missing");
    expect(one(identity, { ...values, "members.m0.number": "12345" }).state).toBe("missing");
    expect(one({ ...identity, fromNumber: false }, values).state).toBe("missing");
  });

  test("of the head looks at the head alone", () => {
    const identity = component("head-identity", { fromNumber: true });
    const head = { "head.name": "Lê Văn Cường", "head.number": "001084000002" };
    expect(one(identity, { ...head, "owner.name": "John", "owner.nationality": "US" }).state).toBe(
      "by-number",
    );
  });
});

describe("the bundle", () => {
  const values = fc.dictionary(
    fc.constantFrom("name.vi", "capital.total", "members.a.share", "lines.4711.main"),
    fc.oneof(fc.string({ unit: "grapheme" }), fc.integer(), fc.boolean()),
  );

  test("is the same for the same answers, in whatever order and composition they were kept", () =>
    fc.assert(
      fc.property(values, (all) => {
        const other = Object.fromEntries(
          Object.entries(all)
            .toReversed()
            .map(([path, value]) => [path, typeof value === "string" ? value.normalize("NFD") : value]),
        );
        expect(bundleOf(other, [])).toBe(bundleOf(all, []));
        expect(JSON.parse(bundleOf(all, [])).answers).toEqual(
          Object.fromEntries(
            Object.entries(all).map(([path, value]) => [
              path,
              typeof value === "string" ? value.normalize("NFC") : value,
            ]),
          ),
        );
      }),
    ));

  test("differs when an answer, a file or the order of files does", () => {
    const paper = (order: Values) =>
      papersOf([component("charter")], new Set(), order, [file("f1"), file("f2")]);
    const bundles = [
      bundleOf({ phone: "1" }, []),
      bundleOf({ phone: "2" }, []),
      bundleOf({ phone: "1" }, paper({ "papers.charter.f1": 1 })),
      bundleOf({ phone: "1" }, paper({ "papers.charter.f1": 1, "papers.charter.f2": 2 })),
      bundleOf({ phone: "1" }, paper({ "papers.charter.f1": 2, "papers.charter.f2": 1 })),
    ];
    expect(new Set(bundles).size).toBe(bundles.length);
  });

  test("is not touched by a paper that is not wanted", () => {
    const papers = papersOf([component("minutes", { when: "never" })], new Set(), {}, []);
    expect(bundleOf({}, papers)).toBe(bundleOf({}, []));
  });
});
