import type { Data } from "@sen/data";

export type Permission = `${string}.${string}`;

/** Why somebody may do something: the position that carries the role, or null when the role was given to the person. */
export type Entitlement = { positionId: string | null };

/** Somebody signed in: a person, perhaps acting for another under a mandate. */
export type Actor = {
  /** The person. In the directory it is a `person`. */
  id: string;
  accountId: string;
  name: string;
  sessionId: string | null;
  actingFor: { personId: string; name: string; mandateId: string } | null;
  /** What entitles them to this at that organisation (at any, when none is named), or null when nothing does. */
  entitled(permission: Permission, organisationId?: string): Entitlement | null;
  /** The organisations where they hold it. */
  offices(permission: Permission): "all" | ReadonlySet<string>;
};

/** Everything a request may touch that is not its input. Time and ids are here so that rules never ask for them. */
export type Context = {
  data: Data;
  actor: Actor | null;
  requestId: string;
  /** The caller's address, for limits and the audit of sign-ins; null in scripts and tests. */
  ip: string | null;
  now(): string;
  newId(): string;
};
