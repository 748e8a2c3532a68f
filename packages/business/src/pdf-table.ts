import type { Content, TableCell } from "pdfmake/interfaces.js";
import type { Align, Grid, Words } from "./paper.model.ts";
import { runs } from "./pdf-text.ts";

export function tableOf({ columns, rows, sums }: Grid, caption: string | undefined, width: number): Content {
  const whole = columns.reduce((sum, column) => sum + column.width, 0);
  const inner = width - columns.length * 8 - (columns.length + 1) * 0.5;
  const size = columns.length > 7 ? 10.5 : columns.length > 5 ? 11 : 12;
  const cell = (words: Words, align: Align | undefined): TableCell => ({
    text: runs(words),
    alignment: align ?? "left",
  });
  const named: TableCell[][] = caption
    ? [
        [
          { text: caption, italics: true, fontSize: 11, colSpan: columns.length, border: NO_BORDER },
          ...columns.slice(1).map(() => ({ text: "", border: NO_BORDER })),
        ],
      ]
    : [];
  const body: TableCell[][] = [
    ...named,
    columns.map(({ title }) => ({
      text: title,
      bold: true,
      alignment: "center",
      verticalAlignment: "middle",
    })),
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
  return sums.map(
    (words, n): TableCell =>
      n === 0
        ? { text: runs(sums[first] ?? ""), bold: true, alignment: "center", colSpan: first + 1 }
        : n <= first
          ? {}
          : { text: runs(words), bold: true, alignment: columns[n]?.align ?? "left" },
  );
}

/** A table that is not torn apart by the end of a page. */
export const isWhole = ({ rows }: Grid): boolean => rows.length <= 10;
