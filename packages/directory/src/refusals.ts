import type { ImportRefusal } from "./import.rules.ts";
import type { OrganisationRefusal } from "./organisation.rules.ts";
import type { PostRefusal } from "./post.rules.ts";
import type { DatedRefusal } from "./rules.ts";
import type { FileRefusal } from "./spreadsheet.ts";
import type { UnitRefusal } from "./unit.rules.ts";

/** Every "no" of the directory: screens have a sentence for each, or do not compile. */
export type DirectoryRefusal =
  | DatedRefusal
  | UnitRefusal
  | OrganisationRefusal
  | PostRefusal
  | ImportRefusal
  | FileRefusal
  | "directory/email-already-taken";
