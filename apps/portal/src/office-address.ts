export type OfficeSearch = { "don-vi"?: string };

/** The office is in the address, so that a link leads to it. */
export const readOfficeSearch = ({ "don-vi": office }: Record<string, unknown>): OfficeSearch =>
  typeof office === "string" && office !== "" ? { "don-vi": office } : {};
