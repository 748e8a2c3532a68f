import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer, Answers, FormField } from "./form.model.ts";
import {
  columnsOf,
  conditionsOf,
  conditionsOfRow,
  factsAfter,
  formOf,
  kindsOf,
  mergeAnswers,
  prefillOf,
  procedures,
  rowsOf,
  type Values,
  valuesOf,
  visibleSections,
} from "./rules.ts";
import { answersOf, cleanAnswers, sampleOf } from "./samples.ts";

const forms = procedures().flatMap((procedure) =>
  kindsOf(procedure).map((kind) => ({
    name: `${procedure} of ${kind}`,
    procedure,
    kind,
    sections: formOf(procedure, kind),
  })),
);
const every = (fields: readonly FormField[]): FormField[] =>
  fields.flatMap((field) => [field, ...every(field.columns ?? [])]);

const at = fc.integer({ min: 0, max: 3 }).map((n) => `2026-11-25T00:00:00.00${n}Z`);
const value = fc.oneof(fc.constantFrom("a", "b", "á"), fc.integer(), fc.boolean(), fc.constant(null));
const path = fc.constantFrom("name.vi", "members.a", "members.a.share", "members.b.share", "phone");
const answers: fc.Arbitrary<Answers> = fc.dictionary(
  path,
  fc.record({ value, at, by: fc.constantFrom("an", "binh") }) as fc.Arbitrary<Answer>,
);

describe("two devices, two founders", () => {
  test("merge to the same, in whatever order they meet", () =>
    fc.assert(
      fc.property(answers, answers, answers, (a, b, c) => {
        expect(mergeAnswers(a, b)).toEqual(mergeAnswers(b, a));
        expect(mergeAnswers(mergeAnswers(a, b), c)).toEqual(mergeAnswers(a, mergeAnswers(b, c)));
        expect(mergeAnswers(a, a)).toEqual(a);
      }),
    ));

  test("the newer answer stays, field by field", () => {
    const [early, late] = ["2026-11-25T01:00:00.000Z", "2026-11-25T02:00:00.000Z"];
    const mine = {
      phone: { value: "1", at: late, by: "an" },
      email: { value: "a@b.vn", at: early, by: "an" },
    };
    const theirs = {
      phone: { value: "2", at: early, by: "binh" },
      "name.vi": { value: "X", at: early, by: "binh" },
    };
    expect(valuesOf(mergeAnswers(mine, theirs))).toEqual({ phone: "1", email: "a@b.vn", "name.vi": "X" });
  });
});

describe("what is answered", () => {
  const said = (value: Answer["value"], minute: number): Answer => ({
    value,
    at: `2026-11-25T01:0${minute}:00.000Z`,
    by: "an",
  });

  test("a row that was taken out is gone, until somebody writes in it again", () => {
    const gone = {
      "members.a.name": said("An", 1),
      "members.a": said(null, 2),
      "members.b.name": said("Bình", 1),
    };
    expect(valuesOf(gone)).toEqual({ "members.b.name": "Bình" });
    expect(valuesOf({ ...gone, "members.a.share": said(10, 3) })).toEqual({
      "members.a.name": "An",
      "members.a.share": 10,
      "members.b.name": "Bình",
    });
  });

  test("decomposed letters are composed, and nothing else is touched", () => {
    expect(valuesOf({ "name.vi": said("Hoa Sữa ".normalize("NFD"), 1), workers: said(0, 1) })).toEqual({
      "name.vi": "Hoa Sữa ",
      workers: 0,
    });
  });

  test("rows come in the same order however they were written", () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom("a", "b", "c", "d")), (ids) => {
        const values = Object.fromEntries(ids.map((id): [string, number] => [`members.${id}.share`, 1]));
        expect(rowsOf(values, "members").map(({ id }) => id)).toEqual(ids.toSorted());
      }),
    ));

  test("a line without details is a row all the same", () => {
    expect(rowsOf({ "lines.4711": true }, "lines")).toEqual([{ id: "4711", values: {} }]);
  });
});

describe("forms", () => {
  test("seventeen procedures have one, and nobody knows an eighteenth", () => {
    expect(procedures()).toHaveLength(17);
    expect(formOf("enterprise-merge", "llc1")).toEqual([]);
  });

  test.each(forms)("$name: says in both languages what is asked, why, and on which paper", ({ sections }) => {
    expect(sections.length).toBeGreaterThan(0);
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
    const said = sections.flatMap(({ title, lead, fields }) => [
      title,
      lead,
      ...every(fields).flatMap(({ label, why }) => [label, why]),
    ]);
    expect(said.filter(({ vi, en }) => !vi.trim() || !en.trim() || vi === en)).toEqual([]);
    const long = said
      .flatMap(({ vi }) => vi.split(/[.;:]/))
      .filter((sentence) => sentence.trim().split(" ").length > 20);
    expect(long).toEqual([]);
  });

  test.each(forms)(
    "$name: of the fields that are shown no two have one path",
    ({ procedure, kind, sections }) => {
      for (let n = 0; n < 8; n++) {
        const { values, registered } = sampleOf(procedure, kind, n);
        const shown = visibleSections(sections, conditionsOf(values, { byAgent: false, registered }));
        const paths = shown.flatMap(({ fields }) => fields.map((field) => field.path));
        expect(paths.filter((one, at) => paths.indexOf(one) !== at)).toEqual([]);
        const rows = shown.flatMap(({ fields }) =>
          fields.flatMap((field) =>
            rowsOf(values, field.path).map((row) => columnsOf(field, row).map((column) => column.path)),
          ),
        );
        expect(rows.filter((columns) => new Set(columns).size < columns.length)).toEqual([]);
      }
    },
  );

  test.each(forms)("$name: every answer of a sample has its field", ({ procedure, kind, sections }) => {
    for (let n = 0; n < 8; n++) {
      const { values, registered } = sampleOf(procedure, kind, n);
      const fields = visibleSections(sections, conditionsOf(values, { byAgent: false, registered })).flatMap(
        (one) => one.fields,
      );
      const astray = Object.keys(values).filter(
        (one) =>
          !fields.some((field) => one === field.path || (field.columns && one.startsWith(`${field.path}.`))),
      );
      expect(astray).toEqual([]);
    }
  });

  test("sections stand in the order of the national portal", () => {
    expect(formOf("enterprise-new-llc2", "llc2").map(({ id }) => id)).toEqual([
      "hinh-thuc",
      "ten",
      "dia-chi",
      "nganh-nghe",
      "von",
      "thanh-vien",
      "nguoi-dai-dien",
      "chu-so-huu-huong-loi",
      "thue",
    ]);
  });

  test("a change asks only for what changes, and for members' parts when capital does", () => {
    const shown = (kind: "llc2" | "jsc" | "private", ...changes: string[]) =>
      visibleSections(
        formOf("enterprise-change", kind),
        conditionsOf(Object.fromEntries(changes.map((one) => [`change.${one}`, true])), {
          byAgent: false,
          registered: {},
        }),
      ).map(({ id }) => id);
    expect(shown("private")).toEqual(["thay-doi"]);
    expect(shown("llc2", "name", "lines")).toEqual(["thay-doi", "ten", "nganh-nghe"]);
    expect(shown("llc2", "capital")).toEqual(["thay-doi", "von", "thanh-vien", "chu-so-huu-huong-loi"]);
    expect(shown("jsc", "capital")).toEqual(["thay-doi", "von"]);
  });
});

describe("conditions", () => {
  const of = (values: Values, registered: Values | null = null) => [
    ...conditionsOf(values, { byAgent: false, registered }),
  ];

  test("follow from owners and members", () => {
    expect(of({ "members.a.type": "organisation", "members.a.nationality": "SG" })).toEqual(
      expect.arrayContaining(["has-organisation", "has-foreign"]),
    );
    const person = of({ "owner.type": "person", "owner.name": "An", "owner.nationality": "VN" });
    expect(person).toEqual(
      expect.arrayContaining(["has-beneficial-owner", "owner-is-person", "owner-is-vietnamese"]),
    );
    expect(person).not.toContain("has-foreign");
  });

  test("more capital is more than the register says", () => {
    const change = { "change.capital": true, "capital.total": 2e9 };
    expect(of(change, { "capital.total": 1e9 })).toContain("raises-capital");
    expect(of(change, { "capital.total": 2e9 })).not.toContain("raises-capital");
    expect(of({ "capital.total": 2e9 }, { "capital.total": 1e9 })).not.toContain("raises-capital");
  });

  test("a row says for itself what it is", () => {
    expect(conditionsOfRow({})).toEqual(["is-person", "is-vietnamese"]);
    expect(conditionsOfRow({ type: "organisation", nationality: "JP" })).toEqual([
      "is-organisation",
      "is-foreign-organisation",
    ]);
  });
});

describe("the register after a change", () => {
  const registered = factsAfter("llc2", cleanAnswers("enterprise-new-llc2", "llc2", 3), null);

  test("keeps what it had where nothing changed, without papers and procedure", () => {
    expect(Object.keys(registered).filter((one) => /^(papers|registration|change)/.test(one))).toEqual([]);
    const values = {
      ...prefillOf("llc2", "lines", registered),
      "change.lines": true,
      "lines.8559.main": false,
    };
    const after = factsAfter("llc2", values, registered);
    expect(after).toEqual({ ...registered, "lines.8559.main": false });
  });

  test("loses what was taken out", () => {
    const [first] = rowsOf(registered, "members");
    const values = Object.fromEntries(
      Object.entries(prefillOf("llc2", "members", registered)).filter(
        ([one]) => !one.startsWith(`members.${first?.id}.`),
      ),
    );
    const after = factsAfter("llc2", { ...values, "change.members": true }, registered);
    expect(rowsOf(after, "members")).toHaveLength(rowsOf(registered, "members").length - 1);
    expect(after["name.vi"]).toBe(registered["name.vi"]);
  });
});

test("samples are answers that a draft can hold", () => {
  const values = cleanAnswers("enterprise-new-llc1", "llc1", 5);
  expect(valuesOf(answersOf(values, "an", "2026-11-25T01:00:00.000Z"))).toEqual(values);
});
