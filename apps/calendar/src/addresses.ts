import { daysOfWeek } from "@sen/workdays/rules";

const at = (path: string, search: Record<string, string | null | undefined>): string => {
  const given = Object.entries(search).filter((one): one is [string, string] => Boolean(one[1]));
  return `/lich${path}${given.length > 0 ? `?${new URLSearchParams(given)}` : ""}`;
};

type Office = string | null;

export const weekPath = (week: string, office: Office): string => at(`/tuan/${week}`, { "don-vi": office });
/** `2026-11` */
export const monthPath = (month: string, office: Office): string =>
  at(`/thang/${month}`, { "don-vi": office });
export const roomsPath = (office: Office): string => at("/phong-hop", { "don-vi": office });
export const importPath = (office: Office, week: string): string =>
  at("/nhap", { "don-vi": office, tuan: week });

/** The month that most of a week lies in: that of its Thursday. */
export const monthOfWeek = (week: string): string => (daysOfWeek(week)[3] ?? "").slice(0, 7);

/** The page that citizens read, without signing in. */
export const publicPath = (slug: string, week: string): string => `/cong-khai/lich/${slug}/tuan/${week}`;
