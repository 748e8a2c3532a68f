export type Figures = Record<string, number | string | boolean>;
type Report = {
  /** The promise held, and the control broke it, as it must: a drill that cannot fail proves nothing. */
  ok: boolean;
  figures: Figures;
  control: Figures;
};
export type Options = {
  short: boolean;
  /** From 0 up to, not including, 1; the same seed gives the same choices. */
  random: () => number;
  say: (line: string) => void;
};
export type Drill = (options: Options) => Promise<Report>;

/** This machine lacks what the drill needs; the message says what. */
export class CannotRun extends Error {
  override readonly name = "CannotRun";
}
