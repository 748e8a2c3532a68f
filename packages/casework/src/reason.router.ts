import { found, procedures, router, upToDate } from "@sen/rpc";
import * as z from "zod";
import { AddReason, ReasonsAt, RemoveReason } from "./act.model.ts";
import { manifest } from "./manifest.ts";
import { LibraryReason } from "./model.ts";
import { deleteReason, insertReason, reasonById, reasonsOf } from "./reason.store.ts";

const { reads, writes } = procedures(manifest);

/** The office's library of reasons. */
export const reasonRouter = router({
  list: reads("see")
    .input(ReasonsAt)
    .output(z.array(LibraryReason))
    .query(({ ctx, input }) => reasonsOf(ctx.db, input.organisationId, input.procedure)),

  add: writes("check")
    .input(AddReason)
    .output(LibraryReason)
    .mutation(async ({ ctx, input: { organisationId, procedure, text, law, remedy } }) => {
      const reason = { id: ctx.newId(), organisationId, procedure, text, law, remedy, used: 0, version: 1 };
      await insertReason(ctx.tx, reason);
      ctx.record({ subject: reason.id, after: reason });
      return reason;
    }),

  remove: writes("check")
    .input(RemoveReason)
    .output(LibraryReason)
    .mutation(async ({ ctx, input: { organisationId, id, version } }) => {
      const before = upToDate(found(await reasonById(ctx.tx, organisationId, id)), version);
      await deleteReason(ctx.tx, id);
      ctx.record({ subject: id, before });
      return before;
    }),
});
