import { daysOfWeek } from "@sen/workdays/rules";
import ical from "ical.js";
import { type FileRefusal, MOST_ROWS } from "./csv.ts";
import { uidOf } from "./ics.ts";
import type { Row } from "./model.ts";

const MOST_EVENTS = 5_000;
const MOST_STEPS = 5_000; // of a series that began long ago

type Read = { rows: Row[]; outside: number };

/** The events of a calendar file that begin in the week, series and all, as rows; `outside` counts those that do not. */
export function readIcs(bytes: Uint8Array, week: string, ownIds: readonly string[]): Read | FileRefusal {
  try {
    const calendar = new ical.Component(ical.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
    const zones = calendar.getAllSubcomponents("vtimezone").map((zone) => new ical.Timezone(zone));
    for (const zone of zones) ical.TimezoneService.register(zone, zone.tzid);
    const events = calendar.getAllSubcomponents("vevent");
    if (events.length > MOST_EVENTS) return "calendar/file-too-long";
    const read = rowsIn(
      events.map((event) => new ical.Event(event)),
      week,
      ownIds,
    );
    for (const zone of zones) ical.TimezoneService.remove(zone.tzid); // the next file may define it otherwise
    return read.rows.length > MOST_ROWS ? "calendar/file-too-long" : read;
  } catch {
    return "calendar/file-unreadable";
  }
}

function rowsIn(events: ical.Event[], week: string, ownIds: readonly string[]): Read {
  const days = new Set(daysOfWeek(week));
  const ids = new Map(ownIds.map((id) => [uidOf(id), id]));
  const rows: Row[] = [];
  let outside = 0;
  for (const event of events) {
    const starts = startsIn(event, days);
    if (starts.length === 0) outside += 1;
    for (const start of starts) rows.push({ number: rows.length + 1, cells: cellsOf(event, start, ids) });
  }
  return { rows, outside };
}

function startsIn(event: ical.Event, days: ReadonlySet<string>): ical.Time[] {
  if (!event.startDate || event.component.getFirstPropertyValue("status") === "CANCELLED") return [];
  if (!event.isRecurring()) return days.has(inHanoi(event.startDate).day) ? [event.startDate] : [];
  const last = [...days].at(-1) ?? "";
  const starts: ical.Time[] = [];
  const series = event.iterator();
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const start = series.next();
    if (!start || inHanoi(start).day > last) break;
    if (days.has(inHanoi(start).day)) starts.push(start);
  }
  return starts;
}

/** Day and clock in Hanoi; a time without a zone is meant as it stands. */
function inHanoi(time: ical.Time): { day: string; clock: string } {
  const isFloating = time.isDate || time.zone === ical.Timezone.localTimezone;
  const at = isFloating ? time.toString() : new Date(time.toUnixTime() * 1000 + HANOI_MS).toISOString();
  return { day: at.slice(0, 10), clock: at.slice(11, 16) };
}

const HANOI_MS = 7 * 3_600_000;
const oneLine = (text: string | null | undefined) => (text ?? "").replace(/\s+/gu, " ").trim();

function cellsOf(event: ical.Event, start: ical.Time, ids: ReadonlyMap<string, string>): Row["cells"] {
  const from = inHanoi(start);
  const ending = start.clone();
  ending.addDuration(event.duration);
  const to = inHanoi(ending);
  const time = start.isDate
    ? { start: "", end: "", session: "Cả ngày" }
    : { start: from.clock, end: to.day === from.day && to.clock > from.clock ? to.clock : "", session: "" };
  const organiser = event.component.getFirstProperty("organizer")?.getFirstParameter("cn");
  const chair = oneLine(organiser || String(event.component.getFirstPropertyValue("contact") ?? ""));
  const id = ids.get(event.uid);
  return {
    day: from.day,
    ...time,
    content: oneLine(event.summary),
    ...(id ? { id } : { chair, place: oneLine(event.location) }),
  };
}
