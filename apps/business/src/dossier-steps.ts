import type { DossierEvent, Happening, HappeningType } from "@sen/casework/model";
import { fullDate, moment, shortDate, time } from "@sen/ui/format";
import { dong } from "./money.ts";
import type { OwnView } from "./own-view.ts";
import { words } from "./words/tracking.ts";

/** A point on the line of a dossier: who, what, when, and for the present one what is expected of the reader. */
export type Step = {
  key: string;
  when: string;
  title: string;
  what: string;
  place: "past" | "now" | "future";
  tone: "good" | "yours" | "bad";
  todo: "nothing" | "answer" | "pay" | "collect" | null;
};

type Is<T extends HappeningType> = Extract<Happening, { type: T }>;
type Told = { title: string; what: string; tone?: Step["tone"] };
type Teller<T extends HappeningType> = (it: Is<T>, who: string, view: OwnView) => Told;

const said = words.events;
const TELLERS: { [T in HappeningType]: Teller<T> } = {
  submitted: (_, who) => ({ title: said.submitted, what: said.submittedWhat(who) }),
  received: ({ dueAt }, _, { offices }) => ({
    title: said.received,
    what: said.receivedWhat(offices.receiving, moment(dueAt)),
  }),
  not_received: (_, who) => ({ title: said.notReceived, what: who, tone: "bad" }),
  assigned: ({ to }) => ({ title: said.assigned, what: said.assignedWhat(to.name) }),
  released: ({ why }) => ({ title: said.released, what: said.releasedWhat(why) }),
  supplement_requested: ({ reasons, until }, who) => ({
    title: said.asked,
    what: said.askedWhat(who, reasons.length, fullDate(until)),
    tone: "yours",
  }),
  supplement_answered: ({ dueAt }) => ({ title: said.answered, what: said.answeredWhat(moment(dueAt)) }),
  supplement_expired: () => ({ title: said.expired, what: said.expiredWhat, tone: "bad" }),
  fee_due: ({ dong: sum, what }) => ({
    title: said.feeDue,
    what: said.feeDueWhat(dong(sum), what),
    tone: "yours",
  }),
  fee_paid: ({ payment }) => ({
    title: said.feePaid,
    what: said.feePaidWhat(payment.number, dong(payment.dong)),
  }),
  withdrawal_asked: ({ reason }) => ({ title: said.withdrawAsked, what: said.withdrawAskedWhat(reason) }),
  withdrawal_accepted: () => ({ title: said.withdrawAccepted, what: said.withdrawAcceptedWhat }),
  withdrawal_declined: ({ reason }) => ({
    title: said.withdrawDeclined,
    what: said.withdrawDeclinedWhat(reason),
  }),
  proposed: (_, who) => ({ title: said.proposed, what: said.proposedWhat(who) }),
  sent_back: () => ({ title: said.sentBack, what: said.sentBackWhat }),
  granted: (_, who) => ({ title: said.granted, what: said.grantedWhat(who) }),
  refused: (_, who) => ({ title: said.refused, what: said.refusedWhat(who), tone: "bad" }),
  apologised: ({ reason, newDueAt }) => ({
    title: said.apologised,
    what: said.apologisedWhat(reason, moment(newDueAt)),
    tone: "bad",
  }),
  delivered: ({ delivery }) => ({ title: said.delivered, what: said.deliveredWhat(delivery.to) }),
  redated: ({ why, dueAt }) => ({
    title: said.redated,
    what: said.redatedWhat(why, moment(dueAt)),
    tone: "yours",
  }),
  transferred: ({ to, why }) => ({ title: said.transferred, what: said.transferredWhat(to.name, why) }),
};

const pastStep =
  (view: OwnView, personId: string) =>
  ({ seq, at, by, post, happening }: DossierEvent): Step => {
    const who = by.id === personId ? words.you : [by.name, post].filter(Boolean).join(", ");
    const tell = TELLERS[happening.type] as Teller<HappeningType>;
    return {
      key: String(seq),
      when: `${shortDate(at)} ${time(at)}`,
      place: "past",
      todo: null,
      tone: "good",
      ...tell(happening as never, who, view),
    };
  };

/** Where it is now; null when it is nowhere any more. */
function presentOf({ dossier, offices, events }: OwnView): Step | null {
  const { standing, code } = dossier;
  const { competent } = offices;
  const since = words.from(shortDate(events.at(-1)?.at ?? dossier.submittedAt));
  const at = { key: "now", when: since, place: "now", tone: "good", todo: "nothing" } as const;
  const { now } = words;
  switch (standing.status) {
    case "registered":
      return { ...at, title: now.registered.title, what: now.registered.what(offices.receiving) };
    case "received":
    case "processing":
      if (standing.proposal) return { ...at, title: now.signed.title, what: now.signed.what(competent) };
      return standing.assignee
        ? { ...at, title: now.examined.title, what: now.examined.what(standing.assignee.name, competent) }
        : { ...at, title: now.queued.title, what: now.queued.what(competent) };
    case "supplement":
      return {
        ...at,
        title: now.supplement.title,
        what: now.supplement.what(standing.rounds.at(-1)?.reasons.length ?? 0),
        tone: "yours",
        todo: "answer",
      };
    case "financial":
      return {
        ...at,
        title: now.fee.title,
        what: now.fee.what(dong(standing.fee?.dong ?? 0), code),
        tone: "yours",
        todo: "pay",
      };
    case "withdrawing":
      return { ...at, title: now.withdrawing.title, what: now.withdrawing.what(competent) };
    case "done":
      return standing.outcome === "granted"
        ? { ...at, title: now.collect.title, what: now.collect.what(offices.delivering), todo: "collect" }
        : null;
    case "not_received":
    case "stopped":
    case "returned":
      return null;
  }
}

/** What is still to come, with the day by which it is expected. */
function futureOf({ dossier: { standing } }: OwnView): Step[] {
  if (standing.endedAt !== null || standing.outcome !== null) return [];
  const due = standing.apology?.newDueAt ?? standing.dueAt;
  const at = { place: "future", tone: "good", todo: null } as const;
  return [
    {
      ...at,
      key: "sign",
      when: due ? words.expected(shortDate(due)) : "",
      title: words.future.sign,
      what: "",
    },
    {
      ...at,
      key: "hand",
      when: due ? words.latest(shortDate(due)) : "",
      title: words.future.hand,
      what: words.future.handWhat,
    },
  ];
}

/** The line of a dossier, from its filing to its result. */
export function stepsOf(view: OwnView, personId: string): Step[] {
  const present = presentOf(view);
  return [...view.events.map(pastStep(view, personId)), ...(present ? [present] : []), ...futureOf(view)];
}
