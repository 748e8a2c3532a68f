import { found, procedures, router } from "@sen/rpc";
import * as z from "zod";
import { feedText, liveFeedAt } from "./feed.store.ts";
import { manifest } from "./manifest.ts";
import {
  FeedSecret,
  FeedText,
  PublicOffice,
  PublicOfficeAt,
  PublicPage,
  PublicWeekAt,
} from "./public.model.ts";
import { publicCalendar, publicOffice, publicOffices, publicPage } from "./public.store.ts";

const { open } = procedures(manifest);

/** What anybody may read without signing in: published weeks of offices that opened them, and feeds by their secret. */
export const publicRouter = router({
  offices: open.reads
    .input(z.void())
    .output(z.array(PublicOffice))
    .query(({ ctx }) => publicOffices(ctx.db, ctx.now())),

  office: open.reads
    .input(PublicOfficeAt)
    .output(PublicOffice)
    .query(async ({ ctx, input }) => found(await publicOffice(ctx.db, input.office, ctx.now()))),

  week: open.reads
    .input(PublicWeekAt)
    .output(PublicPage)
    .query(async ({ ctx, input }) => found(await publicPage(ctx.db, input))),

  /** The published weeks of an open office as a calendar. */
  calendar: open.reads
    .input(PublicOfficeAt)
    .output(FeedText)
    .query(async ({ ctx, input }) => found(await publicCalendar(ctx.db, input.office, ctx.now()))),

  feed: open.reads
    .input(FeedSecret)
    .output(FeedText)
    .query(async ({ ctx, input }) => {
      const feed = found(await liveFeedAt(ctx.db, input.secret, ctx.now()));
      return { name: feed.name, text: await feedText(ctx.db, feed, ctx.now()) };
    }),
});
