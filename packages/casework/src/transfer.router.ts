import { organisationNamed } from "@sen/directory/ask";
import { procedures, router, unwrap } from "@sen/rpc";
import { dayAt } from "@sen/workdays/rules";
import { Transfer, TransferAsked } from "./act.model.ts";
import { moveTo } from "./handing.ts";
import { manifest } from "./manifest.ts";
import { TransferPlan } from "./model.ts";
import { heir } from "./transfer.rules.ts";
import { nameOfLast, openDossiersAt, planOf } from "./transfer.store.ts";

const { reads, writes } = procedures(manifest);

/** Work under way goes from an office that is merged to its heir: first as a plan, then in one transaction. */
export const transferRouter = router({
  plan: reads("supervise")
    .input(TransferAsked)
    .output(TransferPlan)
    .query(async ({ ctx, input: { organisationId, toId } }) => {
      const to = unwrap(heir(organisationId, await organisationNamed(ctx.db, toId, dayAt(ctx.now()))));
      return planOf(await openDossiersAt(ctx.db, organisationId), to);
    }),

  run: writes("supervise")
    .input(Transfer)
    .output(TransferPlan)
    .mutation(async ({ ctx, input: { organisationId, toId, why } }) => {
      const to = unwrap(heir(organisationId, await organisationNamed(ctx.tx, toId, dayAt(ctx.now()))));
      const moving = await openDossiersAt(ctx.tx, organisationId);
      const from = { id: organisationId, name: await nameOfLast(ctx.tx, organisationId, moving, ctx.now()) };
      for (const before of moving) {
        const after = await moveTo(ctx, before, { from, to, why });
        ctx.record({ subject: before.id, before, after });
      }
      ctx.record({ subject: toId, after: { from, to, why, dossiers: moving.length } });
      return planOf(moving, to);
    }),
});
