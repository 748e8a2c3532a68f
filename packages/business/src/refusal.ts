import type { AuthorityRefusal } from "./authority.rules.ts";
import type { CompetenceRefusal } from "./competence.rules.ts";
import type { DraftRefusal } from "./draft.rules.ts";
import type { FilingRefusal } from "./filing.rules.ts";
import type { GrantRefusal } from "./grant.rules.ts";
import type { SigningRefusal } from "./signature.rules.ts";

/** Every "no" of this slice: a screen that has a sentence for each of them has forgotten none. */
export type BusinessRefusal =
  | AuthorityRefusal
  | CompetenceRefusal
  | DraftRefusal
  | FilingRefusal
  | GrantRefusal
  | SigningRefusal
  | "business/name-taken"
  | "business/codes-used-up"
  | "business/household-exists"
  | "business/paper-was-filed";
