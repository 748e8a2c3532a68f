import { found, procedures, router } from "@sen/rpc";
import { dayAt } from "@sen/workdays/rules";
import * as z from "zod";
import { dutiesOfPerson } from "./duties.store.ts";
import { dutyCalendar } from "./duty-calendar.ts";
import { dropDutyFeed, dutyFeedOf, dutyFeedOwner, keepDutyFeed, newFeedSecret } from "./duty-feed.store.ts";
import { manifest } from "./manifest.ts";
import { Duty, DutyFeed, DutyFeedAt, DutyFeedMade, DutyFeedText } from "./model.ts";

const { open, own } = procedures(manifest);

export const dutiesRouter = router({
  mine: own.reads
    .input(z.void())
    .output(z.array(Duty))
    .query(({ ctx }) => dutiesOfPerson(ctx.db, ctx.actor.id, dayAt(ctx.now()))),

  /** Whether there is an address from which a phone reads one's duties. */
  feed: own.reads
    .input(z.void())
    .output(DutyFeed)
    .query(async ({ ctx }) => ({ madeAt: (await dutyFeedOf(ctx.db, ctx.actor.id))?.madeAt ?? null })),

  /** The address is in the answer and nowhere else; one that was made before answers no more. */
  makeFeed: own.writes
    .input(z.strictObject({}))
    .output(DutyFeedMade)
    .mutation(async ({ ctx }) => {
      const secret = newFeedSecret();
      await keepDutyFeed(ctx.tx, { personId: ctx.actor.id, secret, madeAt: ctx.now() });
      ctx.record({ subject: ctx.actor.id });
      return { path: `/ics/nghia-vu/${secret}.ics`, madeAt: ctx.now() };
    }),

  revokeFeed: own.writes
    .input(z.strictObject({}))
    .output(DutyFeed)
    .mutation(async ({ ctx }) => {
      await dropDutyFeed(ctx.tx, ctx.actor.id);
      ctx.record({ subject: ctx.actor.id });
      return { madeAt: null };
    }),

  /** What a calendar program reads at the address. */
  calendar: open.reads
    .input(DutyFeedAt)
    .output(DutyFeedText)
    .query(async ({ ctx, input }) => {
      const personId = found(await dutyFeedOwner(ctx.db, input.secret));
      const { madeAt } = found(await dutyFeedOf(ctx.db, personId));
      const duties = await dutiesOfPerson(ctx.db, personId, dayAt(ctx.now()));
      return { text: dutyCalendar(duties, madeAt) };
    }),
});
