import { found, procedures, router, unwrap } from "@sen/rpc";
import * as z from "zod";
import {
  AnswerWithdrawal,
  Apologise,
  AskSupplement,
  AssignDossiers,
  Deliver,
  Propose,
  ReleaseDossier,
  SendBack,
} from "./act.model.ts";
import { actsOn } from "./act.rules.ts";
import { act, asSeen } from "./acting.ts";
import { apologyFor, noticeFor } from "./drafting.ts";
import { assignAll } from "./handing.ts";
import { holdsOn, supervisesAt } from "./holds.ts";
import { decide } from "./keep.ts";
import { manifest } from "./manifest.ts";
import { Act, Dossier, DossierAt, DossierView } from "./model.ts";
import { chosen, claimable } from "./queue.rules.ts";
import { checkersAt } from "./queue.store.ts";
import { countUse } from "./reason.store.ts";
import { dossierAt, dossiersToDecide } from "./store.ts";
import { holdersOf, tellMembers, tellOfficers } from "./telling.ts";
import { viewOf } from "./view.store.ts";

const { reads, writes } = procedures(manifest);

/** What the office that decides does with a dossier. */
export const dossierRouter = router({
  get: reads("see")
    .input(DossierAt)
    .output(DossierView)
    .query(async ({ ctx, input }) => {
      const dossier = found(await dossierAt(ctx.db, input));
      const holds = holdsOn(ctx.actor, input.organisationId, dossier);
      const acts = actsOn(dossier.standing, holds, ctx.actor.id, ctx.now());
      return viewOf(ctx.db, dossier, acts, ctx.now());
    }),

  claim: writes("check")
    .input(Act)
    .output(Dossier)
    .mutation(async ({ ctx, input }) => {
      const before = asSeen(found(await dossierAt(ctx.tx, input, ["competentId"])), input.seq);
      unwrap(claimable(before.standing));
      const to = { id: ctx.actor.id, name: ctx.actor.name };
      const after = await act(ctx, before, { type: "assigned", to }, input);
      ctx.record({ subject: after.id, before, after });
      return after;
    }),

  /** Back to the free ones; by whoever has it, or by somebody who supervises, for a colleague who is away. */
  release: writes("check")
    .input(ReleaseDossier)
    .output(Dossier)
    .mutation(async ({ ctx, input: { organisationId, id, seq, why } }) => {
      const before = asSeen(found(await dossierAt(ctx.tx, { organisationId, id }, ["competentId"])), seq);
      const place = { organisationId, supervises: supervisesAt(ctx.actor, organisationId) };
      const after = await act(ctx, before, { type: "released", why }, place);
      ctx.record({ subject: id, before, after });
      return after;
    }),

  /** Gives many at once, all or none. */
  assign: writes("supervise")
    .input(AssignDossiers)
    .output(z.array(Dossier))
    .mutation(async ({ ctx, input: { organisationId, ids, toId } }) => {
      const to = unwrap(chosen(await checkersAt(ctx.tx, organisationId, ctx.now()), toId));
      const before = (await dossiersToDecide(ctx.tx, organisationId, ids)).map(found);
      const after = await assignAll(ctx, before, to, { organisationId });
      for (const [n, one] of after.entries()) ctx.record({ subject: one.id, before: before[n], after: one });
      return after;
    }),

  askSupplement: writes("check")
    .input(AskSupplement)
    .output(Dossier)
    .mutation(async ({ ctx, input: { organisationId, id, seq, reasons, overrideReason } }) => {
      const before = asSeen(found(await dossierAt(ctx.tx, { organisationId, id }, ["competentId"])), seq);
      const supervises = supervisesAt(ctx.actor, organisationId);
      const notice = await noticeFor(ctx, before, reasons, { supervises, overrideReason });
      const after = await act(ctx, before, notice, { organisationId });
      await countUse(ctx.tx, organisationId, reasons);
      await tellMembers(ctx, after, "casework.supplement", { until: notice.until, count: reasons.length });
      ctx.record({ subject: id, before, after });
      return after;
    }),

  propose: writes("check")
    .input(Propose)
    .output(Dossier)
    .mutation(async ({ ctx, input: { organisationId, id, seq, outcome, reasons, note } }) => {
      const before = asSeen(found(await dossierAt(ctx.tx, { organisationId, id }, ["competentId"])), seq);
      const after = await act(ctx, before, { type: "proposed", outcome, reasons, note }, { organisationId });
      await countUse(ctx.tx, organisationId, reasons);
      const signers = await holdersOf(ctx.tx, "sign", after, ctx.now());
      await tellOfficers(ctx, after, "casework.proposed", signers, { outcome });
      ctx.record({ subject: id, before, after });
      return after;
    }),

  sendBack: writes("sign")
    .input(SendBack)
    .output(Dossier)
    .mutation(async ({ ctx, input: { organisationId, id, seq, reason } }) => {
      const before = asSeen(found(await dossierAt(ctx.tx, { organisationId, id }, ["competentId"])), seq);
      const after = await act(ctx, before, { type: "sent_back", reason }, { organisationId });
      const people = [before.standing.proposal?.by.id, after.standing.assignee?.id];
      await tellOfficers(ctx, after, "casework.sent-back", people, { reason });
      ctx.record({ subject: id, before, after });
      return after;
    }),

  /** Signs a refusal that somebody else proposed. */
  refuse: writes("sign")
    .input(Act)
    .output(Dossier)
    .mutation(async ({ ctx, input }) => {
      const before = asSeen(found(await dossierAt(ctx.tx, input, ["competentId"])), input.seq);
      const reasons = before.standing.proposal?.reasons ?? [];
      const after = await act(ctx, before, { type: "refused", reasons }, input);
      await decide(ctx, before, "refused");
      await tellMembers(ctx, after, "casework.refused", { count: reasons.length });
      ctx.record({ subject: after.id, before, after });
      return after;
    }),

  /** Says sorry for being late, with a new day; once. */
  apologise: writes("check")
    .input(Apologise)
    .output(Dossier)
    .mutation(async ({ ctx, input: { organisationId, id, seq, reason, newDueOn } }) => {
      const before = asSeen(found(await dossierAt(ctx.tx, { organisationId, id }, ["competentId"])), seq);
      const apology = await apologyFor(ctx, before, reason, newDueOn);
      const after = await act(ctx, before, apology, { organisationId });
      await tellMembers(ctx, after, "casework.apologised", { reason, newDueOn });
      ctx.record({ subject: id, before, after });
      return after;
    }),

  answerWithdrawal: writes("check")
    .input(AnswerWithdrawal)
    .output(Dossier)
    .mutation(async ({ ctx, input: { organisationId, id, seq, accept, reason } }) => {
      const before = asSeen(found(await dossierAt(ctx.tx, { organisationId, id }, ["competentId"])), seq);
      const answer = accept
        ? ({ type: "withdrawal_accepted" } as const)
        : ({ type: "withdrawal_declined", reason } as const);
      const after = await act(ctx, before, answer, { organisationId });
      await tellMembers(ctx, after, accept ? "casework.withdrawn" : "casework.withdrawal-declined", {
        reason,
      });
      ctx.record({ subject: id, before, after });
      return after;
    }),

  deliver: writes("check")
    .input(Deliver)
    .output(Dossier)
    .mutation(async ({ ctx, input: { organisationId, id, seq, delivery } }) => {
      const desks = ["competentId", "deliveringId"] as const;
      const before = asSeen(found(await dossierAt(ctx.tx, { organisationId, id }, desks)), seq);
      const after = await act(ctx, before, { type: "delivered", delivery }, { organisationId });
      ctx.record({ subject: id, before, after });
      return after;
    }),
});
