import { AGAINST_TRADITION, BODIES } from "./barred.data.ts";
import type { NameAskedFor } from "./names.rules.ts";
import { strangeSigns } from "./spelling.rules.ts";
import { parseName, suits, TYPE_WORDS } from "./type.rules.ts";
import { wordsIn } from "./wording.rules.ts";

/** Words that make a proper name another one; neither number, letter, sign, region nor "tân" and "mới", which 41.2 bars. */
const DISTINGUISHING = ["An Khang", "Thành Đạt", "Minh Phú", "Gia Hưng", "Kim Long", "Thịnh Vượng"];
const FIELDS = ["Thương mại", "Dịch vụ", "Đầu tư", "Sản xuất"];

type Hints = { place?: string; field?: string };

/**
 * Names near the one that was asked for: its line of business before it, its place or a word of its own behind it.
 * Whether they pass is for the rules to say, with the names there are.
 */
export function variantsOf(asked: NameAskedFor, { place, field }: Hints = {}): NameAskedFor[] {
  const parsed = parseName(asked.name);
  const type =
    suits(parsed.type, asked.kind) && !/^cty\s/iu.test(parsed.typeWords)
      ? parsed.typeWords
      : TYPE_WORDS[asked.kind];
  const proper = cleaned(parsed.proper);
  if (proper === "") return [];
  const isShouted = parsed.written === parsed.written.toUpperCase();
  const cased = (text: string) => (isShouted ? text.toUpperCase() : text);
  const behind = [...(place ? [place] : []), ...DISTINGUISHING].map((word) => `${proper} ${cased(word)}`);
  const before = [...(field ? [field] : []), ...FIELDS].map((word) => `${cased(word)} ${proper}`);
  const mixed = behind.flatMap((one, n) => [one, ...before.slice(n, n + 1)]);
  return mixed.map((name) => ({ ...asked, name: `${type} ${name}` }));
}

/** Without the signs and words that no name may have. */
function cleaned(proper: string): string {
  const barred = new Set(strangeSigns(proper).map(({ sign }) => sign));
  const legal = Array.from(proper.normalize("NFC"))
    .filter((sign) => !barred.has(sign))
    .join("");
  return wordsIn(legal, [...BODIES, ...AGAINST_TRADITION])
    .reduce((left, word) => left.replace(new RegExp(word, "iu"), " "), legal)
    .replace(/ +/g, " ")
    .trim();
}
