import { peopleWith } from "@sen/auth/ask";
import type { Reader } from "@sen/data";
import { tell } from "@sen/notify/tell";
import { dayAt } from "@sen/workdays/rules";
import type { Desk } from "./acting.ts";
import { type Kept, membersOf } from "./store.ts";

/** The screen of whoever filed it. */
export const ownPathOf = ({ path, id }: Kept): string => `${path}/ho-so/${id}`;

/** The screen of an officer, at the office that decides unless told otherwise. */
export const officerPathOf = ({ path, id, competentId }: Kept, office = competentId): string =>
  `${path}/can-bo/${id}?don-vi=${encodeURIComponent(office)}`;

type Params = Record<string, unknown>;
type Sending = { to: readonly string[]; kind: string; path: string; params?: Params; uniqueKey?: string };

const send = ({ tx, newId, now }: Desk, { code, title }: Kept, sending: Sending): Promise<void> =>
  tell(tx, { id: newId(), now: now(), ...sending, params: { code, title, ...sending.params } });

/** Everybody who has a part in the dossier learns of it, whoever did it: it is their record of what was done. */
export async function tellMembers(
  desk: Desk,
  dossier: Kept,
  kind: string,
  params: Params = {},
  uniqueKey?: string,
): Promise<void> {
  const to = await membersOf(desk.tx, dossier.id);
  const once = uniqueKey === undefined ? {} : { uniqueKey };
  await send(desk, dossier, { to, kind, params, path: ownPathOf(dossier), ...once });
}

/** These officers learn of it, but for the one who did it. */
export async function tellOfficers(
  desk: Desk,
  dossier: Kept,
  kind: string,
  people: readonly (string | undefined)[],
  params: Params = {},
): Promise<void> {
  const to = people.filter((id) => id !== undefined && id !== desk.actor.id) as string[];
  await send(desk, dossier, { to, kind, params, path: officerPathOf(dossier) });
}

export const holdersOf = (
  db: Reader,
  permission: "check" | "sign" | "supervise",
  { competentId }: Pick<Kept, "competentId">,
  now: string,
): Promise<string[]> => peopleWith(db, `casework.${permission}`, competentId, dayAt(now));

/** Whoever has it in hand, or, while nobody has, those who see to it that somebody does. */
export async function tellWhoHasIt(
  desk: Desk,
  dossier: Kept,
  kind: string,
  params: Params = {},
): Promise<void> {
  const { assignee } = dossier.standing;
  const people = assignee ? [assignee.id] : await holdersOf(desk.tx, "supervise", dossier, desk.now());
  await tellOfficers(desk, dossier, kind, people, params);
}

/** One notice for all that somebody was given at once. */
export async function tellAssignee(desk: Desk, dossiers: readonly Kept[], personId: string): Promise<void> {
  const [first] = dossiers;
  if (!first) return;
  const params = { count: dossiers.length };
  const queue = `${first.path}/can-bo?don-vi=${encodeURIComponent(first.competentId)}&xem=mine`;
  const path = dossiers.length === 1 ? officerPathOf(first) : queue;
  const to = personId === desk.actor.id ? [] : [personId];
  await send(desk, first, { to, kind: "casework.assigned", params, path });
}
