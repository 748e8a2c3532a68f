import { authRouter } from "@sen/auth/router";
import { portfolioPath } from "@sen/business/manifest";
import { businessRouter } from "@sen/business/router";
import { calendarRouter } from "@sen/calendar/router";
import { caseworkRouter } from "@sen/casework/router";
import { catalogueRouter } from "@sen/catalogue/router";
import { directoryRouter } from "@sen/directory/router";
import { filesRouter } from "@sen/files/router";
import { notifyRouter } from "@sen/notify/router";
import { partiesRouter } from "@sen/parties/router";
import { router } from "@sen/rpc";
import { workdaysRouter } from "@sen/workdays/router";
import { manifests } from "./manifests.ts";
import { notices } from "./notices.ts";
import { owners } from "./owners.ts";

/** The table of contents: one line for each slice. */
export const suiteRouter = router({
  auth: authRouter(manifests),
  calendar: calendarRouter,
  catalogue: catalogueRouter,
  casework: caseworkRouter,
  directory: directoryRouter,
  files: filesRouter(owners),
  notify: notifyRouter({ kinds: notices, sendsMail: Boolean(process.env["SEN_SMTP_URL"]) }),
  parties: partiesRouter({ portfolio: portfolioPath }),
  workdays: workdaysRouter,
  business: businessRouter,
});

type Router = typeof suiteRouter;
/** An interface, so that emitted types say `SuiteRouter` instead of spelling every procedure out again. */
export interface SuiteRouter extends Router {}
