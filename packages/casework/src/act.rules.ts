import { accept, type Result, refuse } from "@sen/rpc/result";
import { dayAt } from "@sen/workdays/rules";
import type { Happening, HappeningType, Somebody, Standing } from "./model.ts";
import { after, isLate, openRound } from "./rules.ts";

/** Which of the slice's permissions somebody holds at an office, as far as this dossier is that office's to decide. */
export type Holds = { check: boolean; sign: boolean; supervise: boolean; fees: boolean; deliver: boolean };
/** Who does something, and when. `supervises` is for those who may act on what a colleague has in hand. */
export type Doer = { by: Somebody; at: string; supervises?: boolean };

export type HappeningRefusal =
  | "casework/already-filed"
  | "casework/already-received"
  | "casework/not-received-yet"
  | "casework/already-ended"
  | "casework/already-theirs"
  | "casework/nobody-has-it"
  | "casework/not-yours"
  | "casework/fee-unpaid"
  | "casework/fee-already-asked"
  | "casework/no-fee-due"
  | "casework/waits-for-answer"
  | "casework/nothing-asked"
  | "casework/answer-too-late"
  | "casework/still-to-answer"
  | "casework/withdrawal-first"
  | "casework/already-withdrawing"
  | "casework/no-withdrawal"
  | "casework/decline-without-reason"
  | "casework/already-proposed"
  | "casework/refusal-without-reasons"
  | "casework/nothing-proposed"
  | "casework/proposed-otherwise"
  | "casework/four-eyes"
  | "casework/not-late"
  | "casework/already-apologised"
  | "casework/new-day-past"
  | "casework/nothing-to-deliver"
  | "casework/date-stands";

/** Null, or why not. */
type Why = { ok: false; code: HappeningRefusal } | null;
type Guard<T extends HappeningType> = (now: Standing, doer: Doer, it: Extract<Happening, { type: T }>) => Why;

const unreceived = (now: Standing): Why =>
  now.endedAt || now.receivedAt ? refuse("casework/already-received") : null;
const open = (now: Standing): Why =>
  now.endedAt
    ? refuse("casework/already-ended")
    : now.receivedAt
      ? null
      : refuse("casework/not-received-yet");

/** The office is at work on it: nothing is waited for. */
function atWork(now: Standing): Why {
  if (now.status === "withdrawing") return refuse("casework/withdrawal-first");
  if (now.status === "financial") return refuse("casework/fee-unpaid");
  return now.status === "supplement" ? refuse("casework/waits-for-answer") : open(now);
}

const inHand = (now: Standing, { by }: Doer): Why =>
  atWork(now) ??
  (now.assignee?.id !== by.id
    ? refuse("casework/not-yours")
    : now.proposal
      ? refuse("casework/already-proposed")
      : null);
const proposed = (now: Standing): Why =>
  atWork(now) ?? (now.proposal ? null : refuse("casework/nothing-proposed"));

function signable(now: Standing, { by }: Doer, outcome: "granted" | "refused"): Why {
  if (proposed(now)) return proposed(now);
  if (now.proposal?.outcome !== outcome) return refuse("casework/proposed-otherwise");
  return now.proposal.by.id === by.id ? refuse("casework/four-eyes") : null;
}

function releasable(now: Standing, { by, supervises }: Doer): Why {
  if (open(now)) return open(now);
  if (!now.assignee) return refuse("casework/nobody-has-it");
  return now.assignee.id === by.id || supervises ? null : refuse("casework/not-yours");
}

function answerable(now: Standing, { at }: Doer): Why {
  if (open(now)) return open(now);
  const round = openRound(now);
  if (!round) return refuse("casework/nothing-asked");
  if (now.withdrawal) return refuse("casework/withdrawal-first");
  return dayAt(at) > round.until ? refuse("casework/answer-too-late") : null;
}

function sorry(now: Standing, { at }: Doer): Why {
  if (open(now)) return open(now);
  if (!isLate(now, at)) return refuse("casework/not-late");
  return now.apology ? refuse("casework/already-apologised") : null;
}

const withdrawing = (now: Standing): Why =>
  now.status === "withdrawing" ? null : refuse("casework/no-withdrawal");
const feeDue = (now: Standing): Why => (now.status === "financial" ? null : refuse("casework/no-fee-due"));
const deliverable = (now: Standing): Why =>
  now.status === "done" ? null : refuse("casework/nothing-to-deliver");
const withdrawable = (now: Standing): Why =>
  open(now) ?? (now.withdrawal ? refuse("casework/already-withdrawing") : null);

/** Which happening is allowed from where: null, or why it is not. */
const GUARDS: { [T in HappeningType]: Guard<T> } = {
  submitted: (now) => (now.seq > 0 ? refuse("casework/already-filed") : null),
  received: unreceived,
  not_received: unreceived,
  assigned: (now, _, { to }) =>
    open(now) ?? (now.assignee?.id === to.id ? refuse("casework/already-theirs") : null),
  released: releasable,
  supplement_requested: inHand,
  supplement_answered: answerable,
  supplement_expired: (now, doer) =>
    now.status === "supplement" && answerable(now, doer) ? null : refuse("casework/still-to-answer"),
  fee_due: (now) => (now.fee ? refuse("casework/fee-already-asked") : atWork(now)),
  fee_paid: feeDue,
  withdrawal_asked: withdrawable,
  withdrawal_accepted: withdrawing,
  withdrawal_declined: (now, _, { reason }) =>
    withdrawing(now) ?? (reason ? null : refuse("casework/decline-without-reason")),
  proposed: (now, doer, { outcome, reasons }) =>
    inHand(now, doer) ??
    (outcome === "refused" && reasons.length === 0 ? refuse("casework/refusal-without-reasons") : null),
  sent_back: proposed,
  granted: (now, doer) => signable(now, doer, "granted"),
  refused: (now, doer) => signable(now, doer, "refused"),
  apologised: (now, doer, { newDueAt }) =>
    sorry(now, doer) ?? (newDueAt > doer.at ? null : refuse("casework/new-day-past")),
  delivered: deliverable,
  redated: (now, _, { dueAt }) =>
    open(now) ?? (now.dueAt === null || now.dueAt === dueAt ? refuse("casework/date-stands") : null),
  transferred: open,
};

/** Lets something happen to a dossier, if it may from where it stands. */
export function happen(now: Standing, it: Happening, doer: Doer): Result<Standing, HappeningRefusal> {
  const guard = GUARDS[it.type] as Guard<HappeningType>;
  const why = guard(now, doer, it);
  return why ?? accept(after(now, { seq: now.seq + 1, at: doer.at, by: doer.by, happening: it }));
}

/** Everything an officer may do with it at a moment: the one place that decides which buttons there are. */
export function actsOn(now: Standing, holds: Holds, personId: string, at: string): OfficerAct[] {
  const doer: Doer = { by: { id: personId, name: "" }, at, supervises: holds.supervise };
  const asks = holds.check && !inHand(now, doer);
  const may: Record<OfficerAct, boolean> = {
    claim: holds.check && !open(now) && !now.assignee,
    release: holds.check && !releasable(now, doer),
    assign: holds.supervise && !open(now),
    askSupplement: asks,
    override: asks && holds.supervise && now.rounds.length > 0,
    propose: asks,
    sendBack: holds.sign && !proposed(now),
    refuse: holds.sign && !signable(now, doer, "refused"),
    grant: holds.sign && !signable(now, doer, "granted"),
    apologise: holds.check && !sorry(now, doer),
    answerWithdrawal: holds.check && !withdrawing(now),
    deliver: holds.deliver && !deliverable(now),
    takeFee: holds.fees && !feeDue(now),
  };
  return (Object.keys(may) as OfficerAct[]).filter((act) => may[act]);
}

/** The same for whoever filed it. */
export function ownActsOn(now: Standing, personId: string, at: string): OwnAct[] {
  const answers = !answerable(now, { by: { id: personId, name: "" }, at });
  return [...(withdrawable(now) ? [] : (["withdraw"] as const)), ...(answers ? (["answer"] as const) : [])];
}

const OFFICER_ACTS = [
  "claim",
  "release",
  "assign",
  "askSupplement",
  "override",
  "propose",
  "sendBack",
  "refuse",
  "grant",
  "apologise",
  "answerWithdrawal",
  "deliver",
  "takeFee",
] as const;
export type OfficerAct = (typeof OFFICER_ACTS)[number];
export type OwnAct = "withdraw" | "answer";
