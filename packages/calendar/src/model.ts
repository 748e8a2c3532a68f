import { ClockTime, compiled, Day, Id, Instant } from "@sen/rpc/model";
import { Sessions } from "@sen/workdays/model";
import { isWeek } from "@sen/workdays/rules";
import * as z from "zod";

/** An ISO 8601 week, Monday to Sunday: `2026-W48`. */
export const IsoWeek = z
  .string()
  .regex(/^(19|20|21)\d{2}-W(0[1-9]|[1-4]\d|5[0-3])$/)
  .refine((week) => !week.endsWith("W53") || isWeek(week));
export type IsoWeek = z.infer<typeof IsoWeek>;

export const WeekState = z.enum(["composing", "submitted", "approved", "returned", "published"]);
export type WeekState = z.infer<typeof WeekState>;

/** Part of the day, for items that name no clock time. */
export const Session = z.enum(["morning", "afternoon", "evening", "allDay"]);
export type Session = z.infer<typeof Session>;

/** One line of text, without what a cell, a feed or a file could not carry: control characters and broken ones. */
export const line = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Cc}\p{Cs}\uFFFE\uFFFF]+$/u);

const PersonRef = z.strictObject({ kind: z.literal("person"), id: Id });
const OrganisationRef = z.strictObject({ kind: z.literal("organisation"), id: Id });
const Written = z.strictObject({ kind: z.literal("text"), name: line(200) });

/** Who chairs: an officer, or a title as it is written. */
export const ChairRef = z.discriminatedUnion("kind", [PersonRef, Written]);
/** Who attends: an officer, an office, or anybody as written. */
export const PartyRef = z.discriminatedUnion("kind", [PersonRef, OrganisationRef, Written]);
export type PartyRef = z.infer<typeof PartyRef>;
/** Who prepares: an office, or a unit as it is written. */
export const UnitRef = z.discriminatedUnion("kind", [OrganisationRef, Written]);

/** A party with the name, and a chair with the post, that it had when it was written down: an old week goes on reading as it did. */
export const Party = z.object({
  kind: z.enum(["person", "organisation", "text"]),
  id: Id.nullable(),
  name: z.string(),
  title: z.string().nullable(),
});
export type Party = z.infer<typeof Party>;

/** A clock time (the end may be open), or a session when no hour is known; never both. */
export const Time = z.object({
  start: ClockTime.nullable(),
  end: ClockTime.nullable(),
  session: Session.nullable(),
});
export type Time = z.infer<typeof Time>;

/** When, as every shape of an item says it. */
export const when = {
  day: Day,
  start: ClockTime.nullable(),
  end: ClockTime.nullable(),
  session: Session.nullable(),
};

/** An item as its composer writes it. A room of the office, or a place outside; never both. */
export const Draft = z.strictObject({
  ...when,
  content: line(1000),
  chair: ChairRef,
  participants: z.array(PartyRef).max(60),
  roomId: Id.nullable(),
  place: line(300).nullable(),
  preparing: UnitRef.nullable(),
  note: line(1000).nullable(),
});
export type Draft = z.infer<typeof Draft>;

/** What happened to an item after its week was published. */
export const Change = z.enum(["added", "amended", "cancelled"]);
export type Change = z.infer<typeof Change>;

export const Item = compiled(
  z.object({
    id: Id,
    organisationId: Id,
    week: IsoWeek,
    ...when,
    content: z.string(),
    chair: Party,
    participants: z.array(Party),
    roomId: Id.nullable(),
    roomName: z.string().nullable(),
    place: z.string().nullable(),
    preparing: Party.nullable(),
    note: z.string().nullable(),
    /** Removed while composing: gone from the week, and can be put back. */
    removedAt: Instant.nullable(),
    change: Change.nullable(),
    /** When it was last changed after publishing. */
    changedAt: Instant.nullable(),
    version: z.int().min(1),
  }),
);
export type Item = z.infer<typeof Item>;

/** Who did it, in which post, and when. */
export const Signed = z.object({ id: Id, name: z.string(), title: z.string().nullable(), at: Instant });
export type Signed = z.infer<typeof Signed>;

/** The week as a document. Version 0 is a week that nobody has begun. */
export const Week = z.object({
  organisationId: Id,
  week: IsoWeek,
  state: WeekState,
  /** Declared to hold nothing on purpose. */
  isEmpty: z.boolean(),
  /** Why it was returned; null unless it is. */
  reason: z.string().nullable(),
  submitted: Signed.nullable(),
  approved: Signed.nullable(),
  published: Signed.nullable(),
  version: z.int().min(0),
});
export type Week = z.infer<typeof Week>;

/** What somebody may do with a week as it stands; screens draw their buttons from nothing else. */
export const Act = z.enum(["edit", "submit", "withdraw", "approve", "return", "publish"]);
export type Act = z.infer<typeof Act>;

/** A room or a person in two items at once. `certain` when both name their hours, `possible` when one names a session. */
export const Warning = z.object({
  itemId: Id,
  /** The other item; null when it stands in another office's week, which is not told. */
  otherId: Id.nullable(),
  kind: z.enum(["room", "person"]),
  certainty: z.enum(["certain", "possible"]),
  /** The room or the person. */
  name: z.string(),
});
export type Warning = z.infer<typeof Warning>;

export const WeekView = compiled(
  Week.extend({
    organisationName: z.string(),
    /** Sorted by day and time; cancelled items stay in their place. */
    items: z.array(Item),
    warnings: z.array(Warning),
    /** The hours of the office's sessions on each day of the week. */
    hours: z.record(z.string(), Sessions),
    acts: z.array(Act),
  }),
);
export type WeekView = z.infer<typeof WeekView>;

/** One week in the strip of weeks around another. */
export const WeekGlance = z.object({
  week: IsoWeek,
  state: WeekState.nullable(),
  items: z.int(),
  publishedAt: Instant.nullable(),
});

export const Copied = z.object({ batchId: Id, added: z.int(), withoutRoom: z.int() });

/** A meeting room of an office. */
export const Room = z.object({
  id: Id,
  organisationId: Id,
  name: z.string(),
  /** Seats. */
  capacity: z.int().nullable(),
  isActive: z.boolean(),
  version: z.int().min(1),
});
export type Room = z.infer<typeof Room>;

/** Whether citizens may read an office's published weeks, and under which short address. */
export const Opening = z.object({
  organisationId: Id,
  isOpen: z.boolean(),
  slug: z.string().nullable(),
  version: z.int().min(0),
});
export type Opening = z.infer<typeof Opening>;
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .min(2)
  .max(60);

export const FeedKind = z.enum(["office", "person", "room"]);
export type FeedKind = z.infer<typeof FeedKind>;
/** A secret address that a phone calendar reads. The secret itself is shown once and never stored. */
export const Feed = z.object({
  id: Id,
  organisationId: Id,
  kind: FeedKind,
  /** The office, person or room that it shows. */
  subjectId: Id,
  name: z.string(),
  createdById: Id,
  createdAt: Instant,
});
export type Feed = z.infer<typeof Feed>;
export const CreatedFeed = Feed.extend({ path: z.string() });

export const FileFormat = z.enum(["xlsx", "csv", "ics"]);
export type FileFormat = z.infer<typeof FileFormat>;
export const Column = z.enum([
  "id",
  "day",
  "session",
  "start",
  "end",
  "content",
  "chair",
  "participants",
  "room",
  "place",
  "preparing",
  "note",
]);
export type Column = z.infer<typeof Column>;
/** One row of a file as text by column; `number` is its line in the file, counted from 1 with the heading. */
export const Row = z.strictObject({
  number: z.int().min(1).max(100_000),
  cells: z.partialRecord(Column, z.string().max(12_000)),
});
export type Row = z.infer<typeof Row>;
export const Rows = z.array(Row).max(500);

/** `outside` counts events of the file that lie in other weeks. */
export const ReadRows = z.object({ rows: Rows, outside: z.int() });
export const FileContent = z.object({ name: z.string(), type: z.string(), base64: z.base64() });

export const CellError = z.enum([
  "missing",
  "not-a-day",
  "not-in-this-week",
  "not-a-time",
  "not-a-session",
  "no-time",
  "two-times",
  "end-without-start",
  "ends-before-it-starts",
  "too-long",
  "too-many",
  "unknown-person",
  "unknown-organisation",
  "not-a-chair",
  "not-a-unit",
  "unknown-room",
  "room-closed",
  "room-taken",
  "two-places",
  "unknown-item",
  "item-twice",
]);
export type CellError = z.infer<typeof CellError>;
export const Decision = z.enum(["new", "same", "changed", "wrong"]);
export const CheckedRow = z.object({
  number: z.int(),
  decision: Decision,
  itemId: Id.nullable(),
  errors: z.partialRecord(Column, CellError),
});
export type CheckedRow = z.infer<typeof CheckedRow>;
export const Checked = z.object({
  rows: z.array(CheckedRow),
  counts: z.object({ new: z.int(), same: z.int(), changed: z.int(), wrong: z.int() }),
});
/** `batchId` is what `items.undo` takes back. */
export const Imported = z.object({ batchId: Id, added: z.int(), changed: z.int(), same: z.int() });
