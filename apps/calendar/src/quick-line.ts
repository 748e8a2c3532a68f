import type { Session } from "@sen/calendar/model";
import { addDays, daysOfWeek, isoWeekOf, weekdayOf } from "@sen/workdays/rules";

/** What one typed line says of an item; null or empty where it says nothing. */
export type QuickLine = {
  day: string | null;
  start: string | null;
  end: string | null;
  session: Session | null;
  content: string;
  /** As it is written after "chủ trì". */
  chair: string;
  roomId: string | null;
  place: string | null;
};

type Known = { week: string; today: string; rooms: readonly { id: string; name: string }[] };

const eachLetter = (text: string, change: (letter: string) => string): string =>
  Array.from(text.normalize("NFC"), (letter) => change(letter.toLowerCase()).charAt(0)).join("");

/** Without marks and in small letters, letter for letter, so that what is found in it can be cut out of the original. */
const unmarked = (text: string): string =>
  eachLetter(text, (letter) => letter.replace("đ", "d").normalize("NFD"));
const small = (text: string): string => eachLetter(text, (letter) => letter);

const CLOCK = String.raw`(\d{1,2})\s*(?:(?:h|g|gio)\s*(\d{2})?|:(\d{2}))(?:\s*(?:p|phut|'|’)(?![a-z]))?`;
const SPAN = new RegExp(
  String.raw`(?<![\w/])(?:luc\s+|tu\s+)?${CLOCK}(?:\s*(?:-|–|den)\s*${CLOCK})?(?![\w/])`,
);
const WEEKDAY = /(?<!\w)(?:thu\s*(2|3|4|5|6|7|hai|ba|tu|nam|sau|bay)|t([2-7])|(chu nhat|cn))(?!\w)/;
const DATE = /(?<![\w/])(?:ngay\s+)?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\w/])/;
const RELATIVE = /(?<!\w)(hom nay|ngay mai|mai|ngay kia)(?!\w)/;
const SESSION = /(?<!\w)(?:buoi\s+)?(sang|chieu|toi|ca ngay)(?!\w)/;
/** Read with its marks: "độ" is not "do". */
const CHAIR =
  /(?<!\p{L})(?:do\s+(?<by>[^,;]+?)\s+(?:chủ trì|chu tri)|(?:chủ trì|chu tri)\s*:?\s*(?<named>[^,;]+))(?!\p{L})/u;
const PLACE = /(?<!\w)(?:tai|o)\s+([^,;]+)$/;

const NUMBERS: Record<string, number> = { hai: 2, ba: 3, tu: 4, nam: 5, sau: 6, bay: 7 };
const SESSIONS: Record<string, Session> = {
  sang: "morning",
  chieu: "afternoon",
  toi: "evening",
  "ca ngay": "allDay",
};

/** Understands `họp giao ban 8h thứ 5 phòng 2`: whatever is not a time, a day, a room or a chair is the content. */
export function readQuickLine(line: string, { week, today, rooms }: Known): QuickLine {
  let rest = line.normalize("NFC").trim();
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(unmarked(rest));
    if (found) rest = without(rest, found.index, found[0].length);
    return found;
  };

  const led = CHAIR.exec(small(rest));
  const said = led?.groups?.["by"] ?? led?.groups?.["named"] ?? "";
  const named = rest.slice(led ? led.index + led[0].indexOf(said) : 0).slice(0, said.length);
  const chair = named.slice(0, endOfName(named)).trim();
  if (led) rest = `${without(rest, led.index, led[0].length)} ${named.slice(chair.length)}`; // what follows the name goes on being read

  const clock = take(SPAN);
  const date = take(DATE);
  const weekday = take(WEEKDAY);
  const session = SESSIONS[take(SESSION)?.[1] ?? ""] ?? null;
  const relative = take(RELATIVE);
  const room = roomIn(rest, rooms);
  if (room) rest = without(rest, room.at, room.length);
  rest = tidy(rest);
  const placed = room ? null : PLACE.exec(unmarked(rest));
  const place = placed && rest.slice(rest.length - (placed[1]?.length ?? 0));
  if (placed) rest = rest.slice(0, placed.index);

  const isLate = session === "afternoon" || session === "evening";
  const start = clock && clockOf(clock[1], clock[2] ?? clock[3], isLate);
  return {
    day: dayOf({ date, weekday, relative }, week, today),
    start,
    end: clock?.[4] ? clockOf(clock[4], clock[5] ?? clock[6], isLate) : null,
    session: start === null ? session : null,
    content: capital(tidy(rest)),
    chair,
    roomId: room?.id ?? null,
    place,
  };
}

const without = (text: string, at: number, length: number): string =>
  `${text.slice(0, at)} ${text.slice(at + length)}`;

/** The name ends where a time, a day or a room begins. */
function endOfName(name: string): number {
  const text = unmarked(name);
  const stops = [SPAN, WEEKDAY, DATE, RELATIVE, SESSION, /(?<!\w)(?:phong|tai)(?!\w)/];
  return Math.min(text.length, ...stops.map((stop) => text.search(stop)).filter((at) => at >= 0));
}

/** A room by its whole name, or as it is said for short: `phòng 2` for "Phòng họp 2", `P2`. The longest name wins. */
function roomIn(text: string, rooms: Known["rooms"]): { id: string; at: number; length: number } | null {
  const line = unmarked(text);
  const finds = rooms.flatMap(({ id, name }) => {
    const whole = unmarked(name);
    const short = /^(?:phong|hoi truong)(?: hop)?(?: so)? (.+)$/.exec(whole)?.[1];
    const said = [
      whole,
      ...(short
        ? [`phong hop ${short}`, `phong so ${short}`, `phong ${short}`, `p${short}`, `p.${short}`]
        : []),
    ];
    return said.flatMap((words) => {
      const found = new RegExp(`(?<!\\w)(?:tai |o )?${escaped(words)}(?!\\w)`).exec(line);
      return found ? [{ id, at: found.index, length: found[0].length }] : [];
    });
  });
  return finds.sort((a, b) => b.length - a.length)[0] ?? null;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** `2h chiều` is 14:00. */
function clockOf(hour: string | undefined, minute: string | undefined, isLate: boolean): string | null {
  const [h, m] = [Number(hour) + (isLate && Number(hour) < 12 ? 12 : 0), Number(minute ?? 0)];
  return h < 24 && m < 60 ? `${String(h).padStart(2, "0")}:${String(m).padStart(2, "0")}` : null;
}

type DayWords = Record<"date" | "weekday" | "relative", RegExpExecArray | null>;

function dayOf({ date, weekday, relative }: DayWords, week: string, today: string): string | null {
  const days = daysOfWeek(week);
  if (date)
    return (
      days.find(
        (day) => Number(day.slice(8)) === Number(date[1]) && Number(day.slice(5, 7)) === Number(date[2]),
      ) ?? null
    );
  if (weekday) {
    const named = weekday[1] ?? weekday[2];
    const number = weekday[3] ? 8 : Number(NUMBERS[named ?? ""] ?? named);
    return days[number - 2] ?? null;
  }
  if (!relative) return null;
  const ahead = relative[1] === "hom nay" ? 0 : relative[1] === "ngay kia" ? 2 : 1;
  const day = addDays(today, ahead);
  return isoWeekOf(day) === week ? day : null;
}

/** Where a new item goes when nothing was said: today, or the week's first working day. */
export const usualDay = (week: string, today: string): string =>
  isoWeekOf(today) === week && weekdayOf(today) <= 6 ? today : (daysOfWeek(week)[0] ?? today);

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/\s+([,;.])/g, "$1")
    .replace(/^[\s,;.–-]+|[\s,;–-]+$/g, "");
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
