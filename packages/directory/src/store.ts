import { isReferenceViolation, isUniqueViolation, type Reader } from "@sen/data";
import { blank, oncePer } from "@sen/data/remember";
import { Refusal } from "@sen/rpc";
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

export const asPerson = ({
  folded: _folded,
  sortKey: _sortKey,
  kind: _kind,
  ...person
}: typeof people.$inferSelect): Person => person;

const looking = oncePer((db: Reader) => ({
  organisation: db
    .select({ organisation: organisations, version: organisationVersions })
    .from(organisationVersions)
    .innerJoin(organisations, eq(organisations.id, organisationVersions.organisationId))
    .where(
      and(
        eq(organisationVersions.organisationId, blank("id")),
        lte(organisationVersions.from, blank("day")),
        gt(organisationVersions.to, blank("day")),
      ),
    )
    .prepare("directory_organisation"),
}));

export async function organisationOn(db: Reader, id: string, day: string): Promise<Organisation | null> {
  const [row] = await looking(db).organisation.execute({ id, day });
  return row ? asOrganisation(row) : null;
}

/** What the rule about codes says, when another transaction took the code first. */
export const codeTaken = (error: unknown): never => {
  throw isUniqueViolation(error) ? new Refusal("directory/code-already-taken") : error;
};
export const emailTaken = (error: unknown): never => {
  throw isUniqueViolation(error) ? new Refusal("directory/email-already-taken") : error;
};
/** For what refers to something that is not there. */
export const notThere = (error: unknown): never => {
  throw isReferenceViolation(error) ? new Refusal("directory/no-longer-there") : error;
};

/** The day in Hanoi at a moment. */
export const dayOf = (now: string): string =>
  new Date(Date.parse(now) + 7 * 3_600_000).toISOString().slice(0, 10);
