import type { Data } from "@sen/data";
import type { Actor, Context, Permission } from "./context.ts";

export type Desk = { actor?: Actor | null; now?: string };

/** Somebody at a desk in a test: everything allowed unless `can` says otherwise. */
export function actorNamed(
  id: string,
  can: (permission: Permission, organisationId?: string) => boolean = () => true,
): Actor {
  return {
    id,
    accountId: `account-${id}`,
    name: id,
    sessionId: null,
    actingFor: null,
    entitled: (permission, organisationId) => (can(permission, organisationId) ? { positionId: null } : null),
    offices: () => "all",
  };
}

/** A context with a stopped clock and countable ids. */
export function testContext(
  data: Data,
  { actor = actorNamed("clerk"), now = "2026-01-01T00:00:00.000Z" }: Desk = {},
): Context {
  let ids = 0;
  return { data, actor, requestId: "request-1", ip: null, now: () => now, newId: () => `id-${++ids}` };
}
