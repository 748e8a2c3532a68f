import { found, procedures, router } from "@sen/rpc";
import * as z from "zod";
import { OwnDossier, WithdrawOwn } from "./act.model.ts";
import { ownActsOn } from "./act.rules.ts";
import { act, asSeen } from "./acting.ts";
import { manifest } from "./manifest.ts";
import { Dossier, DossierView, OwnDossiers } from "./model.ts";
import { dossierOf, dossiersOf } from "./store.ts";
import { tellWhoHasIt } from "./telling.ts";
import { viewOf } from "./view.store.ts";

const { own } = procedures(manifest);

/** One's own dossiers: filed by oneself, or shared with one. */
export const ownRouter = router({
  list: own.reads
    .input(z.void())
    .output(OwnDossiers)
    .query(({ ctx }) => dossiersOf(ctx.db, ctx.actor.id)),

  get: own.reads
    .input(OwnDossier)
    .output(DossierView)
    .query(async ({ ctx, input }) => {
      const dossier = found(await dossierOf(ctx.db, input.id, ctx.actor.id));
      return viewOf(ctx.db, dossier, ownActsOn(dossier.standing, ctx.actor.id, ctx.now()), ctx.now());
    }),

  /** Asks the office to stop; it says yes or, with a reason, no. */
  withdraw: own.writes
    .input(WithdrawOwn)
    .output(Dossier)
    .mutation(async ({ ctx, input: { id, seq, reason } }) => {
      const before = asSeen(found(await dossierOf(ctx.tx, id, ctx.actor.id)), seq);
      const after = await act(ctx, before, { type: "withdrawal_asked", reason });
      await tellWhoHasIt(ctx, after, "casework.withdrawal-asked", { reason });
      ctx.record({ subject: id, organisationId: after.competentId, before, after });
      return after;
    }),
});
