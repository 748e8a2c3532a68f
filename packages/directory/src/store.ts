import type { Reader } from "@sen/data";
import { and, eq, gt, lte } from "drizzle-orm";
import type { Organisation, Person, Position } from "./model.ts";
import { FOREVER } from "./rules.ts";
import { organisations, organisationVersions, type people, type positions } from "./tables.ts";

/** In the model "no end yet" is null; in the tables it is FOREVER. */
export const openEnd = (to: string): string | null => (to === FOREVER ? null : to);

type OrganisationRow = {
  organisation: typeof organisations.$inferSelect;
  version: typeof organisationVersions.$inferSelect;
};

export const asOrganisation = ({ organisation, version }: OrganisationRow): Organisation => ({
  id: organisation.id,
  code: organisation.code,
  version: organisation.version,
  from: version.from,
  to: openEnd(version.to),
  name: version.name,
  parentId: version.parentId,
  unitId: version.unitId,
});

export const asPosition = (row: typeof positions.$inferSelect): Position => ({ ...row, to: openEnd(row.to) });

export const asPerson = ({ folded: _, sortKey: __, ...person }: typeof people.$inferSelect): Person => person;

export async function organisationOn(db: Reader, id: string, day: string): Promise<Organisation | null> {
  const [row] = await db
    .select({ organisation: organisations, version: organisationVersions })
    .from(organisationVersions)
    .innerJoin(organisations, eq(organisations.id, organisationVersions.organisationId))
    .where(
      and(
        eq(organisationVersions.organisationId, id),
        lte(organisationVersions.from, day),
        gt(organisationVersions.to, day),
      ),
    );
  return row ? asOrganisation(row) : null;
}
