import type { Item, Time } from "./model.ts";

/** Whatever a feed shows: items of published weeks, and when their week was published. */
export type FeedItem = Item & { publishedAt: string };

/** Made to be told apart by clients for ever: one item has one UID in every feed. */
export const uidOf = (id: string): string => `${id}@calendar.sen`;

/** Hanoi has had one offset and no summer time since 1975 (RFC 5545 §3.6.5). */
const ZONE = [
  "BEGIN:VTIMEZONE",
  "TZID:Asia/Ho_Chi_Minh",
  "BEGIN:STANDARD",
  "DTSTART:19750613T000000",
  "TZOFFSETFROM:+0800",
  "TZOFFSETTO:+0700",
  "TZNAME:+07",
  "END:STANDARD",
  "END:VTIMEZONE",
];

/** A calendar as RFC 5545 and 7986 have it, asking its readers to come back every hour. The same items are the same bytes. */
export function icsOf(name: string, items: readonly FeedItem[], hours: HoursOf): string {
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Sen//Calendar//VI",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    "X-WR-TIMEZONE:Asia/Ho_Chi_Minh",
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    "X-PUBLISHED-TTL:PT1H",
    ...ZONE,
    ...items.flatMap((item) => eventOf(item, hours(item))),
    "END:VCALENDAR",
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join("");
}

/** The sessions of the office of an item on its day. */
export type HoursOf = (item: Item) => { morning: Hours; afternoon: Hours; evening: Hours };
type Hours = { from: string; to: string };

function eventOf(item: FeedItem, hours: ReturnType<HoursOf>): string[] {
  const at = stamp(item.changedAt ?? item.publishedAt);
  const { when, unsure } = timeOf(item, hours);
  const place = item.roomName ?? item.place;
  const party = (parties: { name: string }[]) => parties.map(({ name }) => name).join(", ");
  const about = [
    unsure,
    `Chủ trì: ${item.chair.name}`,
    item.participants.length > 0 && `Thành phần: ${party(item.participants)}`,
    item.preparing && `Chuẩn bị: ${item.preparing.name}`,
    item.note,
  ].filter(Boolean);
  return [
    "BEGIN:VEVENT",
    `UID:${uidOf(item.id)}`,
    `DTSTAMP:${at}`,
    `LAST-MODIFIED:${at}`,
    `SEQUENCE:${item.version - 1}`,
    `STATUS:${item.change === "cancelled" ? "CANCELLED" : "CONFIRMED"}`,
    ...when,
    `SUMMARY:${escaped(item.content)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    `CONTACT:${escaped(item.chair.name)}`,
    `DESCRIPTION:${escaped(about.join("\n"))}`,
    "END:VEVENT",
  ];
}

/** Where no hour is known the session's hours stand in for it, and the text says so. */
function timeOf(
  item: Time & { day: string },
  hours: ReturnType<HoursOf>,
): { when: string[]; unsure: string | null } {
  const local = (clock: string) => `${date(item.day)}T${clock.replace(":", "")}00`;
  const from = (clock: string) => `DTSTART;TZID=Asia/Ho_Chi_Minh:${local(clock)}`;
  const to = (clock: string) => `DTEND;TZID=Asia/Ho_Chi_Minh:${local(clock)}`;
  if (item.start !== null && item.end !== null)
    return { when: [from(item.start), to(item.end)], unsure: null };
  if (item.start !== null)
    return { when: [from(item.start), "DURATION:PT1H"], unsure: "Chưa ấn định giờ kết thúc." };
  if (item.session === null || item.session === "allDay") {
    return { when: [`DTSTART;VALUE=DATE:${date(item.day)}`], unsure: "Cả ngày." };
  }
  const { from: first, to: last } = hours[item.session];
  return { when: [from(first), to(last)], unsure: `Buổi ${SESSION[item.session]}, chưa ấn định giờ.` };
}

const SESSION = { morning: "sáng", afternoon: "chiều", evening: "tối" };
const date = (day: string) => day.replaceAll("-", "");
const stamp = (instant: string) => `${instant.slice(0, 19).replace(/[-:]/g, "")}Z`;

/** RFC 5545 §3.3.11. */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n|\r|\n/g, "\\n");

const MOST_OCTETS = 75;

/** RFC 5545 §3.1: no line longer than 75 octets, and no character cut in two. */
export function folded(line: string): string {
  if (Buffer.byteLength(line) <= MOST_OCTETS) return line;
  let out = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST_OCTETS) {
      out += "\r\n ";
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
