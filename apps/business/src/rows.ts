import { numberAt, type Row } from "@sen/business/rules";

/** Rows stand in the order in which they were made, so their names begin with the moment. */
export const newRowId = (): string =>
  `r${Date.now().toString(36).padStart(9, "0")}${Math.random().toString(36).slice(2, 6)}`;

/** In hundredths, so that 33.33 and 33.34 add up as people add them. */
export const sumOf = (rows: readonly Row[], path: string): number =>
  rows.reduce((sum, { values }) => sum + Math.round((numberAt(values, path) ?? 0) * 100), 0) / 100;

/** Shares to two decimals that come to exactly 100 %: what rounding leaves over goes to the largest. */
export function sharesFrom(rows: readonly Row[], total: number): [id: string, share: number][] {
  const hundredths = rows.map((row) => Math.floor(((numberAt(row.values, "amount") ?? 0) * 10_000) / total));
  const left = 10_000 - hundredths.reduce((sum, one) => sum + one, 0);
  const largest = hundredths.indexOf(Math.max(...hundredths));
  return rows.map((row, n) => [row.id, ((hundredths[n] ?? 0) + (n === largest ? left : 0)) / 100]);
}
