import { accept, type Result, refuse } from "@sen/rpc/result";
import type { DeliveryState } from "./model.ts";

export type OutboxRefusal = "notify/not-given-up";

type Ended = {
  state: DeliveryState;
  dueAt: string;
  tries: number;
  lastError: string | null;
  endedAt: string | null;
};

/** A mail that was given up starts afresh; one that is under way or has arrived is left alone. */
export const revived = <D extends Ended>(delivery: D, now: string): Result<D, OutboxRefusal> =>
  delivery.state === "permanent-failure"
    ? accept({ ...delivery, state: "created", dueAt: now, tries: 0, endedAt: null })
    : refuse("notify/not-given-up");
