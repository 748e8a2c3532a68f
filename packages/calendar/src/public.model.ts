import { Id, Instant } from "@sen/rpc/model";
import { Sessions } from "@sen/workdays/model";
import * as z from "zod";
import { Change, IsoWeek, when } from "./model.ts";

/** Who somebody is on paper: no ids. */
const PublicParty = z.object({ name: z.string(), title: z.string().nullable() });
export const PublicOffice = z.object({ slug: z.string(), name: z.string(), newestWeek: IsoWeek.nullable() });
export type PublicOffice = z.infer<typeof PublicOffice>;
export const PublicItem = z.object({
  id: Id,
  ...when,
  content: z.string(),
  chair: PublicParty,
  participants: z.array(PublicParty),
  /** The room, or the place outside. */
  place: z.string().nullable(),
  preparing: z.string().nullable(),
  note: z.string().nullable(),
  change: Change.nullable(),
  changedAt: Instant.nullable(),
});
export type PublicItem = z.infer<typeof PublicItem>;
/** A published week as anybody may read it: nothing of how it came about. */
export const PublicWeek = z.object({
  publishedAt: Instant,
  signedBy: PublicParty.nullable(),
  version: z.int(),
  hours: z.record(z.string(), Sessions),
  items: z.array(PublicItem),
});
export type PublicWeek = z.infer<typeof PublicWeek>;
/** `week` is null while there is nothing published to show; whether anything is being made is not told. */
export const PublicPage = z.object({ office: PublicOffice, week: PublicWeek.nullable() });
export type PublicPage = z.infer<typeof PublicPage>;
/** `office` is its short address or its id. */
export const PublicWeekAt = z.strictObject({ office: z.string().min(1).max(64), week: IsoWeek });
export const PublicOfficeAt = z.strictObject({ office: z.string().min(1).max(64) });
export const FeedSecret = z.strictObject({ secret: z.string().min(1).max(100) });
/** An iCalendar file (RFC 5545) and the name of what it shows. */
export const FeedText = z.object({ name: z.string(), text: z.string() });
