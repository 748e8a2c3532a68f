import { QueueView } from "@sen/casework/model";

/** What the addresses of an officer's screens say: whose desk it is, and what of it is shown. */
export type OfficeSearch = { "don-vi"?: string };
export type QueueSearch = OfficeSearch & { xem?: QueueView; tim?: string };
export type FeeSearch = OfficeSearch & { ngay?: string };

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" && value.length <= 100 ? value : undefined;

/** Anything else in the address is passed over. */
export const readOfficeSearch = (search: Record<string, unknown>): OfficeSearch => {
  const office = text(search["don-vi"]);
  return office ? { "don-vi": office } : {};
};

export function readQueueSearch(search: Record<string, unknown>): QueueSearch {
  const view = QueueView.safeParse(search["xem"]).data;
  const wanted = typeof search["tim"] === "number" ? String(search["tim"]) : text(search["tim"]);
  return { ...readOfficeSearch(search), ...(view ? { xem: view } : {}), ...(wanted ? { tim: wanted } : {}) };
}

export function readFeeSearch(search: Record<string, unknown>): FeeSearch {
  const day = text(search["ngay"]);
  return { ...readOfficeSearch(search), ...(day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? { ngay: day } : {}) };
}
