import { fold, mentions, type Page, pageOf, type Reader, type Writer } from "@sen/data";
import { and, asc, count, eq, gt, inArray, isNull, lte, or } from "drizzle-orm";
import type * as z from "zod";
import type {
  ListedOrganisation,
  ListOrganisations,
  OrganisationHistory,
  OrganisationVersion,
} from "./model.ts";
import { sortKeyOf } from "./name.rules.ts";
import { FOREVER } from "./rules.ts";
import { asOrganisation, openEnd } from "./store.ts";
import { organisations, organisationVersions, positions } from "./tables.ts";

const on = (day: string) => and(lte(organisationVersions.from, day), gt(organisationVersions.to, day));
const joined = eq(organisations.id, organisationVersions.organisationId);

/** Offices on a day, in the order of the Vietnamese alphabet, each with how many lie directly below it. */
export async function listOrganisations(
  db: Reader,
  asked: z.infer<typeof ListOrganisations>,
): Promise<Page<ListedOrganisation>> {
  const { day, parentId, text, cursor, limit } = asked;
  const [after] = cursor
    ? await db
        .select()
        .from(organisationVersions)
        .where(and(eq(organisationVersions.organisationId, cursor), on(day)))
    : [];
  const rows = await db
    .select({ organisation: organisations, version: organisationVersions })
    .from(organisationVersions)
    .innerJoin(organisations, joined)
    .where(
      and(
        on(day),
        parentId === null ? isNull(organisationVersions.parentId) : undefined,
        parentId ? eq(organisationVersions.parentId, parentId) : undefined,
        text ? mentions(organisationVersions.folded, text) : undefined,
        after
          ? or(
              gt(organisationVersions.sortKey, after.sortKey),
              and(
                eq(organisationVersions.sortKey, after.sortKey),
                gt(organisationVersions.organisationId, after.organisationId),
              ),
            )
          : undefined,
      ),
    )
    .orderBy(asc(organisationVersions.sortKey), asc(organisationVersions.organisationId))
    .limit(limit + 1);
  const page = pageOf(rows.map(asOrganisation), limit);
  const below = await countBelow(
    db,
    page.items.map((item) => item.id),
    day,
  );
  return { items: page.items.map((item) => ({ ...item, below: below.get(item.id) ?? 0 })), next: page.next };
}

async function countBelow(
  db: Reader,
  ids: readonly string[],
  day: string,
): Promise<Map<string | null, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ parentId: organisationVersions.parentId, children: count() })
    .from(organisationVersions)
    .where(and(inArray(organisationVersions.parentId, [...ids]), on(day)))
    .groupBy(organisationVersions.parentId);
  return new Map(rows.map((row) => [row.parentId, row.children]));
}

const asVersion = ({
  folded: _folded,
  sortKey: _sortKey,
  ...row
}: typeof organisationVersions.$inferSelect): OrganisationVersion => ({
  ...row,
  to: openEnd(row.to),
});

/** An office with all it ever was, oldest first. */
export async function organisationById(db: Reader, id: string): Promise<OrganisationHistory | null> {
  const [row] = await db.select().from(organisations).where(eq(organisations.id, id));
  if (!row) return null;
  const versions = await db
    .select()
    .from(organisationVersions)
    .where(eq(organisationVersions.organisationId, id))
    .orderBy(asc(organisationVersions.from));
  return { ...row, versions: versions.map(asVersion) };
}

/** The offices that have one of these codes, whether or not they still exist. */
export async function organisationsCoded(
  db: Reader,
  codes: readonly string[],
): Promise<{ id: string; code: string }[]> {
  if (codes.length === 0) return [];
  return db
    .select({ id: organisations.id, code: organisations.code })
    .from(organisations)
    .where(inArray(organisations.code, [...codes]));
}

/** The office's parent, its parent, and so on, on the day; empty when the first is not there on that day. */
export async function organisationsAbove(
  db: Reader,
  parentId: string | null,
  day: string,
): Promise<string[]> {
  const above: string[] = [];
  for (let at = parentId; at !== null && !above.includes(at); ) {
    const [row] = await db
      .select()
      .from(organisationVersions)
      .where(and(eq(organisationVersions.organisationId, at), on(day)));
    if (!row) break;
    above.push(at);
    at = row.parentId;
  }
  return above;
}

/** True when an office below it or a position in it goes on after the day. */
export async function organisationInUse(db: Reader, id: string, day: string): Promise<boolean> {
  const [child] = await db
    .select({ id: organisationVersions.id })
    .from(organisationVersions)
    .where(and(eq(organisationVersions.parentId, id), gt(organisationVersions.to, day)))
    .limit(1);
  const [position] = await db
    .select({ id: positions.id })
    .from(positions)
    .where(and(eq(positions.organisationId, id), gt(positions.to, day)))
    .limit(1);
  return child !== undefined || position !== undefined;
}

const asRow = (code: string, version: OrganisationVersion): typeof organisationVersions.$inferInsert => ({
  ...version,
  to: version.to ?? FOREVER,
  folded: fold(`${version.name} ${code}`),
  sortKey: sortKeyOf(version.name),
});

/** A new office; throws a unique violation when the code is taken. */
export async function insertOrganisation(
  tx: Writer,
  code: string,
  version: OrganisationVersion,
): Promise<void> {
  await tx.insert(organisations).values({ id: version.organisationId, code, version: 1 });
  await tx.insert(organisationVersions).values(asRow(code, version));
}

/** Puts these versions in the place of those the office had. */
export async function replaceOrganisationVersions(
  tx: Writer,
  before: OrganisationHistory,
  versions: readonly OrganisationVersion[],
): Promise<void> {
  await tx.delete(organisationVersions).where(eq(organisationVersions.organisationId, before.id));
  await tx.insert(organisationVersions).values(versions.map((version) => asRow(before.code, version)));
  await tx
    .update(organisations)
    .set({ version: before.version + 1 })
    .where(and(eq(organisations.id, before.id), eq(organisations.version, before.version)));
}

/** Takes offices out as if they had never been; throws a reference violation when something refers to one. */
export async function deleteOrganisations(tx: Writer, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.delete(organisationVersions).where(inArray(organisationVersions.organisationId, [...ids]));
  await tx.delete(organisations).where(inArray(organisations.id, [...ids]));
}
