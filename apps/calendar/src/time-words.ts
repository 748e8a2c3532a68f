import type { Item, Time } from "@sen/calendar/model";
import { shortDate, time, today, weekday } from "@sen/ui/format";
import { dayAt, lunarOf } from "@sen/workdays/rules";
import { words } from "./words/week.ts";

/** `07:30 – 08:15`, `Từ 14:00`, or a dash for an item that only names its session. */
export const clockOf = ({ start, end }: Time): string =>
  start === null ? "—" : end === null ? words.from(start) : `${start} – ${end}`;

/** `07:30 – 08:15` or `Sáng`: for sentences, where no column names the session. */
export const timeOf = (item: Time): string =>
  item.start === null ? words.sessions[item.session ?? "allDay"] : clockOf(item);

/** `14:05` of today, `14:05 24/11` of another day. */
export const sinceOf = (instant: string): string =>
  dayAt(instant) === today() ? time(instant) : `${time(instant)} ${shortDate(instant)}`;

/** `Thứ Hai`, as it stands at the head of a day. */
export const weekdayTitle = (day: string): string => {
  const name = weekday(day);
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** `15/10 ÂL` */
export function lunarText(day: string): string {
  const { day: date, month, leap } = lunarOf(day);
  return words.lunar(date, month, leap);
}

export const placeOf = ({ roomName, place }: Item): string => roomName ?? place ?? "";
