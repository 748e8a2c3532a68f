import { accept, type Result, refuse } from "@sen/rpc/result";
import { clockOf, urgencyOf } from "./clock.rules.ts";
import type { Somebody, Standing } from "./model.ts";
import { openRound } from "./rules.ts";

export type QueueRefusal = "casework/already-claimed" | "casework/cannot-check";

/** Whoever comes second to a free dossier is told who has it. */
export const claimable = (now: Pick<Standing, "assignee">): Result<null, QueueRefusal> =>
  now.assignee ? refuse("casework/already-claimed", now.assignee satisfies Somebody) : accept(null);

/** Work is given to somebody who checks dossiers at that office. */
export function chosen(checkers: readonly Somebody[], id: string): Result<Somebody, QueueRefusal> {
  const one = checkers.find((checker) => checker.id === id);
  return one ? accept(one) : refuse("casework/cannot-check");
}

/** What of a standing the queue is asked by. */
export function placeOf(now: Standing) {
  return {
    status: now.status,
    assigneeId: now.assignee?.id ?? null,
    isProposed: Number(now.proposal !== null),
    isEnded: Number(now.endedAt !== null),
    urgency: urgencyOf(now),
    clock: clockOf(now),
    calendarRevision: now.revision,
    answerBy: now.status === "supplement" ? (openRound(now)?.until ?? null) : null,
    seq: now.seq,
  };
}
