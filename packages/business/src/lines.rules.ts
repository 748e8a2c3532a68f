import { CONDITIONAL_LINES, EVERYDAY, VSIC_2025 } from "./lines.data.ts";
import type { Line } from "./model.ts";

type Entry = Line & { folded: string; words: string[]; above: string; called: string[] };

/** As people type it: no marks, y as i, anything that is not a letter or figure as one space. */
const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replaceAll("y", "i")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const conditional: ReadonlySet<string> = new Set(CONDITIONAL_LINES.codes);
const levelOf = (code: string): number => (/^[A-Z]$/.test(code) ? 1 : code.length);

/** Level 4 of VSIC 2025, read once. */
const LINES: readonly Entry[] = (() => {
  const trail: { code: string; name: string }[] = [];
  return VSIC_2025.split("\n").flatMap((row) => {
    const [code = "", name = ""] = row.split("|");
    const level = levelOf(code);
    trail.splice(level - 1, Number.POSITIVE_INFINITY, { code, name });
    if (level < 4) return [];
    const above = trail.slice(0, 3);
    return [
      {
        code,
        name,
        trail: above.map((one) => one.code).join(" · "),
        isConditional: conditional.has(code),
        folded: folded(name),
        words: folded(name).split(" "),
        above: folded(above.map((one) => one.name).join(" ")),
        called: (EVERYDAY[code] ?? "").split(",").map(folded).filter(Boolean),
      },
    ];
  });
})();
const BY_CODE = new Map(LINES.map((line) => [line.code, line]));

const asLine = ({ code, name, trail, isConditional }: Entry): Line => ({ code, name, trail, isConditional });

/** A line of level 4, or null. */
export function lineNamed(code: string): Line | null {
  const line = BY_CODE.get(code);
  return line ? asLine(line) : null;
}

export const linesNamed = (codes: readonly string[]): Line[] =>
  codes.flatMap((code) => lineNamed(code) ?? []);

/** How well a line answers: the lower the better, null when it does not. */
function rankOf(line: Entry, asked: string, words: readonly string[]): number | null {
  if (/^\d+$/.test(asked)) return line.code.startsWith(asked) ? 0 : null;
  if (line.folded === asked || line.called.includes(asked)) return 0;
  if (line.folded.startsWith(asked) || line.called.some((one) => one.startsWith(asked))) return 1;
  if (` ${line.folded}`.includes(` ${asked}`)) return 2;
  if (line.called.some((one) => ` ${one} `.includes(` ${asked} `) || ` ${asked} `.includes(` ${one} `)))
    return 2;
  if (words.every((word) => line.words.includes(word))) return 3;
  if (words.every((word) => line.words.some((one) => one.startsWith(word)))) return 4;
  const whole = `${line.folded} ${line.above} ${line.code}`;
  return words.every((word) => whole.includes(word)) ? 5 : null;
}

/** Lines that answer a code, the beginning of one, or words in any order, with or without marks; the best first. */
export function searchLines(text: string, limit = 30): Line[] {
  const asked = folded(text);
  if (asked === "") return [];
  const words = asked.split(" ");
  return LINES.flatMap((line) => {
    const rank = rankOf(line, asked, words);
    return rank === null ? [] : [{ line, rank }];
  })
    .toSorted((a, b) => a.rank - b.rank || (a.line.code < b.line.code ? -1 : 1))
    .slice(0, limit)
    .map(({ line }) => asLine(line));
}
