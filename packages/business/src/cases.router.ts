import { grantDossier } from "@sen/casework/keep";
import { Act, Dossier, DossierAt } from "@sen/casework/model";
import { found, procedures, router } from "@sen/rpc";
import { dayAt } from "@sen/workdays/rules";
import { caseAt, caseView } from "./case.store.ts";
import { applyGrant } from "./grant.store.ts";
import { manifest } from "./manifest.ts";
import { CaseView } from "./model.ts";

const { reads, writes } = procedures(manifest);

/** What officers see of a dossier of this feature, and what its grant does to the register. */
export const casesRouter = router({
  get: reads("see")
    .input(DossierAt)
    .output(CaseView)
    .query(async ({ ctx, input }) => found(await caseView(ctx.db, found(await caseAt(ctx.db, input))))),

  /** The second pair of eyes signs: the register changes and the dossier ends, or neither. */
  grant: writes("grant")
    .input(Act)
    .output(Dossier)
    .mutation(async ({ ctx, input: { organisationId, id, seq } }) => {
      const { dossier: before, content } = found(await caseAt(ctx.tx, { organisationId, id }));
      const { procedure, kind, answers: values, entityCode } = content;
      const now = ctx.now();
      const day = dayAt(now);
      const grant = { dossier: before, procedure, kind, values, entityCode, day, now, newId: ctx.newId };
      const result = await applyGrant(ctx.tx, grant);
      const dossier = await grantDossier(ctx, { organisationId, id, seq }, result);
      ctx.record({ subject: id, before, after: dossier });
      return dossier;
    }),
});
