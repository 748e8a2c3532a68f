import type { Content } from "pdfmake/interfaces.js";
import { encode } from "uqr";
import type { Block } from "./paper.model.ts";

const FRAME = "#8c1c1c";

export const rule = (length: number, above: number): Content => ({
  canvas: [{ type: "line", x1: 0, y1: 0, x2: length, y2: 0, lineWidth: 0.7 }],
  alignment: "center",
  margin: [0, above, 0, 0],
});

export function qrOf(text: string, side: number): Content {
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

const QR = 82;
export function cardOf({ qr, caption, lines }: Extract<Block, { type: "card" }>): Content {
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

/** A certificate's border: two lines, and a square in each corner. */
export function frame(w: number, h: number): Content {
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
