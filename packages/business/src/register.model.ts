import { Day, Id, IdempotencyKey, Paging, pageOf } from "@sen/rpc/model";
import * as z from "zod";
import { Competence, Entity, EntityVersion } from "./model.ts";

const Code = z.string().trim().min(1).max(30);

export const EntityAt = z.strictObject({ code: Code });
/** An entity of one's own with all it was. */
export const OwnEntity = z.object({
  entity: Entity,
  versions: z.array(EntityVersion),
  parts: z.array(Entity),
});
/** What the law lets anybody know of an entity. Of a household, whose home it may be, no more than the commune. */
export const PublicEntity = Entity.pick({ code: true, name: true, kind: true, status: true }).extend({
  registeredOn: Day,
  address: z.string(),
});
export type PublicEntity = z.infer<typeof PublicEntity>;

export const EntitiesAsked = z.strictObject({
  organisationId: Id,
  text: z.string().trim().max(100).optional(),
  ...Paging,
});
export const EntityPage = pageOf(Entity);

export const LinesNamed = z.strictObject({ codes: z.array(z.string().max(10)).max(200) });
export const UnitsAsked = z.strictObject({ text: z.string().trim().max(100) });
export const UnitNamed = z.object({ id: Id, name: z.string() });

export const CompetencesAsked = z.strictObject({ organisationId: Id });
/** `version` 0 for a place that no office registers for yet. */
export const DatedCompetence = Competence.extend({ version: z.int() });
export type DatedCompetence = z.infer<typeof DatedCompetence>;
export const KeepCompetence = z.strictObject({
  /** Where the right to say so is held: the office itself, or one above it. */
  organisationId: Id,
  level: Competence.shape.level,
  unitId: Id.nullable(),
  competentId: Id,
  version: z.int().min(0),
  idempotencyKey: IdempotencyKey.optional(),
});
