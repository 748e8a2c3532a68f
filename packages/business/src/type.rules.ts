import type { Entity } from "./model.ts";
import { writtenName } from "./spelling.rules.ts";

export type AnyKind = Entity["kind"];
/** What a name's first words say it is. A limited company may say how many members it has, or not. */
type NameType =
  | "llc"
  | "llc1"
  | "llc2"
  | "jsc"
  | "partnership"
  | "private"
  | "household"
  | "branch"
  | "office"
  | "place";

const COMPANY = "(?:công ty|cty) ";
const LIMITED = `${COMPANY}(?:trách nhiệm hữu hạn|tnhh)`;
/** The longer before the shorter. */
const WRITTEN: readonly (readonly [NameType, string])[] = [
  ["llc1", `${LIMITED} (?:(?:một|1) thành viên|mtv|1tv)`],
  ["llc2", `${LIMITED} (?:hai|2) thành viên(?: trở lên)?`],
  ["llc", LIMITED],
  ["jsc", `${COMPANY}(?:cổ phần|cp)`],
  ["partnership", `${COMPANY}(?:hợp danh|hd)`],
  ["private", "(?:doanh nghiệp tư nhân|doanh nghiệp tn|dntn)"],
  ["household", "(?:hộ kinh doanh|hkd)"],
  ["branch", "chi nhánh"],
  ["office", "(?:văn phòng đại diện|vpđd)"],
  ["place", "(?:địa điểm kinh doanh|đđkd)"],
];
const TYPES = WRITTEN.map(([type, words]) => ({
  type,
  begins: new RegExp(`^${words}(?=[\\s"'.,:_-]|$)`, "iu"),
}));

/** The words that the law wants first (37.2), for the kinds that have them. */
export const TYPE_WORDS: Record<AnyKind, string> = {
  private: "Doanh nghiệp tư nhân",
  llc1: "Công ty TNHH",
  llc2: "Công ty TNHH",
  jsc: "Công ty cổ phần",
  partnership: "Công ty hợp danh",
  household: "Hộ kinh doanh",
  branch: "Chi nhánh",
  office: "Văn phòng đại diện",
  place: "Địa điểm kinh doanh",
};

type ParsedName = {
  /** As shown: composed, clean. */
  written: string;
  /** Null when it begins with no type that the law knows. */
  type: NameType | null;
  typeWords: string;
  /** Tên riêng. */
  proper: string;
};

/** Splits a name into its type and its proper name. */
export function parseName(text: string): ParsedName {
  const written = writtenName(text);
  for (const { type, begins } of TYPES) {
    const typeWords = begins.exec(written)?.[0];
    if (typeWords !== undefined)
      return {
        written,
        type,
        typeWords,
        proper: written.slice(typeWords.length).replace(/^[\s.,:_-]+/u, ""),
      };
  }
  return { written, type: null, typeWords: "", proper: written };
}

/** Parts are called after their enterprise and take no name of their own. */
export const isPart = (kind: AnyKind): boolean => kind === "branch" || kind === "office" || kind === "place";

/** The type that counts for "of the same type" (41.2): one or many members, a limited company is one. */
export const familyOf = (kind: AnyKind): AnyKind | "llc" =>
  kind === "llc1" || kind === "llc2" ? "llc" : kind;

/** Does a name that says so suit an entity of that kind? */
export function suits(type: NameType | null, kind: AnyKind): boolean {
  return type === kind || (type === "llc" && familyOf(kind) === "llc");
}
