import { found, procedures, router } from "@sen/rpc";
import { Find, Hit, Task } from "@sen/rpc/model";
import * as z from "zod";
import { dossierRouter } from "./dossier.router.ts";
import { feeRouter } from "./fee.router.ts";
import { manifest } from "./manifest.ts";
import { LookUp, PublicDossier } from "./model.ts";
import { ownRouter } from "./own.router.ts";
import { lookUp } from "./public.store.ts";
import { queueRouter } from "./queue.router.ts";
import { findDossiers } from "./queue.store.ts";
import { reasonRouter } from "./reason.router.ts";
import { asHit, tasksOf } from "./today.store.ts";
import { transferRouter } from "./transfer.router.ts";

const { open, own, reads } = procedures(manifest);

export const caseworkRouter = router({
  queue: queueRouter,
  dossiers: dossierRouter,
  fees: feeRouter,
  reasons: reasonRouter,
  transfer: transferRouter,
  mine: ownRouter,

  public: router({
    /** What anybody with the code may know; with the secret of the slip, everything that was done. */
    lookUp: open.reads
      .input(LookUp)
      .output(PublicDossier)
      .query(async ({ ctx, input }) => found(await lookUp(ctx.db, input, ctx.now()))),
  }),

  find: reads("see", "anywhere")
    .input(Find)
    .output(z.array(Hit))
    .query(async ({ ctx, input }) => {
      const offices = ctx.actor.offices("casework.see");
      return (await findDossiers(ctx.db, input.text, offices)).map((dossier) => asHit(dossier, offices));
    }),

  today: own.reads
    .input(z.void())
    .output(z.array(Task))
    .query(({ ctx }) => tasksOf(ctx.db, ctx.actor, ctx.now())),
});
