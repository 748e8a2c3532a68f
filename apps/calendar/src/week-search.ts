import { isWeek } from "@sen/workdays/rules";

/** What the address of a week says besides the week: whose it is, and what of it is shown. */
export type WeekSearch = {
  "don-vi"?: string;
  /** Only what this one chairs. */
  "chu-tri"?: string;
  /** Only what is in this room. */
  phong?: string;
  /** Begins with the form of a new item on this day. */
  them?: string;
};

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" && value.length <= 200 ? value : undefined;

/** Anything else in the address is passed over. */
export function readWeekSearch(search: Record<string, unknown>): WeekSearch {
  const [office, chair, room, day] = ["don-vi", "chu-tri", "phong", "them"].map((name) => text(search[name]));
  return {
    ...(office ? { "don-vi": office } : {}),
    ...(chair ? { "chu-tri": chair } : {}),
    ...(room ? { phong: room } : {}),
    ...(day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? { them: day } : {}),
  };
}

/** For screens that show an office's calendar, and no part of it in particular. */
export const readOfficeSearch = (search: Record<string, unknown>): Pick<WeekSearch, "don-vi"> => {
  const office = text(search["don-vi"]);
  return office ? { "don-vi": office } : {};
};

/** For the import: which office, and which week the file is for. */
export const readImportSearch = (
  search: Record<string, unknown>,
): Pick<WeekSearch, "don-vi"> & { tuan?: string } => {
  const week = text(search["tuan"]);
  return { ...readOfficeSearch(search), ...(week && isWeekName(week) ? { tuan: week } : {}) };
};

/** `2026-W48`, and a week that its year has. */
export const isWeekName = (week: string): boolean => /^(19|20|21)\d{2}-W\d{2}$/.test(week) && isWeek(week);
