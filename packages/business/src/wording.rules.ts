import { AGAINST_TRADITION, BODIES, OTHERWISE } from "./barred.data.ts";
import type { NameFinding } from "./model.ts";
import type { NameAskedFor } from "./names.rules.ts";
import { joined, strangeSigns, tokensOf } from "./spelling.rules.ts";
import { isPart, parseName, suits, TYPE_WORDS } from "./type.rules.ts";

/* What a name must say and must not, whatever others are called (Law on Enterprises 59/2020, arts. 37 to 40). */

const ENTERPRISES = "Luật Doanh nghiệp 59/2020/QH14";
const PART_LAW = `${ENTERPRISES}, Điều 40; Nghị định 01/2021/NĐ-CP, Điều 20.3 (168/2025 chưa đối chiếu · unverified)`;
const HOUSEHOLD_LAW = "Nghị định 168/2025/NĐ-CP (chưa đối chiếu · unverified)";

type Own = Omit<NameFinding, "other">;
const finding = (found: Own): NameFinding => ({ ...found, other: null });

/** `parentName` is the name of the enterprise that a branch, office or place hangs on. */
export function wordingFindings(asked: NameAskedFor, parentName = ""): NameFinding[] {
  return [
    ...(isPart(asked.kind) ? partFindings(asked, parentName) : ownFindings(asked)),
    ...signFindings(asked.name, asked.kind === "household" ? HOUSEHOLD_LAW : `${ENTERPRISES}, Điều 37.3`),
    ...signFindings(asked.foreignName ?? "", `${ENTERPRISES}, Điều 39.1`),
  ];
}

function ownFindings({ kind, name }: NameAskedFor): NameFinding[] {
  const { type, typeWords, proper } = parseName(name);
  const law = kind === "household" ? HOUSEHOLD_LAW : `${ENTERPRISES}, Điều 37`;
  const barredKinds = kind === "household" ? ["công ty", "doanh nghiệp"] : [];
  const isShort = /^cty\s/iu.test(typeWords);
  return [
    ...(suits(type, kind) && !isShort
      ? []
      : [finding({ rule: "no-type", law, severity: "block", word: typeWords || TYPE_WORDS[kind] })]),
    ...(tokensOf(proper).length > 0
      ? []
      : [finding({ rule: "no-proper-name", law, severity: "block", word: null })]),
    ...wordsIn(proper, barredKinds).map((word) =>
      finding({ rule: "barred-word", law: HOUSEHOLD_LAW, severity: "block", word }),
    ),
    ...barredWords(proper),
  ];
}

/**
 * A part is called after its enterprise and what it is; what it adds of its own is no other company's name (20.3). On
 * the sign of a business place the type of the enterprise is often left out, which is looked at.
 */
function partFindings({ kind, name }: NameAskedFor, parentName: string): NameFinding[] {
  const own = shortTypes(name);
  const parent = shortTypes(parentName);
  const type = phrase(TYPE_WORDS[kind]);
  const isCalledAfter = parent.trim() === "" || own.includes(parent);
  const isNearly = kind === "place" && own.includes(phrase(parseName(parentName).proper));
  const rest = own.replace(parent, " ");
  const noType = (word: string, severity: Own["severity"]) =>
    finding({ rule: "no-type", law: PART_LAW, severity, word });
  return [
    ...(isCalledAfter ? [] : [noType(parseName(parentName).written, isNearly ? "warn" : "block")]),
    ...(rest.includes(type) ? [] : [noType(TYPE_WORDS[kind], "block")]),
    ...wordsIn(rest.replace(type, " "), ["công ty", "doanh nghiệp"]).map((word) =>
      finding({ rule: "barred-word", law: PART_LAW, severity: "block", word }),
    ),
    ...barredWords(rest),
  ];
}

const barredWords = (proper: string): NameFinding[] =>
  [
    { words: BODIES, law: `${ENTERPRISES}, Điều 38.2` },
    { words: AGAINST_TRADITION, law: `${ENTERPRISES}, Điều 38.3` },
  ].flatMap(({ words, law }) =>
    wordsIn(proper, words).map((word) => finding({ rule: "barred-word", law, severity: "block", word })),
  );

const signFindings = (text: string, law: string): NameFinding[] =>
  strangeSigns(text).map(({ sign, severity }) => finding({ rule: "barred-sign", law, severity, word: sign }));

/** Words between spaces, so that a phrase is found at its edges only. */
const phrase = (text: string): string =>
  ` ${tokensOf(text)
    .map((token) => joined([token]))
    .join(" ")} `;

/** The law writes types in two ways, long and short. */
const shortTypes = (text: string): string =>
  phrase(text).replace(phrase("trách nhiệm hữu hạn"), " tnhh ").replace(phrase("cổ phần"), " cp ");

const COMPOUNDS = OTHERWISE.map(phrase);

/** Those of the phrases that the text has, but not where their first word ends another. */
export function wordsIn(text: string, phrases: readonly string[]): string[] {
  const said = COMPOUNDS.reduce((left, compound) => left.replaceAll(compound, "  "), phrase(text));
  return phrases.filter((one) => said.includes(phrase(one)));
}
