import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "./fold.ts";

describe("fold", () => {
  test.each([
    ["Đống Mác", "dong mac"],
    ["ĐƯỜNG ĐÌNH", "duong dinh"],
    ["Hòa", "hoa"],
    ["Hoà", "hoa"],
    ["Kỳ", "ki"],
    ["Kì", "ki"],
    ["  Phường  Hai-Bà   Trưng ", "phuong hai ba trung"],
  ])("%s is found as %s", (written, typed) => expect(fold(written)).toBe(typed));

  test("composed and decomposed spellings are one", () =>
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        (text) => fold(text.normalize("NFC")) === fold(text.normalize("NFD")),
      ),
    ));

  test("folding twice changes nothing", () =>
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(fold(text)) === fold(text))));
});
