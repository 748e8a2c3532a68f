import { communesOn } from "@sen/directory/ask";
import { found, procedures, router } from "@sen/rpc";
import { dayAt } from "@sen/workdays/rules";
import * as z from "zod";
import { keptBy } from "./competence.store.ts";
import { manifest } from "./manifest.ts";
import { Entity } from "./model.ts";
import {
  EntitiesAsked,
  EntityAt,
  EntityPage,
  OwnEntity,
  PublicEntity,
  UnitNamed,
  UnitsAsked,
} from "./register.model.ts";
import { publicFacts, unitOf } from "./register.rules.ts";
import { entitiesOf, entityByCode, listEntities, ownEntity, partsOf, versionsOf } from "./register.store.ts";

const { open, own, reads } = procedures(manifest);

export const entitiesRouter = router({
  /** What one may act for from home. */
  mine: own.reads
    .input(z.void())
    .output(z.array(Entity))
    .query(({ ctx }) => entitiesOf(ctx.db, ctx.actor.id, dayAt(ctx.now()))),

  own: own.reads
    .input(EntityAt)
    .output(OwnEntity)
    .query(async ({ ctx, input }) => {
      const at = { code: input.code, personId: ctx.actor.id, day: dayAt(ctx.now()) };
      const entity = found(await ownEntity(ctx.db, at));
      return {
        entity,
        versions: await versionsOf(ctx.db, entity.id),
        parts: await partsOf(ctx.db, entity.code),
      };
    }),

  /** The register that the office keeps. */
  list: reads("see")
    .input(EntitiesAsked)
    .output(EntityPage)
    .query(async ({ ctx, input }) => listEntities(ctx.db, await keptBy(ctx.db, input.organisationId), input)),

  find: open.reads
    .input(EntityAt)
    .output(PublicEntity)
    .query(async ({ ctx, input }) => {
      const entity = found(await entityByCode(ctx.db, input.code));
      const [unit] = await communesOn(ctx.db, { day: dayAt(ctx.now()), ids: unitOf(entity), limit: 1 });
      return publicFacts(entity, unit?.name ?? null);
    }),
});

const MOST_UNITS = 200;

export const unitsRouter = router({
  /** Communes of today, for an address; all of them when nothing was typed. */
  search: open.reads
    .input(UnitsAsked)
    .output(z.array(UnitNamed))
    .query(({ ctx, input }) =>
      communesOn(ctx.db, { day: dayAt(ctx.now()), text: input.text, limit: MOST_UNITS }),
    ),
});
