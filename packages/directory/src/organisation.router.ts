import { found, procedures, router, unwrap, upToDate } from "@sen/rpc";
import { manifest } from "./manifest.ts";
import {
  AmendOrganisation,
  CloseOrganisation,
  CreateOrganisation,
  CreateTopOrganisation,
  ListOrganisations,
  OfOrganisation,
  OrganisationHistory,
  OrganisationPage,
} from "./model.ts";
import { mayMove } from "./organisation.rules.ts";
import {
  insertOrganisation,
  listOrganisations,
  organisationById,
  organisationInUse,
  organisationsAbove,
  replaceOrganisationVersions,
} from "./organisation.store.ts";
import { amendFrom, closeOn, nothingLeft, versionOn } from "./rules.ts";
import { codeTaken, notThere } from "./store.ts";

const { reads, writes } = procedures(manifest);

export const organisationRouter = router({
  /** Offices on a day, in alphabetical order; those in one office, those in none, or all. */
  list: reads("read", "anywhere")
    .input(ListOrganisations)
    .output(OrganisationPage)
    .query(({ ctx, input }) => listOrganisations(ctx.db, input)),

  /** An office with all it ever was. */
  get: reads("read", "anywhere")
    .input(OfOrganisation)
    .output(OrganisationHistory)
    .query(async ({ ctx, input }) => found(await organisationById(ctx.db, input.id))),

  /** A new office in `organisationId`. */
  create: writes("manage")
    .input(CreateOrganisation)
    .output(OrganisationHistory)
    .mutation(async ({ ctx, input: { organisationId: parentId, code, name, unitId, from } }) => {
      const id = ctx.newId();
      const above = await organisationsAbove(ctx.tx, parentId, from);
      unwrap(
        mayMove({ id, from: parentId, to: parentId, above, offices: ctx.actor.offices("directory.manage") }),
      );
      const version = { id: ctx.newId(), organisationId: id, from, to: null, name, parentId, unitId };
      await insertOrganisation(ctx.tx, code, version).catch(codeTaken).catch(notThere);
      const after = found(await organisationById(ctx.tx, id));
      ctx.record({ subject: id, organisationId: parentId, after });
      return after;
    }),

  /** A new office that lies in no other. */
  createTop: writes("structure", "anywhere")
    .input(CreateTopOrganisation)
    .output(OrganisationHistory)
    .mutation(async ({ ctx, input: { code, name, unitId, from } }) => {
      const id = ctx.newId();
      const version = { id: ctx.newId(), organisationId: id, from, to: null, name, parentId: null, unitId };
      await insertOrganisation(ctx.tx, code, version).catch(codeTaken).catch(notThere);
      const after = found(await organisationById(ctx.tx, id));
      ctx.record({ subject: id, organisationId: id, after });
      return after;
    }),

  /** From a day on, the office is called this and lies there. */
  amend: writes("manage")
    .input(AmendOrganisation)
    .output(OrganisationHistory)
    .mutation(async ({ ctx, input: { organisationId: id, version, from, ...facts } }) => {
      const before = upToDate(found(await organisationById(ctx.tx, id)), version);
      const above = await organisationsAbove(ctx.tx, facts.parentId, from);
      const offices = ctx.actor.offices("directory.manage");
      unwrap(
        mayMove({ id, from: versionOn(before.versions, from)?.parentId, to: facts.parentId, above, offices }),
      );
      const versions = unwrap(
        amendFrom(before.versions, from, (cut) => ({ ...cut, ...facts, id: ctx.newId() })),
      );
      await replaceOrganisationVersions(ctx.tx, before, versions).catch(notThere);
      const after = found(await organisationById(ctx.tx, id));
      ctx.record({ subject: id, before, after });
      return after;
    }),

  /** From a day on, the office is no more; nothing may be left in it. */
  close: writes("manage")
    .input(CloseOrganisation)
    .output(OrganisationHistory)
    .mutation(async ({ ctx, input: { organisationId: id, version, on } }) => {
      const before = upToDate(found(await organisationById(ctx.tx, id)), version);
      unwrap(nothingLeft(await organisationInUse(ctx.tx, id, on)));
      await replaceOrganisationVersions(ctx.tx, before, unwrap(closeOn(before.versions, on)));
      const after = found(await organisationById(ctx.tx, id));
      ctx.record({ subject: id, before, after });
      return after;
    }),
});
