import { type Page, pageOf, type Reader, type Writer } from "@sen/data";
import { and, desc, eq, inArray, isNull, lt, lte } from "drizzle-orm";
import type { ListNotices, Settings } from "./model.ts";
import { HOUSE_SETTINGS } from "./rules.ts";
import { notices, settings } from "./tables.ts";

export type NoticeRow = typeof notices.$inferSelect;

export async function insertNotices(tx: Writer, rows: readonly NoticeRow[]): Promise<void> {
  if (rows.length > 0) await tx.insert(notices).values([...rows]);
}

/** Who has been told something under this key. */
export async function alreadyTold(db: Reader, uniqueKey: string): Promise<Set<string>> {
  const rows = await db
    .select({ id: notices.personId })
    .from(notices)
    .where(eq(notices.uniqueKey, uniqueKey));
  return new Set(rows.map((row) => row.id));
}

/** Newest first. */
export async function listNotices(
  db: Reader,
  personId: string,
  asked: ListNotices,
): Promise<Page<NoticeRow>> {
  const rows = await db
    .select()
    .from(notices)
    .where(
      and(
        eq(notices.personId, personId),
        asked.cursor ? lt(notices.id, asked.cursor) : undefined,
        asked.unreadOnly ? isNull(notices.readAt) : undefined,
      ),
    )
    .orderBy(desc(notices.id))
    .limit(asked.limit + 1);
  return pageOf(rows, asked.limit);
}

const MOST_COUNTED = 100;

export async function countUnread(
  db: Reader,
  personId: string,
): Promise<{ count: number; newest: string | null }> {
  const unread = await db
    .select({ id: notices.id })
    .from(notices)
    .where(and(eq(notices.personId, personId), isNull(notices.readAt)))
    .orderBy(desc(notices.id))
    .limit(MOST_COUNTED);
  return { count: unread.length, newest: unread[0]?.id ?? null };
}

type Which = { ids: readonly string[] } | { upTo: string };

/** Marks the person's own unread notices among these, and answers which they were. */
export async function markRead(tx: Writer, personId: string, which: Which, now: string): Promise<string[]> {
  const asked = "ids" in which ? inArray(notices.id, [...which.ids]) : lte(notices.id, which.upTo);
  const rows = await tx
    .update(notices)
    .set({ readAt: now })
    .where(and(eq(notices.personId, personId), isNull(notices.readAt), asked))
    .returning({ id: notices.id });
  return rows.map((row) => row.id);
}

/** What each of these people has chosen; the house's settings for those who have not. */
export async function settingsOf(db: Reader, personIds: readonly string[]): Promise<Map<string, Settings>> {
  const rows = await db
    .select()
    .from(settings)
    .where(inArray(settings.personId, [...personIds]));
  const chosen = new Map(rows.map(({ personId, ...row }) => [personId, row]));
  return new Map(personIds.map((id) => [id, chosen.get(id) ?? HOUSE_SETTINGS]));
}

export async function settingsOfPerson(db: Reader, personId: string): Promise<Settings> {
  return (await settingsOf(db, [personId])).get(personId) ?? HOUSE_SETTINGS;
}

export async function keepSettings(tx: Writer, personId: string, kept: Settings): Promise<void> {
  await tx
    .insert(settings)
    .values({ personId, ...kept })
    .onConflictDoUpdate({ target: settings.personId, set: kept });
}
