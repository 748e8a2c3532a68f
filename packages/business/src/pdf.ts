import { fileURLToPath } from "node:url";
import pdfMake from "pdfmake";
import type { Content, TDocumentDefinitions } from "pdfmake/interfaces.js";
import type { Block, Fact, Issuer, Printable, Words } from "./paper.model.ts";
import { headLines, printed } from "./paper.rules.ts";
import { cardOf, frame, rule } from "./pdf-marks.ts";
import { signaturesOf } from "./pdf-signatures.ts";
import { isWhole, tableOf } from "./pdf-table.ts";
import { lengthOf, runs } from "./pdf-text.ts";
import { dayInWords } from "./saying.rules.ts";

const face = (name: string) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/tinos/${name}/Tinos_${name}.ttf`));
const TINOS = {
  normal: face("400Regular"),
  bold: face("700Bold"),
  italics: face("400Regular_Italic"),
  bolditalics: face("700Bold_Italic"),
};
pdfMake.setFonts({ Tinos: { ...TINOS } });
// Nothing is fetched, and no file but these is read, whatever a paper says.
pdfMake.setUrlAccessPolicy(() => false);
pdfMake.setLocalAccessPolicy((path) => Object.values(TINOS).includes(path));

const MM = 72 / 25.4;
/** How a page is set: A4 with the margins of Decree 30/2020; a certificate is tighter, and even within its frame. */
type Setting = {
  margins: [number, number, number, number];
  width: number;
  size: number;
  indent: number;
  gap: number;
};
function settingOf({ isFramed, isLandscape }: Printable): Setting {
  const margins: Setting["margins"] = isFramed
    ? [23 * MM, 19 * MM, 23 * MM, 17 * MM]
    : [30 * MM, 20 * MM, 15 * MM, 20 * MM];
  return {
    margins,
    width: (isLandscape ? 297 : 210) * MM - margins[0] - margins[2],
    size: isFramed ? 12 : 13,
    indent: 10 * MM,
    gap: isFramed ? 2.5 : 4,
  };
}

/** A paper as a PDF. The same paper is the same bytes. */
export async function pdfOf(said: Printable): Promise<Uint8Array<ArrayBuffer>> {
  const paper = printed(said);
  const setting = settingOf(paper);
  const at = new Date(paper.at);
  const definition: TDocumentDefinitions = {
    pageSize: "A4",
    pageOrientation: paper.isLandscape ? "landscape" : "portrait",
    pageMargins: setting.margins,
    language: "vi-VN",
    displayTitle: true,
    info: {
      title: [...paper.title, paper.subject ?? ""].join(" ").trim(),
      author: paper.issuer?.name ?? "",
      creator: "Sen",
      producer: "Sen",
      creationDate: at,
      modDate: at,
    },
    defaultStyle: { font: "Tinos", fontSize: setting.size, lineHeight: 1.08 },
    header: (page) =>
      page === 1 || paper.isFramed
        ? ""
        : { text: String(page), alignment: "center", margin: [0, 10 * MM, 0, 0] },
    ...(paper.isFramed ? { background: (_page, { width, height }) => frame(width, height) } : {}),
    content: [...head(paper, setting.width), ...blocksOf(paper.blocks, setting)],
    pageBreakBefore: (node, { getFollowingNodesOnPage }) =>
      node.headlineLevel === LOOSE && getFollowingNodesOnPage().length === 0,
  };
  return new Uint8Array(await pdfMake.createPdf(definition).getBuffer());
}

function head(paper: Printable, width: number): Content[] {
  const { issuer, place, day, title, english, subject, particulars, addressee, isFramed } = paper;
  const dated = place === null ? "" : `${place}, ${dayInWords(day)}`;
  const size = (n: number): number => (isFramed ? ([18, 16][n] ?? 14) : 14);
  return [
    ...(issuer ? [letterhead(issuer, dated, width)] : [ownHead(dated)]),
    ...title.map((line, n): Content => ({ text: line, bold: true, fontSize: size(n), alignment: "center" })),
    { text: english, italics: true, fontSize: 11, alignment: "center", margin: [0, 1, 0, 3] },
    ...(subject ? [{ text: subject, bold: true, alignment: "center" } as const] : []),
    ...(isFramed ? [] : [rule(90, 3)]),
    ...particulars.map((words) => centred(runs(words), isFramed ? 2 : 5)),
    ...(addressee ? [centred(`Kính gửi: ${addressee}`, 10)] : []),
    { text: "", margin: [0, isFramed ? 3 : 6, 0, 0], fontSize: 6 },
  ];
}

const centred = (text: Content, above: number): Content => ({
  text,
  alignment: "center",
  margin: [0, above, 0, 0],
});
const datedLine = (dated: string, alignment: "center" | "right", above: number): Content[] =>
  dated ? [{ text: dated, italics: true, alignment, margin: [0, above, 0, 0] }] : [];

const motto = (): Content[] => [
  {
    text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    bold: true,
    fontSize: 12,
    alignment: "center",
    noWrap: true,
  },
  { text: "Độc lập - Tự do - Hạnh phúc", bold: true, fontSize: 13, alignment: "center" },
  rule(159, 1),
];

/** Issuer at the left, the motto of the state at the right. */
function letterhead({ above, name, number }: Issuer, dated: string, width: number): Content {
  const right = 254;
  const gap = 8;
  const line = (text: string, bold: boolean): Content => ({ text, bold, fontSize: 12, alignment: "center" });
  return {
    columns: [
      {
        width: width - right - gap,
        stack: [
          ...(above ? headLines(above).map((text) => line(text, false)) : []),
          ...headLines(name).map((text) => line(text, true)),
          rule(66, 2),
          ...(number ? [centred(number, 6)] : []),
        ],
      },
      {
        width: right,
        stack: [...motto(), ...datedLine(dated, "center", 7)],
      },
    ],
    columnGap: gap,
    margin: [0, 0, 0, 16],
  };
}

/** What people write bears the motto alone. */
const ownHead = (dated: string): Content => ({
  stack: [...motto(), ...datedLine(dated, "right", 12)],
  margin: [0, 0, 0, 14],
});

const MOST_KEPT = 8; // lines about one thing that are not torn apart
/** Marks a heading above a table that is torn: nothing holds it there but `pageBreakBefore`. */
const LOOSE = 9;
const together = (...stack: Content[]): Content => ({ stack, unbreakable: true });

/** Headings stay with what they head, and signatures with the words before them. */
function blocksOf(blocks: readonly Block[], setting: Setting): Content[] {
  const all: Content[] = [];
  let held: Content[] = [];
  let isInArticle = false;
  blocks.forEach((block, n) => {
    const content = contentOf(block, setting, isInArticle);
    if (block.type === "heading") {
      isInArticle = block.level === 3;
      held.push(content);
      return;
    }
    const last = block.type === "signatures" && isHeldToSignatures(blocks[n - 1]) ? all.pop() : undefined;
    if (last) all.push(together(last, content));
    else if (held.length === 0) all.push(content);
    else if (block.type === "table" && !isWhole(block.grid))
      all.push({ stack: held, headlineLevel: LOOSE }, content);
    else all.push(together(...held, content));
    held = [];
  });
  return [...all, ...held];
}

function isHeldToSignatures(block: Block | undefined): boolean {
  if (!block || block.type === "signatures" || block.type === "card") return false;
  return block.type !== "table" || isWhole(block.grid);
}

function contentOf(block: Block, setting: Setting, isInArticle: boolean): Content {
  const { indent, gap, width } = setting;
  switch (block.type) {
    case "heading":
      return headingOf(block, setting);
    case "text": {
      const isFlush = block.align === "center" || (block.isFlush && !isInArticle);
      return paragraph(runs(block.words), block.words, {
        alignment: block.align ?? "justify",
        leadingIndent: isFlush ? 0 : indent,
        marginBottom: gap + 2,
      });
    }
    case "clause":
      return paragraph([`${block.label} `, ...runs(block.words)], block.words, {
        alignment: "justify",
        leadingIndent: indent + block.depth * 14,
        marginBottom: gap + 1,
      });
    case "facts": {
      const rows = block.rows.filter((row) => row.length > 0).map((row) => factsRow(row, gap));
      return {
        stack: rows,
        margin: [isInArticle ? indent : 0, 0, 0, 2],
        unbreakable: rows.length <= MOST_KEPT,
      };
    }
    case "note":
      return paragraph(runs(block.words), block.words, {
        italics: true,
        fontSize: 11,
        alignment: "justify",
        marginBottom: 6,
      });
    case "table":
      return tableOf(block.grid, block.caption, width);
    case "card":
      return cardOf(block);
    case "signatures":
      return signaturesOf(block);
  }
}

/** A paragraph of few lines is not torn apart by the end of a page. */
const paragraph = (text: Content[], words: Words, style: object): Content => ({
  text,
  unbreakable: lengthOf(words) < 320,
  ...style,
});

const headingOf = (
  { text, level, over }: Extract<Block, { type: "heading" }>,
  { indent, gap }: Setting,
): Content =>
  level === 1
    ? {
        stack: [...(over ? [over] : []), text.toUpperCase()],
        bold: true,
        alignment: "center",
        margin: [0, 12, 0, 6],
      }
    : { text, bold: true, leadingIndent: level === 3 ? indent : 0, margin: [0, gap + 2, 0, gap] };

function factsRow(row: readonly Fact[], gap: number): Content {
  const columns = row.map(({ label, words }, n) => ({
    text: [`${label}: `, ...runs(words)],
    width: row.length === 1 ? "*" : n === 0 ? "52%" : "48%",
  }));
  return { columns, columnGap: 8, margin: [0, 0, 0, gap] };
}
