/**
 * How long a session lives (ASVS 7.3.1–2 wants both limits stated). Twelve hours hold the longest working day with an
 * evening sitting; two and a half hours without a request hold the two-hour midday break of Vietnamese offices, so
 * that a clerk who went to lunch comes back to the page as it was, and no longer than that.
 */
export const LONGEST_SESSION_SECONDS = 12 * 60 * 60;
export const LONGEST_IDLE_SECONDS = 150 * 60;

/** `seenAt` is written no more often than this, so that reading does not become writing. */
const SEEN_EVERY_MS = 5 * 60 * 1000;

type Times = { seenAt: string; expiresAt: Date };

export const isLive = ({ seenAt, expiresAt }: Times, now: string): boolean =>
  expiresAt.toISOString() > now && Date.parse(now) - Date.parse(seenAt) < LONGEST_IDLE_SECONDS * 1000;

export const shouldNoteSeen = ({ seenAt }: Times, now: string): boolean =>
  Date.parse(now) - Date.parse(seenAt) > SEEN_EVERY_MS;

const HANOI_MS = 7 * 60 * 60 * 1000;

/** The calendar day in Asia/Ho_Chi_Minh, which keeps no summer time. */
export const dayOf = (instant: string): string =>
  new Date(Date.parse(instant) + HANOI_MS).toISOString().slice(0, 10);
