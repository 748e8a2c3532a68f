import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Writer } from "@sen/data";
import { parse } from "csv-parse/sync";
import { eq } from "drizzle-orm";
import * as z from "zod";
import { sortKeyOf } from "./name.rules.ts";
import { FOREVER } from "./rules.ts";
import { loads, successions, unitCodes, units, unitVersions } from "./tables.ts";
import { Certainty, Extent, UnitKind } from "./unit.model.ts";
import { foldedUnit } from "./unit.store.ts";

const optional = <T extends z.ZodType>(inner: T) =>
  z.preprocess((value) => (value === "" ? null : value), inner.nullable());
const number = optional(z.coerce.number());
const text = optional(z.string());

const UnitRow = z.object({
  id: z.string(),
  from: z.iso.date(),
  to: z.preprocess((value) => value || FOREVER, z.iso.date()),
  kind: UnitKind,
  name: z.string().min(1),
  gso: z.string(),
  parent: text,
  population: number,
  populationOn: text,
  areaKm2: number,
  headOffice: text,
  longitude: number,
  latitude: number,
  legalBasis: text,
});
export type UnitRow = z.infer<typeof UnitRow>;

const SuccessionRow = z.object({
  from: z.string(),
  to: z.string(),
  on: z.iso.date(),
  extent: Extent,
  certainty: Certainty,
  instrument: text,
  note: text,
});
export type SuccessionRow = z.infer<typeof SuccessionRow>;

const Edition = z.object({ edition: z.string(), recordsBegin: z.iso.date(), source: z.string() });
export type Edition = z.infer<typeof Edition>;

const read = (name: string) => readFileSync(join(import.meta.dirname, "../data/hanoi", name), "utf8");
const rowsOf = <T extends z.ZodType>(row: T, name: string) =>
  z.array(row).parse(parse(read(name), { columns: true }));

const editionNow = (): Edition => Edition.parse(JSON.parse(read("edition.json")));

/** Hanoi's units from 2017 to today and who took over whose ground, as `data/hanoi/README.md` tells. */
export const hanoi = (): { edition: Edition; units: UnitRow[]; successions: SuccessionRow[] } => ({
  edition: editionNow(),
  units: rowsOf(UnitRow, "units.csv"),
  successions: rowsOf(SuccessionRow, "successions.csv"),
});

const AT_ONCE = 250; // rows in one statement: SQLite takes 32,766 parameters

function* batches<T>(rows: readonly T[]): Generator<T[]> {
  for (let from = 0; from < rows.length; from += AT_ONCE) yield rows.slice(from, from + AT_ONCE);
}

/**
 * Loads Hanoi's units. Loading the same edition again does nothing; a newer edition adds what is new and leaves alone
 * what people have amended since.
 * @returns how many unit versions were offered, 0 when this edition was there already.
 */
export async function seedHanoi(tx: Writer): Promise<{ loaded: number }> {
  const { edition, source } = editionNow();
  const [load] = await tx.select().from(loads).where(eq(loads.name, "hanoi"));
  if (load?.edition === edition) return { loaded: 0 }; // before the files are read: every start asks
  const data = hanoi();

  const ids = [...new Set(data.units.map((row) => row.id))];
  for (const batch of batches(ids)) {
    await tx
      .insert(units)
      .values(batch.map((id) => ({ id, version: 1 })))
      .onConflictDoNothing();
  }
  for (const batch of batches(data.units)) {
    await tx
      .insert(unitVersions)
      .values(batch.map((row) => versionRow(row, edition)))
      .onConflictDoNothing();
    await tx
      .insert(unitCodes)
      .values(batch.map((row) => ({ versionId: versionIdOf(row), scheme: "gso" as const, value: row.gso })))
      .onConflictDoNothing();
  }
  for (const batch of batches(data.successions)) {
    await tx
      .insert(successions)
      .values(
        batch.map(({ from, to, on, ...rest }) => ({
          id: `${from}>${to}@${on}`,
          fromId: from,
          toId: to,
          effectiveOn: on,
          ...rest,
        })),
      )
      .onConflictDoNothing();
  }
  await tx
    .insert(loads)
    .values({ name: "hanoi", edition, source })
    .onConflictDoUpdate({ target: loads.name, set: { edition, source } });
  return { loaded: data.units.length };
}

const versionIdOf = (row: UnitRow) => `${row.id}@${row.from}`;

const versionRow = (row: UnitRow, edition: string): typeof unitVersions.$inferInsert => ({
  id: versionIdOf(row),
  unitId: row.id,
  from: row.from,
  to: row.to,
  kind: row.kind,
  name: row.name,
  folded: foldedUnit(row.kind, row.name, [row.gso]),
  sortKey: sortKeyOf(row.name),
  parentId: row.parent,
  population: row.population,
  populationOn: row.populationOn,
  areaKm2: row.areaKm2,
  headOfficeAddress: row.headOffice,
  longitude: row.longitude,
  latitude: row.latitude,
  legalBasis: row.legalBasis,
  source: `hanoi ${edition}`,
});
