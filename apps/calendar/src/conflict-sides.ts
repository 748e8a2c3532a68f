import type { Item } from "@sen/calendar/model";
import type { Side } from "@sen/ui/conflict";
import { fullDate } from "@sen/ui/format";
import { formOf, type ItemForm } from "./item-form.ts";
import { clockOf } from "./time-words.ts";
import { words } from "./words/item.ts";
import { words as weekWords } from "./words/week.ts";

/** What I wrote beside what is saved now, line by line as people read them. */
export function sidesOf(mine: ItemForm, item: Item): Side[] {
  const theirs = formOf(item);
  const side = (name: string, read: (form: ItemForm) => string): Side => ({
    name,
    mine: read(mine),
    theirs: read(theirs),
  });
  return [
    side(words.content, (form) => form.content.trim()),
    side(words.day, (form) => (form.day ? fullDate(form.day) : "")),
    side(words.how, timeText),
    side(words.chair, (form) => form.chair?.label ?? ""),
    side(words.participants, (form) => form.participants.map(({ label }) => label).join(", ")),
    side(words.where, (form) => (form.roomId ? roomText(form.roomId, item) : form.place.trim())),
    side(words.preparing, (form) => form.preparing?.label ?? ""),
    side(words.note, (form) => form.note.trim()),
  ];
}

const timeText = ({ how, start, end, session }: ItemForm): string =>
  how === "session"
    ? weekWords.sessions[session]
    : clockOf({ start: start || null, end: end || null, session: null });

/** The name of the room where both sides know it; else only that a room was chosen. */
const roomText = (id: string, item: Item): string =>
  id === item.roomId ? (item.roomName ?? "") : words.room;
