import type { Content } from "pdfmake/interfaces.js";
import type { Run, Words } from "./paper.model.ts";

const runsOf = (words: Words): Run[] =>
  (typeof words === "string" ? [words] : words).map((run) => (typeof run === "string" ? { text: run } : run));
export const lengthOf = (words: Words): number =>
  runsOf(words).reduce((length, { text }) => length + text.length, 0);

/** Words as pdfmake has them; what is not said of a run comes from around it. */
export const runs = (words: Words): Content[] =>
  runsOf(words).map(({ text, bold, italic }) => ({
    text,
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: true } : {}),
  }));
