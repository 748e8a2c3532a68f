import { today } from "@sen/ui/format";

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" && value.length <= 100 ? value : undefined;

const isDay = (value: string | undefined): value is string =>
  value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));

/** What the address of a directory screen says: the day it is seen on, what was typed, and a narrowing. */
export type DirectorySearch = { ngay?: string; tim?: string; loai?: string; "don-vi"?: string };

/** Anything else in the address is passed over. */
export function readDirectorySearch(search: Record<string, unknown>): DirectorySearch {
  const day = text(search["ngay"]);
  const [typed, kind, office] = [text(search["tim"]), text(search["loai"]), text(search["don-vi"])];
  return {
    ...(isDay(day) ? { ngay: day } : {}),
    ...(typed ? { tim: typed } : {}),
    ...(kind ? { loai: kind } : {}),
    ...(office ? { "don-vi": office } : {}),
  };
}

export const dayIn = (search: DirectorySearch): string => search.ngay ?? today();

/** The day before or after, `YYYY-MM-DD`. */
export const dayBeside = (day: string, days: 1 | -1): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
