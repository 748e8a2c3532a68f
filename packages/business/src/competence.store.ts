import type { Reader, Writer } from "@sen/data";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Competence } from "./model.ts";
import type { DatedCompetence } from "./register.model.ts";
import type { Keeps } from "./register.store.ts";
import { competences } from "./tables.ts";

const asCompetence = (row: typeof competences.$inferSelect): DatedCompetence => ({
  ...row,
  unitId: row.unitId || null,
});

type Place = Pick<Competence, "level" | "unitId">;
const at = ({ level, unitId }: Place) =>
  and(eq(competences.level, level), eq(competences.unitId, level === "commune" ? (unitId ?? "") : ""));

/** Which office registers for a place; version 0 and no office until somebody says. */
export async function competenceAt(db: Reader, place: Place): Promise<DatedCompetence | null> {
  const [row] = await db.select().from(competences).where(at(place));
  return row ? asCompetence(row) : null;
}

/** The office that decides: the registry for enterprises, the commune's for its households; null when none is set. */
export async function competentFor(db: Reader, place: Place): Promise<string | null> {
  return (await competenceAt(db, place))?.organisationId ?? null;
}

export async function competencesOf(
  db: Reader,
  organisationIds: readonly string[],
): Promise<DatedCompetence[]> {
  if (organisationIds.length === 0) return [];
  const rows = await db
    .select()
    .from(competences)
    .where(inArray(competences.organisationId, [...organisationIds]))
    .orderBy(asc(competences.level), asc(competences.unitId));
  return rows.map(asCompetence);
}

/** Whose register an office keeps. */
export async function keptBy(db: Reader, organisationId: string): Promise<Keeps> {
  const kept = await competencesOf(db, [organisationId]);
  return {
    isProvince: kept.some(({ level }) => level === "province"),
    unitIds: kept.flatMap(({ unitId }) => unitId ?? []),
  };
}

export async function keepCompetence(tx: Writer, competence: DatedCompetence): Promise<DatedCompetence> {
  const row = { ...competence, unitId: competence.unitId ?? "" };
  await tx
    .insert(competences)
    .values(row)
    .onConflictDoUpdate({ target: [competences.level, competences.unitId], set: row });
  return competence;
}
