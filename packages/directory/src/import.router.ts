import { found, procedures, router, unwrap, upToDate } from "@sen/rpc";
import { checkFile, fileOf } from "./import.file.ts";
import {
  CheckedImport,
  CheckImport,
  ExportFile,
  File,
  Import,
  ImportPage,
  ListImports,
  TakeInImport,
  UndoImport,
} from "./import.model.ts";
import { mayApply, mayUndo } from "./import.rules.ts";
import {
  asImport,
  carryOut,
  importAt,
  keepImport,
  listImports,
  planImport,
  sheetOf,
  takeOut,
  touchedSince,
} from "./import.store.ts";
import { manifest } from "./manifest.ts";
import { codeTaken, dayOf, emailTaken } from "./store.ts";

const { reads, writes } = procedures(manifest);

export const importRouter = router({
  /** What was taken in at that office, newest first. */
  list: reads("manage")
    .input(ListImports)
    .output(ImportPage)
    .query(({ ctx, input }) => listImports(ctx.db, input)),

  /** What is there, as a file that can be changed and taken in: the template. */
  export: reads("manage")
    .input(ExportFile)
    .output(File)
    .query(async ({ ctx, input }) => fileOf(input, await sheetOf(ctx.db, input))),

  /** Dry run: every fault of every cell, or the rows that `takeIn` would take. Changes nothing, so nothing is recorded. */
  check: reads("manage")
    .input(CheckImport)
    .output(CheckedImport)
    .mutation(({ ctx, input }) =>
      checkFile(input, (records) =>
        planImport(ctx.db, { ...input, rows: records, today: dayOf(ctx.now()) }, ctx.newId),
      ),
    ),

  /** Takes in all the rows or none, checked again as the directory is now. */
  takeIn: writes("manage")
    .input(TakeInImport)
    .output(Import)
    .mutation(async ({ ctx, input: { organisationId, kind, fileName, rows } }) => {
      const today = dayOf(ctx.now());
      const plan = unwrap(
        mayApply(await planImport(ctx.tx, { organisationId, kind, rows, today }, ctx.newId)),
      );
      const made = await carryOut(ctx.tx, plan).catch(codeTaken).catch(emailTaken);
      const kept = {
        organisationId,
        kind,
        fileName,
        rows: made,
        importedBy: ctx.actor.id,
        importedAt: ctx.now(),
      };
      const done = { ...kept, id: ctx.newId(), undoneAt: null, version: 1 };
      await keepImport(ctx.tx, done);
      ctx.record({ subject: done.id, after: { ...asImport(done), ...plan } });
      return asImport(done);
    }),

  /** Takes out again everything that one import made, as long as nobody has touched it. */
  undo: writes("manage")
    .input(UndoImport)
    .output(Import)
    .mutation(async ({ ctx, input: { organisationId, id, version } }) => {
      const before = upToDate(found(await importAt(ctx.tx, organisationId, id)), version);
      unwrap(mayUndo(before, await touchedSince(ctx.tx, before.rows)));
      const after = await takeOut(ctx.tx, before, ctx.now());
      ctx.record({ subject: id, before, after: asImport(after) });
      return asImport(after);
    }),
});
