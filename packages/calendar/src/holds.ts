import type { Actor } from "@sen/rpc";
import type { manifest } from "./manifest.ts";
import type { Holds } from "./rules.ts";

type Own = keyof typeof manifest.permissions;

/** What of this slice somebody may do at an office. */
export function holdsAt(actor: Actor, organisationId: string): Holds {
  const may = (permission: Own) => actor.entitled(`calendar.${permission}`, organisationId) !== null;
  return { compose: may("compose"), approve: may("approve"), publish: may("publish"), adjust: may("adjust") };
}
