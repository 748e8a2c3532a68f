import { procedures, router } from "@sen/rpc";
import * as z from "zod";
import { AtOffice } from "./act.model.ts";
import { manifest } from "./manifest.ts";
import { QueueAsked, QueueCounts, QueuePage, Somebody } from "./model.ts";
import { checkersAt, listQueue, queueCounts } from "./queue.store.ts";

const { reads } = procedures(manifest);

/** The day's work of an office that decides. */
export const queueRouter = router({
  list: reads("see")
    .input(QueueAsked)
    .output(QueuePage)
    .query(({ ctx, input }) => listQueue(ctx.db, input, { id: ctx.actor.id, now: ctx.now() })),

  counts: reads("see")
    .input(AtOffice)
    .output(QueueCounts)
    .query(({ ctx, input }) =>
      queueCounts(ctx.db, input.organisationId, { id: ctx.actor.id, now: ctx.now() }),
    ),

  /** Those to whom work can be given. */
  people: reads("see")
    .input(AtOffice)
    .output(z.array(Somebody))
    .query(({ ctx, input }) => checkersAt(ctx.db, input.organisationId, ctx.now())),
});
