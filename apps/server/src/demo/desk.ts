import type { Data } from "@sen/data";
import { type Actor, callerOf } from "@sen/rpc";
import { suiteRouter } from "@sen/suite/router";

/** The request id of everything that happened in the story: whoever reads the audit log knows that it is one. */
export const STORY = "demonstration";

const call = callerOf(suiteRouter);
export type Api = ReturnType<typeof call>;

/** Lets invented people do things at past moments, through the same procedures as everybody. */
export type Desk = {
  data: Data;
  /** The present moment of the story. */
  now: () => string;
  moveTo: (instant: string) => void;
  newId: () => string;
  as: (person: { id: string; name: string }) => Api;
};

const hex = (n: number, digits: number) => n.toString(16).padStart(digits, "0");

/** May do everything: the story says who does what, and the rules still say whether it can be done. */
const actorOf = ({ id, name }: { id: string; name: string }): Actor => ({
  id,
  accountId: id,
  name,
  sessionId: STORY,
  actingFor: null,
  entitled: () => ({ positionId: null }),
  offices: () => "all",
});

export function openDesk(data: Data, begin: string): Desk {
  let instant = begin;
  let ids = 0;
  const now = () => instant;
  const newId = () => {
    const ms = hex(Date.parse(instant), 12);
    return `${ms.slice(0, 8)}-${ms.slice(8)}-7000-8000-${hex(++ids, 12)}`; // a UUIDv7 with a count in the place of chance: the same city each time
  };
  return {
    data,
    now,
    newId,
    moveTo(next) {
      instant = next;
    },
    as: (person) => call({ data, actor: actorOf(person), requestId: STORY, ip: null, now, newId }),
  };
}
