import { getLunarDate, getSolarDate } from "@dqcai/vn-lunar";

/** The one place that knows the library: its tables hold the Vietnamese calendar (UTC+7), not China's. */
export function lunarOfCivil(year: number, month: number, day: number) {
  const lunar = getLunarDate(day, month, year) as { day: number; month: number; year: number; leap: boolean };
  return { day: lunar.day, month: lunar.month, year: lunar.year, leap: lunar.leap };
}

/** The civil date of a lunar one. */
export function civilOfLunar(
  year: number,
  month: number,
  day: number,
): { year: number; month: number; day: number } {
  return getSolarDate(day, month, year) as { year: number; month: number; day: number };
}
