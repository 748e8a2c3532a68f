import {
  BorderStyle,
  type ITableCellOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { para, SIDES } from "./docx-text.ts";
import type { Align, Grid, Words } from "./paper.model.ts";

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const BARE = { top: NONE, bottom: NONE, left: NONE, right: NONE };

/** A table without lines, to put things beside each other. */
export function grid(widths: readonly number[], rows: readonly (readonly Paragraph[])[][]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    borders: { ...BARE, insideHorizontal: NONE, insideVertical: NONE },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map((children, n) => cellOf(children, widths[n] ?? 0, { borders: BARE })),
        }),
    ),
  });
}
const cellOf = (
  children: readonly Paragraph[],
  width: number,
  set: Omit<ITableCellOptions, "children"> = {},
): TableCell =>
  new TableCell({
    ...set,
    width: { size: width, type: WidthType.DXA },
    margins: { left: 80, right: 80, top: 30, bottom: 30 },
    children: children.length > 0 ? [...children] : [new Paragraph({})],
  });

export function tableOf({ columns, rows, sums }: Grid, width: number): Table {
  const whole = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => Math.floor((column.width / whole) * width));
  const size = columns.length > 7 ? 21 : columns.length > 5 ? 22 : 24;
  const line = (words: Words, align: Align | undefined, bold = false): Paragraph =>
    para(
      words,
      { alignment: SIDES[align ?? "left"], spacing: { after: 0 } },
      { size, ...(bold ? { bold } : {}) },
    );
  const row = (cells: readonly Words[], set: { isBold?: boolean; isHead?: boolean }): TableRow =>
    new TableRow({
      cantSplit: true,
      tableHeader: set.isHead ?? false,
      children: columns.map(({ align }, n) =>
        cellOf([line(cells[n] ?? "", set.isHead ? "center" : align, set.isBold)], widths[n] ?? 0, {
          verticalAlign: set.isHead ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
        }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    rows: [
      row(
        columns.map(({ title }) => title),
        { isBold: true, isHead: true },
      ),
      ...rows.map((cells) => row(cells, {})),
      ...(sums ? [row(sums, { isBold: true })] : []),
    ],
  });
}
