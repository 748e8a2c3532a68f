import type { Draft, Entity } from "@sen/business/model";
import { isFounding, kindsOf } from "@sen/business/rules";

/** The kind that a draft is of: what it founds, or what that is which it is about or hangs on. */
export function kindOf(procedure: string, entity: Pick<Entity, "kind"> | null): Draft["kind"] | null {
  const founded = isFounding(procedure) ? kindsOf(procedure)[0] : undefined;
  return founded ?? entity?.kind ?? null;
}

/** Whether a procedure can be about it at all. */
export const concerns = (procedure: string, { kind }: Pick<Entity, "kind">): boolean =>
  kindsOf(procedure).some((one) => one === kind);
