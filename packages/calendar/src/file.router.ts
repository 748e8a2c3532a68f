import { accept, found, procedures, refuse, router, unwrap } from "@sen/rpc";
import { boardOf, keepBatch } from "./batch.store.ts";
import { fileOf, readFile, registryFor } from "./file.store.ts";
import { holdsAt } from "./holds.ts";
import { itemsOf } from "./item.store.ts";
import { manifest } from "./manifest.ts";
import { Checked, FileContent, Imported, ReadRows } from "./model.ts";
import { CheckRows, ExportWeek, ImportRows, ReadFile } from "./request.model.ts";
import { editing } from "./rules.ts";
import { applicable, countsOf, planned } from "./sheet.rules.ts";
import { weekOf } from "./store.ts";
import { viewOf } from "./view.store.ts";
import { subjectOf } from "./week.router.ts";

const { reads, writes } = procedures(manifest);

/** A week out of files and into them. Reading, checking and importing are three steps: what is wrong can be put right between. */
export const fileRouter = router({
  export: reads("read")
    .input(ExportWeek)
    .output(FileContent)
    .query(async ({ ctx, input }) => {
      const view = found(await viewOf(ctx.db, input, holdsAt(ctx.actor, input.organisationId)));
      return fileOf(ctx.db, view, input.format);
    }),

  read: reads("compose")
    .input(ReadFile)
    .output(ReadRows)
    .query(async ({ ctx, input: { organisationId, week, format, base64 } }) => {
      const own = (await itemsOf(ctx.db, organisationId, week)).map(({ id }) => id);
      const file = await readFile(Buffer.from(base64, "base64"), format, week, own);
      return unwrap(typeof file === "string" ? refuse(file) : accept(file));
    }),

  check: reads("compose")
    .input(CheckRows)
    .output(Checked)
    .query(async ({ ctx, input: { organisationId, week: name, rows } }) => {
      const week = await weekOf(ctx.db, organisationId, name);
      const board = await boardOf(ctx.db, organisationId, name);
      const registry = await registryFor(ctx.db, rows, name);
      const ids = rows.map(({ number }) => `row-${number}`);
      const plan = planned(rows, { week, board, registry, ids, now: ctx.now() });
      return { rows: plan.rows, counts: countsOf(plan) };
    }),

  /** All rows or none: as long as one is wrong nothing is written. */
  import: writes("compose")
    .input(ImportRows)
    .output(Imported)
    .mutation(async ({ ctx, input: { organisationId, week: name, rows } }) => {
      const board = await boardOf(ctx.tx, organisationId, name);
      const registry = await registryFor(ctx.tx, rows, name);
      const ids = rows.map(() => ctx.newId());
      const holds = holdsAt(ctx.actor, organisationId);
      const before = await weekOf(ctx.tx, organisationId, name);
      const setting = { week: before, board, registry, ids, now: ctx.now() };
      const plan = unwrap(applicable(planned(rows, setting)));
      const week = unwrap(editing(before, holds, board.items.length + plan.added.length));
      const batchId = await keepBatch(ctx, week, plan);
      ctx.record({ subject: subjectOf(week), before: plan.before, after: [...plan.added, ...plan.changed] });
      const counts = countsOf(plan);
      return { batchId, added: counts.new, changed: counts.changed, same: counts.same };
    }),
});
