import { organisationsUnder } from "@sen/directory/ask";
import { procedures, router, unwrap, upToDate } from "@sen/rpc";
import { dayAt } from "@sen/workdays/rules";
import * as z from "zod";
import { givenTo, noneFor } from "./competence.rules.ts";
import { competenceAt, competencesOf, keepCompetence } from "./competence.store.ts";
import { manifest } from "./manifest.ts";
import { CompetencesAsked, DatedCompetence, KeepCompetence } from "./register.model.ts";

const { reads, writes } = procedures(manifest);

export const competenceRouter = router({
  /** What the office and those below it register for. */
  list: reads("competence")
    .input(CompetencesAsked)
    .output(z.array(DatedCompetence))
    .query(async ({ ctx, input }) =>
      competencesOf(ctx.db, await organisationsUnder(ctx.db, input.organisationId, dayAt(ctx.now()))),
    ),

  /** From now on another office registers for the place; running dossiers stay where they are until they are transferred. */
  keep: writes("competence")
    .input(KeepCompetence)
    .output(DatedCompetence)
    .mutation(async ({ ctx, input }) => {
      const before = upToDate((await competenceAt(ctx.tx, input)) ?? noneFor(input), input.version);
      const below = await organisationsUnder(ctx.tx, input.organisationId, dayAt(ctx.now()));
      const after = await keepCompetence(ctx.tx, unwrap(givenTo(before, input, below)));
      ctx.record({ subject: `${after.level}/${after.unitId ?? ""}`, before, after });
      return after;
    }),
});
