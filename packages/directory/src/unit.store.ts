import { fold, mentions, type Page, pageOf, type Reader, type Writer } from "@sen/data";
import { and, asc, desc, eq, gt, inArray, lte, or } from "drizzle-orm";
import type * as z from "zod";
import { sortKeyOf } from "./name.rules.ts";
import { FOREVER, holds } from "./rules.ts";
import { openEnd } from "./store.ts";
import { successions, unitCodes, units, unitVersions } from "./tables.ts";
import type {
  ListUnits,
  Succession,
  Unit,
  UnitCode,
  UnitFacts,
  UnitKind,
  UnitVersion,
} from "./unit.model.ts";
import { kindWords } from "./unit.rules.ts";

type Row = typeof unitVersions.$inferSelect;

/** What a unit is found by: its kind, its name and its codes. */
export const foldedUnit = (kind: UnitKind, name: string, codes: readonly string[]): string =>
  fold([kindWords[kind], name, ...codes].join(" "));

/** The rows as people read them: with codes, and the name the parent had when the version began. */
async function whole(db: Reader, rows: readonly Row[]): Promise<UnitVersion[]> {
  if (rows.length === 0) return [];
  const codes = await db
    .select()
    .from(unitCodes)
    .where(
      inArray(
        unitCodes.versionId,
        rows.map((row) => row.id),
      ),
    )
    .orderBy(asc(unitCodes.scheme));
  const parentIds = [...new Set(rows.flatMap((row) => row.parentId ?? []))];
  const parents =
    parentIds.length > 0
      ? await db.select().from(unitVersions).where(inArray(unitVersions.unitId, parentIds))
      : [];
  return rows.map(
    ({ folded: _folded, sortKey: _sortKey, headOfficeAddress: address, longitude, latitude, ...row }) => {
      const parent = parents.find((one) => one.unitId === row.parentId && holds(one, row.from));
      return {
        ...row,
        to: openEnd(row.to),
        parentName: parent ? fullName(parent) : null,
        codes: codes
          .filter((code) => code.versionId === row.id)
          .map(({ scheme, value }) => ({ scheme, value })),
        headOffice: address === null ? null : { address, longitude, latitude },
      };
    },
  );
}

const fullName = (row: Row): string => {
  const words = kindWords[row.kind];
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${row.name}`;
};

const on = (day: string) => and(lte(unitVersions.from, day), gt(unitVersions.to, day));

/** Units on a day, in the order of the Vietnamese alphabet. */
export async function listUnits(db: Reader, asked: z.infer<typeof ListUnits>): Promise<Page<UnitVersion>> {
  const { day, parentId, kind, text, cursor, limit } = asked;
  const [after] = cursor ? await db.select().from(unitVersions).where(eq(unitVersions.id, cursor)) : [];
  const rows = await db
    .select()
    .from(unitVersions)
    .where(
      and(
        on(day),
        parentId ? eq(unitVersions.parentId, parentId) : undefined,
        kind ? eq(unitVersions.kind, kind) : undefined,
        text ? mentions(unitVersions.folded, text) : undefined,
        after
          ? or(
              gt(unitVersions.sortKey, after.sortKey),
              and(eq(unitVersions.sortKey, after.sortKey), gt(unitVersions.id, after.id)),
            )
          : undefined,
      ),
    )
    .orderBy(asc(unitVersions.sortKey), asc(unitVersions.id))
    .limit(limit + 1);
  const page = pageOf(rows, limit);
  return { items: await whole(db, page.items), next: page.next };
}

/** Every version of these units, oldest first. */
export async function versionsOf(db: Reader, unitIds: readonly string[]): Promise<UnitVersion[]> {
  if (unitIds.length === 0) return [];
  const rows = await db
    .select()
    .from(unitVersions)
    .where(inArray(unitVersions.unitId, [...unitIds]))
    .orderBy(asc(unitVersions.from), asc(unitVersions.id));
  return whole(db, rows);
}

export async function unitById(db: Reader, id: string): Promise<Unit | null> {
  const [unit] = await db.select().from(units).where(eq(units.id, id));
  return unit ? { ...unit, versions: await versionsOf(db, [id]) } : null;
}

/** Versions, of whatever unit and day, that carry one of the codes; `except` leaves one unit out. */
export async function carriersOf(
  db: Reader,
  codes: readonly UnitCode[],
  except?: string,
): Promise<UnitVersion[]> {
  if (codes.length === 0) return [];
  const listed = [...Map.groupBy(codes, (code) => code.scheme)].map(([scheme, those]) =>
    and(
      eq(unitCodes.scheme, scheme),
      inArray(
        unitCodes.value,
        those.map((code) => code.value),
      ),
    ),
  );
  const rows = await db
    .select({ version: unitVersions })
    .from(unitCodes)
    .innerJoin(unitVersions, eq(unitVersions.id, unitCodes.versionId))
    .where(or(...listed));
  return whole(
    db,
    rows.map(({ version }) => version).filter((version) => version.unitId !== except),
  );
}

/** Versions whose name, kind or code has every word of what was typed; those that last longest first. */
export async function versionsCalled(db: Reader, text: string, limit: number): Promise<UnitVersion[]> {
  const rows = await db
    .select()
    .from(unitVersions)
    .where(mentions(unitVersions.folded, text))
    .orderBy(desc(unitVersions.to), asc(unitVersions.sortKey), asc(unitVersions.id))
    .limit(limit);
  return whole(db, rows);
}

/** Successions that can be reached from these units in one direction, however many steps away. */
export async function linksFrom(
  db: Reader,
  unitIds: readonly string[],
  direction: "forwards" | "backwards",
): Promise<Succession[]> {
  const [here, there] =
    direction === "forwards" ? (["fromId", "toId"] as const) : (["toId", "fromId"] as const);
  const links = new Map<string, Succession>();
  const asked = new Set<string>();
  for (let at = [...unitIds]; at.length > 0; ) {
    for (const id of at) asked.add(id);
    const rows = await db.select().from(successions).where(inArray(successions[here], at));
    for (const row of rows) links.set(row.id, row);
    at = [...new Set(rows.map((row) => row[there]))].filter((id) => !asked.has(id));
  }
  return [...links.values()];
}

/** The unit's parent, its parent, and so on, on the day; empty when the first is not there on that day. */
export async function unitsAbove(db: Reader, parentId: string | null, day: string): Promise<string[]> {
  const above: string[] = [];
  for (let at = parentId; at !== null && !above.includes(at); ) {
    const [row] = await db
      .select()
      .from(unitVersions)
      .where(and(eq(unitVersions.unitId, at), on(day)));
    if (!row) break;
    above.push(at);
    at = row.parentId;
  }
  return above;
}

/** Which of these units exist on the day. */
export async function unitsThere(db: Reader, unitIds: readonly string[], day: string): Promise<Set<string>> {
  if (unitIds.length === 0) return new Set();
  const rows = await db
    .select({ id: unitVersions.unitId })
    .from(unitVersions)
    .where(and(inArray(unitVersions.unitId, [...unitIds]), on(day)));
  return new Set(rows.map((row) => row.id));
}

/** True when something still lies in the unit on the day or after. */
export async function hasUnitsWithin(db: Reader, unitId: string, day: string): Promise<boolean> {
  const [row] = await db
    .select({ id: unitVersions.id })
    .from(unitVersions)
    .where(and(eq(unitVersions.parentId, unitId), gt(unitVersions.to, day)))
    .limit(1);
  return row !== undefined;
}

export type DatedFacts = UnitFacts & { id: string; from: string; to: string | null; source: string | null };

const asRow = (
  unitId: string,
  { codes, headOffice, ...facts }: DatedFacts,
): typeof unitVersions.$inferInsert => ({
  ...facts,
  unitId,
  to: facts.to ?? FOREVER,
  folded: foldedUnit(
    facts.kind,
    facts.name,
    codes.map((code) => code.value),
  ),
  sortKey: sortKeyOf(facts.name),
  headOfficeAddress: headOffice?.address ?? null,
  longitude: headOffice?.longitude ?? null,
  latitude: headOffice?.latitude ?? null,
});

const insertVersion = async (tx: Writer, unitId: string, facts: DatedFacts): Promise<void> => {
  await tx.insert(unitVersions).values(asRow(unitId, facts));
  if (facts.codes.length > 0)
    await tx.insert(unitCodes).values(facts.codes.map((code) => ({ versionId: facts.id, ...code })));
};

export async function insertUnit(tx: Writer, unitId: string, facts: DatedFacts): Promise<void> {
  await tx.insert(units).values({ id: unitId, version: 1 });
  await insertVersion(tx, unitId, facts);
}

/** Puts these versions in the place of those the unit had; ids that stay keep their rows. */
export async function replaceVersions(
  tx: Writer,
  unit: Unit,
  versions: readonly DatedFacts[],
): Promise<void> {
  const old = unit.versions.map((version) => version.id);
  if (old.length > 0) {
    await tx.delete(unitCodes).where(inArray(unitCodes.versionId, old));
    await tx.delete(unitVersions).where(inArray(unitVersions.id, old));
  }
  for (const version of versions) await insertVersion(tx, unit.id, version);
  await tx
    .update(units)
    .set({ version: unit.version + 1 })
    .where(and(eq(units.id, unit.id), eq(units.version, unit.version)));
}

export async function insertSuccessions(tx: Writer, rows: readonly Succession[]): Promise<void> {
  if (rows.length > 0) await tx.insert(successions).values([...rows]);
}
