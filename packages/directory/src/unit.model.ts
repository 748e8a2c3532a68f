import { Day, Id, IdempotencyKey, Paging, pageOf } from "@sen/rpc/model";
import * as z from "zod";

/** City, two kinds of district, district-level town, and the four kinds below them; districts ended on 2025-07-01. */
export const UnitKind = z.enum([
  "city",
  "province",
  "urban-district",
  "rural-district",
  "district-town",
  "ward",
  "commune",
  "township",
  "special-zone",
]);
export type UnitKind = z.infer<typeof UnitKind>;

/** `gso`: General Statistics Office; `qd20-2020`: electronic identification codes of Decision 20/2020/QĐ-TTg; `tax`: tax offices. */
export const CodeScheme = z.enum(["gso", "qd20-2020", "tax"]);
export type CodeScheme = z.infer<typeof CodeScheme>;
export const Extent = z.enum(["whole", "part"]);
export type Extent = z.infer<typeof Extent>;

/** How well a succession is known: `stated` by a published mapping, `derived` from names and codes, or `unverified`. */
export const Certainty = z.enum(["stated", "derived", "unverified"]);
export type Certainty = z.infer<typeof Certainty>;

const Name = z.string().trim().min(1).max(200);
const Text = z.string().trim().min(1).max(500);
const Version = z.int().min(1);
/** Valid from the first day, until the day before the second; null is "no end yet". */
const Span = { from: Day, to: Day.nullable() };

export const UnitCode = z.strictObject({ scheme: CodeScheme, value: z.string().regex(/^[\w.-]{1,40}$/) });
export type UnitCode = z.infer<typeof UnitCode>;
export const HeadOffice = z.strictObject({
  address: Text,
  longitude: z.number().min(-180).max(180).nullable(),
  latitude: z.number().min(-90).max(90).nullable(),
});

/** What one unit was between two days. */
export const UnitVersion = z.object({
  id: Id,
  unitId: Id,
  ...Span,
  kind: UnitKind,
  name: Name,
  parentId: Id.nullable(),
  parentName: z.string().nullable(),
  codes: z.array(UnitCode).max(10),
  population: z.int().min(0).nullable(),
  /** The day the people were counted. */
  populationOn: Day.nullable(),
  areaKm2: z.number().positive().nullable(),
  headOffice: HeadOffice.nullable(),
  legalBasis: z.string().nullable(),
  source: z.string().nullable(),
});
export type UnitVersion = z.infer<typeof UnitVersion>;

/** The ground of one unit that became ground of another. */
export const Succession = z.object({
  id: Id,
  fromId: Id,
  toId: Id,
  effectiveOn: Day,
  extent: Extent,
  instrument: z.string().nullable(),
  certainty: Certainty,
  note: z.string().nullable(),
});
export type Succession = z.infer<typeof Succession>;

export const Unit = z.object({ id: Id, version: Version, versions: z.array(UnitVersion) });
export type Unit = z.infer<typeof Unit>;

export const ListUnits = z.strictObject({
  day: Day,
  parentId: Id.optional(),
  kind: UnitKind.optional(),
  text: z.string().trim().max(100).optional(),
  ...Paging,
});
export const UnitPage = pageOf(UnitVersion);

export const OfUnit = z.strictObject({ id: Id });
export const OfUnitOn = z.strictObject({ id: Id, day: Day });
export const ResolveUnit = z.strictObject({
  scheme: CodeScheme.default("gso"),
  code: z.string().max(40),
  day: Day,
});

/** A step of a lineage: a succession with the names both units had when it happened. */
export const LineageStep = Succession.extend({
  fromName: z.string(),
  toName: z.string(),
  fromKind: UnitKind,
  toKind: UnitKind,
});
export type LineageStep = z.infer<typeof LineageStep>;
export const Lineage = z.object({
  /** Every step from the unit to those that hold its ground on the day, oldest first. */
  steps: z.array(LineageStep),
  /** Where the walk ended: units that exist on the day, or that ended with no successor on record. */
  ends: z.array(z.object({ unit: UnitVersion, extent: Extent, certainty: Certainty, exists: z.boolean() })),
});
export type Lineage = z.infer<typeof Lineage>;

/** A unit that answers what was typed; `nowCalled` names its successors when it no longer exists, as sure as `certainty`. */
export const UnitHit = z.object({
  unit: UnitVersion,
  exists: z.boolean(),
  nowCalled: z.array(UnitVersion),
  certainty: Certainty,
});
export type UnitHit = z.infer<typeof UnitHit>;

const unitFields = {
  kind: UnitKind,
  name: Name,
  parentId: Id.nullable(),
  codes: z.array(UnitCode).max(10),
  population: z.int().min(0).max(100_000_000).nullable(),
  populationOn: Day.nullable(),
  areaKm2: z.number().positive().max(1_000_000).nullable(),
  headOffice: HeadOffice.nullable(),
  legalBasis: Text.nullable(),
};
export const UnitFacts = z.strictObject(unitFields);
export type UnitFacts = z.infer<typeof UnitFacts>;
export const CreateUnit = z.strictObject({
  ...unitFields,
  from: Day,
  idempotencyKey: IdempotencyKey.optional(),
});
export const AmendUnit = z.strictObject({ ...unitFields, id: Id, version: Version, from: Day });
export const CloseUnit = z.strictObject({
  id: Id,
  version: Version,
  on: Day,
  instrument: Text,
  /** Who takes over the ground; may be empty when nobody knows yet. */
  successors: z
    .array(z.strictObject({ unitId: Id, extent: Extent }))
    .max(50)
    .refine((heirs) => new Set(heirs.map((heir) => heir.unitId)).size === heirs.length),
  idempotencyKey: IdempotencyKey.optional(),
});
