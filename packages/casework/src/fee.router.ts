import { found, procedures, router } from "@sen/rpc";
import { dayAt } from "@sen/workdays/rules";
import { FeesAsked, TakeFee } from "./act.model.ts";
import { act, asSeen } from "./acting.ts";
import { feesTaken, insertReceipt, nextReceipt } from "./fee.store.ts";
import { manifest } from "./manifest.ts";
import { Dossier, FeesTaken } from "./model.ts";
import { dueOnStarting } from "./reckoning.ts";
import { dossierAt } from "./store.ts";
import { tellMembers } from "./telling.ts";

const { reads, writes } = procedures(manifest);

/** The desk where fees are taken in cash or seen on the account: at the office that received the dossier, or decides it. */
export const feeRouter = router({
  take: writes("fees")
    .input(TakeFee)
    .output(Dossier)
    .mutation(async ({ ctx, input: { organisationId, id, seq, method, reference } }) => {
      const desks = ["receivingId", "competentId"] as const;
      const before = asSeen(found(await dossierAt(ctx.tx, { organisationId, id }, desks)), seq);
      const at = ctx.now();
      const due = await dueOnStarting(ctx.tx, before, at);
      const dong = before.standing.fee?.dong ?? 0;
      const payment = { number: await nextReceipt(ctx.tx, dayAt(at)), dong, method, reference };
      const after = await act(ctx, before, { type: "fee_paid", payment, ...due }, { organisationId });
      const by = { id: ctx.actor.id, name: ctx.actor.name };
      await insertReceipt(ctx.tx, { ...payment, organisationId, dossierId: id, at, by });
      await tellMembers(ctx, after, "casework.paid", { number: payment.number, dong });
      ctx.record({ subject: id, before, after });
      return after;
    }),

  /** A day's receipts, to be counted against the till. */
  list: reads("fees")
    .input(FeesAsked)
    .output(FeesTaken)
    .query(({ ctx, input }) => feesTaken(ctx.db, input.organisationId, input.day)),
});
