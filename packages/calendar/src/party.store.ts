import type { Reader } from "@sen/data";
import { assignmentsOf, organisationNamed, personById } from "@sen/directory/ask";
import { dayAt } from "@sen/workdays/rules";
import type { Names } from "./item.rules.ts";
import type { Draft, Party, PartyRef, Signed } from "./model.ts";

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

/** Somebody of the directory as called on that day, or whoever was written; null when there is no such id. */
async function partyOf(db: Reader, ref: PartyRef, day: string): Promise<Party | null> {
  switch (ref.kind) {
    case "text":
      return { kind: "text", id: null, name: ref.name, title: null };
    case "organisation": {
      const office = await organisationNamed(db, ref.id, day);
      return office && { kind: "organisation", id: ref.id, name: office.name, title: null };
    }
    case "person": {
      const person = await personById(db, ref.id);
      return person && { kind: "person", id: ref.id, name: person.fullName, title: null };
    }
  }
}

/** What the directory calls the parties of a draft on its day; the chair also with the post that makes it one. */
export async function namesIn(db: Reader, draft: Draft, organisationId: string): Promise<Names> {
  const { day, chair: ref, preparing } = draft;
  const chair = await partyOf(db, ref, day);
  const title = ref.kind === "person" ? await titleOf(db, ref.id, organisationId, day) : null;
  const participants: Names["participants"] = [];
  for (const participant of draft.participants) participants.push(await partyOf(db, participant, day));
  return {
    chair: chair && { ...chair, title },
    participants,
    preparing: preparing && (await partyOf(db, preparing, day)),
  };
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
