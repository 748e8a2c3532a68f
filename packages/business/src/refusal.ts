import type { CompetenceRefusal } from "./competence.rules.ts";
import type { GrantRefusal } from "./grant.rules.ts";

/** Every "no" of this slice: a screen that has a sentence for each of them has forgotten none. */
export type BusinessRefusal =
  | CompetenceRefusal
  | GrantRefusal
  | "business/name-taken"
  | "business/codes-used-up"
  | "business/household-exists";
