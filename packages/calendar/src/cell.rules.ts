import { type CellError, type Column, type Item, type Party, type Row, Session } from "./model.ts";

/** What stands at the head of each column, Vietnamese first; files may use either. */
export const HEADINGS: Record<Column, readonly [vi: string, en: string]> = {
  id: ["Mã", "Id"],
  day: ["Ngày", "Day"],
  session: ["Buổi", "Session"],
  start: ["Từ", "From"],
  end: ["Đến", "To"],
  content: ["Nội dung", "Content"],
  chair: ["Chủ trì", "Chair"],
  participants: ["Thành phần", "Participants"],
  room: ["Phòng họp", "Room"],
  place: ["Địa điểm", "Place"],
  preparing: ["Đơn vị chuẩn bị", "Preparing unit"],
  note: ["Ghi chú", "Note"],
};

const SESSIONS: Record<Session, readonly [vi: string, en: string]> = {
  morning: ["Sáng", "Morning"],
  afternoon: ["Chiều", "Afternoon"],
  evening: ["Tối", "Evening"],
  allDay: ["Cả ngày", "All day"],
};

type Wrong = { wrong: CellError };
const plain = (text: string) => text.normalize("NFC").trim().toLowerCase();

/** The column that a heading names, or null. */
export const columnNamed = (heading: string): Column | null =>
  (Object.keys(HEADINGS) as Column[]).find((column) =>
    HEADINGS[column].some((name) => plain(name) === plain(heading)),
  ) ?? null;

/** `23/11/2026` or `2026-11-23`. */
export function readDay(text: string): string | Wrong {
  const [, date, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const day = year && month && date ? `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}` : text;
  return isDay(day) ? day : { wrong: "not-a-day" };
}

function isDay(day: string): boolean {
  const [, year, month, date] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []).map(Number);
  if (!year || !month || !date || month > 12) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const longest = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return date <= longest;
}

/** `08:00`, `8h`, `8h30`, `8 giờ 30`. */
export function readClock(text: string): string | Wrong {
  const [, hour, minute = "00"] =
    /^(\d{1,2})\s*(?::|h|giờ)\s*(\d{2})?['’]?$/iu.exec(text.normalize("NFC")) ?? [];
  if (!hour || Number(hour) > 23 || Number(minute) > 59) return { wrong: "not-a-time" };
  return `${hour.padStart(2, "0")}:${minute}`;
}

export const readSession = (text: string): Session | Wrong =>
  Session.options.find((session) => SESSIONS[session].some((name) => plain(name) === plain(text))) ?? {
    wrong: "not-a-session",
  };

/** Parties of the directory by the key that files use: the e-mail address of a person, the code of an organisation. */
export type Registry = ReadonlyMap<string, Party>;
/** The other way: the key of an id. */
export type Keys = ReadonlyMap<string, string>;

const KEYED = /^(.*?)\s*<([^<>]*)>$/u;

/** `Trần Thị Bình <binh@lang.gov.vn>` is somebody of the directory, a name without a key is just what is written. */
export function readParty(text: string, registry: Registry): Party | Wrong {
  const [, name = "", key] = KEYED.exec(text) ?? [];
  if (key === undefined) return { kind: "text", id: null, name: text, title: null };
  if (key === "") return { kind: "text", id: null, name, title: null };
  return (
    registry.get(key.toLowerCase()) ?? {
      wrong: key.includes("@") ? "unknown-person" : "unknown-organisation",
    }
  );
}

/** The keys that a row names, as they must be looked up. */
export const keysIn = ({ cells }: Row): string[] =>
  [cells.chair, cells.participants, cells.preparing].flatMap((cell) =>
    (cell ?? "").split("\n").flatMap((line) => KEYED.exec(line.trim())?.[2] || []),
  );

function writeParty({ kind, id, name }: Party, keys: Keys): string {
  const line = name.replace(/\s+/gu, " ");
  if (kind === "text" || id === null) return KEYED.test(name) ? `${name} <>` : name;
  return `${line} <${keys.get(id) ?? id}>`;
}

/** An item as a row of the file that imports it again. */
export function cellsOf(item: Item, keys: Keys): Record<Column, string> {
  const [year, month, date] = item.day.split("-");
  return {
    id: item.id,
    day: `${date}/${month}/${year}`,
    session: item.session ? SESSIONS[item.session][0] : "",
    start: item.start ?? "",
    end: item.end ?? "",
    content: item.content,
    chair: writeParty(item.chair, keys),
    participants: item.participants.map((party) => writeParty(party, keys)).join("\n"),
    room: item.roomName ?? "",
    place: item.place ?? "",
    preparing: item.preparing ? writeParty(item.preparing, keys) : "",
    note: item.note ?? "",
  };
}

const FORMULA = /^'*[=+\-@\t\r]/u;

/** A spreadsheet runs a cell that begins like a formula; behind an apostrophe it stays text. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
export const unguarded = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
