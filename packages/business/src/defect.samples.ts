import { ANSWER_DEFECTS } from "./answer-defects.samples.ts";
import type { Change } from "./change.form.data.ts";
import { FILING_DEFECTS } from "./filing-defects.samples.ts";
import type { Problem } from "./form.model.ts";
import { dice } from "./people.samples.ts";
import type { Checked } from "./problem.rules.ts";
import { type AnyKind, formOf, kindsOf, procedures } from "./rules.ts";
import type { Spoilt } from "./spoiling.samples.ts";

/** A filing of a certain type; of change filings one for each thing that can be changed. */
export type Combination = { procedure: string; kind: AnyKind; changes?: Change[] };

export const combinations = (): Combination[] =>
  procedures().flatMap((procedure) =>
    kindsOf(procedure).flatMap((kind): Combination[] => {
      if (!procedure.endsWith("-change")) return [{ procedure, kind }];
      return formOf(procedure, kind)
        .flatMap(({ fields }) => fields)
        .filter((field) => field.kind === "yes-no" && field.path.startsWith("change."))
        .map(({ path }) => ({ procedure, kind, changes: [path.slice("change.".length) as Change] }));
    }),
  );

const DEFECTS = [...ANSWER_DEFECTS, ...FILING_DEFECTS];

/** One of the mistakes that this filing has room for, each as likely as another. */
export function spoiltOf(checked: Checked, seed: number): (Spoilt & { name: string }) | null {
  const roll = dice(seed);
  const possible = DEFECTS.flatMap(({ name, spoil }) => {
    const spoilt = spoil(checked, roll);
    return spoilt ? [{ ...spoilt, name }] : [];
  });
  return possible[roll(Math.max(1, possible.length))] ?? null;
}

/** Whether somebody is told of it where it is, who was not told before. */
export function isNoticed(before: readonly Problem[], after: readonly Problem[], at: string): boolean {
  const known = new Set(before.map(({ code, path }) => `${code} ${path}`));
  return after
    .filter(({ code, path }) => !known.has(`${code} ${path}`))
    .some(
      ({ path, paper }) =>
        at === "" || path === at || path?.startsWith(`${at}.`) || (path === null && paper === at),
    );
}
