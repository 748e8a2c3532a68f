import { found, procedures, router, unwrap, upToDate } from "@sen/rpc";
import { addWeeks } from "@sen/workdays/rules";
import * as z from "zod";
import { holdsAt } from "./holds.ts";
import { countItems } from "./item.store.ts";
import { manifest } from "./manifest.ts";
import { Week, WeekGlance, WeekView } from "./model.ts";
import { signature } from "./party.store.ts";
import { ReturnWeek, SubmitWeek, WeekAct, WeekAt, WeeksAround } from "./request.model.ts";
import { approve, giveBack, publish, submit, withdraw } from "./rules.ts";
import { glancesAt, keepWeek, weekOf } from "./store.ts";
import { tellOfApproval, tellOfPublishing, tellOfReturn, tellOfSubmission } from "./telling.ts";
import { viewOf } from "./view.store.ts";

const { reads, writes } = procedures(manifest);

/** The audit subject of a week. */
export const subjectOf = ({ organisationId, week }: { organisationId: string; week: string }): string =>
  `${organisationId}/${week}`;

export const weekRouter = router({
  get: reads("read")
    .input(WeekAt)
    .output(WeekView)
    .query(async ({ ctx, input }) =>
      found(await viewOf(ctx.db, input, holdsAt(ctx.actor, input.organisationId))),
    ),

  around: reads("read")
    .input(WeeksAround)
    .output(z.array(WeekGlance))
    .query(({ ctx, input: { organisationId, week, before, after } }) => {
      const names = Array.from({ length: before + 1 + after }, (_, n) => addWeeks(week, n - before));
      return glancesAt(ctx.db, organisationId, names);
    }),

  submit: writes("compose")
    .input(SubmitWeek)
    .output(Week)
    .mutation(async ({ ctx, input: { organisationId, week, version, isEmpty } }) => {
      const before = upToDate(await weekOf(ctx.tx, organisationId, week), version);
      const items = await countItems(ctx.tx, organisationId, week);
      const by = await signature(ctx.tx, ctx.actor, organisationId, ctx.now());
      const after = await keepWeek(ctx.tx, unwrap(submit(before, by, { items, isEmpty })));
      await tellOfSubmission(ctx, after);
      ctx.record({ subject: subjectOf(after), before, after });
      return after;
    }),

  withdraw: writes("compose")
    .input(WeekAct)
    .output(Week)
    .mutation(async ({ ctx, input: { organisationId, week, version } }) => {
      const before = upToDate(await weekOf(ctx.tx, organisationId, week), version);
      const after = await keepWeek(ctx.tx, unwrap(withdraw(before)));
      ctx.record({ subject: subjectOf(after), before, after });
      return after;
    }),

  approve: writes("approve")
    .input(WeekAct)
    .output(Week)
    .mutation(async ({ ctx, input: { organisationId, week, version } }) => {
      const before = upToDate(await weekOf(ctx.tx, organisationId, week), version);
      const by = await signature(ctx.tx, ctx.actor, organisationId, ctx.now());
      const after = await keepWeek(ctx.tx, unwrap(approve(before, by)));
      await tellOfApproval(ctx, after);
      ctx.record({ subject: subjectOf(after), before, after });
      return after;
    }),

  return: writes("approve")
    .input(ReturnWeek)
    .output(Week)
    .mutation(async ({ ctx, input: { organisationId, week, version, reason } }) => {
      const before = upToDate(await weekOf(ctx.tx, organisationId, week), version);
      const after = await keepWeek(ctx.tx, unwrap(giveBack(before, reason)));
      await tellOfReturn(ctx, after);
      ctx.record({ subject: subjectOf(after), before, after });
      return after;
    }),

  publish: writes("publish")
    .input(WeekAct)
    .output(Week)
    .mutation(async ({ ctx, input: { organisationId, week, version } }) => {
      const before = upToDate(await weekOf(ctx.tx, organisationId, week), version);
      const by = await signature(ctx.tx, ctx.actor, organisationId, ctx.now());
      const after = await keepWeek(ctx.tx, unwrap(publish(before, by)));
      await tellOfPublishing(ctx, after);
      ctx.record({ subject: subjectOf(after), before, after });
      return after;
    }),
});
