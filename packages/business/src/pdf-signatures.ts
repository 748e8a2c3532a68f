import type { Content } from "pdfmake/interfaces.js";
import type { Block, Signing } from "./paper.model.ts";
import { qrOf } from "./pdf-marks.ts";

const STAMP = "#1d4f91";

export function signaturesOf({ signings, receivers, qr }: Extract<Block, { type: "signatures" }>): Content {
  const [only] = signings;
  const margin: [number, number, number, number] = [0, 12, 0, 0];
  if (only && signings.length === 1) {
    const columns = [
      [...receiversOf(receivers), ...(qr ? sealOf(qr, receivers.length > 0) : [])],
      signingOf(only),
    ];
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
        stack: one
          ? signingOf({ ...one, behalf: one.behalf ?? (pair.some((other) => other?.behalf) ? " " : null) })
          : [],
      })),
      margin: [0, 0, 0, 14],
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
  ...(behalf
    ? [{ text: behalf.trim() ? `đại diện ${behalf}` : behalf, fontSize: 12, alignment: "center" } as const]
    : []),
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
