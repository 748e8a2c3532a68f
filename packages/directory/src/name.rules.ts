/** The Vietnamese alphabet, with the four letters that only foreign names have where a Vietnamese reader looks for them. */
const ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
/** Marks that make another letter (breve, circumflex, horn), as against those that make another tone. */
const LETTER_MARKS = ["\u0306", "\u0302", "\u031B"];
/** The order of tones in a dictionary: ngang, huyền, hỏi, ngã, sắc, nặng. */
const TONES = ["\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];

function syllableKey(syllable: string): string {
  let tone = 0;
  let key = "";
  for (const [written] of syllable.normalize("NFC").matchAll(/./gu)) {
    const [bare = "", ...marks] = written.normalize("NFD");
    tone ||= TONES.findIndex((mark) => marks.includes(mark)) + 1;
    const letter = `${bare}${marks.filter((mark) => LETTER_MARKS.includes(mark)).join("")}`.normalize("NFC");
    const place = ALPHABET.indexOf(letter);
    if (place >= 0) key += String.fromCharCode(65 + place);
    else if (/\d/.test(bare)) key += String.fromCharCode(33 + Number(bare));
  }
  return key && `${key}${tone}`;
}

/** Byte order of these keys is Vietnamese dictionary order: syllable by syllable, letters before tones, numbers by size. */
export function sortKeyOf(name: string): string {
  const syllables = name
    .toLowerCase()
    .replace(/\d+/g, (number) => number.padStart(6, "0"))
    .split(/[^\p{L}\p{M}\p{N}]+/u);
  return syllables.map(syllableKey).filter(Boolean).join(" ");
}

/** People are listed by given name, which is written last: Nguyễn Văn An before Trần Thị Bình. */
export function personSortKey(fullName: string): string {
  const words = fullName.trim().split(/\s+/);
  return sortKeyOf([words.at(-1) ?? "", ...words.slice(0, -1)].join(" "));
}
