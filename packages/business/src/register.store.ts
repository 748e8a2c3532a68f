import { fold, mentions, type Page, pageOf, type Reader, type Writer } from "@sen/data";
import { authoritiesStanding } from "@sen/parties/ask";
import { Refusal } from "@sen/rpc";
import { and, asc, eq, gt, gte, inArray, isNull, notInArray, or } from "drizzle-orm";
import { nextEnterpriseCode, nextPartCode, nextPlaceCode, registerKeyOf } from "./codes.rules.ts";
import type { DraftMember, Entity, EntityVersion, PartKind } from "./model.ts";
import { counters, entities, entityMembers, entityVersions } from "./tables.ts";

const asEntity = ({ folded: _folded, unitId: _unitId, ...row }: typeof entities.$inferSelect): Entity => ({
  ...row,
  parentCode: row.parentCode || null,
});
const rowOf = (entity: Entity): typeof entities.$inferInsert => {
  const unit = entity.facts["address.unit"];
  return {
    ...entity,
    parentCode: entity.parentCode ?? "",
    folded: fold(`${entity.name} ${entity.abbreviation ?? ""} ${entity.code}`),
    unitId: typeof unit === "string" ? unit : null,
  };
};

/** What is registered under a code, or null; a business place is called `<code of its enterprise>-<five digits>`. */
export async function entityByCode(db: Reader, called: string): Promise<Entity | null> {
  const { parentCode, code } = registerKeyOf(called);
  const [row] = await db
    .select()
    .from(entities)
    .where(and(eq(entities.parentCode, parentCode), eq(entities.code, code)));
  return row ? asEntity(row) : null;
}

/** Those registered under these codes that hang on nothing. */
export async function entitiesByCodes(db: Reader, codes: readonly string[]): Promise<Entity[]> {
  if (codes.length === 0) return [];
  const rows = await db
    .select()
    .from(entities)
    .where(and(eq(entities.parentCode, ""), inArray(entities.code, [...codes])));
  return rows.map(asEntity);
}

/** Branches, offices and places of an enterprise, by code. */
export async function partsOf(db: Reader, parentCode: string): Promise<Entity[]> {
  const rows = await db
    .select()
    .from(entities)
    .where(eq(entities.parentCode, parentCode))
    .orderBy(asc(entities.code));
  return rows.map(asEntity);
}

/** Everything the register said of it, first to last. */
export function versionsOf(db: Reader, entityId: string): Promise<EntityVersion[]> {
  return db
    .select()
    .from(entityVersions)
    .where(eq(entityVersions.entityId, entityId))
    .orderBy(asc(entityVersions.amendment));
}

const standing = (day: string) => or(isNull(entityMembers.until), gte(entityMembers.until, day));

/** Without those whose authority was ended before its time. */
async function stillStanding<T extends { authorityId: string | null }>(
  db: Reader,
  members: readonly T[],
  day: string,
): Promise<T[]> {
  const ids = members.flatMap(({ authorityId }) => authorityId ?? []);
  const stand = await authoritiesStanding(db, ids, day);
  return members.filter(({ authorityId }) => authorityId === null || stand.has(authorityId));
}

/** What somebody may act for from home on a day, oldest first; an agent only as long as the authority runs. */
export async function entitiesOf(db: Reader, personId: string, day: string): Promise<Entity[]> {
  const rows = await db
    .select({ entity: entities, authorityId: entityMembers.authorityId })
    .from(entityMembers)
    .innerJoin(entities, eq(entities.id, entityMembers.entityId))
    .where(and(eq(entityMembers.personId, personId), standing(day)))
    .orderBy(asc(entities.id))
    .limit(500);
  return (await stillStanding(db, rows, day)).map(({ entity }) => asEntity(entity));
}

/** The entity when they may act for it on that day, else null. A part is acted for by who acts for its enterprise. */
export async function ownEntity(
  db: Reader,
  at: { code: string; personId: string; day: string },
): Promise<Entity | null> {
  const entity = await entityByCode(db, at.code);
  const holder = entity?.parentCode ? await entityByCode(db, entity.parentCode) : entity;
  if (!holder) return null;
  const members = await db
    .select({ authorityId: entityMembers.authorityId })
    .from(entityMembers)
    .where(
      and(eq(entityMembers.entityId, holder.id), eq(entityMembers.personId, at.personId), standing(at.day)),
    );
  return (await stillStanding(db, members, at.day)).length > 0 ? entity : null;
}

/** What an office keeps the register of: everything of the city that is an enterprise's, or the households of communes. */
export type Keeps = { isProvince: boolean; unitIds: readonly string[] };

/** The register of an office, oldest first, narrowed to names and codes that have every word. */
export async function listEntities(
  db: Reader,
  { isProvince, unitIds }: Keeps,
  { text, cursor, limit }: { text?: string; cursor?: string; limit: number },
): Promise<Page<Entity>> {
  const households = unitIds.length > 0 ? inArray(entities.unitId, [...unitIds]) : undefined;
  const theirs = [
    ...(isProvince ? [notInArray(entities.kind, ["household"])] : []),
    ...(households ? [and(eq(entities.kind, "household"), households)] : []),
  ];
  if (theirs.length === 0) return { items: [], next: null };
  const rows = await db
    .select()
    .from(entities)
    .where(
      and(
        or(...theirs),
        text ? mentions(entities.folded, text) : undefined,
        cursor ? gt(entities.id, cursor) : undefined,
      ),
    )
    .orderBy(asc(entities.id))
    .limit(limit + 1);
  const page = pageOf(rows, limit);
  return { items: page.items.map(asEntity), next: page.next };
}

type Told = Pick<EntityVersion, "from" | "what" | "dossierId">;
const versionOf = (entity: Entity, told: Told): EntityVersion => ({
  entityId: entity.id,
  amendment: entity.amendment,
  name: entity.name,
  status: entity.status,
  facts: entity.facts,
  ...told,
});

/** Throws a unique violation when the code is taken. */
export async function insertEntity(tx: Writer, entity: Entity, told: Told): Promise<void> {
  await tx.insert(entities).values(rowOf(entity));
  await tx.insert(entityVersions).values(versionOf(entity, told));
}

/** Keeps the entity that follows from one that was read in the same transaction, and what it was. */
export async function amendEntity(tx: Writer, entity: Entity, told: Told): Promise<void> {
  await tx.update(entities).set(rowOf(entity)).where(eq(entities.id, entity.id));
  await tx.insert(entityVersions).values(versionOf(entity, told));
}

type Member = Pick<DraftMember, "personId" | "role"> & {
  until: string | null;
  authorityId: string | null;
};

/** Who may act for it from home; somebody who already may goes on as this says. */
export async function addMembers(tx: Writer, entityId: string, members: readonly Member[]): Promise<void> {
  for (const { personId, ...may } of members) {
    await tx
      .insert(entityMembers)
      .values({ entityId, personId, ...may })
      .onConflictDoUpdate({ target: [entityMembers.entityId, entityMembers.personId], set: may });
  }
}

/** Takes the next number of a counter. Of two transactions at once one waits for, or runs again after, the other. */
async function draw<T extends { last: number }>(
  tx: Writer,
  prefix: string,
  next: (last: number) => T | null,
): Promise<T> {
  const [row] = await tx.select().from(counters).where(eq(counters.prefix, prefix));
  const drawn = next(row?.last ?? 0);
  if (!drawn) throw new Refusal("business/codes-used-up");
  await tx
    .insert(counters)
    .values({ prefix, last: drawn.last })
    .onConflictDoUpdate({ target: counters.prefix, set: { last: drawn.last } });
  return drawn;
}

export const drawEnterpriseCode = async (tx: Writer, prefix: string): Promise<string> =>
  (await draw(tx, `enterprise:${prefix}`, (last) => nextEnterpriseCode(prefix, last))).code;

/** Branches and offices share the numbers below their enterprise; places have their own. */
export async function drawPartCode(tx: Writer, kind: PartKind, parentCode: string): Promise<string> {
  const drawn =
    kind === "place"
      ? await draw(tx, `place:${parentCode}`, nextPlaceCode)
      : await draw(tx, `part:${parentCode}`, (last) => nextPartCode(parentCode, last));
  return drawn.code;
}

/** The number on a certificate: `GCN-2026-000017`. */
export async function drawCertificateNumber(tx: Writer, day: string): Promise<string> {
  const year = day.slice(0, 4);
  const { last } = await draw(tx, `certificate:${year}`, (so) => ({ last: so + 1 }));
  return `GCN-${year}-${String(last).padStart(6, "0")}`;
}
