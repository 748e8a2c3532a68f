import { router } from "@sen/rpc";
import { workdaysRouter } from "@sen/workdays/router";

/** The table of contents: one line for each slice. */
export const suiteRouter = router({
  workdays: workdaysRouter,
});

type Router = typeof suiteRouter;
/** An interface, so that emitted types say `SuiteRouter` instead of spelling every procedure out again. */
export interface SuiteRouter extends Router {}
