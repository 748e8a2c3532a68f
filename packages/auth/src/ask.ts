import type { Reader } from "@sen/data";
import { holdersOf, organisationNamed } from "@sen/directory/ask";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { heldBy } from "./access.store.ts";
import { accountsOf } from "./account.store.ts";
import { heldAt, isInForce } from "./rules.ts";
import { grants, roles } from "./tables.ts";

/** What other slices may ask, in their own transaction. */

/**
 * The people who hold a permission for an office on a day, by roles that name it: those of the office itself or, when
 * it has none, of the nearest office above it. Administrators, who may do everything, are not meant.
 */
export async function peopleWith(
  db: Reader,
  permission: string,
  organisationId: string,
  day: string,
): Promise<string[]> {
  const all = await db.select().from(roles);
  const named = all.filter((role) => role.permissions.includes(permission)).map((role) => role.id);
  if (named.length === 0) return [];
  for (let office: string | null = organisationId; office !== null; ) {
    const isAbove = office !== organisationId;
    const given = await db
      .select()
      .from(grants)
      .where(
        and(
          inArray(grants.roleId, named),
          eq(grants.organisationId, office),
          isNull(grants.revokedAt),
          isAbove ? eq(grants.withDescendants, true) : undefined,
        ),
      );
    const people = new Set<string>();
    for (const grant of given.filter((grant) => isInForce(grant, day))) {
      if (grant.personId !== null) people.add(grant.personId);
      if (grant.positionId === null) continue;
      for (const holder of await holdersOf(db, grant.positionId, day)) people.add(holder.id);
    }
    if (people.size > 0) return [...people];
    office = (await organisationNamed(db, office, day))?.parentId ?? null;
  }
  return [];
}

/**
 * Whether somebody may still do this there on the day: their account is open, and a role of theirs in force gives it.
 * For what goes on without a session, such as a secret address they once made.
 */
export async function mayStill(
  db: Reader,
  personId: string,
  permission: string,
  organisationId: string,
  day: string,
): Promise<boolean> {
  const open = (await accountsOf(db, [personId])).some((account) => account.disabledAt === null);
  return open && heldAt(await heldBy(db, personId, day, [permission]), permission, organisationId) !== null;
}
