import type { Writer } from "@sen/data";
import { assignmentsOf } from "@sen/directory/ask";
import { unwrap, upToDate } from "@sen/rpc";
import { dayAt } from "@sen/workdays/rules";
import { happen } from "./act.rules.ts";
import type { Happening } from "./model.ts";
import { insertEvent, type Kept, keepDossier } from "./store.ts";

/** What a mutation has at hand. */
export type Desk = {
  tx: Writer;
  actor: { id: string; name: string };
  now: () => string;
  newId: () => string;
};

/** Who acts when nobody does: the house by itself, at its hours. */
export const HOUSE = { id: "house", name: "Sen" };

/** In which office an officer acts; an applicant, and the house itself, act in none. */
export type Place = { organisationId?: string; supervises?: boolean };

/** Lets something happen, or refuses; keeps the event and what it comes to. */
export async function act(desk: Desk, dossier: Kept, happening: Happening, place: Place = {}): Promise<Kept> {
  const { id, name } = desk.actor;
  const at = desk.now();
  const by = { id, name };
  const doer = { by, at, supervises: place.supervises ?? false };
  const standing = unwrap(happen(dossier.standing, happening, doer));
  const post = place.organisationId ? await postOf(desk, place.organisationId) : null;
  await insertEvent(desk.tx, dossier.id, { seq: standing.seq, at, by, post, happening });
  const after = { ...dossier, standing };
  await keepDossier(desk.tx, after);
  return after;
}

/** What the actor's post in the office is called today. */
async function postOf({ tx, actor, now }: Desk, organisationId: string): Promise<string | null> {
  const posts = await assignmentsOf(tx, actor.id, dayAt(now()));
  return posts.find((post) => post.organisationId === organisationId)?.title ?? null;
}

/** Whoever acts on what has changed since they saw it is shown what it is now. */
export function asSeen(dossier: Kept, seq: number): Kept {
  upToDate({ ...dossier, version: dossier.standing.seq }, seq);
  return dossier;
}
