import type { Reader, Writer } from "@sen/data";
import { incoming } from "@sen/data/remember";
import { and, asc, eq, gt, isNull, lte, or } from "drizzle-orm";
import type { ProcedureVersion } from "./model.ts";
import { versions } from "./tables.ts";

const inForce = (day: string) => and(lte(versions.from, day), or(isNull(versions.to), gt(versions.to, day)));

export async function versionById(db: Reader, id: string): Promise<ProcedureVersion | null> {
  const [row] = await db.select().from(versions).where(eq(versions.id, id));
  return row?.content ?? null;
}

export async function versionOn(
  db: Reader,
  procedure: string,
  day: string,
): Promise<ProcedureVersion | null> {
  const [row] = await db
    .select()
    .from(versions)
    .where(and(eq(versions.procedure, procedure), inForce(day)));
  return row?.content ?? null;
}

/** Every procedure that can be filed on the day, in the order of their names. */
export async function versionsOn(db: Reader, day: string): Promise<ProcedureVersion[]> {
  const rows = await db.select().from(versions).where(inForce(day)).orderBy(asc(versions.procedure));
  return rows.map(({ content }) => content);
}

/** What a release says of the law replaces what an earlier one said. */
export async function keepVersions(tx: Writer, all: readonly ProcedureVersion[]): Promise<void> {
  const rows = all.map((content) => {
    const { id, procedure, from, to } = content;
    return { id, procedure, from, to, content };
  });
  await tx
    .insert(versions)
    .values(rows)
    .onConflictDoUpdate({ target: versions.id, set: incoming(versions) });
}
