import type { BatchRefusal } from "./batch.rules.ts";
import type { FileRefusal } from "./csv.ts";
import type { ItemRefusal } from "./item.rules.ts";
import type { EditRefusal, WeekRefusal } from "./rules.ts";

/** Every "no" of this slice: a screen that has a sentence for each of them has forgotten none. */
export type CalendarRefusal =
  | EditRefusal
  | WeekRefusal
  | ItemRefusal
  | BatchRefusal
  | FileRefusal
  | "calendar/rows-are-wrong"
  | "calendar/room-name-taken"
  | "calendar/address-taken";
