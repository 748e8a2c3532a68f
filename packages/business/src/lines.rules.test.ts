import { expect, test } from "vitest";
import { CONDITIONAL_LINES, EVERYDAY, VSIC_2025 } from "./lines.data.ts";
import { lineNamed, linesNamed, searchLines } from "./lines.rules.ts";

test("VSIC 2025 is whole: 22 sections, 87 divisions, 259 groups, 495 classes", () => {
  const lengths = VSIC_2025.split("\n").map((row) => row.split("|")[0]?.replace(/^[A-Z]$/, "").length ?? 0);
  const count = (length: number) => lengths.filter((one) => one === length).length;
  expect([count(0), count(2), count(3), count(4)]).toEqual([22, 87, 259, 495]);
});

test("a class knows its ancestors", () => {
  expect(lineNamed("4772")).toMatchObject({ trail: "G · 47 · 477", isConditional: true });
  expect(lineNamed("0111")).toEqual({
    code: "0111",
    name: "Trồng lúa",
    trail: "A · 01 · 011",
    isConditional: false,
  });
  expect(lineNamed("477")).toBeNull(); // level 4 is what is registered
  expect(linesNamed(["0111", "9999"]).map(({ code }) => code)).toEqual(["0111"]);
});

test("every line that is known to be conditional exists, and none of them is sure", () => {
  expect(CONDITIONAL_LINES.codes.filter((code) => !lineNamed(code))).toEqual([]);
  expect(CONDITIONAL_LINES.verification).toBe("unverified");
});

test("lines are found by code, and by words without marks in any order, the best first", () => {
  expect(searchLines("011").map(({ code }) => code)).toContain("0111");
  expect(searchLines("0111").map(({ code }) => code)).toEqual(["0111"]);
  expect(searchLines("trong lua")[0]?.code).toBe("0111");
  expect(searchLines("Trồng  LÚA")[0]?.code).toBe("0111");
  expect(searchLines("lua trong")[0]?.code).toBe("0111");
  expect(searchLines("khach san")[0]?.code).toBe("5510");
  expect(searchLines("máy tính").length).toBeGreaterThan(2);
  expect(searchLines("bat dong san").map(({ code }) => code)).toContain("6810");
});

test("nothing typed finds nothing, nonsense neither", () => {
  expect(searchLines(" - ")).toEqual([]);
  expect(searchLines("zzzz")).toEqual([]);
});

test.each([
  ["quán cà phê", "5630"],
  ["ban quan ao", "4771"],
  ["tạp hóa", "4711"],
  ["cat toc", "9621"],
  ["tra sua", "5630"],
])("what people call it, %s, leads to %s first", (typed, code) => {
  expect(searchLines(typed)[0]?.code).toBe(code);
});

test("every everyday word belongs to a line that exists", () => {
  expect(Object.keys(EVERYDAY).filter((code) => !lineNamed(code))).toEqual([]);
});
