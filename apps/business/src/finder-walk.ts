import type { Question } from "@sen/catalogue/model";

type Answer = Question["answers"][number];
export type Step = { question: Question; answer: Answer };

/** Where a trail of answers leads: what was asked and answered so far, and what is asked now; null when it leads nowhere. */
export function walk(
  questions: readonly Question[],
  trail: readonly string[],
): { steps: Step[]; now: Question } | null {
  let now = questions[0];
  const steps: Step[] = [];
  for (const id of trail) {
    const answer = now?.answers.find((one) => one.id === id);
    if (!now || !answer || !("question" in answer.leadsTo)) return null;
    steps.push({ question: now, answer });
    const { question } = answer.leadsTo;
    now = questions.find((one) => one.id === question);
  }
  return now ? { steps, now } : null;
}
