import type { Answers } from "@sen/business/form.model";

/** Where a file stands among those of its paper; null when it was taken out, or is not counted yet. */
export function orderOf(answers: Answers, component: string, fileId: string): number | null {
  const value = answers[`papers.${component}.${fileId}`]?.value;
  return typeof value === "number" ? value : null;
}
