import type { Authority, Standing } from "@sen/parties/model";
import type { State } from "@sen/ui/chip";
import { words } from "./words/authorities.ts";

export const STATES: Record<Standing, State> = {
  coming: "waiting",
  "in-force": "done",
  ending: "attention",
  ended: "none",
  revoked: "bad",
};

/** How far an authority goes, as one line. */
export function scopeInWords(
  { scope: { procedures, entityCodes } }: Pick<Authority, "scope">,
  titleOf: (procedure: string) => string,
): string {
  return words.scope(
    procedures === "all"
      ? words.allProcedures
      : procedures.map((procedure) => titleOf(procedure) || procedure).join(", "),
    entityCodes === "any" ? words.anyEntity : words.entities(entityCodes.join(", ")),
  );
}
