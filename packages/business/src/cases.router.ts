import { grantDossier } from "@sen/casework/keep";
import { Act, Dossier, DossierAt } from "@sen/casework/model";
import { found, procedures, router } from "@sen/rpc";
import { caseAt, caseView } from "./case.store.ts";
import { issued } from "./issuing.ts";
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
      const filed = found(await caseAt(ctx.tx, { organisationId, id }));
      const result = await issued(ctx, filed, seq);
      const dossier = await grantDossier(ctx, { organisationId, id, seq }, result);
      const { dossier: before } = filed;
      ctx.record({ subject: id, before, after: dossier });
      return dossier;
    }),
});
