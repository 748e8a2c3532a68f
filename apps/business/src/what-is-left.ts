import { fullDate, moment } from "@sen/ui/format";
import { dayAt, daysBetween } from "@sen/workdays/rules";
import { dong } from "./money.ts";
import type { OwnView } from "./own-view.ts";
import { words } from "./words/tracking.ts";

/** The one sentence over a dossier: a figure where there is one, what it means, and the rest in smaller letters. */
export type Left = { figure: number | null; text: string; tail: string; tone: "calm" | "yours" | "bad" };

export function leftOf({ dossier: { standing }, clock }: OwnView, now: string): Left {
  const calm = (text: string, tail: string): Left => ({ figure: null, text, tail, tone: "calm" });
  const { status, outcome, endedAt, apology, dueAt } = standing;
  const today = dayAt(now);
  if (outcome !== null) {
    const isGood = outcome === "granted" || outcome === "withdrawn";
    return {
      ...calm(words.ended[outcome], endedAt ? words.endedAt(moment(endedAt)) : ""),
      tone: isGood ? "calm" : "bad",
    };
  }
  if (status === "withdrawing") return calm(words.withdrawing, words.waitsForOffice);
  if (status === "supplement") return toAnswer(standing.rounds.at(-1)?.until ?? today, today);
  if (status === "financial")
    return { ...calm(words.waitsForFee, words.toPay(dong(standing.fee?.dong ?? 0))), tone: "yours" };
  if (apology && apology.newDueAt > now)
    return calm(words.apologised, words.newDue(moment(apology.newDueAt)));
  if (!dueAt) return calm(words.waitsForReceipt, words.noDateYet);
  if (dueAt < now) return { ...calm(words.late, words.wasDue(moment(dueAt))), tone: "bad" };
  const days = clock?.counted.filter((day) => day > today).length ?? 0;
  return {
    figure: days === 0 ? null : days,
    text: words.left(days),
    tail: words.dueAt(moment(dueAt)),
    tone: "calm",
  };
}

function toAnswer(until: string, today: string): Left {
  const tail = words.answerBy(fullDate(until));
  if (until < today) return { figure: null, text: words.answerLate, tail, tone: "bad" };
  const days = daysBetween(today, until);
  return { figure: days === 0 ? null : days, text: words.toAnswer(days), tail, tone: "yours" };
}
