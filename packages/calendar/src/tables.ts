import {
  bool,
  day,
  index,
  instant,
  int,
  json,
  oneOf,
  primaryKey,
  table,
  text,
  unique,
} from "@sen/data/columns";
import { Change, FeedKind, type Item, type Party, Session, type Signed, WeekState } from "./model.ts";

/** A week as a document; a week that nobody has begun has no row. */
export const weeks = table(
  "calendar_week",
  {
    organisationId: text().notNull(),
    week: text().notNull(),
    state: oneOf(WeekState.options).notNull(),
    isEmpty: bool().notNull(),
    reason: text(),
    submitted: json<Signed>(),
    approved: json<Signed>(),
    published: json<Signed>(),
    version: int().notNull(),
  },
  (week) => [
    primaryKey({ columns: [week.organisationId, week.week] }),
    index("calendar_week_state").on(week.state, week.organisationId, week.week),
  ],
);

export const items = table(
  "calendar_item",
  {
    id: text().primaryKey(),
    organisationId: text().notNull(),
    week: text().notNull(),
    day: day().notNull(),
    start: text(),
    end: text(),
    session: oneOf(Session.options),
    content: text().notNull(),
    chair: json<Party>().notNull(),
    participants: json<Party[]>().notNull(),
    roomId: text().references(() => rooms.id),
    place: text(),
    preparing: json<Party>(),
    note: text(),
    removedAt: instant(),
    change: oneOf(Change.options),
    changedAt: instant(),
    version: int().notNull(),
    /** What it is found by: content, chair, place and note, folded. */
    folded: text().notNull(),
  },
  (item) => [
    index("calendar_item_week").on(item.organisationId, item.week, item.removedAt),
    index("calendar_item_room").on(item.roomId, item.day),
  ],
);

/** Which officer is wanted in which item, as chair or participant: what feeds, reminders and clashes ask. */
export const seats = table(
  "calendar_seat",
  {
    itemId: text()
      .notNull()
      .references(() => items.id),
    personId: text().notNull(),
    organisationId: text().notNull(),
    week: text().notNull(),
  },
  (seat) => [
    primaryKey({ columns: [seat.itemId, seat.personId] }),
    index("calendar_seat_person").on(seat.personId, seat.week),
  ],
);

export const rooms = table(
  "calendar_room",
  {
    id: text().primaryKey(),
    organisationId: text().notNull(),
    name: text().notNull(),
    folded: text().notNull(),
    capacity: int(),
    isActive: bool().notNull(),
    version: int().notNull(),
  },
  (room) => [unique("calendar_room_name").on(room.organisationId, room.folded)],
);

/** Offices whose published weeks citizens may read. */
export const openings = table(
  "calendar_opening",
  {
    organisationId: text().primaryKey(),
    isOpen: bool().notNull(),
    slug: text().notNull(),
    version: int().notNull(),
  },
  (opening) => [unique("calendar_opening_slug").on(opening.slug)],
);

export const feeds = table(
  "calendar_feed",
  {
    id: text().primaryKey(),
    organisationId: text().notNull(),
    kind: oneOf(FeedKind.options).notNull(),
    subjectId: text().notNull(),
    name: text().notNull(),
    /** SHA-256 of the secret in the address. */
    secretHash: text().notNull(),
    createdById: text().notNull(),
    createdAt: instant().notNull(),
    revokedAt: instant(),
  },
  (feed) => [
    unique("calendar_feed_secret").on(feed.secretHash),
    index("calendar_feed_organisation").on(feed.organisationId, feed.id),
  ],
);

/** Many items changed in one act (an import, a week copied), kept so that it can be undone. */
export const batches = table("calendar_batch", {
  id: text().primaryKey(),
  organisationId: text().notNull(),
  week: text().notNull(),
  byId: text().notNull(),
  at: instant().notNull(),
  /** The items as they were; those it made have none. */
  before: json<Item[]>().notNull(),
  /** The items it left, with their versions then. */
  after: json<{ id: string; version: number }[]>().notNull(),
  undoneAt: instant(),
});
