import {
  AlignmentType,
  Document,
  Header,
  LineRuleType,
  convertMillimetersToTwip as mm,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from "docx";
import { grid, tableOf } from "./docx-table.ts";
import { centred, type Placed, para, rule, runs, SIDES } from "./docx-text.ts";
import type { Block, Fact, Issuer, Printable, Signing } from "./paper.model.ts";
import { headLines, printed } from "./paper.rules.ts";
import { dayInWords } from "./saying.rules.ts";

type Piece = Paragraph | Table;
const INDENT = mm(10);
const MARGINS = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10) };

/** A paper to be edited in a word processor; the same text as its PDF, in the letters that every such program has. */
export async function docxOf(said: Printable): Promise<Uint8Array<ArrayBuffer>> {
  const paper = printed(said);
  const across = paper.isLandscape ? mm(297) : mm(210);
  const width = across - MARGINS.left - MARGINS.right;
  const file = new Document({
    creator: "Sen",
    title: [...paper.title, paper.subject ?? ""].join(" ").trim(),
    styles: {
      default: {
        document: {
          run: { font: "Times New Roman", size: 26, language: { value: "vi-VN" } },
          paragraph: { spacing: { after: 80, line: 259, lineRule: LineRuleType.AUTO } },
        },
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            // Given upright: the library turns it.
            size: {
              width: mm(210),
              height: mm(297),
              orientation: paper.isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: MARGINS,
          },
        },
        headers: { first: new Header({ children: [new Paragraph({})] }), default: pageNumber() },
        children: [
          ...head(paper, width),
          ...paper.blocks.flatMap((block) => pieces(block, width)),
          para("", { spacing: { after: 0 } }, { size: 2 }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({ alignment: SIDES.center, children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
    ],
  });

function head(paper: Printable, width: number): Piece[] {
  const { issuer, place, day, title, english, subject, particulars, addressee } = paper;
  const dated = place === null ? "" : `${place}, ${dayInWords(day)}`;
  const side = Math.round((width - mm(32)) / 2);
  return [
    ...(issuer ? [letterhead(issuer, dated, width)] : ownHead(dated, width)),
    para("", { spacing: { after: 120 } }, { size: 12 }),
    ...title.map((line) => centred(line, { bold: true, size: 28 })),
    centred(english, { italics: true, size: 22 }),
    ...(subject ? [centred(subject, { bold: true })] : []),
    rule(side),
    ...particulars.map((words) => centred(words, {}, 80)),
    ...(addressee ? [centred(`Kính gửi: ${addressee}`, {}, 160)] : []),
    para("", { spacing: { after: 40 } }, { size: 12 }),
  ];
}

const motto = (indent: number): Paragraph[] => [
  centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { bold: true, size: 24 }),
  centred("Độc lập - Tự do - Hạnh phúc", { bold: true, size: 26 }),
  rule(indent),
];
const MOTTO = mm(56); // as long as it is in 13 points

function letterhead({ above, name, number }: Issuer, dated: string, width: number): Table {
  const right = mm(92);
  const left = width - right;
  return grid(
    [left, right],
    [
      [
        [
          ...(above ? headLines(above).map((line) => centred(line, { size: 24 })) : []),
          ...headLines(name).map((line) => centred(line, { bold: true, size: 24 })),
          rule(Math.round((left - mm(24)) / 2)),
          ...(number ? [centred(number, {}, 80)] : []),
        ],
        [
          ...motto(Math.round((right - MOTTO) / 2)),
          ...(dated ? [centred(dated, { italics: true }, 80)] : []),
        ],
      ],
    ],
  );
}
const ownHead = (dated: string, width: number): Paragraph[] => [
  ...motto(Math.round((width - MOTTO) / 2)),
  ...(dated
    ? [para(dated, { alignment: SIDES.right, spacing: { before: 160, after: 0 } }, { italics: true })]
    : []),
];

function pieces(block: Block, width: number): Piece[] {
  const { JUSTIFIED } = AlignmentType;
  switch (block.type) {
    case "heading":
      return headings(block);
    case "text":
      return [
        para(block.words, {
          alignment: block.align === "center" ? SIDES.center : JUSTIFIED,
          indent: { firstLine: block.align === "center" || block.isFlush ? 0 : INDENT },
          spacing: { after: 120 },
        }),
      ];
    case "clause": {
      const words = typeof block.words === "string" ? [block.words] : block.words;
      const firstLine = INDENT + block.depth * 280;
      return [
        para([`${block.label} `, ...words], {
          alignment: JUSTIFIED,
          indent: { firstLine },
          spacing: { after: 100 },
        }),
      ];
    }
    case "facts":
      return block.rows.filter((row) => row.length > 0).map((row) => factsRow(row, width));
    case "note":
      return [para(block.words, { alignment: JUSTIFIED }, { italics: true, size: 22 })];
    case "table":
      return [
        ...(block.caption ? [para(block.caption, { keepNext: true }, { italics: true, size: 22 })] : []),
        tableOf(block.grid, width),
        para("", { spacing: { after: 80 } }, { size: 8 }),
      ];
    case "card":
      return [
        ...block.lines.map(({ label, value }) => para([`${label}: `, { text: value, bold: true }])),
        para([block.caption, ` ${block.qr}`], {}, { italics: true, size: 22 }),
      ];
    case "signatures":
      return [para("", { spacing: { after: 80 } }), ...signatures(block.signings, block.receivers, width)];
  }
}

function headings({ text, level, over }: Extract<Block, { type: "heading" }>): Paragraph[] {
  const set = (before: number): Placed => ({ keepNext: true, spacing: { before, after: 80 } });
  if (level > 1) {
    const indent = { firstLine: level === 3 ? INDENT : 0 };
    return [para(text, { ...set(120), indent }, { bold: true })];
  }
  const chapter = { alignment: SIDES.center, keepNext: true };
  return [
    ...(over ? [para(over, { ...chapter, spacing: { before: 240, after: 0 } }, { bold: true })] : []),
    para(text.toUpperCase(), { ...chapter, spacing: { before: 0, after: 120 } }, { bold: true }),
  ];
}

/** Two in a line stand at a tab, so that a line stays one paragraph to edit. */
function factsRow(row: readonly Fact[], width: number): Paragraph {
  const children = row.flatMap(({ label, words }, n) => [
    ...(n > 0 ? [new TextRun({ text: "\t" })] : []),
    ...runs(`${label}: `),
    ...runs(words),
  ]);
  return new Paragraph({
    children,
    tabStops: [{ type: "left", position: Math.round(width * 0.53) }],
    spacing: { after: 60 },
  });
}

function signatures(signings: readonly Signing[], receivers: readonly string[], width: number): Table[] {
  const right = Math.floor(width * 0.54);
  const left = width - right;
  const lines = receivers.map((one, n) =>
    para(`- ${one}${n === receivers.length - 1 ? "." : ";"}`, { spacing: { after: 0 } }, { size: 22 }),
  );
  const heading = para("Nơi nhận:", { spacing: { after: 0 } }, { bold: true, italics: true, size: 24 });
  const [only] = signings;
  if (only && signings.length === 1)
    return [grid([left, right], [[lines.length > 0 ? [heading, ...lines] : [], signing(only)]])];
  const pairs = signings.flatMap((one, n) => (n % 2 === 0 ? [[one, signings[n + 1]]] : []));
  return [
    grid(
      [width - Math.floor(width / 2), Math.floor(width / 2)],
      pairs
        .map((pair) => pair.map((one) => (one ? signing(one) : [])))
        .map((pair) => [pair[0] ?? [], pair[1] ?? []]),
    ),
  ];
}

const signing = ({ capacity, behalf, name, mark }: Signing): Paragraph[] => [
  centred(capacity.toUpperCase(), { bold: true }),
  ...(behalf ? [centred(`đại diện ${behalf}`, { size: 24 })] : []),
  ...(mark
    ? mark.map((line, n) => centred(line, { size: 19, bold: n === 0 }, n === 0 ? 120 : 0))
    : [centred("(Ký và ghi rõ họ tên)", { italics: true, size: 24 }), centred("", {}, 700)]),
  centred(name, { bold: true }, mark ? 120 : 0),
];
