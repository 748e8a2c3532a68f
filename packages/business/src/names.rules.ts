import type { NameFinding, NameRule } from "./model.ts";
import { isLetter, joined, reading, spelled, tokensOf, withoutSigns } from "./spelling.rules.ts";
import { type AnyKind, familyOf, parseName } from "./type.rules.ts";

/*
 * Which names are identical or confusing (Law on Enterprises 59/2020, art. 41). Each rule here is symmetric: whoever
 * comes second is in the way of whoever came first, whichever of the two has the number, the sign or the word more.
 */

export type NameAskedFor = {
  kind: AnyKind;
  name: string;
  foreignName: string | null;
  abbreviation: string | null;
  /** The commune; names of households are told apart within it only. */
  unitId?: string | null;
  /** The registered company of which it would be a subsidiary (41.3). */
  parentCode?: string | null;
};
export type TakenName = Pick<NameAskedFor, "kind" | "name" | "foreignName" | "abbreviation"> & {
  /** Null while it is in the queue. */
  entityCode: string | null;
  /** Of which it is itself a subsidiary, where the register says so. */
  parentCode: string | null;
};

const LAW = "Luật Doanh nghiệp 59/2020/QH14, Điều 41";
const HOUSEHOLD_LAW =
  "Nghị định 168/2025/NĐ-CP: tên hộ kinh doanh trong phạm vi cấp xã (chưa đối chiếu · unverified)";
const LAW_OF: Partial<Record<NameRule, string>> = {
  identical: `${LAW}.1`,
  "reads-same": `${LAW}.2.a`,
  "same-abbreviation": `${LAW}.2.b`,
  "same-foreign-name": `${LAW}.2.c`,
  "number-or-letter": `${LAW}.2.d`,
  "sign-only": `${LAW}.2.đ`,
  "new-before-or-after": `${LAW}.2.e`,
  "region-only": `${LAW}.2.g`,
  "same-proper-name": `${LAW}.2.h`,
};
/** Not applied between a subsidiary and its parent (41.3). */
const NOT_FOR_SUBSIDIARIES: ReadonlySet<NameRule> = new Set([
  "number-or-letter",
  "sign-only",
  "new-before-or-after",
  "region-only",
  "same-proper-name",
]);

const [TAN, MOI, MIEN, SO, THU] = ["tân", "mới", "miền", "số", "thứ"].map((word) => joined(tokensOf(word)));
const among = (text: string) => new Set(tokensOf(text).map((word) => joined([word])));
const REGIONS = among("bắc nam trung tây đông");
const ORDINALS = among("nhất nhì hai ba tư bốn năm sáu bảy tám chín mười");
const ROMAN = /^(x{0,3})(ix|iv|v?i{0,3})$/;
const VIETNAMESE_ROMAN = new Set(["vi", "xi"]); // Tường Vi is a flower

/** The words without their last number, ordinal or single letter (rule d); null when there is none, or nothing before it. */
function withoutNumber(words: readonly string[], written: string): readonly string[] | null {
  const last = words.at(-1) ?? "";
  const before = joined([words.at(-2) ?? ""]);
  const isFigure = /^\p{N}+$/u.test(last);
  const isOrdinal = before === THU && ORDINALS.has(joined([last]));
  const isRoman =
    last.length > 1 &&
    ROMAN.test(last) &&
    (!VIETNAMESE_ROMAN.has(last) || / (VI|XI)$/.test(unlessShouted(written)));
  if (!isFigure && !isOrdinal && !isRoman && !isLetter(last)) return null;
  const spare = isOrdinal || (isFigure && (before === SO || before === THU)) ? 2 : 1;
  return words.length > spare ? words.slice(0, -spare) : null;
}
const unlessShouted = (written: string) => (written === written.toUpperCase() ? "" : written);

/** What is left without "tân" before it, or "mới" before or after it, with or without a space (rule e). */
function withoutNew(words: readonly string[], whole: string): string[] {
  const first = joined(words.slice(0, 1));
  const last = joined(words.slice(-1));
  return [
    first === TAN || first === MOI ? joined(words.slice(1)) : "",
    last === MOI ? joined(words.slice(0, -1)) : "",
    ...[TAN, MOI].map((word) => (word && whole.startsWith(word) ? whole.slice(word.length) : "")),
    MOI && whole.endsWith(MOI) ? whole.slice(0, -MOI.length) : "",
  ].filter(Boolean);
}

/** What is left without "miền Bắc" and the like (rule g). */
function withoutRegion(words: readonly string[]): string | null {
  const at = words.findIndex(
    (word, n) => joined([word]) === MIEN && REGIONS.has(joined([words[n + 1] ?? ""])),
  );
  return at < 0 ? null : joined([...words.slice(0, at), ...words.slice(at + 2)]) || null;
}

/** Every form of a name that a rule compares. */
function formsOf({ kind, name }: Pick<NameAskedFor, "kind" | "name">) {
  const { type, proper } = parseName(name);
  const words = withoutSigns(tokensOf(proper));
  const whole = joined(words);
  const stem = withoutNumber(words, proper);
  return {
    family: familyOf(kind),
    saysOne: type === "llc1",
    proper,
    /** Signs count. */
    spelled: spelled(proper),
    spaceless: spelled(proper).replaceAll(" ", ""),
    /** Neither signs nor spaces count. */
    whole,
    reading: reading(proper),
    numberless: stem && joined(stem),
    newless: withoutNew(words, whole),
    regionless: withoutRegion(words),
  };
}
type Forms = ReturnType<typeof formsOf>;

const labelKey = (text: string | null): string => spelled(text ?? "");

/** The key that no two names share, whoever asks (41.1): unique in the store. */
export function exactKeyOf(name: NameAskedFor): string {
  const forms = formsOf(name);
  if (name.kind === "household") return `household:${name.unitId ?? ""}:${forms.spelled}`;
  return `${forms.saysOne ? "llc1" : forms.family}:${forms.spelled}`;
}

/**
 * Keys under which a name is found again. Two names between which a rule could hold have one in common, so that
 * candidates are looked up and never searched for.
 */
export function keysOf(name: NameAskedFor): string[] {
  const forms = formsOf(name);
  if (name.kind === "household") return [exactKeyOf(name)];
  const shapes = [
    forms.whole,
    forms.numberless,
    withoutLastLetter(forms.whole),
    ...forms.newless,
    forms.regionless,
  ];
  const keys = [
    ...shapes.map((shape) => shape && `s:${shape}`),
    forms.reading && `r:${forms.reading}`,
    labelKey(name.abbreviation) && `b:${labelKey(name.abbreviation)}`,
    labelKey(name.foreignName) && `f:${labelKey(name.foreignName)}`,
  ];
  return [...new Set(keys.filter((key): key is string => Boolean(key)))];
}

const LAST_LETTER = /[a-zđ][\u0302\u0306\u031b]?$/u;
const withoutLastLetter = (whole: string): string => whole.replace(LAST_LETTER, "");

type Held = { rule: NameRule; severity: NameFinding["severity"] };
const block = (rule: NameRule): Held => ({ rule, severity: "block" });

/** Which rules hold between two names. */
function rulesBetween(asked: NameAskedFor, taken: TakenName, [one, other]: [Forms, Forms]): Held[] {
  const isSameType = one.family === other.family;
  if (one.spelled === other.spelled && isSameType && one.saysOne === other.saysOne)
    return [block("identical")];
  if (one.family === "household") return [];
  const label = (field: "foreignName" | "abbreviation") =>
    labelKey(asked[field]) !== "" && labelKey(asked[field]) === labelKey(taken[field]);
  return [
    ...properRules(one, other, isSameType),
    ...(label("abbreviation") ? [block("same-abbreviation")] : []),
    ...(label("foreignName") ? [block("same-foreign-name")] : []),
  ];
}

function properRules(one: Forms, other: Forms, isSameType: boolean): Held[] {
  if (one.whole === "" || other.whole === "") return [];
  if (one.spelled === other.spelled) return [block("same-proper-name")];
  if (one.whole === other.whole && one.spaceless !== other.spaceless)
    return isSameType ? [block("sign-only")] : [];
  if (one.whole === other.whole || one.reading === other.reading)
    return [{ rule: "reads-same", severity: isSameType ? "block" : "warn" }];
  if (!isSameType) return [];
  return [
    ...(differByNumber(one, other) ? [block("number-or-letter")] : differByLetter(one, other)),
    ...(one.newless.includes(other.whole) || other.newless.includes(one.whole)
      ? [block("new-before-or-after")]
      : []),
    ...(differByRegion(one, other) ? [block("region-only")] : []),
  ];
}

const differByNumber = (one: Forms, other: Forms): boolean =>
  (one.numberless ?? one.whole) === (other.numberless ?? other.whole);
const differByRegion = (one: Forms, other: Forms): boolean =>
  (one.regionless ?? one.whole) === (other.regionless ?? other.whole);

/** A letter written on to the end: a rule when a capital shows that it was added (`Hoa SenA`), else to be looked at (`Hoa Sena`). */
function differByLetter(one: Forms, other: Forms): Held[] {
  const [long, short] = one.whole.length > other.whole.length ? [one, other] : [other, one];
  const rest = long.whole.startsWith(short.whole) ? long.whole.slice(short.whole.length) : "";
  if (!isLetter(rest)) return [];
  return [{ rule: "number-or-letter", severity: /\p{Ll}\p{Lu}$/u.test(long.proper) ? "block" : "warn" }];
}

/**
 * What stands in the way of a name among those taken: what must not be first, each with the other name and the
 * article. For households, candidates are of the same commune.
 */
export function findingsAgainst(asked: NameAskedFor, candidates: readonly TakenName[]): NameFinding[] {
  const mine = formsOf(asked);
  const findings = candidates.flatMap((taken) => {
    if ((asked.kind === "household") !== (taken.kind === "household")) return [];
    return rulesBetween(asked, taken, [mine, formsOf(taken)])
      .filter(({ rule }) => !isExempt(rule, asked, taken))
      .map(
        ({ rule, severity }): NameFinding => ({
          rule,
          law: asked.kind === "household" ? HOUSEHOLD_LAW : (LAW_OF[rule] ?? LAW),
          severity: isSibling(rule, asked, taken) ? "warn" : severity,
          other: {
            name: parseName(taken.name).written,
            code: taken.kind === "household" ? null : taken.entityCode, // it would be somebody's personal number
            isQueued: taken.entityCode === null,
          },
          word: null,
        }),
      );
  });
  return findings.toSorted((a, b) => (a.severity === b.severity ? 0 : a.severity === "block" ? -1 : 1));
}

const isExempt = (rule: NameRule, asked: NameAskedFor, taken: TakenName): boolean =>
  NOT_FOR_SUBSIDIARIES.has(rule) && Boolean(asked.parentCode) && asked.parentCode === taken.entityCode;
/** Two subsidiaries of one company: 41.3 speaks of parent and subsidiary only, so the office looks at it. */
const isSibling = (rule: NameRule, asked: NameAskedFor, taken: TakenName): boolean =>
  NOT_FOR_SUBSIDIARIES.has(rule) && Boolean(asked.parentCode) && asked.parentCode === taken.parentCode;

export const isBlocked = (findings: readonly NameFinding[]): boolean =>
  findings.some(({ severity }) => severity === "block");
