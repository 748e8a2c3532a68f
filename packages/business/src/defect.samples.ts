import { ANSWER_DEFECTS } from "./answer-defects.samples.ts";
import type { Change } from "./change.form.data.ts";
import { FILING_DEFECTS } from "./filing-defects.samples.ts";
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

/** One of the mistakes that this filing has room for. */
export function spoiltOf(checked: Checked, seed: number): (Spoilt & { name: string }) | null {
  const roll = dice(seed);
  const from = roll(DEFECTS.length);
  for (let n = 0; n < DEFECTS.length; n++) {
    const defect = DEFECTS[(from + n) % DEFECTS.length];
    const spoilt = defect?.spoil(checked, roll);
    if (defect && spoilt) return { ...spoilt, name: defect.name };
  }
  return null;
}
