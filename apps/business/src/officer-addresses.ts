import type { QueueView } from "@sen/casework/model";

const at = (path: string, search: Record<string, string | null | undefined> = {}): string => {
  const given = Object.entries(search).filter((one): one is [string, string] => Boolean(one[1]));
  return `/doanh-nghiep/can-bo${path}${given.length > 0 ? `?${new URLSearchParams(given)}` : ""}`;
};

type Office = string | null;

export const queuePath = (office: Office, view?: QueueView, text?: string): string =>
  at("", { "don-vi": office, xem: view, tim: text });
export const checkPath = (dossierId: string, office: Office): string =>
  at(`/${encodeURIComponent(dossierId)}`, { "don-vi": office });
export const feesPath = (office: Office): string => at("/le-phi", { "don-vi": office });
export const reasonsPath = (office: Office): string => at("/ly-do", { "don-vi": office });
export const transferPath = (office: Office): string => at("/chuyen", { "don-vi": office });
export const competencePath = (office: Office): string => at("/tham-quyen", { "don-vi": office });
