import type { HoursByDay } from "@sen/calendar/item.rules";
import type { Item, Session, Time, Warning, WeekView } from "@sen/calendar/model";
import { daysOfWeek, weekdayOf } from "@sen/workdays/rules";

export type Block = { session: Session; items: Item[] };
/** One day of the register: its items in order, those of one session together. `all` counts what a filter hides, too. */
export type DayRows = { day: string; blocks: Block[]; all: number };

type Hours = HoursByDay[string] | undefined;

/** The session an item stands under: its own, or the one its first minute falls in. */
function sessionOf({ start, session }: Time, hours: Hours): Session {
  if (start === null) return session ?? "allDay";
  if (hours && start >= hours.evening.from) return "evening";
  return hours && start >= hours.afternoon.from ? "afternoon" : "morning";
}

/** Monday to Friday always; Saturday and Sunday when they hold something. */
export function dayRows(
  view: Pick<WeekView, "week" | "items" | "hours">,
  isShown: (item: Item) => boolean,
): DayRows[] {
  return daysOfWeek(view.week).flatMap((day) => {
    const items = view.items.filter((item) => item.day === day);
    if (items.length === 0 && weekdayOf(day) > 5) return [];
    const blocks: Block[] = [];
    for (const item of items.filter(isShown)) {
      const session = sessionOf(item, view.hours[day]);
      const last = blocks.at(-1);
      if (last?.session === session) last.items.push(item);
      else blocks.push({ session, items: [item] });
    }
    return [{ day, blocks, all: items.length }];
  });
}

export type Filter = { chair: string | undefined; room: string | undefined };

/** Who chairs this week, each name once, in the order of first appearance. */
export const chairsIn = (items: readonly Item[]): string[] => [
  ...new Set(items.map((item) => item.chair.name)),
];

export const passes =
  ({ chair, room }: Filter) =>
  (item: Item): boolean =>
    (!chair || item.chair.name === chair) && (!room || item.roomId === room);

/** What an item clashes with, each other item or person told once, and the certain ones first. */
export function warningsAt(itemId: string, warnings: readonly Warning[]): Warning[] {
  const seen = new Map<string, Warning>();
  for (const warning of warnings.filter((one) => one.itemId === itemId)) {
    const key = `${warning.kind} ${warning.name} ${warning.otherId}`;
    if (warning.certainty === "certain" || !seen.has(key)) seen.set(key, warning);
  }
  return [...seen.values()].sort(
    (a, b) => Number(b.certainty === "certain") - Number(a.certainty === "certain"),
  );
}
