import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  exactKeyOf,
  findingsAgainst,
  isBlocked,
  keysOf,
  type NameAskedFor,
  type TakenName,
} from "./names.rules.ts";
import { variantsOf } from "./suggestion.rules.ts";
import { parseName } from "./type.rules.ts";
import { wordingFindings } from "./wording.rules.ts";

const asked = (name: string, more: Partial<NameAskedFor> = {}): NameAskedFor => ({
  kind: "llc1",
  name,
  foreignName: null,
  abbreviation: null,
  ...more,
});
const taken = (name: string, more: Partial<TakenName> = {}): TakenName => ({
  ...asked(name),
  entityCode: "0100000019",
  parentCode: null,
  ...more,
});
const llc = (proper: string) => `Công ty TNHH ${proper}`;
/** What stands in the way of one name when another is taken, as `rule severity`. */
const between = (
  one: string,
  other: string,
  more: Partial<NameAskedFor> = {},
  its: Partial<TakenName> = {},
) =>
  findingsAgainst(asked(llc(one), more), [taken(llc(other), its)]).map(
    ({ rule, severity }) => `${rule} ${severity}`,
  );

describe("identical and confusing names (art. 41)", () => {
  test.each([
    ["41.1 written the same, whatever the capitals", "Hoa Sữa", "HOA SỮA", "identical block"],
    ["41.1 the tone on the other vowel", "Hoà Phát Xanh", "Hòa Phát Xanh", "identical block"],
    ["41.1 decomposed Unicode", "Việt Hương".normalize("NFD"), "Việt Hương", "identical block"],
    ["41.1 invisible characters", "Hoa\u200b Sữa\ufeff", "Hoa Sữa", "identical block"],
    ["41.1 Cyrillic letters that look Latin", "ВАСО", "BACO", "identical block"],
    ["41.2.a i and y", "Mĩ Hoa", "Mỹ Hoa", "reads-same block"],
    ["41.2.a a number in words", "Sen Năm", "Sen 5", "reads-same block"],
    ["41.2.a the same without spaces", "HoaSen", "Hoa Sen", "reads-same block"],
    ["41.2.d another number", "Sông Đà 5", "Sông Đà 6", "number-or-letter block"],
    ["41.2.d a number without a space", "Sông Đà5", "Sông Đà", "number-or-letter block"],
    ["41.2.d an ordinal", "Sông Đà thứ nhất", "Sông Đà", "number-or-letter block"],
    ["41.2.d a Roman number", "Sông Đà II", "Sông Đà", "number-or-letter block"],
    ["41.2.d one of the letters F, J, Z, W", "Hoa Sen W", "Hoa Sen", "number-or-letter block"],
    ["41.2.d a letter written on", "Hoa SenA", "Hoa Sen", "number-or-letter block"],
    ["41.2.d a letter that may be part of a word", "Hoa Sena", "Hoa Sen", "number-or-letter warn"],
    ["41.2.đ & for và", "Sắt & Thép", "Sắt và Thép", "sign-only block"],
    ["41.2.đ a hyphen", "Hoa-Sen", "Hoa Sen", "sign-only block"],
    ["41.2.đ a point and a plus", "Hoa Sen.+", "Hoa Sen", "sign-only block"],
    ["41.2.e tân before", "Tân Hòa Phát", "Hòa Phát", "new-before-or-after block"],
    ["41.2.e mới behind", "Hòa Phát mới", "Hòa Phát", "new-before-or-after block"],
    ["41.2.e mới before, without a space", "MớiHòa Phát", "Hòa Phát", "new-before-or-after block"],
    ["41.2.g a region", "Hoa Sen miền Bắc", "Hoa Sen", "region-only block"],
    ["41.2.g another region", "Hoa Sen miền Bắc", "Hoa Sen miền Nam", "region-only block"],
  ])("%s", (_, one, other, rule) => {
    expect(between(one, other)).toEqual([rule]);
    expect(between(other, one)).toEqual([rule]);
  });

  test("41.2.b and c: the same abbreviation and the same foreign name, of whatever type", () => {
    const mine = { abbreviation: "HSC", foreignName: "Hoa Sua Company Limited" };
    const its = {
      abbreviation: "hsc",
      foreignName: "HOA SUA  COMPANY LIMITED",
      kind: "partnership" as const,
    };
    expect(between("Hoa Sữa", "Bạch Đàn", mine, its)).toEqual([
      "same-abbreviation block",
      "same-foreign-name block",
    ]);
    expect(between("Hoa Sữa", "Bạch Đàn", { abbreviation: "" }, { abbreviation: "" })).toEqual([]);
  });

  test("41.2.h: the same proper name in another type", () => {
    const jsc = taken("Công ty cổ phần Nam Vang", { kind: "jsc" });
    expect(findingsAgainst(asked(llc("Nam Vang")), [jsc])).toEqual([
      {
        rule: "same-proper-name",
        law: "Luật Doanh nghiệp 59/2020/QH14, Điều 41.2.h",
        severity: "block",
        other: { name: "Công ty cổ phần Nam Vang", code: "0100000019", isQueued: false },
        word: null,
      },
    ]);
  });

  test("rules d, đ, e and g hold within one type only", () => {
    for (const [one, other] of [
      ["Sông Đà 5", "Sông Đà"],
      ["Hoa-Sen", "Hoa Sen"],
      ["Tân Hòa Phát", "Hòa Phát"],
      ["Hoa Sen miền Tây", "Hoa Sen"],
    ] as const) {
      const jsc = taken(`Công ty cổ phần ${other}`, { kind: "jsc" });
      expect(findingsAgainst(asked(llc(one)), [jsc])).toEqual([]);
    }
  });

  test("41.3: a subsidiary may be called after its parent, but not exactly like it, nor so that it reads the same", () => {
    const parentCode = "0100000019";
    for (const one of ["Sông Đà 5", "Sông-Đà", "Tân Sông Đà", "Sông Đà miền Nam"]) {
      expect(between(one, "Sông Đà", { parentCode })).toEqual([]);
    }
    expect(between("Sông Đà", "Sông Đà", { parentCode })).toEqual(["identical block"]);
    expect(between("Mĩ Hoa", "Mỹ Hoa", { parentCode })).toEqual(["reads-same block"]);
    expect(between("Sông Đà 5", "Sông Đà", { parentCode: "0100000026" })).toEqual(["number-or-letter block"]);
  });

  test("two subsidiaries of one company are left to the office", () => {
    const parentCode = "0100000026";
    expect(between("Sông Đà 5", "Sông Đà 6", { parentCode }, { parentCode })).toEqual([
      "number-or-letter warn",
    ]);
  });

  test("a queued name stands in the way, and says that it is queued", () => {
    const [finding] = findingsAgainst(asked(llc("Hoa Sữa")), [taken(llc("Hoa Sữa"), { entityCode: null })]);
    expect(finding?.other).toEqual({ name: llc("Hoa Sữa"), code: null, isQueued: true });
  });

  test.each([
    ["Hoa Sữa", "Hoa Sứ"],
    ["Minh An", "Mình An"],
    ["Tường Vi", "Tường"],
    ["Đông Á", "Đông"],
    ["Thúy An", "Thúi An"],
    ["Sông Đà Thăng Long", "Sông Đà"],
    ["Bắc Nam", "Bắc"],
  ])("%s and %s are different names", (one, other) => {
    expect(isBlocked(findingsAgainst(asked(llc(one)), [taken(llc(other))]))).toBe(false);
  });

  test("households are told apart within a commune, and from enterprises not at all", () => {
    const household = (unitId: string) => asked("Hộ kinh doanh Bà Tư", { kind: "household", unitId });
    expect(exactKeyOf(household("lang"))).not.toBe(exactKeyOf(household("giang-vo")));
    expect(keysOf(household("lang"))).toEqual([exactKeyOf(household("lang"))]);
    const other = taken("HỘ KINH DOANH BÀ TƯ", { kind: "household", entityCode: "001090000001" });
    const [finding] = findingsAgainst(household("lang"), [other]);
    expect(finding).toMatchObject({ rule: "identical", other: { code: null } }); // the code is a personal number
    expect(findingsAgainst(household("lang"), [taken(llc("Bà Tư"))])).toEqual([]);
  });
});

const word = fc.constantFrom(
  ..."Hoa Sen Sông Đà Mỹ Mĩ Hòa Hoà Phát Tân mới miền Bắc Nam và & - . 5 6 II A W Kỳ Kì số thứ nhất Việt Vi senA".split(
    " ",
  ),
);
const proper = fc
  .array(fc.tuple(word, fc.constantFrom(" ", "", "  ")), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.map(([one, gap]) => one + gap).join(""));
const kind = fc.constantFrom("llc1" as const, "llc2" as const, "jsc" as const);
const TYPES = { llc1: "Công ty TNHH", llc2: "Công ty TNHH", jsc: "CÔNG TY CỔ PHẦN" };
const anyName = fc.record({ kind, proper }).map((one) => asked(`${TYPES[one.kind]} ${one.proper}`, one));
const asTaken = (name: NameAskedFor): TakenName => ({ ...name, entityCode: "0100000019", parentCode: null });

describe("whatever the names", () => {
  test("two between which a rule holds have a key in common: a look-up finds what a scan would", () => {
    fc.assert(
      fc.property(anyName, anyName, (one, other) => {
        const findings = findingsAgainst(one, [asTaken(other)]);
        const hasKey = keysOf(one).some((key) => keysOf(other).includes(key));
        return findings.length === 0 || hasKey || exactKeyOf(one) === exactKeyOf(other);
      }),
      { numRuns: 3000 },
    );
  });

  test("who comes first and who second makes no difference", () => {
    const rules = (one: NameAskedFor, other: NameAskedFor) =>
      findingsAgainst(one, [asTaken(other)]).map(({ rule, severity }) => `${rule} ${severity}`);
    fc.assert(
      fc.property(anyName, anyName, (one, other) => {
        expect(rules(one, other)).toEqual(rules(other, one));
      }),
      { numRuns: 2000 },
    );
  });

  test("a name is identical to itself in any spelling of Unicode, and keys agree", () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const spelt = { ...name, name: `\u200b${name.name.toUpperCase().normalize("NFD")} ` };
        expect(exactKeyOf(spelt)).toBe(exactKeyOf(name));
        expect(keysOf(spelt).filter((key) => key.startsWith("s:"))[0]).toBe(
          keysOf(name).filter((key) => key.startsWith("s:"))[0],
        );
      }),
    );
  });

  test("nothing that anybody types makes the rules throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const name = asked(text);
        expect(findingsAgainst(name, [asTaken(name)]).length).toBeLessThan(3);
        expect(wordingFindings(name)).toEqual(expect.any(Array));
        expect(variantsOf(name)).toEqual(expect.any(Array));
      }),
    );
  });
});

describe("what a name must say and must not", () => {
  const wording = (name: NameAskedFor, parent?: string) =>
    wordingFindings(name, parent).map(({ rule, severity, word: what }) => `${rule} ${severity} ${what}`);

  test.each([
    ["Công ty TNHH Hoa Sữa", "llc", "Hoa Sữa"],
    ["CÔNG TY TRÁCH NHIỆM HỮU HẠN MỘT THÀNH VIÊN HOA SỮA", "llc1", "HOA SỮA"],
    ["Công ty TNHH MTV Hoa Sữa", "llc1", "Hoa Sữa"],
    ["Công ty CP Hoa Sữa", "jsc", "Hoa Sữa"],
    ["Công ty cổ phần\u00a0Hoa Sữa".normalize("NFD"), "jsc", "Hoa Sữa"],
    ["Công ty hợp danh Hoa Sữa", "partnership", "Hoa Sữa"],
    ["DNTN Hoa Sữa", "private", "Hoa Sữa"],
    ["Hộ kinh doanh Bà Tư", "household", "Bà Tư"],
    ["Chi nhánh Đống Đa", "branch", "Đống Đa"],
    ["Công ty CPTM Hoa Sữa", null, "Công ty CPTM Hoa Sữa"],
  ])("%s is of type %s", (name, type, rest) => {
    expect(parseName(name)).toMatchObject({ type, proper: rest });
  });

  test("37: the type first, one that suits, then a proper name", () => {
    expect(wording(asked("Hoa Sữa"))).toEqual(["no-type block Công ty TNHH"]);
    expect(wording(asked("Công ty cổ phần Hoa Sữa"))).toEqual(["no-type block Công ty cổ phần"]);
    expect(wording(asked("Cty TNHH Hoa Sữa"))).toEqual(["no-type block Cty TNHH"]);
    expect(wording(asked("Công ty TNHH &"))).toEqual(["no-proper-name block null"]);
    expect(wording(asked("Công ty TNHH MTV Hoa Sữa"))).toEqual([]);
    expect(wording(asked("Công ty TNHH MTV Hoa Sữa", { kind: "llc2" }))).toEqual([
      "no-type block Công ty TNHH MTV",
    ]);
  });

  test("37.3: Vietnamese letters, F, J, Z, W, figures and signs, nothing else", () => {
    expect(wording(asked("Công ty TNHH Ẩm Thực Jazz Fwz 24/7 & Ơ Đỗ Ỷ"))).toEqual([]);
    expect(wording(asked("Công ty TNHH Ноa 中 🪷"))).toEqual([
      "barred-sign block Н",
      "barred-sign block о",
      "barred-sign block 中",
      "barred-sign block 🪷",
    ]);
    expect(wording(asked("Công ty TNHH Hoa\ufffd"))).toEqual(["barred-sign block \ufffd"]);
    expect(wording(asked("Công ty TNHH Hoa \ud800"))).toEqual(["barred-sign block \ufffd"]);
    expect(wording(asked("Công ty TNHH Hoa = Sữa"))).toEqual(["barred-sign warn ="]);
  });

  test("38: no names of state bodies, and words that only look like them pass", () => {
    expect(wording(asked("Công ty TNHH Bộ Công An Thịnh"))).toEqual(["barred-word block bộ công an"]);
    for (const name of ["Gia công An Phú", "Cơ sở Y tế Hoa", "Tiến Bộ Xây Dựng"])
      expect(wording(asked(llc(name)))).toEqual([]);
  });

  test("20.3: a branch is called after its enterprise, and adds no other company", () => {
    const parent = "Công ty TNHH Hoa Sữa";
    const branch = (name: string) => wording(asked(name, { kind: "branch" }), parent);
    expect(branch("Chi nhánh Công ty TNHH Hoa Sữa - Đống Đa")).toEqual([]);
    expect(branch("Công ty TNHH Hoa Sữa – Chi nhánh Đống Đa")).toEqual([]);
    expect(branch("Chi nhánh Công ty trách nhiệm hữu hạn Hoa Sữa")).toEqual([]);
    expect(branch("Chi nhánh Đống Đa")).toEqual([`no-type block ${parent}`]);
    expect(branch("Công ty TNHH Hoa Sữa Đống Đa")).toEqual(["no-type block Chi nhánh"]);
    expect(branch("Chi nhánh Công ty TNHH Hoa Sữa, Công ty Bạch Đàn")).toEqual(["barred-word block công ty"]);
  });

  test("a business place may leave out the type of its enterprise, which is looked at", () => {
    const place = (name: string) => wording(asked(name, { kind: "place" }), "Công ty TNHH Hoa Sữa");
    expect(place("Địa điểm kinh doanh Hoa Sữa – Cầu Giấy")).toEqual(["no-type warn Công ty TNHH Hoa Sữa"]);
    expect(place("Địa điểm kinh doanh Cầu Giấy")).toEqual(["no-type block Công ty TNHH Hoa Sữa"]);
  });

  test("a household is no company", () => {
    const household = (name: string) => wording(asked(name, { kind: "household" }));
    expect(household("Hộ kinh doanh Bà Tư")).toEqual([]);
    expect(household("Hộ kinh doanh Công ty Bà Tư")).toEqual(["barred-word block công ty"]);
  });

  test("suggestions have a type, a place or a line, and none of the words that were wrong", () => {
    const names = variantsOf(asked("Cty TNHH Bộ Công an Hoa🪷 SỮA"), { place: "Láng", field: "Bánh mì" });
    expect(names.map(({ name }) => name).slice(0, 3)).toEqual([
      "Công ty TNHH Hoa SỮA Láng",
      "Công ty TNHH Bánh mì Hoa SỮA",
      "Công ty TNHH Hoa SỮA An Khang",
    ]);
    const others = [taken(llc("Sông Đà 6")), taken(llc("Sông Đà"))];
    const passing = variantsOf(asked(llc("Sông Đà 5"))).filter(
      (one) => !isBlocked(findingsAgainst(one, others)),
    );
    expect(passing.length).toBeGreaterThan(3);
  });
});
