import type { Reader } from "@sen/data";
import { assignmentsOf, organisationNamed } from "@sen/directory/ask";
import type { Actor, Permission } from "@sen/rpc";
import { accountById, asAccount } from "./account.store.ts";
import { mandatesHeldBy } from "./mandate.store.ts";
import type { Me } from "./model.ts";
import { dayOf } from "./session.rules.ts";

/** Who is asking: their posts today, what they may do and where, and whom they could act for. */
export async function meOf(db: Reader, actor: Actor, catalogue: readonly string[], now: string): Promise<Me> {
  const day = dayOf(now);
  const account = await accountById(db, actor.accountId);
  const posts = await assignmentsOf(db, actor.id, day);
  return {
    personId: actor.id,
    name: actor.name,
    account: account && asAccount(account),
    posts: await Promise.all(
      posts.map(async (post) => ({
        ...post,
        organisation: (await organisationNamed(db, post.organisationId, day))?.name ?? post.organisationId,
      })),
    ),
    permissions: catalogue
      .filter((permission) => actor.entitled(permission as Permission) !== null)
      .map((permission) => {
        const offices = actor.offices(permission as Permission);
        return {
          permission,
          everywhere: offices === "all",
          organisationIds: offices === "all" ? [] : [...offices],
        };
      }),
    actingFor: actor.actingFor,
    mandates: await mandatesHeldBy(db, actor.id, day),
  };
}
