import type { Reader } from "@sen/data";
import { organisationNamed } from "@sen/directory/ask";
import { sessionsOn } from "@sen/workdays/ask";
import { dayAt, daysOfWeek } from "@sen/workdays/rules";
import { feedText } from "./feed.store.ts";
import { inOrder } from "./item.rules.ts";
import type { Item, Party } from "./model.ts";
import type { PublicItem, PublicOffice, PublicPage } from "./public.model.ts";
import { openOffice, openOffices } from "./room.store.ts";
import { newestPublished, weekOf } from "./store.ts";
import { itemsNow } from "./view.store.ts";

type Open = { organisationId: string; slug: string };

async function asOffice(
  db: Reader,
  { organisationId, slug }: Open,
  day: string,
): Promise<PublicOffice | null> {
  const office = await organisationNamed(db, organisationId, day);
  return office && { slug, name: office.name, newestWeek: await newestPublished(db, organisationId) };
}

/** Every office that lets citizens read its weeks, by its short address. */
export async function publicOffices(db: Reader, now: string): Promise<PublicOffice[]> {
  const open = await openOffices(db);
  const offices = await Promise.all(open.map((office) => asOffice(db, office, dayAt(now))));
  return offices.filter((office) => office !== null);
}

/** An open office, or null; a closed one looks the same as one that does not exist. */
export async function publicOffice(db: Reader, slugOrId: string, now: string): Promise<PublicOffice | null> {
  const open = await openOffice(db, slugOrId);
  return open && asOffice(db, open, dayAt(now));
}

/** A published week of an open office, as the office was called then. Nothing else ever leaves through here. */
export async function publicPage(
  db: Reader,
  at: { office: string; week: string },
): Promise<PublicPage | null> {
  const open = await openOffice(db, at.office);
  const days = daysOfWeek(at.week);
  const office = open && (await asOffice(db, open, days[0] ?? ""));
  if (!office) return null;
  const current = await weekOf(db, open.organisationId, at.week);
  const { published, approved, state, version } = current;
  if (state !== "published" || !published) return { office, week: null };
  const hours = await sessionsOn(db, open.organisationId, days);
  const items = inOrder(await itemsNow(db, current), hours).map(asPublic);
  const signedBy = approved && { name: approved.name, title: approved.title };
  return { office, week: { publishedAt: published.at, signedBy, version, hours, items } };
}

/** The published weeks of an open office, as an iCalendar file; null when the office is not open. */
export async function publicCalendar(
  db: Reader,
  slugOrId: string,
  now: string,
): Promise<{ name: string; text: string } | null> {
  const open = await openOffice(db, slugOrId);
  const office = open && (await asOffice(db, open, dayAt(now)));
  if (!office) return null;
  const name = `Lịch ${office.name}`;
  return { name, text: await feedText(db, { name, kind: "office", subjectId: open.organisationId }, now) };
}

const named = ({ name, title }: Party) => ({ name, title });
const asPublic = (item: Item): PublicItem => ({
  id: item.id,
  day: item.day,
  start: item.start,
  end: item.end,
  session: item.session,
  content: item.content,
  chair: named(item.chair),
  participants: item.participants.map(named),
  place: item.roomName ?? item.place,
  preparing: item.preparing?.name ?? null,
  note: item.note,
  change: item.change,
  changedAt: item.changedAt,
});
