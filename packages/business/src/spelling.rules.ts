/*
 * Vietnamese names as they are compared. What is typed may be decomposed (NFD), carry invisible characters, put the
 * tone on the other vowel (hoà, hòa) or borrow letters of other alphabets that look like ours; none of it makes
 * another name. Keys are for comparing only, never for showing.
 */

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const VOWELS = /(?:[aeiouy]\p{M}*)+/gu;
const TOKEN = /[\p{L}\p{M}]+|\p{N}+/gu;

/** Cyrillic and Greek small letters that cannot be told from Latin ones, each before the letter it looks like. */
const LOOK_ALIKES = "аaвbеeкkмmнhоoрpсcтtхxуyіiјjѕsһhԛqԝwѵvαaβbεeηnιiκkμmνvοoρpτtυuχxγyζzɑaɡgıi";
const LATIN = new Map(LOOK_ALIKES.match(/../gu)?.map((pair) => [pair[0], pair[1] ?? ""]));

/** The name as it is shown and kept: composed, without invisible characters, one space between words. */
export function writtenName(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Zs}\p{Zl}\p{Zp}\p{Cc}]+/gu, " ")
    .replace(/\p{Cf}/gu, "")
    .normalize("NFKC")
    .replace(/[ÐƉ]/gu, "Đ")
    .replace(/[‐‑‒–—−]/gu, "-")
    .replace(/[“”„]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/ +/gu, " ")
    .trim();
}

/** Small Latin letters with their marks apart. */
const latin = (text: string): string =>
  writtenName(text)
    .toLowerCase()
    .normalize("NFD")
    .replaceAll("ð", "đ")
    .replace(/./gsu, (letter) => LATIN.get(letter) ?? letter);

/** Wherever in a group of vowels the tone was put, it comes after them. */
const tonesMoved = (text: string): string =>
  text.replace(VOWELS, (group) => group.replace(TONES, "") + (group.match(TONES) ?? []).join(""));

/** Its words and numbers in order, without signs; `đà5` is two. Marks are apart. */
export const tokensOf = (text: string): string[] => latin(text).match(TOKEN) ?? [];

/** Words written without spaces between them. */
export const joined = (tokens: readonly string[]): string => tonesMoved(tokens.join(""));

/** Equal for names that are written the same: signs count, spaces around them and capitals do not. */
export const spelled = (text: string): string =>
  tonesMoved(latin(text).replace(/ ?([^\p{L}\p{M}\p{N} ]) ?/gu, "$1"));

/** Without the signs, and the word that one of them stands for. */
export const withoutSigns = (tokens: readonly string[]): string[] =>
  tokens.filter((token) => tonesMoved(token) !== AND);
const AND = tonesMoved("và".normalize("NFD"));

/** A single letter of the alphabet, F, J, Z and W among them; with a tone it is a word. */
export const isLetter = (token: string): boolean => /^[a-zđ][\u0302\u0306\u031b]?$/u.test(token);

const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
const LAST: Record<number, string> = { 0: "", 1: "mốt", 4: "tư", 5: "lăm" };

/** A number below a hundred as it is read; others stay figures. */
function readNumber(figures: string): string {
  const n = Number(figures);
  if (n < 10) return DIGITS[n] ?? figures;
  if (n > 99) return String(n);
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  if (tens === 1) return `mười${ones === 5 ? "lăm" : ones === 0 ? "" : DIGITS[ones]}`;
  return `${DIGITS[tens]}mươi${LAST[ones] ?? DIGITS[ones]}`;
}

/** A syllable as it sounds, where one sound has several spellings: k/c, ph/f, gh/g, ngh/ng, d/gi/z, i/y. */
const sounded = (token: string): string =>
  token
    .replace(/^ngh/u, "ng")
    .replace(/^gh/u, "g")
    .replace(/^ph/u, "f")
    .replace(/^k(?!h)/u, "c")
    .replace(/^gi(?=\p{M}*[aou])/u, (gi) => `d${gi.slice(2)}`)
    .replace(/^gi/u, "di")
    .replace(/^z/u, "d")
    .replace(/(^|[^aeiouy\p{M}]|qu)y/u, "$1i");

/** Equal for names that are read the same. */
export function reading(text: string): string {
  const said = latin(text).replaceAll("&", " và ").match(TOKEN) ?? [];
  return joined(
    said.map((token) => (/^\p{N}+$/u.test(token) ? readNumber(token).normalize("NFD") : sounded(token))),
  );
}

const ALLOWED = /^[a-zA-ZđĐ0-9 &.,+\-_()/'":%!]$/u;
const TYPED = /^[\x20-\x7e]$/u;
const OURS = /^[aăâeêioôơuưy][\u0300\u0301\u0303\u0309\u0323]?$/iu;

type StrangeSign = { sign: string; severity: "block" | "warn" };

/** Letters that are not Vietnamese, nor F, J, Z or W, and signs that do not belong in a name; each once. */
export function strangeSigns(text: string): StrangeSign[] {
  const signs = new Set(writtenName(text).match(/\P{M}\p{M}*|\p{M}/gu) ?? []);
  return [...signs]
    .filter((sign) => !ALLOWED.test(sign) && !OURS.test(untoned(sign)))
    .map((sign) => ({ sign, severity: TYPED.test(sign) ? "warn" : "block" }));
}

/** `ấ` as `â` and its tone, so that the twelve vowels are recognised under any of the five. */
function untoned(sign: string): string {
  const marks = sign.normalize("NFD");
  const tones = marks.match(TONES) ?? [];
  return marks.replace(TONES, "").normalize("NFC") + tones.join("");
}
