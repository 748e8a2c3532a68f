import type { Data } from "@sen/data";
import { type Api, apiFor } from "../whole.ts";

/** The request id of everything that happened in the story: whoever reads the audit log knows that it is one. */
export const STORY = "demonstration";

/** Lets invented people do things at past moments, through the same procedures as everybody. */
export type Desk = {
  /** The present moment of the story. */
  now: () => string;
  moveTo: (instant: string) => void;
  newId: () => string;
  as: (person: { id: string; name: string }) => Api;
};

const hex = (n: number, digits: number) => n.toString(16).padStart(digits, "0");

export function openDesk(data: Data, begin: string): Desk {
  let instant = begin;
  let ids = 0;
  const now = () => instant;
  const newId = () => {
    const ms = hex(Date.parse(instant), 12);
    return `${ms.slice(0, 8)}-${ms.slice(8)}-7000-8000-${hex(++ids, 12)}`; // a UUIDv7 with a count in the place of chance: the same city each time
  };
  return {
    now,
    newId,
    moveTo(next) {
      instant = next;
    },
    as: (person) => apiFor(person, { data, requestId: STORY, now, newId }),
  };
}
