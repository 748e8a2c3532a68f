import { found, procedures, router } from "@sen/rpc";
import { dayAt } from "@sen/workdays/rules";
import * as z from "zod";
import { questions } from "./finder.data.ts";
import { manifest } from "./manifest.ts";
import { ProcedureVersion, Question, VersionAsked, VersionById, VersionsAsked } from "./model.ts";
import { versionById, versionOn, versionsOn } from "./store.ts";

const { open } = procedures(manifest);

/** The law for everybody: what can be filed, with what, for how much and until when. */
export const catalogueRouter = router({
  procedures: router({
    list: open.reads
      .input(VersionsAsked)
      .output(z.array(ProcedureVersion))
      .query(({ ctx, input }) => versionsOn(ctx.db, input.day ?? dayAt(ctx.now()))),
    get: open.reads
      .input(VersionAsked)
      .output(ProcedureVersion)
      .query(async ({ ctx, input }) =>
        found(await versionOn(ctx.db, input.procedure, input.day ?? dayAt(ctx.now()))),
      ),
    version: open.reads
      .input(VersionById)
      .output(ProcedureVersion)
      .query(async ({ ctx, input }) => found(await versionById(ctx.db, input.id))),
  }),
  finder: open.reads
    .input(z.void())
    .output(z.array(Question))
    .query(() => questions),
});
