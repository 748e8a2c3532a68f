import {
  type DossierEvent,
  Flag,
  type Happening,
  type Outcome,
  type Round,
  type Somebody,
  type Standing,
  type Status,
} from "./model.ts";

/** A dossier to which nothing has happened yet. */
export const BLANK: Standing = {
  status: "registered",
  outcome: null,
  flags: [],
  assignee: null,
  proposal: null,
  signedBy: null,
  rounds: [],
  pauses: [],
  receivedAt: null,
  limit: null,
  dueAt: null,
  revision: 0,
  promisedAt: null,
  apology: null,
  fee: null,
  withdrawal: null,
  refusal: [],
  result: null,
  delivery: null,
  endedAt: null,
  seq: 0,
};

type Told = Pick<DossierEvent, "seq" | "at" | "by" | "happening">;

/** What the events come to. Total: whatever they are, in whatever order, there is an answer. */
export const fold = (events: readonly Told[]): Standing => events.reduce(after, BLANK);

/** The standing after one event more. */
export function after(before: Standing, { seq, at, by, happening }: Told): Standing {
  const next = { ...before, ...changeBy(before, happening, at, by), seq };
  return { ...next, status: statusOf(next) };
}

function changeBy(was: Standing, it: Happening, at: string, by: Somebody): Partial<Standing> {
  switch (it.type) {
    case "submitted":
      return it.byAgent ? { flags: flagged(was, "by-agent") } : {};
    case "received": {
      const { limit, dueAt, revision } = it;
      return { receivedAt: at, limit, dueAt, revision, promisedAt: was.promisedAt ?? dueAt };
    }
    case "not_received":
      return { ...ended(was, "not_received", at), refusal: it.reasons };
    case "assigned":
      return { assignee: it.to };
    case "released":
      return { assignee: null };
    case "supplement_requested": {
      const { reasons, until, override } = it;
      const n = was.rounds.length + 1;
      const round: Round = { n, askedAt: at, reasons, until, override, answeredAt: null };
      const flags = n > 1 ? flagged(was, "second-supplement") : was.flags;
      return { ...stopped(was, at), rounds: [...was.rounds, round], flags };
    }
    case "supplement_answered": {
      const rounds = was.rounds.map((one) => (one.answeredAt ? one : { ...one, answeredAt: at }));
      return { ...started(was, at, it), rounds };
    }
    case "supplement_expired":
      return ended(was, "expired", at);
    case "fee_due":
      return { ...stopped(was, at), fee: { dong: it.dong, what: it.what, payment: null } };
    case "fee_paid":
      return { ...started(was, at, it), fee: was.fee && { ...was.fee, payment: it.payment } };
    case "withdrawal_asked":
      return { withdrawal: { reason: it.reason, askedAt: at } };
    case "withdrawal_accepted":
      return ended(was, "withdrawn", at);
    case "withdrawal_declined":
      return { withdrawal: null };
    case "proposed": {
      const { outcome, reasons, note } = it;
      return { proposal: { by, outcome, reasons, note } };
    }
    case "sent_back":
      return { proposal: null };
    case "granted":
      return { ...ended(was, "granted", at), signedBy: by, result: it.result };
    case "refused":
      return { ...ended(was, "refused", at), signedBy: by, refusal: it.reasons };
    case "apologised": {
      const { reason, newDueAt, letter } = it;
      return { apology: { reason, newDueAt, letter, at }, flags: flagged(was, "late", "apologised") };
    }
    case "delivered":
      return { delivery: it.delivery };
    case "redated":
      return { dueAt: it.dueAt, revision: it.revision, flags: flagged(was, "redated") };
    case "transferred":
      return { flags: flagged(was, "transferred") };
  }
}

/** Flags in one order, whichever came first: two ways to the same standing are equal. */
export const flagged = ({ flags }: Pick<Standing, "flags">, ...more: Flag[]): Flag[] =>
  Flag.options.filter((flag) => flags.includes(flag) || more.includes(flag));

export const isLate = ({ dueAt }: Standing, at: string): boolean => dueAt !== null && at > dueAt;

const ended = (was: Standing, outcome: Outcome, at: string): Partial<Standing> => ({
  outcome,
  endedAt: at,
  flags: isLate(was, at) ? flagged(was, "late") : was.flags,
});

const stopped = (was: Standing, at: string): Partial<Standing> => ({
  dueAt: null,
  pauses: [...was.pauses, { from: at, to: null }],
});

/** A pause that ends in the very millisecond in which it began was none. */
const started = (was: Standing, at: string, now: { dueAt: string; revision: number }): Partial<Standing> => ({
  dueAt: now.dueAt,
  revision: now.revision,
  pauses: was.pauses.flatMap((one) => (one.to ? [one] : one.from < at ? [{ ...one, to: at }] : [])),
});

export const openRound = ({ rounds }: Pick<Standing, "rounds">): Round | null =>
  rounds.find((round) => round.answeredAt === null) ?? null;

function statusOf(now: Standing): Status {
  if (now.outcome === "not_received") return "not_received";
  if (now.outcome === "granted") return now.delivery ? "returned" : "done";
  if (now.outcome) return "stopped";
  if (now.withdrawal) return "withdrawing";
  if (!now.receivedAt) return "registered";
  if (now.fee && !now.fee.payment) return "financial";
  if (openRound(now)) return "supplement";
  return now.assignee || now.proposal ? "processing" : "received";
}
