import type { Reader } from "@sen/data";
import { assignmentsOf, organisationNamed, peopleByIds } from "@sen/directory/ask";
import { dayAt } from "@sen/workdays/rules";
import type { Party, PartyRef, Signed } from "./model.ts";

/** The post of a person on a day: the one at this office first. */
async function titleOf(
  db: Reader,
  personId: string,
  organisationId: string,
  day: string,
): Promise<string | null> {
  const posts = await assignmentsOf(db, personId, day);
  return (posts.find((post) => post.organisationId === organisationId) ?? posts[0])?.title ?? null;
}

/** Somebody of the directory with the name and post of that day, or whoever was written; null when there is no such id. */
export async function partiesOf(
  db: Reader,
  refs: readonly PartyRef[],
  { organisationId, day }: { organisationId: string; day: string },
): Promise<(Party | null)[]> {
  const ids = refs.flatMap((ref) => (ref.kind === "person" ? [ref.id] : []));
  const people = new Map((await peopleByIds(db, [...new Set(ids)])).map((person) => [person.id, person]));
  return Promise.all(
    refs.map(async (ref): Promise<Party | null> => {
      if (ref.kind === "text") return { kind: "text", id: null, name: ref.name, title: null };
      if (ref.kind === "organisation") {
        const found = await organisationNamed(db, ref.id, day);
        return found && { kind: "organisation", id: ref.id, name: found.name, title: null };
      }
      const person = people.get(ref.id);
      if (!person) return null;
      return {
        kind: "person",
        id: ref.id,
        name: person.fullName,
        title: await titleOf(db, ref.id, organisationId, day),
      };
    }),
  );
}

/** Who puts a name under a week, in the post held at that office today. */
export async function signature(
  db: Reader,
  actor: { id: string; name: string },
  organisationId: string,
  now: string,
): Promise<Signed> {
  return {
    id: actor.id,
    name: actor.name,
    title: await titleOf(db, actor.id, organisationId, dayAt(now)),
    at: now,
  };
}
