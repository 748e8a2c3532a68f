import { accept, type Result, refuse } from "@sen/rpc/result";
import { addDays, clockAt, dayAt, instantAt, instantOf, msOf } from "@sen/workdays/rules";
import type { DeliveryState, Quiet, Settings } from "./model.ts";

/** For somebody who has chosen nothing: mail at once, but none from nine in the evening to half past six. */
export const HOUSE_SETTINGS: Settings = {
  language: "vi",
  quiet: { from: "21:00", to: "06:30" },
  digestAt: "07:30",
  mail: {},
  version: 0,
};

/** Half-open, and over midnight when it ends earlier than it begins. */
export const isQuiet = ({ from, to }: Quiet, clock: string): boolean =>
  from <= to ? from <= clock && clock < to : from <= clock || clock < to;

/** The first moment after this one at which Hanoi's clock shows that time. */
export function nextAt(instant: string, clock: string): string {
  const today = instantAt(dayAt(instant), clock);
  return today > instant ? today : instantAt(addDays(dayAt(instant), 1), clock);
}

/** When to mail about it: at once, in the next digest, or after the quiet hours; null for no mail. Held mails of one moment are one mail. */
export function mailPlan(
  settings: Settings,
  kind: string,
  now: string,
): { dueAt: string; isHeld: boolean } | null {
  const choice = settings.mail[kind] ?? "now";
  if (choice === "off") return null;
  const wanted = choice === "digest" ? nextAt(now, settings.digestAt) : now;
  const { quiet } = settings;
  const dueAt = quiet && isQuiet(quiet, clockAt(wanted)) ? nextAt(wanted, quiet.to) : wanted;
  return { dueAt, isHeld: dueAt !== now };
}

const MINUTES_BETWEEN_TRIES = [1, 5, 15, 60, 240, 720, 1440];
/** How often a mail is tried before a person must look at it. */
export const TRIES = MINUTES_BETWEEN_TRIES.length + 1;

/** When to try again after so many tries, or null when it is given up. */
export function nextTry(tries: number, now: string): string | null {
  const minutes = MINUTES_BETWEEN_TRIES[tries - 1];
  return minutes === undefined ? null : instantOf(msOf(now) + minutes * 60_000);
}

const STALE_DAYS = 3;

/** Nobody wants last week's mail when the mail server comes back: it is in the app anyway. */
export const isStale = (dueAt: string, now: string): boolean =>
  msOf(now) - msOf(dueAt) > STALE_DAYS * 86_400_000;

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
