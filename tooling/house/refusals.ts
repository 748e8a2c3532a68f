// Every refusal there is, found where it is made, with the sentences that the apps have for it.
import { code, isTest, read } from "./tree.ts";

export type RefusalCode = { code: string; madeIn: string[]; vi: string | null; en: string | null };

const MADE = /(?:\brefuse\(|new Refusal\()\s*"([^"]+)"/g;

export function collectRefusals(): RefusalCode[] {
  const made = new Map<string, Set<string>>();
  for (const path of code.filter(
    (one) => one.startsWith("packages/") && !isTest(one) && !one.endsWith("/testing.ts"),
  )) {
    for (const [, name = ""] of read(path).matchAll(MADE)) {
      made.set(name, (made.get(name) ?? new Set()).add(path));
    }
  }
  const words = code.filter((path) => /words|refusal/.test(path) && !isTest(path)).map(read);
  return [...made]
    .map(([name, paths]) => ({ code: name, madeIn: [...paths].toSorted(), ...sentencesFor(name, words) }))
    .toSorted((a, b) => a.code.localeCompare(b.code));
}

/** Words files say a thing in Vietnamese first, then in English. */
function sentencesFor(name: string, words: string[]): { vi: string | null; en: string | null } {
  const sentence = new RegExp(
    `"${name}":\\s*(?:\\([^)]*\\)\\s*=>\\s*)?(?:"((?:[^"\\\\]|\\\\.)*)"|\`([^\`]*)\`)`,
    "g",
  );
  for (const text of words) {
    const [vi, en] = [...text.matchAll(sentence)].map((match) => match[1] ?? match[2] ?? "");
    if (vi !== undefined && en !== undefined) return { vi, en };
  }
  return { vi: null, en: null };
}

const cell = (text: string | null) => (text ?? "").replaceAll("|", "\\|");

/** The text of docs/refusals.md. */
export function refusalsPage(): string {
  const rows = collectRefusals().map((one) => `| \`${one.code}\` | ${cell(one.vi)} | ${cell(one.en)} |`);
  return `# Refusals

Every "no" that a rule can say, and what the person reads. An API client finds the code in \`data.refusal\` of a 409 answer.
Written by \`pnpm house\` from the code; do not edit.

| Code | Tiếng Việt | English |
|---|---|---|
${rows.join("\n")}
`;
}
