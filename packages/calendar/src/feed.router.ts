import { found, procedures, router } from "@sen/rpc";
import * as z from "zod";
import { feedById, feedNamed, feedsOf, insertFeed, newSecret, revokeFeed } from "./feed.store.ts";
import { manifest } from "./manifest.ts";
import { CreatedFeed, Feed } from "./model.ts";
import { CreateFeed, FeedAt, ListRooms } from "./request.model.ts";

const { reads, writes } = procedures(manifest);

export const feedRouter = router({
  /** One's own feeds at the office. */
  list: reads("read")
    .input(ListRooms)
    .output(z.array(Feed))
    .query(({ ctx, input }) => feedsOf(ctx.db, input.organisationId, ctx.actor.id)),

  /** The address is in the answer and nowhere else: whoever loses it makes another. */
  create: writes("read")
    .input(CreateFeed)
    .output(CreatedFeed)
    .mutation(async ({ ctx, input: { organisationId, kind, roomId } }) => {
      const by = { id: ctx.newId(), createdById: ctx.actor.id, createdAt: ctx.now() };
      const feed = found(await feedNamed(ctx.tx, { organisationId, kind, roomId }, by));
      const secret = newSecret();
      await insertFeed(ctx.tx, feed, secret);
      ctx.record({ subject: feed.id, after: feed });
      return { ...feed, path: `/ics/${secret}.ics` };
    }),

  revoke: writes("read")
    .input(FeedAt)
    .output(Feed)
    .mutation(async ({ ctx, input: { organisationId, id } }) => {
      const feed = found(await feedById(ctx.tx, organisationId, ctx.actor.id, id));
      await revokeFeed(ctx.tx, id, ctx.now());
      ctx.record({ subject: id, before: feed });
      return feed;
    }),
});
