import type { Data } from "@sen/data";
import { type Actor, type Context, callerOf } from "@sen/rpc";
import { suiteRouter } from "@sen/suite/router";

const call = callerOf(suiteRouter);
export type Api = ReturnType<typeof call>;

/** Many mutations as one: all of them are committed together, or none. For this process alone, before or without serving. */
export const allOrNothing = <T>(data: Data, work: (inside: Data) => Promise<T>): Promise<T> =>
  data.write((tx) => work({ ...data, read: tx, write: (one) => one(tx) }));

type Somebody = { id: string; name: string };

/** The API as somebody who may do everything: whoever runs commands on the machine, and the people of the demonstration. */
export function apiFor({ id, name }: Somebody, context: Omit<Context, "actor" | "ip">): Api {
  const actor: Actor = {
    id,
    accountId: id,
    name,
    sessionId: context.requestId,
    actingFor: null,
    entitled: () => ({ positionId: null }),
    offices: () => "all",
  };
  return call({ ...context, actor, ip: null });
}
