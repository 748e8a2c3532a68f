import { clockAt, dayAt } from "@sen/workdays/rules";
import { NATIONALITIES } from "./nationality.data.ts";
import type { AnyKind } from "./type.rules.ts";

/* How papers say days, sums and kinds: in Vietnamese, the language of the file. */

const partsOf = (day: string): [year: string, month: string, date: string] => [
  day.slice(0, 4),
  day.slice(5, 7),
  day.slice(8, 10),
];
const isDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day);

/** `ngày 05 tháng 02 năm 2026`, with the noughts that Decree 30/2020 wants: days below 10, months 1 and 2. */
export function dayInWords(day: string | null): string {
  if (!day || !isDay(day)) return "ngày …… tháng …… năm ………";
  const [year, month, date] = partsOf(day);
  return `ngày ${date} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}
/** `25/11/2026`; what is no day stays as it was written. */
export const shortDay = (day: string): string => (isDay(day) ? partsOf(day).toReversed().join("/") : day);
/** `17 giờ 00 phút, ngày 25 tháng 11 năm 2026` */
export function momentInWords(at: string): string {
  const [hour, minute] = clockAt(at).split(":");
  return `${hour} giờ ${minute} phút, ${dayInWords(dayAt(at))}`;
}
export const shortMoment = (at: string): string => `${clockAt(at)}, ngày ${shortDay(dayAt(at))}`;

const WEEKDAYS = ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];
export const weekday = (day: string): string => WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "";

/** `1.000.000.000` */
export const figure = (n: number): string => String(Math.trunc(n)).replace(/\B(?=(\d{3})+(?!\d))/g, ".");
export const dong = (n: number): string => `${figure(n)} đồng`;
/** `25,5` */
export const share = (n: number): string => String(Math.round(n * 10_000) / 10_000).replace(".", ",");

const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/** A group of three figures; `isFirst` when nothing stands before it, so that its leading noughts are silent. */
function group(n: number, isFirst: boolean): string {
  const [hundreds, tens, ones] = [Math.trunc(n / 100), Math.trunc(n / 10) % 10, n % 10];
  const words: string[] = [];
  if (!isFirst || hundreds > 0) words.push(`${DIGITS[hundreds]} trăm`);
  if (tens > 1) words.push(`${DIGITS[tens]} mươi`);
  else if (tens === 1) words.push("mười");
  else if (ones > 0 && words.length > 0) words.push("linh");
  if (ones > 0) words.push(onesAfter(tens, ones));
  return words.join(" ");
}
function onesAfter(tens: number, ones: number): string {
  if (ones === 1 && tens > 1) return "mốt";
  if (ones === 5 && tens > 0) return "lăm";
  return DIGITS[ones] ?? "";
}

/** Below a billion; `isFirst` when nothing stands before it. */
function small(n: number, isFirst: boolean): string[] {
  const named = [
    [Math.trunc(n / 1e6), "triệu"],
    [Math.trunc(n / 1e3) % 1000, "nghìn"],
    [n % 1000, ""],
  ] as const;
  const words: string[] = [];
  for (const [three, name] of named) {
    if (three > 0) words.push(group(three, isFirst && words.length === 0), name);
  }
  return words;
}

/** A sum in words, as certificates have it: `Một tỷ hai trăm triệu đồng`. */
export function dongInWords(n: number): string {
  if (!Number.isSafeInteger(n) || n < 0) return "";
  const billions = Math.trunc(n / 1e9);
  const words = [
    ...(billions > 0 ? [...small(billions, true), "tỷ"] : []),
    ...small(n % 1e9, billions === 0),
  ].filter(Boolean);
  const said = words.join(" ") || "không";
  return `${said.charAt(0).toUpperCase()}${said.slice(1)} đồng`;
}

export const KIND_WORDS: Record<AnyKind, string> = {
  private: "Doanh nghiệp tư nhân",
  llc1: "Công ty trách nhiệm hữu hạn một thành viên",
  llc2: "Công ty trách nhiệm hữu hạn hai thành viên trở lên",
  jsc: "Công ty cổ phần",
  partnership: "Công ty hợp danh",
  household: "Hộ kinh doanh",
  branch: "Chi nhánh",
  office: "Văn phòng đại diện",
  place: "Địa điểm kinh doanh",
};

const countries = new Map<string, string>(NATIONALITIES.map(([code, vi]) => [code, vi]));
export const nationality = (code: string): string => countries.get(code || "VN") ?? code;
export const sex = (code: string): string => ({ male: "Nam", female: "Nữ" })[code] ?? "";
export const METHODS: Record<string, string> = {
  money: "Tiền Việt Nam",
  currency: "Ngoại tệ tự do chuyển đổi",
  assets: "Tài sản khác",
  both: "Tiền và tài sản khác",
};
export const TAX_METHODS: Record<string, string> = {
  deduction: "Khấu trừ",
  "direct-added": "Trực tiếp trên giá trị gia tăng",
  "direct-revenue": "Trực tiếp trên doanh thu",
  none: "Không phải nộp thuế giá trị gia tăng",
};

/** Within a sentence; `TNHH` stays as it is. */
export const within = (title: string): string => `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
