import { addWeeks, daysOfWeek, instantAt, isoWeekOf } from "@sen/workdays/rules";
import type { Api } from "../whole.ts";
import type { Desk } from "./desk.ts";
import { type Entry, entriesOf, rooms, type Who } from "./programme.ts";

type Person = { id: string; name: string };
/** A ward with everything that its schedule names. */
export type Ward = {
  key: string;
  name: string;
  organisationId: string;
  people: Record<"chair" | "vice" | "vice2" | "chief" | "clerk", Person>;
  /** By code: those of the ward without their ending, those of the city as they are. */
  offices: ReadonlyMap<string, string>;
};
type Draft = Parameters<Api["calendar"]["items"]["add"]>[0]["item"];
type Chair = Draft["chair"];
type Party = Draft["participants"][number];

/** Lets everything else in the city happen that happens before a moment, and goes on from there. */
export type Until = (instant: string) => Promise<void>;

/** Last week and this one published, the next being composed, in each of the wards. */
export async function composeWeeks(
  desk: Desk,
  wards: readonly Ward[],
  today: string,
  now: string,
  until: Until,
): Promise<void> {
  const current = isoWeekOf(today);
  const notLaterThanNow = (instant: string) => until(instant < now ? instant : now);
  const prepared: { ward: Ward; rooms: string[] }[] = [];
  for (const ward of wards) prepared.push({ ward, rooms: await openRooms(desk, ward) });
  for (const weeks of [-1, 0, 1]) {
    const week = addWeeks(current, weeks);
    const [, , , thursday = "", friday = ""] = daysOfWeek(addWeeks(week, -1));
    for (const [n, { ward, rooms: roomIds }] of prepared.entries()) {
      await notLaterThanNow(instantAt(weeks === 1 ? today : thursday, "08:30"));
      const entries = entriesOf(weeks + 1 + n);
      const clerk = desk.as(ward.people.clerk);
      for (const entry of entries) {
        await clerk.calendar.items.add({
          organisationId: ward.organisationId,
          week,
          item: draftOf(entry, week, ward, roomIds),
        });
      }
    }
    if (weeks < 1) await publish(desk, wards, week, friday, until);
  }
  await notLaterThanNow(instantAt(today, "09:00"));
  for (const { ward } of prepared) await adjust(desk, ward, current);
}

async function openRooms(desk: Desk, { key, organisationId, people }: Ward): Promise<string[]> {
  const { calendar } = desk.as(people.clerk);
  const ids: string[] = [];
  for (const room of rooms) ids.push((await calendar.rooms.add({ organisationId, ...room })).id);
  await calendar.opening.keep({ organisationId, isOpen: true, slug: `phuong-${key}`, version: 0 });
  return ids;
}

/** The clerks submit, the chairs approve, the clerks publish: each ward's week on the same Friday. */
async function publish(
  desk: Desk,
  wards: readonly Ward[],
  week: string,
  friday: string,
  until: Until,
): Promise<void> {
  const step = async (clock: string, by: "clerk" | "chair", act: "submit" | "approve" | "publish") => {
    await until(instantAt(friday, clock));
    for (const { organisationId, people } of wards) {
      const { weeks } = desk.as(people[by]).calendar;
      const { version } = await weeks.get({ organisationId, week });
      await weeks[act]({ organisationId, week, version });
    }
  };
  await step("10:00", "clerk", "submit");
  await step("15:30", "chair", "approve");
  await step("16:15", "clerk", "publish");
}

/** What changes when a week is under way: the last thing on Friday is called off. */
async function adjust(desk: Desk, { organisationId, people }: Ward, week: string): Promise<void> {
  const { calendar } = desk.as(people.clerk);
  const { items } = await calendar.weeks.get({ organisationId, week });
  const last = items.at(-1);
  if (last) await calendar.items.remove({ organisationId, id: last.id, version: last.version });
}

function draftOf(entry: Entry, week: string, ward: Ward, roomIds: readonly string[]): Draft {
  const { at: when, where, content } = entry;
  return {
    day: daysOfWeek(week)[entry.day] ?? "",
    ...(typeof when === "string" ? { start: null, end: null, session: when } : { ...when, session: null }),
    content,
    chair: chairOf(entry.chair, ward),
    participants: entry.with.map((who) => partyOf(who, ward)),
    roomId: typeof where === "number" ? (roomIds[where] ?? null) : null,
    place: typeof where === "string" ? where : null,
    preparing: { kind: "organisation", id: officeOf(entry.preparing, ward) },
    note: null,
  };
}

function officeOf(who: string, { offices, organisationId }: Ward): string {
  return offices.get(who.slice(1)) ?? organisationId;
}

function chairOf(who: Who, { people }: Ward): Chair {
  return who in people
    ? { kind: "person", id: people[who as keyof typeof people].id }
    : { kind: "text", name: who.slice(1) };
}

function partyOf(who: Who, ward: Ward): Party {
  return who.startsWith("@") ? { kind: "organisation", id: officeOf(who, ward) } : chairOf(who, ward);
}
