import { createHash, randomBytes } from "node:crypto";
import { mayStill } from "@sen/auth/ask";
import type { Reader, Writer } from "@sen/data";
import { organisationNamed, personById } from "@sen/directory/ask";
import { sessionsOn } from "@sen/workdays/ask";
import { HOUSE_SESSIONS } from "@sen/workdays/deadlines";
import { addWeeks, dayAt, isoWeekOf } from "@sen/workdays/rules";
import { and, asc, eq, isNull } from "drizzle-orm";
import { type HoursOf, icsOf } from "./ics.ts";
import type { HoursByDay } from "./item.rules.ts";
import { publishedItems } from "./item.store.ts";
import type { Feed, FeedKind, Item } from "./model.ts";
import { roomById } from "./room.store.ts";
import { feeds } from "./tables.ts";

/** 256 bits, as they stand in an address. Only their hash is kept: whoever reads the database cannot read the feed. */
export const newSecret = (): string => randomBytes(32).toString("base64url");
const hashOf = (secret: string) => createHash("sha256").update(secret).digest("base64url");

const asFeed = ({
  secretHash: _secretHash,
  revokedAt: _revokedAt,
  ...feed
}: typeof feeds.$inferSelect): Feed => feed;

export async function insertFeed(tx: Writer, feed: Feed, secret: string): Promise<void> {
  await tx.insert(feeds).values({ ...feed, secretHash: hashOf(secret), revokedAt: null });
}

/** Somebody's own feeds at an office that still answer, oldest first. */
export async function feedsOf(db: Reader, organisationId: string, createdById: string): Promise<Feed[]> {
  const rows = await db
    .select()
    .from(feeds)
    .where(
      and(
        eq(feeds.organisationId, organisationId),
        isNull(feeds.revokedAt),
        eq(feeds.createdById, createdById),
      ),
    )
    .orderBy(asc(feeds.id))
    .limit(500);
  return rows.map(asFeed);
}

/** The feed at a secret address, or null: never made, or revoked. */
export async function feedAt(db: Reader, secret: string): Promise<Feed | null> {
  const [row] = await db
    .select()
    .from(feeds)
    .where(and(eq(feeds.secretHash, hashOf(secret)), isNull(feeds.revokedAt)));
  return row ? asFeed(row) : null;
}

/** The same, as long as whoever made it may still read that office's weeks. */
export async function liveFeedAt(db: Reader, secret: string, now: string): Promise<Feed | null> {
  const feed = await feedAt(db, secret);
  if (!feed) return null;
  const { createdById, organisationId } = feed;
  return (await mayStill(db, createdById, "calendar.read", organisationId, dayAt(now))) ? feed : null;
}

export async function revokeFeed(tx: Writer, id: string, at: string): Promise<void> {
  await tx.update(feeds).set({ revokedAt: at }).where(eq(feeds.id, id));
}

/** One's own feed at an office, or null. */
export async function feedById(
  db: Reader,
  organisationId: string,
  createdById: string,
  id: string,
): Promise<Feed | null> {
  const [row] = await db
    .select()
    .from(feeds)
    .where(
      and(eq(feeds.id, id), eq(feeds.organisationId, organisationId), eq(feeds.createdById, createdById)),
    );
  return row && row.revokedAt === null ? asFeed(row) : null;
}

type Wish = { organisationId: string; kind: FeedKind; roomId: string | null };
type Birth = { id: string; createdById: string; createdAt: string };

/** The feed of an office, of oneself or of a room, with the name that phones will show; null when there is no such thing. */
export async function feedNamed(
  db: Reader,
  { organisationId, kind, roomId }: Wish,
  birth: Birth,
): Promise<Feed | null> {
  const subject =
    kind === "office"
      ? await organisationNamed(db, organisationId, dayAt(birth.createdAt))
      : kind === "room"
        ? await roomById(db, organisationId, roomId)
        : await personById(db, birth.createdById);
  if (!subject) return null;
  const name = `Lịch ${"fullName" in subject ? subject.fullName : subject.name}`;
  return { ...birth, organisationId, kind, subjectId: subject.id, name };
}

/** Weeks that a feed reaches back and ahead. */
const BACK = 8;
const AHEAD = 26;

/** What a feed shows at this moment, as an iCalendar file. */
export async function feedText(
  db: Reader,
  feed: Pick<Feed, "kind" | "subjectId" | "name">,
  now: string,
): Promise<string> {
  const today = isoWeekOf(dayAt(now));
  const span = { from: addWeeks(today, -BACK), to: addWeeks(today, AHEAD) };
  const { kind, subjectId } = feed;
  const whose =
    kind === "office"
      ? { organisationId: subjectId }
      : kind === "room"
        ? { roomId: subjectId }
        : { personId: subjectId };
  const items = await publishedItems(db, whose, span);
  const hours = await hoursOfOffices(db, items);
  return icsOf(feed.name, items, hours);
}

async function hoursOfOffices(db: Reader, items: readonly Item[]): Promise<HoursOf> {
  const unclocked = items.filter((item) => item.session !== null);
  const offices = new Map<string, HoursByDay>();
  for (const organisationId of new Set(unclocked.map((item) => item.organisationId))) {
    const days = unclocked.filter((item) => item.organisationId === organisationId).map(({ day }) => day);
    offices.set(organisationId, await sessionsOn(db, organisationId, days));
  }
  return ({ organisationId, day }) => offices.get(organisationId)?.[day] ?? HOUSE_SESSIONS;
}
