import { procedures, router } from "@sen/rpc";
import { Find, Hit } from "@sen/rpc/model";
import * as z from "zod";
import { findAll } from "./find.store.ts";
import { importRouter } from "./import.router.ts";
import { manifest } from "./manifest.ts";
import { organisationRouter } from "./organisation.router.ts";
import { assignmentRouter, personRouter, positionRouter } from "./person.router.ts";
import { dayOf } from "./store.ts";
import { unitRouter } from "./unit.router.ts";

const { reads } = procedures(manifest);

export const directoryRouter = router({
  units: unitRouter,
  organisations: organisationRouter,
  positions: positionRouter,
  people: personRouter,
  assignments: assignmentRouter,
  imports: importRouter,

  /** People, offices and units, by any spelling, for the one search box. */
  find: reads("read", "anywhere")
    .input(Find)
    .output(z.array(Hit))
    .query(({ ctx, input }) => findAll(ctx.db, input.text, dayOf(ctx.now()))),
});
