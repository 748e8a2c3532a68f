type Result = {
  /** Per second. */
  ours: number;
  baseline: number;
  ratio: number;
  /** What the ratio must reach. */
  target: number;
  /** True when every figure of the bench reached its target, those that are not in this line too. */
  ok: boolean;
  [figure: string]: number | boolean;
};
/** What people read, and the one line that machines do. */
type Report = { rows: [figure: string, value: string][]; result: Result };
export type Bench = () => Promise<Report>;

/** The value that a share of the samples does not exceed. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

export const round = (value: number, places = 2): number => Number(value.toFixed(places));
export const perSecond = (value: number): string => `${Math.round(value).toLocaleString("en")} /s`;
export const ms = (value: number): string => `${value.toFixed(2)} ms`;
