import { IsoWeek } from "@sen/calendar/model";
import type { FeedText, PublicOffice, PublicPage } from "@sen/calendar/public.model";
import { dayAt, isoWeekOf } from "@sen/workdays/rules";
import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import { getCookie } from "hono/cookie";
import { etag } from "hono/etag";
import type * as z from "zod";
import { assets } from "./assets.ts";
import { documentOf, type Html, tail } from "./document.ts";
import { type DossierCaller, dossierRoutes } from "./dossier-routes.ts";
import { followPage, frontPage, missingPage, notPublishedPage } from "./plain-pages.ts";
import { weekPage, weekPath } from "./week-page.ts";
import { type Language, weekNumber, wordsIn } from "./words.ts";

type Feed = Pick<z.infer<typeof FeedText>, "text">;

/** What these pages ask: public procedures only, as somebody who is not signed in. */
export type Caller = DossierCaller & {
  calendar: {
    public: {
      offices(): Promise<PublicOffice[]>;
      office(input: { office: string }): Promise<PublicOffice>;
      week(input: { office: string; week: string }): Promise<PublicPage>;
      calendar(input: { office: string }): Promise<Feed>;
      feed(input: { secret: string }): Promise<Feed>;
    };
  };
};

export type CitizenOptions = { caller: Caller; baseUrl: string; now: () => string };

const FRESH = "public, max-age=60, must-revalidate";
const FOR_EVER = "public, max-age=31536000, immutable";

/** Pages for everybody under /cong-khai and calendar feeds under /ics: no sign-in, no script, the same bytes until something changes. */
export function createCitizenPages({ caller, baseUrl, now }: CitizenOptions): Hono {
  const { public: open } = caller.calendar;
  const app = new Hono();
  app.use(compress(), etag());

  app.get("/cong-khai", async (c) => {
    const language = languageOf(c);
    return show(c, wordsIn(language).site, frontPage(await open.offices(), language));
  });

  app.route(
    "/cong-khai",
    dossierRoutes(caller, now, {
      show: (c, { title, body, status, isPrivate }) => {
        if (!isPrivate) return show(c, title, body, status);
        return showPrivately(c, title, body, status);
      },
      missing,
      known,
      languageOf,
    }),
  );

  app.get("/cong-khai/tai-san/:name", (c) => {
    const asset = assets.get(c.req.path);
    if (!asset) return missing(c);
    return c.body(asset.body, 200, { "content-type": asset.type, "cache-control": FOR_EVER });
  });

  app.get("/cong-khai/lich/:office", async (c) => {
    const office = await known(open.office({ office: c.req.param("office") }));
    if (!office) return missing(c);
    const current = isoWeekOf(dayAt(now()));
    const { week } = await open.week({ office: office.slug, week: current });
    return c.redirect(
      `${weekPath(office, week ? current : (office.newestWeek ?? current))}${tail(languageOf(c))}`,
    );
  });

  app.get("/cong-khai/lich/:office/tuan/:week", async (c) => {
    const name = IsoWeek.safeParse(c.req.param("week"));
    const page = name.success
      ? await known(open.week({ office: c.req.param("office"), week: name.data }))
      : null;
    if (!page || !name.success) return missing(c);
    const language = languageOf(c);
    const words = wordsIn(language);
    const { office, week } = page;
    if (!week)
      return show(
        c,
        words.notPublished(weekNumber(name.data)),
        notPublishedPage(office, name.data, language),
        404,
      );
    const title = `${words.title(weekNumber(name.data))}, ${office.name}`;
    return show(c, title, weekPage({ office, name: name.data, week, language, baseUrl }));
  });

  app.get("/cong-khai/lich/:office/theo-doi", async (c) => {
    const office = await known(open.office({ office: c.req.param("office") }));
    if (!office) return missing(c);
    const language = languageOf(c);
    return show(c, wordsIn(language).subscribeTitle(office.name), followPage(office, baseUrl, language));
  });

  app.get("/cong-khai/lich/:office/lich.ics", async (c) =>
    feed(c, await known(open.calendar({ office: c.req.param("office") })), FRESH),
  );

  app.get("/ics/nghia-vu/:file{.+\\.ics}", async (c) => {
    const secret = c.req.param("file").slice(0, -".ics".length);
    const asked = secret.length > 100 ? null : known(caller.business.duties.calendar({ secret }));
    return feed(c, await asked, "private, no-cache");
  });

  app.get("/ics/:file{.+\\.ics}", async (c) => {
    const secret = c.req.param("file").slice(0, -".ics".length);
    return feed(c, secret.length > 100 ? null : await known(open.feed({ secret })), "private, no-cache");
  });

  app.notFound(missing);
  return app;
}

const languageOf = (c: Context): Language =>
  (c.req.query("lang") ?? getCookie(c, "sen-language")) === "en" ? "en" : "vi";

type PageStatus = 200 | 404 | 429;

function show(c: Context, title: string, body: Html, status: PageStatus = 200): Response | Promise<Response> {
  const page = { title, language: languageOf(c), path: c.req.path, body, isPrivate: status !== 200 };
  c.header("vary", "cookie");
  c.header("cache-control", FRESH);
  return c.html(documentOf(page), status);
}

/** For what belongs to one person: kept by nobody, found by no search engine. */
function showPrivately(c: Context, title: string, body: Html, status: PageStatus = 200) {
  c.header("cache-control", "no-store");
  return c.html(
    documentOf({ title, language: languageOf(c), path: c.req.path, body, isPrivate: true }),
    status,
  );
}

const missing = (c: Context) => show(c, wordsIn(languageOf(c)).missing, missingPage(languageOf(c)), 404);

function feed(c: Context, text: Feed | null, caching: string): Response {
  c.header("referrer-policy", "no-referrer"); // the address is the secret
  if (!text) return c.text(wordsIn(languageOf(c)).noFeed, 404);
  return c.body(text.text, 200, {
    "content-type": "text/calendar; charset=utf-8",
    "content-disposition": 'inline; filename="lich.ics"',
    "cache-control": caching,
  });
}

/** Null for what is not there; every other failure goes on. */
async function known<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (why) {
    if (why instanceof Error && "code" in why && why.code === "NOT_FOUND") return null;
    throw why;
  }
}
