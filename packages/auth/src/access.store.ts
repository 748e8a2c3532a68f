import type { Reader, Writer } from "@sen/data";
import {
  assignmentsOf,
  holdersOf,
  organisationsUnder,
  peopleByIds,
  personById,
  positionById,
} from "@sen/directory/ask";
import { and, asc, eq, inArray, isNull, ne, or } from "drizzle-orm";
import type { Grant, GrantRow, Role } from "./model.ts";
import { type Entitlements, entitlementsOf, isInForce, passableOf, type Standing } from "./rules.ts";
import { accounts, grants, roles } from "./tables.ts";

type RoleRecord = typeof roles.$inferSelect;

const asRole = ({ nameVi, nameEn, ...role }: RoleRecord): Role => ({
  ...role,
  name: { vi: nameVi, en: nameEn },
});
const asRecord = ({ name, ...role }: Role): RoleRecord => ({ ...role, nameVi: name.vi, nameEn: name.en });

/** What rules need to say what a person may do on a day. */
async function standingOf(
  db: Reader,
  personId: string,
  day: string,
  catalogue: readonly string[],
): Promise<Standing> {
  const posts = await assignmentsOf(db, personId, day);
  const positionIds = posts.map((post) => post.positionId);
  const theirs = or(
    eq(grants.personId, personId),
    positionIds.length > 0 ? inArray(grants.positionId, positionIds) : undefined,
  );
  const given: Grant[] = await db
    .select()
    .from(grants)
    .where(and(theirs, isNull(grants.revokedAt)))
    .orderBy(asc(grants.id));
  const known = await rolesByIds(db, [...new Set(given.map((grant) => grant.roleId))]);
  const roots = given.filter((grant) => grant.withDescendants).map((grant) => grant.organisationId);
  return { personId, posts, grants: given, roles: known, tree: await treeOf(db, roots, day), catalogue, day };
}

/** What the person may do on the day, in their own right. */
export const heldBy = async (
  db: Reader,
  personId: string,
  day: string,
  catalogue: readonly string[],
): Promise<Entitlements> => entitlementsOf(await standingOf(db, personId, day, catalogue));

/** What of it they may give to others. */
export const passableBy = async (
  db: Reader,
  personId: string,
  day: string,
  catalogue: readonly string[],
): Promise<Entitlements> => passableOf(await standingOf(db, personId, day, catalogue));

/** Looks the organisations up once, so that rules can ask for them without a database. */
export async function treeOf(
  db: Reader,
  roots: readonly (string | null)[],
  day: string,
): Promise<Standing["tree"]> {
  const under = new Map<string, readonly string[]>();
  for (const root of roots)
    if (root !== null && !under.has(root)) under.set(root, await organisationsUnder(db, root, day));
  return (organisationId) => under.get(organisationId) ?? [];
}

async function rolesByIds(db: Reader, ids: string[]): Promise<Map<string, Role>> {
  if (ids.length === 0) return new Map();
  const rows = await db.select().from(roles).where(inArray(roles.id, ids));
  return new Map(rows.map((row) => [row.id, asRole(row)]));
}

export const listRoles = async (db: Reader): Promise<Role[]> =>
  (await db.select().from(roles).orderBy(asc(roles.nameVi), asc(roles.id))).map(asRole);

export async function roleById(db: Reader, id: string): Promise<Role | null> {
  return (await rolesByIds(db, [id])).get(id) ?? null;
}

export async function insertRole(tx: Writer, role: Role): Promise<void> {
  await tx.insert(roles).values(asRecord(role));
}

export async function updateRole(tx: Writer, role: Role): Promise<void> {
  await tx.update(roles).set(asRecord(role)).where(eq(roles.id, role.id));
}

export async function deleteRole(tx: Writer, id: string): Promise<void> {
  await tx.delete(roles).where(eq(roles.id, id));
}

export const countGrantsOf = (db: Reader, roleId: string): Promise<number> =>
  db.$count(grants, and(eq(grants.roleId, roleId), isNull(grants.revokedAt)));

/** The position or person that a grant is meant for, if there is one. */
export const holderOf = (
  db: Reader,
  to: { positionId: string } | { personId: string },
): Promise<{ id: string } | null> =>
  "positionId" in to ? positionById(db, to.positionId) : personById(db, to.personId);

export async function insertGrant(tx: Writer, grant: Grant): Promise<void> {
  await tx.insert(grants).values(grant);
}

const grantsAt = (db: Reader, organisationId: string): Promise<Grant[]> =>
  db
    .select()
    .from(grants)
    .where(and(eq(grants.organisationId, organisationId), isNull(grants.revokedAt)))
    .orderBy(asc(grants.id));

export async function grantAt(db: Reader, organisationId: string, grantId: string): Promise<Grant | null> {
  const [row] = await db
    .select()
    .from(grants)
    .where(and(eq(grants.id, grantId), eq(grants.organisationId, organisationId), isNull(grants.revokedAt)));
  return row ?? null;
}

export async function revokeGrant(tx: Writer, id: string, now: string): Promise<void> {
  await tx.update(grants).set({ revokedAt: now }).where(eq(grants.id, id));
}

/** The grants at an office, in the words people read. */
export async function grantRowsAt(db: Reader, organisationId: string, day: string): Promise<GrantRow[]> {
  const given = await grantsAt(db, organisationId);
  const known = await rolesByIds(db, [...new Set(given.map((grant) => grant.roleId))]);
  return Promise.all(
    given.map(async (grant) => ({
      ...grant,
      roleName: known.get(grant.roleId)?.name ?? { vi: grant.roleId, en: grant.roleId },
      heldBy: await holderName(db, grant, day),
    })),
  );
}

async function holderName(db: Reader, { positionId, personId }: Grant, day: string): Promise<string> {
  if (positionId === null) return (await peopleByIds(db, [personId ?? ""]))[0]?.fullName ?? "";
  const title = (await positionById(db, positionId))?.title ?? positionId;
  const holders = (await holdersOf(db, positionId, day)).map((person) => person.fullName);
  return holders.length > 0 ? `${title} (${holders.join(", ")})` : title;
}

/** How many people could still give rights everywhere, were this grant or this account not there. */
export async function administratorsBut(
  db: Reader,
  { grantId = "", accountId = "", day }: { grantId?: string; accountId?: string; day: string },
): Promise<number> {
  const everywhere = and(
    isNull(grants.organisationId),
    eq(grants.mayPassOn, true),
    isNull(grants.revokedAt),
    ne(grants.id, grantId),
  );
  const given = (await db.select().from(grants).where(everywhere)).filter((grant) => isInForce(grant, day));
  const known = await rolesByIds(db, [...new Set(given.map((grant) => grant.roleId))]);
  const people = new Set<string>();
  for (const grant of given.filter(({ roleId }) => known.get(roleId)?.permissions.includes("*"))) {
    const holders = grant.positionId
      ? await holdersOf(db, grant.positionId, day)
      : [{ id: grant.personId ?? "" }];
    for (const holder of holders) people.add(holder.id);
  }
  if (people.size === 0) return 0;
  const enabled = and(
    inArray(accounts.personId, [...people]),
    isNull(accounts.disabledAt),
    ne(accounts.id, accountId),
  );
  return db.$count(accounts, enabled);
}
