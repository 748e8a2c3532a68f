import { fileURLToPath } from "node:url";
import pdfMake from "pdfmake";
import type { Content, TableCell, TDocumentDefinitions } from "pdfmake/interfaces.js";
import { encode } from "uqr";
import type { Align, Block, Grid, Issuer, Printable, Run, Signing, Words } from "./paper.model.ts";
import { printed } from "./paper.rules.ts";
import { dayInWords } from "./saying.rules.ts";

const face = (name: string) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/tinos/${name}/Tinos_${name}.ttf`));
const TINOS = {
  normal: face("400Regular"),
  bold: face("700Bold"),
  italics: face("400Regular_Italic"),
  bolditalics: face("700Bold_Italic"),
};
pdfMake.setFonts({ Tinos: TINOS });
// Nothing is fetched, and no file but these is read, whatever a paper says.
pdfMake.setUrlAccessPolicy(() => false);
pdfMake.setLocalAccessPolicy((path) => Object.values(TINOS).includes(path));

const MM = 72 / 25.4;
const BODY = 13;
const INDENT = 10 * MM;
const STAMP = "#1d4f91";
const FRAME = "#8c1c1c";

/** A4 with the margins of Decree 30/2020; within the frame of a certificate they are even. */
const marginsOf = ({ isFramed }: Printable): [number, number, number, number] =>
  isFramed ? [23 * MM, 19 * MM, 23 * MM, 17 * MM] : [30 * MM, 20 * MM, 15 * MM, 20 * MM];
const widthOf = (paper: Printable): number => {
  const [left, , right] = marginsOf(paper);
  return (paper.isLandscape ? 297 : 210) * MM - left - right;
};

/** A paper as a PDF. The same paper is the same bytes. */
export async function pdfOf(said: Printable): Promise<Uint8Array<ArrayBuffer>> {
  const paper = printed(said);
  const width = widthOf(paper);
  const definition: TDocumentDefinitions = {
    pageSize: "A4",
    pageOrientation: paper.isLandscape ? "landscape" : "portrait",
    pageMargins: marginsOf(paper),
    language: "vi-VN",
    displayTitle: true,
    info: {
      title: [...paper.title, paper.subject ?? ""].join(" ").trim(),
      author: paper.issuer?.name ?? "",
      creator: "Sen",
      producer: "Sen",
      creationDate: new Date(paper.at),
      modDate: new Date(paper.at),
    },
    defaultStyle: { font: "Tinos", fontSize: paper.isFramed ? 12.5 : BODY, lineHeight: 1.08 },
    header: (page) =>
      page === 1 ? "" : { text: String(page), alignment: "center", margin: [0, 10 * MM, 0, 0] },
    ...(paper.isFramed ? { background: (_page, { width: w, height: h }) => frame(w, h) } : {}),
    content: [...head(paper, width), ...blocksOf(paper.blocks, width)],
    // Above a table that is torn, where there is nothing to hold a heading to.
    pageBreakBefore: (node, { getFollowingNodesOnPage }) =>
      node.headlineLevel === LOOSE && getFollowingNodesOnPage().length === 0,
  };
  return new Uint8Array(await pdfMake.createPdf(definition).getBuffer());
}

const rule = (length: number, margin: [number, number, number, number], lineWidth = 0.7): Content => ({
  canvas: [{ type: "line", x1: 0, y1: 0, x2: length, y2: 0, lineWidth }],
  alignment: "center",
  margin,
});

function head(paper: Printable, width: number): Content[] {
  const { issuer, place, day, title, english, subject, particulars, addressee, isFramed } = paper;
  const dated = place === null ? "" : `${place}, ${dayInWords(day)}`;
  const size = (n: number): number => (isFramed ? ([18, 16][n] ?? 14) : 14);
  return [
    ...(issuer ? [letterhead(issuer, dated, width)] : [ownHead(dated)]),
    ...title.map(
      (line, n): Content => ({
        text: line,
        bold: true,
        fontSize: size(n),
        alignment: "center",
      }),
    ),
    { text: english, italics: true, fontSize: 11, alignment: "center", margin: [0, 1, 0, 3] },
    ...(subject ? [{ text: subject, bold: true, alignment: "center" } as const] : []),
    ...(isFramed ? [] : [rule(90, [0, 3, 0, 0])]),
    ...particulars.map(
      (words): Content => ({ text: runs(words), alignment: "center", margin: [0, isFramed ? 3 : 5, 0, 0] }),
    ),
    ...(addressee
      ? [{ text: `Kính gửi: ${addressee}`, alignment: "center", margin: [0, 10, 0, 0] } as const]
      : []),
    { text: "", margin: [0, isFramed ? 8 : 6, 0, 0], fontSize: 6 },
  ];
}

const motto = (): Content[] => [
  { text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold: true, fontSize: 12, alignment: "center", noWrap: true },
  { text: "Độc lập - Tự do - Hạnh phúc", bold: true, fontSize: 13, alignment: "center" },
  rule(159, [0, 1, 0, 0]),
];
const datedLine = (dated: string): Content[] =>
  dated ? [{ text: dated, italics: true, alignment: "center", margin: [0, 7, 0, 0] }] : [];

/** Issuer at the left, the motto of the state at the right. */
function letterhead({ above, name, number }: Issuer, dated: string, width: number): Content {
  const right = 258;
  return {
    columns: [
      {
        width: width - right - 10,
        stack: [
          ...(above ? [{ text: above.toUpperCase(), fontSize: 12, alignment: "center" } as const] : []),
          { text: name.toUpperCase(), bold: true, fontSize: 12, alignment: "center" },
          rule(66, [0, 2, 0, 0]),
          ...(number ? [{ text: number, alignment: "center", margin: [0, 6, 0, 0] } as const] : []),
        ],
      },
      { width: right, stack: [...motto(), ...datedLine(dated)] },
    ],
    columnGap: 10,
    margin: [0, 0, 0, 18],
  };
}

/** What people write bears the motto alone. */
const ownHead = (dated: string): Content => ({
  stack: [
    ...motto(),
    ...(dated ? [{ text: dated, italics: true, alignment: "right", margin: [0, 12, 0, 0] } as const] : []),
  ],
  margin: [0, 0, 0, 14],
});

/** Headings stay with what they head, and signatures with the words before them. */
function blocksOf(blocks: readonly Block[], width: number): Content[] {
  const all: Content[] = [];
  let held: Content[] = [];
  let isInArticle = false;
  const together = (...stack: Content[]) => ({ stack, unbreakable: true });
  blocks.forEach((block, n) => {
    const content = contentOf(block, width, isInArticle);
    const last = block.type === "signatures" && isProse(blocks[n - 1]) ? all.pop() : undefined;
    if (block.type === "heading") {
      isInArticle = block.level === 3;
      held.push(content);
      return;
    }
    if (last) all.push(together(last, content));
    else if (held.length === 0) all.push(content);
    else if (block.type === "table" && !isWhole(block.grid))
      all.push({ stack: held, headlineLevel: LOOSE }, content);
    else all.push(together(...held, content));
    held = [];
  });
  return [...all, ...held];
}
const LOOSE = 9;
/** A table that is not torn apart by the end of a page. */
const isWhole = ({ rows }: Grid): boolean => rows.length <= 10;
const isProse = (block: Block | undefined): boolean => block !== undefined && ["text", "clause", "note", "facts"].includes(block.type);

function contentOf(block: Block, width: number, isInArticle: boolean): Content {
  switch (block.type) {
    case "heading":
      return headingOf(block);
    case "text":
      return {
        text: runs(block.words),
        alignment: block.align ?? "justify",
        leadingIndent: block.align === "center" || (block.isFlush && !isInArticle) ? 0 : INDENT,
        margin: [0, 0, 0, 6],
        unbreakable: isShort(block.words),
      };
    case "clause":
      return {
        text: [`${block.label} `, ...runs(block.words)],
        alignment: "justify",
        leadingIndent: INDENT + block.depth * 14,
        margin: [0, 0, 0, 5],
        unbreakable: isShort(block.words),
      };
    case "facts":
      return { stack: block.rows.filter((row) => row.length > 0).map(factsRow), margin: [isInArticle ? INDENT : 0, 0, 0, 2] };
    case "note":
      return {
        text: runs(block.words),
        italics: true,
        fontSize: 11,
        alignment: "justify",
        margin: [0, 2, 0, 6],
      };
    case "table":
      return tableOf(block.grid, block.caption, width);
    case "card":
      return cardOf(block);
    case "signatures":
      return signaturesOf(block);
  }
}

const headingOf = ({ text, level, over }: Extract<Block, { type: "heading" }>): Content =>
  level === 1
    ? {
        stack: [...(over ? [over] : []), text.toUpperCase()],
        bold: true,
        alignment: "center",
        margin: [0, 12, 0, 6],
      }
    : { text, bold: true, leadingIndent: level === 3 ? INDENT : 0, margin: [0, 6, 0, 4] };

/** A paragraph of few lines is not torn apart by the end of a page. */
const isShort = (words: Words): boolean => runsOf(words).reduce((length, { text }) => length + text.length, 0) < 320;
const runsOf = (words: Words): Run[] =>
  (typeof words === "string" ? [words] : words).map((run) => (typeof run === "string" ? { text: run } : run));
const runs = (words: Words): Content[] =>
  runsOf(words).map(({ text, bold, italic }) => ({
    text,
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: true } : {}),
  }));

function factsRow(row: readonly { label: string; words: Words }[]): Content {
  const [first, second] = row.map(({ label, words }): Content => ({ text: [`${label}: `, ...runs(words)] }));
  return second
    ? {
        columns: [
          { ...as(first), width: "52%" },
          { ...as(second), width: "48%" },
        ],
        columnGap: 8,
        margin: [0, 0, 0, 4],
      }
    : { ...as(first), alignment: "left", margin: [0, 0, 0, 4] };
}
const as = (content: Content | undefined) => content as { text: Content[] };

function tableOf({ columns, rows, sums }: Grid, caption: string | undefined, width: number): Content {
  const whole = columns.reduce((sum, column) => sum + column.width, 0);
  const inner = width - columns.length * 8 - (columns.length + 1) * 0.5;
  const size = columns.length > 7 ? 10.5 : columns.length > 5 ? 11 : 12;
  const cell = (words: Words, align: Align | undefined): TableCell => ({
    text: runs(words),
    alignment: align ?? "left",
  });
  const named: TableCell[][] = caption
    ? [[{ text: caption, italics: true, fontSize: 11, colSpan: columns.length, border: NO_BORDER }, ...columns.slice(1).map(() => ({ text: "", border: NO_BORDER }))]]
    : [];
  const body: TableCell[][] = [
    ...named,
    columns.map(({ title }) => ({ text: title, bold: true, alignment: "center", verticalAlignment: "middle" })),
    ...rows.map((row) => columns.map(({ align }, n) => cell(row[n] ?? "", align))),
    ...(sums ? [sumsOf(sums, columns)] : []),
  ];
  return {
    table: {
      headerRows: named.length + 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: columns.map((column) => (column.width / whole) * inner),
      body,
    },
    layout: {
      hLineWidth: (n) => (caption && n === 0 ? 0 : 0.5),
      vLineWidth: () => 0.5,
      paddingTop: () => 3,
      paddingBottom: () => 3,
    },
    fontSize: size,
    lineHeight: 1.02,
    margin: [0, 2, 0, 8],
    unbreakable: isWhole({ columns, rows }),
  };
}
const NO_BORDER: [boolean, boolean, boolean, boolean] = [false, false, false, false];

/** The first text of a row of sums stretches over what is blank before it. */
function sumsOf(sums: readonly Words[], columns: Grid["columns"]): TableCell[] {
  const first = Math.max(
    0,
    sums.findIndex((words) => words.length > 0),
  );
  return sums.map((words, n) =>
    n === 0
      ? { text: runs(sums[first] ?? ""), bold: true, alignment: "center", colSpan: first + 1 }
      : n <= first
        ? {}
        : { text: runs(words), bold: true, alignment: columns[n]?.align ?? "left" },
  );
}

const QR = 82;
function qrOf(text: string, side: number): Content {
  const { data, size } = encode(text, { ecc: "M", border: 0 });
  const unit = side / size;
  return {
    canvas: data.flatMap((row, y) =>
      runsOfDark(row).map(([x, length]) => ({
        type: "rect" as const,
        x: x * unit,
        y: y * unit,
        w: length * unit,
        h: unit * 1.02,
        color: "#000000",
        lineWidth: 0,
      })),
    ),
  };
}
/** Where dark begins in a row, and how far it goes. */
function runsOfDark(row: readonly boolean[]): [at: number, length: number][] {
  const dark: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = dark.at(-1);
    if (!isDark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else dark.push([x, 1]);
  });
  return dark;
}

function cardOf({ qr, caption, lines }: Extract<Block, { type: "card" }>): Content {
  const said = lines.map(
    ({ label, value, size }): Content => ({
      text: [
        { text: `${label}: `, fontSize: size === "small" ? 10.5 : 11.5 },
        {
          text: value,
          bold: size !== "small",
          fontSize: { loud: 16, small: 10.5, plain: 13 }[size ?? "plain"],
          characterSpacing: size === "loud" ? 0.6 : 0,
        },
      ],
      margin: [0, 0, 0, 3],
    }),
  );
  return {
    table: {
      widths: [QR + 6, "*"],
      body: [
        [
          { stack: [qrOf(qr, QR)], margin: [3, 3, 0, 3] },
          {
            stack: [...said, { text: caption, italics: true, fontSize: 10.5, margin: [0, 1, 0, 0] }],
            verticalAlignment: "middle",
          },
        ],
      ],
    },
    layout: {
      hLineWidth: () => 0.8,
      vLineWidth: (n) => (n === 1 ? 0 : 0.8),
      paddingLeft: () => 8,
      paddingRight: () => 8,
      paddingTop: () => 5,
      paddingBottom: () => 5,
    },
    unbreakable: true,
    margin: [0, 4, 0, 10],
  };
}

function signaturesOf({ signings, receivers, qr }: Extract<Block, { type: "signatures" }>): Content {
  const [only] = signings;
  const margin: [number, number, number, number] = [0, 12, 0, 0];
  if (only && signings.length === 1) {
    const columns = [[...receiversOf(receivers), ...(qr ? sealOf(qr, receivers.length > 0) : [])], signingOf(only)];
    return {
      columns: columns.map((stack, n) => ({ width: n ? "54%" : "46%", stack })),
      margin,
      unbreakable: true,
    };
  }
  const pairs = signings.flatMap((one, n) => (n % 2 === 0 ? [[one, signings[n + 1]]] : []));
  return {
    stack: pairs.map((pair) => ({
      columns: pair.map((one) => ({
        width: "*",
        stack: one ? signingOf({ ...one, behalf: one.behalf ?? (pair.some((other) => other?.behalf) ? " " : null) }) : [],
      })),
      margin: [0, 0, 0, 10],
      unbreakable: true,
    })),
    margin,
  };
}

const receiversOf = (receivers: readonly string[]): Content[] =>
  receivers.length === 0
    ? []
    : [
        { text: "Nơi nhận:", bold: true, italics: true, fontSize: 12 },
        ...receivers.map(
          (one, n): Content => ({
            text: `- ${one}${n === receivers.length - 1 ? "." : ";"}`,
            fontSize: 11,
          }),
        ),
      ];

const sealOf = ({ text, caption }: { text: string; caption: string }, isBelow: boolean): Content[] => [
  { stack: [qrOf(text, 64)], margin: [0, isBelow ? 10 : 4, 0, 4] },
  { text: caption, italics: true, fontSize: 10 },
];

const signingOf = ({ capacity, behalf, name, mark }: Signing): Content[] => [
  { text: capacity.toUpperCase(), bold: true, alignment: "center" },
  ...(behalf ? [{ text: behalf.trim() ? `đại diện ${behalf}` : behalf, fontSize: 12, alignment: "center" } as const] : []),
  ...(mark ? [stampOf(mark)] : penOf()),
  { text: name, bold: true, alignment: "center" },
];
const penOf = (): Content[] => [
  { text: "(Ký và ghi rõ họ tên)", italics: true, fontSize: 12, alignment: "center" },
  { text: "", margin: [0, 25, 0, 25] },
];
/** How it was signed, where a hand would have signed. */
const stampOf = (mark: readonly string[]): Content => ({
  columns: [
    { width: "*", text: "" },
    {
      width: 196,
      table: {
        widths: ["*"],
        body: [
          [
            {
              stack: mark.map((line, n) => ({ text: line, bold: n === 0 })),
              fontSize: 9.5,
              color: STAMP,
              alignment: "center",
            },
          ],
        ],
      },
      layout: {
        hLineWidth: () => 0.8,
        vLineWidth: () => 0.8,
        hLineColor: () => STAMP,
        vLineColor: () => STAMP,
        paddingTop: () => 4,
        paddingBottom: () => 4,
      },
    },
    { width: "*", text: "" },
  ],
  margin: [0, 9, 0, 9],
});

/** A certificate's border: two lines, and a square in each corner. */
function frame(w: number, h: number): Content {
  const box = (inset: number, lineWidth: number) =>
    ({
      type: "rect",
      x: inset,
      y: inset,
      w: w - 2 * inset,
      h: h - 2 * inset,
      lineWidth,
      lineColor: FRAME,
    }) as const;
  const [near, far, side] = [29, 40, 11];
  const corners = [
    [near, near],
    [w - far, near],
    [near, h - far],
    [w - far, h - far],
  ] as const;
  return {
    canvas: [
      box(near, 1.8),
      box(far - 5.5, 0.5),
      ...corners.map(
        ([x, y]) => ({ type: "rect", x, y, w: side, h: side, color: FRAME, lineWidth: 0 }) as const,
      ),
    ],
  };
}
