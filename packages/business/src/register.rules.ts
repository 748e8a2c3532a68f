import type { Entity } from "./model.ts";
import type { PublicEntity } from "./register.model.ts";
import { textAt } from "./rules.ts";

/** The commune of its address, in a list of one or none. */
export const unitOf = ({ facts }: Pick<Entity, "facts">): string[] =>
  [textAt(facts, "address.unit")].filter(Boolean);

/** What anybody may know. A household's code is a personal number and its address a home: who asks must know the one, and is not told the other. */
export function publicFacts(entity: Entity, unitName: string | null): PublicEntity {
  const { code, name, kind, status, registeredOn, facts } = entity;
  const street = kind === "household" ? "" : textAt(facts, "address.street");
  const address = [street, unitName ?? ""].filter(Boolean).join(", ");
  return { code, name, kind, status, registeredOn, address };
}
