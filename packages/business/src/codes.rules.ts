/*
 * Codes of the register. An enterprise's is also its tax code; a branch's is the parent's with three digits more; a
 * business place has five of its own, which are no tax code (decree 01/2021, art. 8); a household's is the personal
 * number of its owner.
 */

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];
/** The first two digits of codes given out in Hà Nội. */
export const HANOI_PREFIX = "01";

/** The tenth digit, or null for the one prefix in eleven that has none and is never given out. */
export function checkDigitOf(nine: string): number | null {
  const sum = WEIGHTS.reduce((so, weight, n) => so + weight * Number(nine[n]), 0);
  const digit = 10 - (sum % 11);
  return digit === 10 ? null : digit;
}

/** Ten digits, of which the third to the ninth are not all zero, and the last agrees with the others. */
export const isEnterpriseCode = (code: string): boolean =>
  /^\d{2}(?!0{7})\d{8}$/.test(code) && checkDigitOf(code.slice(0, 9)) === Number(code[9]);

type Drawn = { code: string; last: number };

/** The code after the last one given out below a prefix of two digits; null when they are used up. */
export function nextEnterpriseCode(prefix: string, last: number): Drawn | null {
  for (let n = last + 1; n <= 9_999_999; n++) {
    const nine = `${prefix}${String(n).padStart(7, "0")}`;
    const digit = checkDigitOf(nine);
    if (digit !== null) return { code: `${nine}${digit}`, last: n };
  }
  return null;
}

export const nextPartCode = (parentCode: string, last: number): Drawn | null =>
  last < 999 ? { code: `${parentCode}${String(last + 1).padStart(3, "0")}`, last: last + 1 } : null;

export const nextPlaceCode = (last: number): Drawn | null =>
  last < 99_999 ? { code: String(last + 1).padStart(5, "0"), last: last + 1 } : null;

/**
 * Where the register keeps what somebody calls by a code, with or without the hyphen: a business place, whose five
 * digits say nothing alone, is called by its enterprise's code and its own.
 */
export function registerKeyOf(called: string): { parentCode: string; code: string } {
  const [, parentCode = "", own = ""] = /^(\d{10})-?(\d{3}|(?<=-)\d{5})$/.exec(called.trim()) ?? [];
  if (own.length === 5) return { parentCode, code: own };
  return own ? { parentCode, code: `${parentCode}${own}` } : { parentCode: "", code: called.trim() };
}

/** As it is printed: `0100000019-001`. */
export const codeWritten = (code: string): string =>
  code.length === 13 ? `${code.slice(0, 10)}-${code.slice(10)}` : code;

/** Provinces as they were numbered when the numbers were given out, before the mergers of 2025. */
const PROVINCES = new Set(
  (
    "001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 " +
    "044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 " +
    "089 091 092 093 094 095 096"
  ).split(" "),
);
const ABROAD = 100;

export type PersonalNumberFault = "not-twelve-digits" | "unknown-province" | "other-year" | "other-sex";

export const isPersonalNumber = (number: string): boolean => /^\d{12}$/.test(number);

/**
 * What is odd about a personal number (số định danh cá nhân): province of birth, a digit for century and sex, two of
 * the year, six by chance; it has no check digit. Only the first fault is certain, the others are worth a look.
 */
export function personalNumberFaults(
  number: string,
  about: { birth?: string | null; sex?: string | null } = {},
): PersonalNumberFault[] {
  if (!isPersonalNumber(number)) return ["not-twelve-digits"];
  const province = number.slice(0, 3);
  const digit = Number(number[3]);
  const year = 1900 + Math.floor(digit / 2) * 100 + Number(number.slice(4, 6));
  const sex = digit % 2 === 0 ? "male" : "female";
  const isOtherSex = (about.sex === "male" || about.sex === "female") && about.sex !== sex;
  return [
    ...(PROVINCES.has(province) || Number(province) >= ABROAD ? [] : ["unknown-province" as const]),
    ...(about.birth && Number(about.birth.slice(0, 4)) !== year ? ["other-year" as const] : []),
    ...(isOtherSex ? ["other-sex" as const] : []),
  ];
}
