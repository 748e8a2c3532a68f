import { accept, type Result, refuse } from "@sen/rpc/result";
import type { Grant, Mandate, Role } from "./model.ts";

/** Length only, bytes as sent: no rule about digits or signs (NIST SP 800-63B §3.1.1.2, ASVS 6.2). */
export const PASSWORD_SHORTEST = 12;
export const PASSWORD_LONGEST = 128;

/** The position that carries a right, or null when it was given to the person. */
export type Through = { positionId: string | null };
/** Where one permission is held, and through what: the first grant that says so. */
export type Holding = { everywhere: Through | null; at: Map<string, Through> };
export type Entitlements = ReadonlyMap<string, Holding>;

export type Post = { positionId: string; organisationId: string };
/** For an organisation: itself and everything below it. */
export type Tree = (organisationId: string) => readonly string[];

const EVERYTHING = "*";

/** Whether a span of days, both ends inside, holds the day; an open end never comes. */
export const coversDay = (span: { fromDay: string; untilDay: string | null }, day: string): boolean =>
  span.fromDay <= day && (span.untilDay === null || day <= span.untilDay);

export const isInForce = (
  given: { fromDay: string; untilDay: string | null; revokedAt: string | null },
  day: string,
): boolean => given.revokedAt === null && coversDay(given, day);

/** `*` becomes every permission there is. */
export const permissionsOf = (
  role: Pick<Role, "permissions">,
  catalogue: readonly string[],
): readonly string[] => (role.permissions.includes(EVERYTHING) ? catalogue : role.permissions);

export type Standing = {
  personId: string;
  posts: readonly Post[];
  grants: readonly Grant[];
  roles: ReadonlyMap<string, Role>;
  tree: Tree;
  catalogue: readonly string[];
  day: string;
};

/** Everything a person may do on a day, by the grants of their posts and their own. */
export function entitlementsOf(standing: Standing): Entitlements {
  return collect(standing, () => true);
}

/** What of it they may pass on to others. */
export function passableOf(standing: Standing): Entitlements {
  return collect(standing, (grant) => grant.mayPassOn);
}

function collect(
  { personId, posts, grants, roles, tree, catalogue, day }: Standing,
  counts: (grant: Grant) => boolean,
) {
  const held = new Map<string, Holding>();
  const positions = new Set(posts.map((post) => post.positionId));
  for (const grant of grants) {
    const theirs =
      grant.personId === personId || (grant.positionId !== null && positions.has(grant.positionId));
    const role = roles.get(grant.roleId);
    if (!theirs || !role || !counts(grant) || !isInForce(grant, day)) continue;
    const through: Through = { positionId: grant.positionId };
    const places = placesOf(grant, tree);
    for (const permission of permissionsOf(role, catalogue)) {
      const holding = held.get(permission) ?? { everywhere: null, at: new Map() };
      held.set(permission, holding);
      if (places === "everywhere") holding.everywhere ??= through;
      else for (const place of places) if (!holding.at.has(place)) holding.at.set(place, through);
    }
  }
  return held;
}

const placesOf = (grant: Pick<Grant, "organisationId" | "withDescendants">, tree: Tree) => {
  if (grant.organisationId === null) return "everywhere" as const;
  return grant.withDescendants ? tree(grant.organisationId) : [grant.organisationId];
};

/** Through what a permission is held at the organisation, or at any when none is named; null when it is not. */
export function heldAt(held: Entitlements, permission: string, organisationId?: string): Through | null {
  const holding = held.get(permission);
  if (!holding) return null;
  if (holding.everywhere) return holding.everywhere;
  if (organisationId !== undefined) return holding.at.get(organisationId) ?? null;
  const [first] = holding.at.values();
  return first ?? null;
}

export function officesOf(held: Entitlements, permission: string): "all" | ReadonlySet<string> {
  const holding = held.get(permission);
  if (holding?.everywhere) return "all";
  return new Set(holding?.at.keys());
}

/** Only these permissions of what is held: a token's scope, or what a mandate names. */
export function narrowedTo(held: Entitlements, permissions: readonly string[]): Entitlements {
  return new Map([...held].filter(([permission]) => permissions.includes(permission)));
}

/** While acting for somebody: what the mandate names and its giver holds today, and nothing of one's own. */
export function mandated(
  giver: Entitlements,
  mandate: Pick<Mandate, "permissions" | "fromDay" | "untilDay" | "revokedAt">,
  day: string,
): Entitlements {
  return isInForce(mandate, day) ? narrowedTo(giver, mandate.permissions) : new Map();
}

export type GrantRefusal = "auth/more-than-you-may-give" | "auth/ends-before-it-starts";
export type Given = {
  permissions: readonly string[];
  organisationId: string | null;
  withDescendants: boolean;
  fromDay: string;
  untilDay: string | null;
};

/** Nobody gives what they may not pass on, nor further down than they hold it. */
export function give(given: Given, passable: Entitlements, tree: Tree): Result<Given, GrantRefusal> {
  if (given.untilDay !== null && given.untilDay < given.fromDay) return refuse("auth/ends-before-it-starts");
  const places = placesOf(given, tree);
  const covered = given.permissions.every((permission) => {
    const holding = passable.get(permission);
    if (holding?.everywhere) return true;
    return places !== "everywhere" && holding !== undefined && places.every((place) => holding.at.has(place));
  });
  return covered ? accept(given) : refuse("auth/more-than-you-may-give");
}

/** A role is the same everywhere, so whoever shapes it must be free to give all of it, before and after, everywhere. */
export const shape = (permissions: readonly string[], passable: Entitlements): Result<null, GrantRefusal> =>
  permissions.every((permission) => passable.get(permission)?.everywhere)
    ? accept(null)
    : refuse("auth/more-than-you-may-give");

export type MandateRefusal =
  | "auth/ends-before-it-starts"
  | "auth/mandate-too-long"
  | "auth/mandate-to-oneself"
  | "auth/mandate-to-its-drawer"
  | "auth/not-theirs-to-mandate"
  | "auth/not-to-be-mandated";
export type MandateTerms = {
  /** Who makes it: the giver, or whoever keeps the mandates of the office. */
  drawnBy: string;
  giverId: string;
  holderId: string;
  permissions: readonly string[];
  fromDay: string;
  untilDay: string;
};

const LONGEST_MANDATE_DAYS = 366;
const daysBetween = (from: string, until: string) => (Date.parse(until) - Date.parse(from)) / 86_400_000;

/** A mandate has a paper behind it and an end; a year is the longest, as when nothing else is agreed (Civil Code 2015, article 563). */
export function mandate<Terms extends MandateTerms>(
  terms: Terms,
  giver: Entitlements,
): Result<Terms, MandateRefusal> {
  if (terms.untilDay < terms.fromDay) return refuse("auth/ends-before-it-starts");
  if (daysBetween(terms.fromDay, terms.untilDay) > LONGEST_MANDATE_DAYS)
    return refuse("auth/mandate-too-long");
  if (terms.giverId === terms.holderId) return refuse("auth/mandate-to-oneself");
  if (terms.holderId === terms.drawnBy) return refuse("auth/mandate-to-its-drawer");
  if (terms.permissions.some((permission) => permission.startsWith("auth.")))
    return refuse("auth/not-to-be-mandated");
  if (!terms.permissions.every((permission) => giver.has(permission)))
    return refuse("auth/not-theirs-to-mandate");
  return accept(terms);
}

export type PresenceRefusal = "auth/needs-a-session" | "auth/not-while-acting";
export type Presence = { sessionId: string | null; actingFor: unknown };

/** Somebody in a browser, acting for another or not, but not a script's token. */
export const present = ({ sessionId }: Presence): Result<string, PresenceRefusal> =>
  sessionId === null ? refuse("auth/needs-a-session") : accept(sessionId);

/** What touches one's own ways in takes the person themselves: neither a script's token nor somebody acting for another. */
export function inPerson(actor: Presence): Result<string, PresenceRefusal> {
  if (actor.sessionId === null) return refuse("auth/needs-a-session");
  return actor.actingFor === null ? accept(actor.sessionId) : refuse("auth/not-while-acting");
}

export type AdministratorRefusal = "auth/last-administrator";

/** After the change somebody must still be able to give rights everywhere. */
export const keepAnAdministrator = (remaining: number): Result<null, AdministratorRefusal> =>
  remaining > 0 ? accept(null) : refuse("auth/last-administrator");

export type TokenRefusal = "auth/more-than-you-hold";
type Permission = `${string}.${string}`;
export const scope = (
  permissions: readonly Permission[],
  held: (permission: Permission) => boolean,
): Result<Permission[], TokenRefusal> =>
  permissions.every((one) => held(one)) ? accept([...permissions]) : refuse("auth/more-than-you-hold");

export type RoleRefusal = "auth/built-in-role" | "auth/role-in-use";
export const ownRole = (role: Role): Result<Role, RoleRefusal> =>
  role.builtIn ? refuse("auth/built-in-role") : accept(role);
export const unused = (grants: number): Result<null, RoleRefusal> =>
  grants === 0 ? accept(null) : refuse("auth/role-in-use");

export type AccountRefusal =
  | "auth/has-an-account"
  | "auth/name-taken"
  | "auth/holds-more-than-you"
  | "auth/own-account";

/** Whoever resets an account could walk in with it: so not the account of somebody with more say over rights than one's own. */
export function manage(
  target: { personId: string; held: Entitlements },
  by: { personId: string; held: Entitlements },
): Result<null, AccountRefusal> {
  if (target.personId === by.personId) return refuse("auth/own-account");
  const covered = [...target.held].every(([permission, theirs]) => {
    const ours = by.held.get(permission);
    if (!permission.startsWith("auth.") || ours?.everywhere) return true;
    return (
      ours !== undefined && !theirs.everywhere && [...theirs.at.keys()].every((place) => ours.at.has(place))
    );
  });
  return covered ? accept(null) : refuse("auth/holds-more-than-you");
}

export const firstAccount = (existing: readonly unknown[]): Result<null, AccountRefusal> =>
  existing.length === 0 ? accept(null) : refuse("auth/has-an-account");

/** Everything this slice may refuse through its router; the words of the portal have a sentence for each. */
export type AuthRefusal =
  | GrantRefusal
  | MandateRefusal
  | PresenceRefusal
  | AdministratorRefusal
  | TokenRefusal
  | RoleRefusal
  | AccountRefusal;
