import { timed } from "@sen/calendar/item.rules";
import type { Draft, Item, Party, PartyRef, Session } from "@sen/calendar/model";
import type { Chosen } from "@sen/ui/combo-box";
import { isoWeekOf } from "@sen/workdays/rules";
import type { QuickLine } from "./quick-line.ts";
import { words } from "./words/item.ts";

/** An item as it stands in the form: text where there will be times, `person:…` and `organisation:…` for those chosen. */
export type ItemForm = {
  day: string | null;
  how: "clock" | "session";
  start: string;
  end: string;
  session: Session;
  content: string;
  chair: Chosen | null;
  participants: Chosen[];
  roomId: string | null;
  place: string;
  preparing: Chosen | null;
  note: string;
};

export const blankForm = (day: string): ItemForm => ({
  day,
  how: "clock",
  start: "",
  end: "",
  session: "morning",
  content: "",
  chair: null,
  participants: [],
  roomId: null,
  place: "",
  preparing: null,
  note: "",
});

export const formFromLine = (line: QuickLine, day: string): ItemForm => ({
  ...blankForm(line.day ?? day),
  how: line.session ? "session" : "clock",
  start: line.start ?? "",
  end: line.end ?? "",
  session: line.session ?? "morning",
  content: line.content,
  chair: line.chair ? { id: null, label: line.chair } : null,
  roomId: line.roomId,
  place: line.place ?? "",
});

const chosenOf = ({ kind, id, name }: Party): Chosen => ({
  id: id === null ? null : `${kind}:${id}`,
  label: name,
});

export const formOf = (item: Item): ItemForm => ({
  day: item.day,
  how: item.start === null ? "session" : "clock",
  start: item.start ?? "",
  end: item.end ?? "",
  session: item.session ?? "morning",
  content: item.content,
  chair: chosenOf(item.chair),
  participants: item.participants.map(chosenOf),
  roomId: item.roomId,
  place: item.place ?? "",
  preparing: item.preparing && chosenOf(item.preparing),
  note: item.note ?? "",
});

function refOf({ id, label }: Chosen): PartyRef {
  const [kind, ...rest] = (id ?? "").split(":");
  const known = rest.join(":");
  return known && (kind === "person" || kind === "organisation")
    ? { kind, id: known }
    : { kind: "text", name: oneLine(label) };
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
const orNull = (text: string): string | null => oneLine(text) || null;

export type FieldErrors = Partial<Record<keyof ItemForm, string>>;

const isClock = (text: string): boolean => text === "" || /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** The form as a draft, or what is missing in it. What only the server knows (a room taken meanwhile) comes later. */
export function draftOf(
  form: ItemForm,
  week: string,
  refusals: Record<string, string>,
): { draft: Draft | null; errors: FieldErrors } {
  const errors: FieldErrors = {};
  const byClock = form.how === "clock";
  const time = {
    start: byClock ? form.start || null : null,
    end: byClock ? form.end || null : null,
    session: byClock ? null : form.session,
  };
  if (!orNull(form.content)) errors.content = words.errors.content;
  if (!form.chair) errors.chair = words.errors.chair;
  if (!form.day || isoWeekOf(form.day) !== week) errors.day = words.errors.day;
  if (byClock && !isClock(form.start)) errors.start = words.errors.notATime;
  else if (byClock && !isClock(form.end)) errors.end = words.errors.notATime;
  else {
    const checked = timed(time);
    if (!checked.ok && checked.code === "calendar/ends-before-it-starts") errors.end = refusals[checked.code];
    else if (!checked.ok) errors.start = words.errors.time;
  }
  if (Object.keys(errors).length > 0 || !form.day || !form.chair) return { draft: null, errors };
  const draft: Draft = {
    day: form.day,
    ...time,
    content: oneLine(form.content),
    chair: refOf(form.chair) as Draft["chair"],
    participants: form.participants.map(refOf),
    roomId: form.roomId,
    place: form.roomId === null ? orNull(form.place) : null,
    preparing: form.preparing && (refOf(form.preparing) as Draft["preparing"]),
    note: orNull(form.note),
  };
  return { draft, errors };
}
