import { procedures, router } from "@sen/rpc";
import { csvOf } from "./audit.rules.ts";
import { exportAudit, listAudit } from "./audit.store.ts";
import { manifest } from "./manifest.ts";
import { AuditFile, AuditPage, ExportAudit, ListAudit } from "./model.ts";
import { dayOf } from "./session.rules.ts";

const { reads } = procedures(manifest);

export const auditRouter = router({
  list: reads("audit", "anywhere")
    .input(ListAudit)
    .output(AuditPage)
    .query(({ ctx, input }) => listAudit(ctx.db, ctx.actor.offices("auth.audit"), input)),

  export: reads("audit", "anywhere")
    .input(ExportAudit)
    .output(AuditFile)
    .query(async ({ ctx, input }) => {
      const { entries, whole } = await exportAudit(ctx.db, ctx.actor.offices("auth.audit"), input);
      return { name: `nhat-ky-${dayOf(ctx.now())}.csv`, csv: csvOf(entries), rows: entries.length, whole };
    }),
});
