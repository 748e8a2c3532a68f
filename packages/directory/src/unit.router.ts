import { found, procedures, router, unwrap, upToDate } from "@sen/rpc";
import { Find } from "@sen/rpc/model";
import * as z from "zod";
import { lineageOf, searchUnits } from "./lineage.store.ts";
import { manifest } from "./manifest.ts";
import { amendFrom, closeOn, holds, nothingLeft } from "./rules.ts";
import {
  AmendUnit,
  CloseUnit,
  CreateUnit,
  Lineage,
  ListUnits,
  OfUnit,
  OfUnitOn,
  ResolveUnit,
  Succession,
  Unit,
  UnitHit,
  UnitPage,
  UnitVersion,
} from "./unit.model.ts";
import {
  codesAreFree,
  mayBeSucceeded,
  mayLieIn,
  predecessors,
  resolveUnit,
  successors,
} from "./unit.rules.ts";
import {
  carriersOf,
  hasUnitsWithin,
  insertSuccessions,
  insertUnit,
  linksFrom,
  listUnits,
  replaceVersions,
  unitById,
  unitsAbove,
  unitsThere,
} from "./unit.store.ts";

const { reads, writes } = procedures(manifest);

export const unitRouter = router({
  /** Units on a day, in alphabetical order. */
  list: reads("read", "anywhere")
    .input(ListUnits)
    .output(UnitPage)
    .query(({ ctx, input }) => listUnits(ctx.db, input)),

  /** A unit with all it ever was. */
  get: reads("read", "anywhere")
    .input(OfUnit)
    .output(Unit)
    .query(async ({ ctx, input }) => found(await unitById(ctx.db, input.id))),

  /** What a code meant on a day; null when it meant nothing. */
  resolve: reads("read", "anywhere")
    .input(ResolveUnit)
    .output(UnitVersion.nullable())
    .query(async ({ ctx, input }) => {
      const carriers = await carriersOf(ctx.db, [{ scheme: input.scheme, value: input.code }]);
      return resolveUnit(carriers, input);
    }),

  /** Who took over ground of the unit directly, up to the day. */
  successors: reads("read", "anywhere")
    .input(OfUnitOn)
    .output(z.array(Succession))
    .query(async ({ ctx, input }) =>
      successors(await linksFrom(ctx.db, [input.id], "forwards"), input.id, input.day),
    ),

  /** Whose ground the unit took over directly, up to the day. */
  predecessors: reads("read", "anywhere")
    .input(OfUnitOn)
    .output(z.array(Succession))
    .query(async ({ ctx, input }) =>
      predecessors(await linksFrom(ctx.db, [input.id], "backwards"), input.id, input.day),
    ),

  /** Where the unit's ground is on the day, step by step. */
  lineage: reads("read", "anywhere")
    .input(OfUnitOn)
    .output(Lineage)
    .query(async ({ ctx, input }) => lineageOf(ctx.db, found(await unitById(ctx.db, input.id)), input.day)),

  /** By any spelling of any name it ever had, or by code. */
  search: reads("read", "anywhere")
    .input(Find.extend({ day: OfUnitOn.shape.day }))
    .output(z.array(UnitHit))
    .query(({ ctx, input }) => searchUnits(ctx.db, { ...input, limit: 20 })),

  create: writes("structure", "anywhere")
    .input(CreateUnit)
    .output(Unit)
    .mutation(async ({ ctx, input: { idempotencyKey: _key, ...facts } }) => {
      const id = ctx.newId();
      const version = { ...facts, id: ctx.newId(), to: null, source: null };
      unwrap(mayLieIn(id, facts.parentId, await unitsAbove(ctx.tx, facts.parentId, facts.from)));
      unwrap(codesAreFree(version, await carriersOf(ctx.tx, facts.codes)));
      await insertUnit(ctx.tx, id, version);
      const unit = found(await unitById(ctx.tx, id));
      ctx.record({ subject: id, after: unit });
      return unit;
    }),

  /** From a day on, the unit is this. */
  amend: writes("structure", "anywhere")
    .input(AmendUnit)
    .output(Unit)
    .mutation(async ({ ctx, input: { id, version, from, ...facts } }) => {
      const before = upToDate(found(await unitById(ctx.tx, id)), version);
      unwrap(mayLieIn(id, facts.parentId, await unitsAbove(ctx.tx, facts.parentId, from)));
      const versions = unwrap(
        amendFrom(before.versions, from, (cut) => ({ ...cut, ...facts, id: ctx.newId(), source: null })),
      );
      const carriers = await carriersOf(ctx.tx, facts.codes, id);
      for (const changed of versions.filter((one) => holds(one, from)))
        unwrap(codesAreFree(changed, carriers));
      await replaceVersions(ctx.tx, before, versions);
      const after = found(await unitById(ctx.tx, id));
      ctx.record({ subject: id, before, after });
      return after;
    }),

  /** The unit ends, and these take over its ground. */
  close: writes("structure", "anywhere")
    .input(CloseUnit)
    .output(Unit)
    .mutation(async ({ ctx, input: { id, version, on, instrument, successors: heirs } }) => {
      const before = upToDate(found(await unitById(ctx.tx, id)), version);
      unwrap(nothingLeft(await hasUnitsWithin(ctx.tx, id, on)));
      const there = await unitsThere(
        ctx.tx,
        heirs.map((heir) => heir.unitId),
        on,
      );
      unwrap(mayBeSucceeded(id, heirs, there));
      await replaceVersions(ctx.tx, before, unwrap(closeOn(before.versions, on)));
      const certainty = "stated";
      const rows = heirs.map(({ unitId, extent }) => ({
        id: ctx.newId(),
        fromId: id,
        toId: unitId,
        effectiveOn: on,
        extent,
        instrument,
        certainty,
        note: null,
      })) satisfies Succession[];
      await insertSuccessions(ctx.tx, rows);
      const after = found(await unitById(ctx.tx, id));
      ctx.record({ subject: id, before, after: { ...after, successions: rows } });
      return after;
    }),
});
