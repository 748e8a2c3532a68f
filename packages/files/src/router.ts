import { found, procedures, router } from "@sen/rpc";
import * as z from "zod";
import { manifest } from "./manifest.ts";
import { Attachment, Owned, PickAttachment } from "./model.ts";
import { type Owners, ownerOf } from "./owner.ts";
import { attachmentById, attachmentsOf, removeAttachment } from "./store.ts";

const { own } = procedures(manifest);
const must = (may: boolean) => found(may || null);

/** Attachments of the records that these owners answer for. Sending and fetching content is `./http`. */
export const filesRouter = (owners: Owners) =>
  router({
    list: own.reads
      .input(Owned)
      .output(z.array(Attachment))
      .query(async ({ ctx, input }) => {
        must(await ownerOf(owners, input.ownerKind).mayRead(ctx.db, ctx.actor, input));
        return attachmentsOf(ctx.db, input);
      }),

    /** Its content stays on the disk for a day, in case another attachment has it. */
    remove: own.writes
      .input(PickAttachment)
      .output(Attachment)
      .mutation(async ({ ctx, input }) => {
        const before = found(await attachmentById(ctx.tx, input.id));
        const { mayChange, mayRemove = mayChange } = ownerOf(owners, before.ownerKind);
        must(await mayRemove(ctx.tx, ctx.actor, before));
        await removeAttachment(ctx.tx, before.id);
        ctx.record({ subject: before.id, organisationId: before.organisationId, before });
        return before;
      }),
  });
