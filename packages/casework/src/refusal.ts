import type { HappeningRefusal } from "./act.rules.ts";
import type { AppointmentRefusal } from "./clock.rules.ts";
import type { NoticeRefusal } from "./notice.rules.ts";
import type { QueueRefusal } from "./queue.rules.ts";
import type { TransferRefusal } from "./transfer.rules.ts";

/** Every "no" of this slice: a screen that has a sentence for each of them has forgotten none. */
export type CaseworkRefusal =
  | HappeningRefusal
  | NoticeRefusal
  | QueueRefusal
  | AppointmentRefusal
  | TransferRefusal;
