import type { Block, Fact, Grid, Printable, Signing, Words } from "./paper.model.ts";

const MOST_SIGNS = 6000;
const MOST_ROWS = 600;
const MOST_BLOCKS = 1500;
const MOST_LINES = 40;

export const bold = (text: string) => ({ text, bold: true });
export const chapter = (over: string, text: string): Block => ({ type: "heading", level: 1, text, over });
export const heading = (text: string): Block => ({ type: "heading", level: 2, text });
export const article = (n: number, title: string): Block => ({
  type: "heading",
  level: 3,
  text: `Điều ${n}. ${title}`,
});
export const text = (words: Words): Block => ({ type: "text", words });
export const centred = (words: Words): Block => ({ type: "text", words, align: "center" });
export const flush = (words: Words): Block => ({ type: "text", words, isFlush: true });
export const clause = (label: string, words: Words): Block => ({ type: "clause", label, words, depth: 0 });
export const point = (label: string, words: Words): Block => ({ type: "clause", label, words, depth: 1 });
export const note = (words: Words): Block => ({ type: "note", words });
export const facts = (...rows: (readonly Fact[])[]): Block => ({ type: "facts", rows });
export const table = (grid: Grid, caption?: string): Block => ({
  type: "table",
  grid,
  ...(caption ? { caption } : {}),
});
/** Numbered from 1. */
export const numbered = (words: readonly Words[]): Block[] =>
  words.map((each, n) => clause(`${n + 1}.`, each));

/** What people fill in by hand where an answer is missing. */
const OPEN = "……………………";
export const orOpen = (said: string): string => said || OPEN;
export const fact = (label: string, said: string): Fact => ({ label, words: said ? [bold(said)] : OPEN });
/** What may be left out, and is then said to be. */
export const factOrNone = (label: string, said: string): Fact => ({
  label,
  words: said ? [bold(said)] : "Không có",
});
/** Only when there is something to say. */
export const optionalFact = (label: string, said: string): Fact[] => (said ? [fact(label, said)] : []);

/** No control or direction marks, no broken letters; lines become one, and nothing is without end. */
const LINE = /\s+/gu;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFFFE\uFFFF]/gu;
export function plain(said: string): string {
  const short = said.length > MOST_SIGNS ? `${said.slice(0, MOST_SIGNS)}…` : said;
  return short.toWellFormed().replace(LINE, " ").replace(UNSEEN, "").replace(LINE, " ").normalize("NFC");
}
const plainWords = (words: Words): Words =>
  typeof words === "string"
    ? plain(words)
    : words.map((run) => (typeof run === "string" ? plain(run) : { ...run, text: plain(run.text) }));

const plainFact = ({ label, words }: Fact): Fact => ({ label: plain(label), words: plainWords(words) });
const plainSigning = ({ capacity, behalf, name, mark }: Signing): Signing => ({
  capacity: plain(capacity),
  behalf: behalf && plain(behalf),
  name: plain(name),
  mark: mark?.slice(0, MOST_LINES).map(plain) ?? null,
});

function plainGrid({ columns, rows, sums }: Grid): Grid {
  const left = rows.length - MOST_ROWS;
  const shown = rows.slice(0, MOST_ROWS).map((row) => row.map(plainWords));
  const rest = [["", `… và ${left} dòng khác trong hồ sơ điện tử.`, ...columns.slice(2).map(() => "")]];
  return {
    columns: columns.map((column) => ({ ...column, title: plain(column.title) })),
    rows: left > 0 ? [...shown, ...rest] : shown,
    ...(sums ? { sums: sums.map(plainWords) } : {}),
  };
}

function plainBlock(block: Block): Block {
  switch (block.type) {
    case "heading":
      return { ...block, text: plain(block.text), ...(block.over ? { over: plain(block.over) } : {}) };
    case "text":
    case "note":
      return { ...block, words: plainWords(block.words) };
    case "clause":
      return { ...block, label: plain(block.label), words: plainWords(block.words) };
    case "facts":
      return { ...block, rows: block.rows.slice(0, MOST_ROWS).map((row) => row.map(plainFact)) };
    case "table":
      return {
        ...block,
        grid: plainGrid(block.grid),
        ...(block.caption ? { caption: plain(block.caption) } : {}),
      };
    case "card":
      return {
        ...block,
        caption: plain(block.caption),
        lines: block.lines.map((line) => ({ ...line, label: plain(line.label), value: plain(line.value) })),
      };
    case "signatures":
      return {
        ...block,
        signings: block.signings.slice(0, MOST_ROWS).map(plainSigning),
        receivers: block.receivers.slice(0, MOST_LINES).map(plain),
        ...(block.qr ? { qr: { text: block.qr.text, caption: plain(block.qr.caption) } } : {}),
      };
  }
}

/** The same paper, fit to be printed: whatever people typed is plain text of bounded length. */
export function printed(paper: Printable): Printable {
  const { issuer } = paper;
  const none = (said: string | null) => (said === null ? null : plain(said));
  return {
    ...paper,
    name: plain(paper.name),
    issuer: issuer && {
      above: none(issuer.above),
      name: plain(issuer.name),
      number: none(issuer.number),
    },
    place: none(paper.place),
    title: paper.title.slice(0, MOST_LINES).map(plain),
    english: plain(paper.english),
    subject: none(paper.subject),
    particulars: paper.particulars.slice(0, MOST_LINES).map(plainWords),
    addressee: none(paper.addressee),
    blocks: paper.blocks.slice(0, MOST_BLOCKS).map(plainBlock),
  };
}

const NARROW = 25; // capitals that fit beside the motto of the state
/** The name of an office in capitals, on two even lines where one is too short for it. */
export function headLines(name: string): string[] {
  const whole = name.toUpperCase();
  const council = /^(ỦY BAN NHÂN DÂN)\s(.+)$/u.exec(whole);
  if (whole.length <= NARROW) return [whole];
  if (council) return council.slice(1);
  const words = whole.split(" ");
  const halves = words
    .slice(1)
    .map((_, n) => [words.slice(0, n + 1).join(" "), words.slice(n + 1).join(" ")]);
  const uneven = ([first = "", second = ""]: string[]) => Math.abs(first.length - second.length);
  return halves.toSorted((a, b) => uneven(a) - uneven(b))[0] ?? [whole];
}
