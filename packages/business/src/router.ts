import { router } from "@sen/rpc";
import { casesRouter } from "./cases.router.ts";
import { competenceRouter } from "./competence.router.ts";
import { draftsRouter } from "./drafts.router.ts";
import { dutiesRouter } from "./duties.router.ts";
import { entitiesRouter, unitsRouter } from "./entities.router.ts";
import { linesRouter } from "./lines.router.ts";
import { namesRouter } from "./names.router.ts";

export const businessRouter = router({
  drafts: draftsRouter,
  cases: casesRouter,
  names: namesRouter,
  lines: linesRouter,
  units: unitsRouter,
  entities: entitiesRouter,
  duties: dutiesRouter,
  competence: competenceRouter,
});
