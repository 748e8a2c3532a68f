import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkDigitOf,
  codeWritten,
  isEnterpriseCode,
  nextEnterpriseCode,
  nextPartCode,
  nextPlaceCode,
  personalNumberFaults,
  registerKeyOf,
} from "./codes.rules.ts";

describe("codes of enterprises", () => {
  test("the tenth digit follows from the nine", () => {
    const sum = 29 + 3; // 31·0 + 29·1 + 23·0 + … + 3·1
    expect(checkDigitOf("010000001")).toBe(10 - (sum % 11));
    expect(nextEnterpriseCode("01", 0)).toEqual({ code: "0100000010", last: 1 });
  });

  test("one prefix in eleven has no check digit and is never given out", () => {
    const without = Array.from({ length: 11_000 }, (_, n) => `01${String(n).padStart(7, "0")}`).filter(
      (nine) => checkDigitOf(nine) === null,
    );
    expect(without.length).toBe(1000);
    for (const nine of without.slice(0, 20)) {
      for (let digit = 0; digit < 10; digit++) expect(isEnterpriseCode(`${nine}${digit}`)).toBe(false);
    }
  });

  test("from a counter come codes that check, each after the last and none twice", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000_000 }), (start) => {
        let last = start;
        const codes = Array.from({ length: 30 }, () => {
          const drawn = nextEnterpriseCode("01", last);
          last = drawn?.last ?? last;
          return drawn?.code ?? "";
        });
        expect(codes.every(isEnterpriseCode)).toBe(true);
        expect(codes).toEqual([...new Set(codes)].toSorted());
      }),
    );
  });

  test("any one digit mistyped is found", () => {
    const code = nextEnterpriseCode("01", 123_456)?.code ?? "";
    for (let at = 2; at < 10; at++) {
      for (let digit = 0; digit < 10; digit++) {
        const typed = `${code.slice(0, at)}${digit}${code.slice(at + 1)}`;
        expect(isEnterpriseCode(typed)).toBe(typed === code);
      }
    }
  });

  test("nothing but zeros from the third to the ninth digit is no code, and a used-up series gives none", () => {
    expect(Array.from({ length: 10 }, (_, n) => isEnterpriseCode(`010000000${n}`)).filter(Boolean)).toEqual(
      [],
    );
    expect(nextEnterpriseCode("01", 9_999_999)).toBeNull();
  });
});

test("branches are 001 to 999 below their enterprise, places 00001 to 99999", () => {
  expect(nextPartCode("0100000012", 0)).toEqual({ code: "0100000012001", last: 1 });
  expect(nextPartCode("0100000012", 999)).toBeNull();
  expect(nextPlaceCode(41)).toEqual({ code: "00042", last: 42 });
  expect(nextPlaceCode(99_999)).toBeNull();
});

test("a code is found however it is written", () => {
  const branch = { parentCode: "0100000012", code: "0100000012001" };
  expect(registerKeyOf("0100000012001")).toEqual(branch);
  expect(registerKeyOf(" 0100000012-001 ")).toEqual(branch);
  expect(registerKeyOf("0100000012-00042")).toEqual({ parentCode: "0100000012", code: "00042" });
  expect(registerKeyOf("0100000012")).toEqual({ parentCode: "", code: "0100000012" });
  expect(registerKeyOf("001090000001")).toEqual({ parentCode: "", code: "001090000001" });
  expect(codeWritten("0100000012001")).toBe("0100000012-001");
});

describe("personal numbers", () => {
  test("twelve digits, a province of birth, the century, year and sex", () => {
    expect(personalNumberFaults("001090000001", { birth: "1990-05-01", sex: "male" })).toEqual([]);
    expect(personalNumberFaults("001305000001", { birth: "2005-05-01", sex: "female" })).toEqual([]);
    expect(personalNumberFaults("00109000000")).toEqual(["not-twelve-digits"]);
    expect(personalNumberFaults("00109000000a")).toEqual(["not-twelve-digits"]);
    expect(personalNumberFaults("003090000001")).toEqual(["unknown-province"]);
    expect(personalNumberFaults("001090000001", { birth: "1991-05-01", sex: "female" })).toEqual([
      "other-year",
      "other-sex",
    ]);
  });

  test("who was born abroad has the number of the country", () => {
    expect(personalNumberFaults("120090000001")).toEqual([]);
  });
});
