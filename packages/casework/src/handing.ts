import { act, type Desk, type Place } from "./acting.ts";
import type { Somebody } from "./model.ts";
import { type Kept, OFFICES } from "./store.ts";
import { tellAssignee, tellMembers } from "./telling.ts";

/** Gives dossiers to somebody, all or none; those that they have already stay as they are. */
export async function assignAll(
  desk: Desk,
  dossiers: readonly Kept[],
  to: Somebody,
  place: Place,
): Promise<Kept[]> {
  const given: Kept[] = [];
  const news: Kept[] = [];
  for (const dossier of dossiers) {
    const isTheirs = dossier.standing.assignee?.id === to.id;
    const after = isTheirs ? dossier : await act(desk, dossier, { type: "assigned", to }, place);
    given.push(after);
    if (!isTheirs) news.push(after);
  }
  await tellAssignee(desk, news, to.id);
  return given;
}

type Moving = { from: Somebody; to: Somebody; why: string };

/** Puts the heir in every place the office has in it; who had it in hand there has not any more. */
export async function moveTo(desk: Desk, dossier: Kept, { from, to, why }: Moving): Promise<Kept> {
  const place = { organisationId: from.id, supervises: true };
  const leaves = dossier.competentId === from.id && dossier.standing.assignee !== null;
  const free = leaves ? await act(desk, dossier, { type: "released", why }, place) : dossier;
  const places = Object.fromEntries(
    OFFICES.map((one) => [one, free[one] === from.id ? to.id : free[one]]),
  ) as Pick<Kept, (typeof OFFICES)[number]>;
  const moved = await act(desk, { ...free, ...places }, { type: "transferred", from, to, why }, place);
  await tellMembers(desk, moved, "casework.transferred", { from: from.name, to: to.name, why });
  return moved;
}
