import type { Item, Party } from "@sen/calendar/model";
import { fullDate } from "@sen/ui/format";
import { Facts } from "@sen/ui/table";
import type { ReactNode } from "react";
import { lunarText, placeOf, timeOf } from "./time-words.ts";
import { words } from "./words/item.ts";

const inFull = ({ name, title }: Party): string => (title ? `${name}, ${title}` : name);

/** Everything an item says, for reading. */
export function ItemFacts({ item }: { item: Item }) {
  const facts: (readonly [string, ReactNode])[] = [
    [words.day, `${fullDate(item.day)} (${lunarText(item.day)})`],
    [words.how, timeOf(item)],
    [words.chair, inFull(item.chair)],
    [words.participants, item.participants.map(inFull).join("; ")],
    [words.where, placeOf(item)],
    [words.preparing, item.preparing && inFull(item.preparing)],
    [words.note, item.note],
  ];
  return (
    <>
      <p>
        <strong>{item.content}</strong>
      </p>
      <Facts facts={facts.filter(([, value]) => Boolean(value))} />
    </>
  );
}
