import { AlignmentType, BorderStyle, type IParagraphOptions, LineRuleType, Paragraph, TextRun } from "docx";
import type { Words } from "./paper.model.ts";

export const SIDES = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" };

export type Look = { bold?: boolean; italics?: boolean; size?: number };
export const runs = (words: Words, look: Look = {}): TextRun[] =>
  (typeof words === "string" ? [words] : words).map((run) =>
    typeof run === "string"
      ? new TextRun({ text: run, ...look })
      : new TextRun({
          ...look,
          text: run.text,
          ...(run.bold ? { bold: true } : {}),
          ...(run.italic ? { italics: true } : {}),
        }),
  );
export type Placed = Omit<IParagraphOptions, "children" | "text">;
export const para = (words: Words, set: Placed = {}, look: Look = {}): Paragraph =>
  new Paragraph({ ...set, children: runs(words, look) });
export const centred = (words: Words, look: Look = {}, above = 0): Paragraph =>
  para(words, { alignment: SIDES.center, spacing: { before: above, after: 0 } }, look);
/** A line of its own below what is above it, as long as what is left between the indents. */
export const rule = (indent: number): Paragraph =>
  new Paragraph({
    border: { top: { ...LINE, space: 1 } },
    indent: { left: indent, right: indent },
    spacing: { before: 20, after: 0, line: 120, lineRule: LineRuleType.EXACT },
    children: [],
  });
