import type { Session, Time } from "@sen/calendar/model";
import { addDays, isoWeekOf } from "@sen/workdays/rules";

export type When = Time & { day: string };
export type Direction = "earlier" | "later" | "dayBefore" | "dayAfter";

const STEP = 30; // minutes
const SESSIONS: Session[] = ["morning", "afternoon", "evening"];

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
const clock = (total: number): string =>
  `${String(Math.floor(total / 60)).padStart(2, "0")}:${String(total % 60).padStart(2, "0")}`;

/** An item's time one step on: half an hour or a session, or a day of the same week; null where the week or day ends. */
export function nudged({ day, start, end, session }: When, direction: Direction): When | null {
  if (direction === "dayBefore" || direction === "dayAfter") {
    const to = addDays(day, direction === "dayAfter" ? 1 : -1);
    return isoWeekOf(to) === isoWeekOf(day) ? { day: to, start, end, session } : null;
  }
  const step = direction === "later" ? 1 : -1;
  if (start === null) {
    const to = session && SESSIONS[SESSIONS.indexOf(session) + step];
    return to && session !== "allDay" ? { day, start, end, session: to } : null;
  }
  const from = minutes(start) + step * STEP;
  const to = end === null ? from : minutes(end) + step * STEP;
  return from < 0 || to > 23 * 60 + 59
    ? null
    : { day, start: clock(from), end: end === null ? null : clock(to), session };
}
