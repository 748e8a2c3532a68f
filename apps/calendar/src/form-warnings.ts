import { clashOf, isOn } from "@sen/calendar/item.rules";
import type { Item, Time, WeekView } from "@sen/calendar/model";
import type { ItemForm } from "./item-form.ts";
import { timeOf } from "./time-words.ts";
import { words } from "./words/item.ts";

export type FormWarnings = {
  /** The room is certainly taken: the server will refuse. */
  room: string | null;
  /** Worth knowing, and no hindrance. */
  others: string[];
};

/** What the item in the form would clash with in the week as it is known here; the server has the last word. */
export function warningsIn(form: ItemForm, itemId: string | null, view: WeekView): FormWarnings {
  const hours = form.day ? view.hours[form.day] : undefined;
  const time = timeIn(form);
  if (!hours || !time) return { room: null, others: [] };
  const wanted = new Map(
    [form.chair, ...form.participants].flatMap((one) => (one?.id ? [[one.id, one.label]] : [])),
  );
  const warnings: FormWarnings = { room: null, others: [] };
  for (const other of view.items) {
    const certainty =
      other.id !== itemId && other.day === form.day && isOn(other) ? clashOf(time, other, hours) : null;
    if (!certainty) continue;
    const [isCertain, at] = [certainty === "certain", timeOf(other)];
    if (form.roomId !== null && other.roomId === form.roomId) {
      const room = other.roomName ?? "";
      if (isCertain) warnings.room ??= words.roomTaken(room, at, other.content);
      else warnings.others.push(words.roomMaybe(room, at, other.content));
    }
    for (const name of sharedWith(other, wanted)) {
      warnings.others.push((isCertain ? words.personTwice : words.personMaybe)(name, at, other.content));
    }
  }
  return warnings;
}

function timeIn({ how, start, end, session }: ItemForm): Time | null {
  if (how === "session") return { start: null, end: null, session };
  return start ? { start, end: end > start ? end : null, session: null } : null;
}

const sharedWith = (other: Item, wanted: ReadonlyMap<string, string>): string[] => [
  ...new Set(
    [other.chair, ...other.participants].flatMap((party) => {
      const name = party.kind === "person" ? wanted.get(`person:${party.id}`) : undefined;
      return name === undefined ? [] : [name];
    }),
  ),
];
