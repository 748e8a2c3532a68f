import type { Reader } from "@sen/data";
import { organisationNamed } from "@sen/directory/ask";
import { sessionsOf, sessionsOn } from "@sen/workdays/ask";
import { daysOfWeek } from "@sen/workdays/rules";
import { inOrder, NO_ROOM, type Slot } from "./item.rules.ts";
import { elsewhere, inRoomOn, itemsAt } from "./item.store.ts";
import type { Item, Week, WeekView } from "./model.ts";
import { roomById, roomsOf } from "./room.store.ts";
import { actsOn, type Holds, plans, seesInside } from "./rules.ts";
import { weekOf } from "./store.ts";
import { warningsOf } from "./warning.rules.ts";

/** A week with everything its screen shows, for somebody who holds that much; null when there is no such office then. */
export async function viewOf(
  db: Reader,
  at: { organisationId: string; week: string },
  holds: Holds,
): Promise<WeekView | null> {
  const { organisationId, week: name } = at;
  const days = daysOfWeek(name);
  const office = await organisationNamed(db, organisationId, days[0] ?? "");
  if (!office) return null;
  const week = await weekOf(db, organisationId, name);
  const hours = await sessionsOn(db, organisationId, days);
  const items = seesInside(week, holds) ? inOrder(await itemsNow(db, week), hours) : [];
  const away = plans(holds) ? await elsewhere(db, organisationId, name) : [];
  return {
    ...week,
    organisationName: office.name,
    items,
    warnings: plans(holds) ? warningsOf(items, away, hours) : [],
    hours,
    acts: actsOn(week, holds),
  };
}

/** A room that got another name since is called by it, though no item of the week has changed. */
export async function itemsNow(db: Reader, week: Week): Promise<Item[]> {
  const items = await itemsAt(db, week);
  const names = new Map((await roomsOf(db, week.organisationId)).map(({ id, name }) => [id, name]));
  return items.map((item) => {
    const roomName = item.roomId === null ? null : (names.get(item.roomId) ?? null);
    return roomName === item.roomName ? item : { ...item, roomName };
  });
}

/** What the rule needs to give an item its place. */
export async function slotOf(
  db: Reader,
  item: Pick<Item, "organisationId" | "day" | "roomId">,
): Promise<Slot> {
  if (item.roomId === null) return NO_ROOM;
  return {
    hours: await sessionsOf(db, item.organisationId, item.day),
    room: await roomById(db, item.organisationId, item.roomId),
    inRoom: await inRoomOn(db, item.roomId, item.day),
  };
}
