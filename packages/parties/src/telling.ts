import type { Writer } from "@sen/data";
import { peopleByEmails } from "@sen/directory/ask";
import { tell } from "@sen/notify/tell";
import type { Authority } from "./model.ts";

/** What a mutation or a job has at hand, and the screen that both sides see an authority on. */
type Telling = { tx: Writer; now: () => string; newId: () => string; portfolio: string };

/** Tells the agent and, where the address is somebody's here, the principal. */
export async function tellBoth(
  { tx, now, newId, portfolio }: Telling,
  { id, agent, principal, instrument, until }: Authority,
  what: "kept" | "confirmed" | "revoked" | "ending",
  more: Record<string, string> = {},
): Promise<void> {
  const known = await peopleByEmails(tx, principal.email ? [principal.email] : []);
  await tell(tx, {
    id: newId(),
    to: [agent.personId, ...known.map((person) => person.id)],
    kind: `parties.authority-${what}`,
    params: { principal: principal.name, agent: agent.name, number: instrument.number, until, ...more },
    path: `${portfolio}#uq-${id}`,
    now: now(),
    uniqueKey: `parties.authority-${what}/${id}`,
  });
}
