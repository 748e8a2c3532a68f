type Trouble = { what: "broken-text" | "hidden-sign" | "look-alike"; sign: string };

const BROKEN = /[\p{Co}\p{Cn}\uFFFD]|\p{M}/u; // marks that no letter takes are left over by composing
const HIDDEN = /(?![\n\r\t])\p{Cc}|\p{Cf}|[\u2800\u3164\u115F\u1160\uFFA0]/u;
const LETTER = /[\p{L}\p{Nd}]/gu;
/** Latin as Vietnamese and its neighbours in Europe write it; the eth that some fonts show as Đ is not of it. */
const OURS =
  /[0-9A-Za-z\u00C0-\u00CF\u00D1-\u00D6\u00D8-\u00EF\u00F1-\u00F6\u00F8-\u0130\u0132-\u017E\u01A0\u01A1\u01AF\u01B0\u0218-\u021B\u1E00-\u1EFF\u00B5]/u;

/** What is wrong with the letters of a text, whatever it says: broken, invisible, or of another alphabet. */
export function troubleIn(text: string): Trouble | null {
  const composed = text.normalize("NFC");
  if (!composed.isWellFormed()) return { what: "broken-text", sign: "" };
  const hidden = HIDDEN.exec(composed)?.[0];
  if (hidden !== undefined) return { what: "hidden-sign", sign: pointOf(hidden) };
  const broken = BROKEN.exec(composed)?.[0];
  if (broken !== undefined) return { what: "broken-text", sign: pointOf(broken) };
  const foreign = composed.match(LETTER)?.find((letter) => !OURS.test(letter));
  return foreign === undefined ? null : { what: "look-alike", sign: foreign };
}

/** `U+200B`: the only way to show what cannot be seen. */
const pointOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
