import type { PublicDossier } from "@sen/casework/model";
import type { ProcedureVersion } from "@sen/catalogue/model";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Html } from "./document.ts";
import { dossierPage, lookUpPage } from "./dossier-page.ts";
import { dossierWordsIn } from "./dossier-words.ts";
import { type Often, openOften } from "./often.ts";
import { procedurePage, proceduresPage, proceduresTitle } from "./procedure-page.ts";
import type { Language } from "./words.ts";

/** What these pages ask, as somebody who is not signed in. */
export type DossierCaller = {
  catalogue: {
    procedures: {
      list(input: Record<string, never>): Promise<ProcedureVersion[]>;
      get(input: { procedure: string }): Promise<ProcedureVersion>;
    };
  };
  casework: {
    public: { lookUp(input: { code: string; secret?: string }): Promise<PublicDossier> };
  };
  business: { duties: { calendar(input: { secret: string }): Promise<{ text: string }> } };
};

type Page = { title: string; body: Html; status?: 200 | 404 | 429; isPrivate?: boolean };
/** The frame that all pages share. */
export type Shown = {
  show: (c: Context, page: Page) => Response | Promise<Response>;
  missing: (c: Context) => Response | Promise<Response>;
  known: <T>(asked: Promise<T>) => Promise<T | null>;
  languageOf: (c: Context) => Language;
};

const MOST_LOOKS_A_MINUTE = 20;
const LONGEST_FORM_BYTES = 4096;

/** Procedures, and looking up a dossier by the code and the secret of its slip. */
export function dossierRoutes(caller: DossierCaller, now: () => string, frame: Shown): Hono {
  const { show, missing, known, languageOf } = frame;
  const app = new Hono();
  const often: Often = openOften(MOST_LOOKS_A_MINUTE);
  const { procedures } = caller.catalogue;

  app.get("/thu-tuc", async (c) => {
    const language = languageOf(c);
    return show(c, {
      title: proceduresTitle(language),
      body: proceduresPage(await procedures.list({}), language),
    });
  });

  app.get("/thu-tuc/:procedure", async (c) => {
    const version = await known(procedures.get({ procedure: c.req.param("procedure") }));
    const language = languageOf(c);
    return version
      ? show(c, { title: version.title[language], body: procedurePage(version, language) })
      : missing(c);
  });

  const form = (c: Context, code: string, problem: "unknown" | "tooMany" | null) => {
    const language = languageOf(c);
    const words = dossierWordsIn(language);
    return show(c, {
      title: problem ? `${words.problem}: ${words.title}` : words.title,
      body: lookUpPage({ code, problem }, language),
      status: problem === "tooMany" ? 429 : problem ? 404 : 200,
      isPrivate: true,
    });
  };

  const answer = async (c: Context, asked: { code: string; secret?: string }) => {
    const { address = null } = c.env as { address?: string | null };
    if (!often.take(address ?? "", now())) return form(c, asked.code, "tooMany");
    const dossier = await known(caller.casework.public.lookUp(asked));
    if (!dossier) return form(c, asked.code, "unknown");
    const language = languageOf(c);
    const version = await known(procedures.get({ procedure: dossier.procedure }));
    const procedure = version?.title[language] ?? dossier.procedure;
    return show(c, {
      title: `${dossier.code}: ${dossierWordsIn(language).statuses[dossier.status]}`,
      body: dossierPage({ dossier, procedure, language }),
      isPrivate: true,
    });
  };

  app.get("/ho-so", (c) => form(c, "", null));
  app.post("/ho-so", bodyLimit({ maxSize: LONGEST_FORM_BYTES }), async (c) => {
    const { ma, "bi-mat": secret } = await c.req.parseBody();
    const code = written(ma).slice(0, 40);
    const given = written(secret).toUpperCase().slice(0, 20);
    return code === "" ? form(c, "", "unknown") : answer(c, given ? { code, secret: given } : { code });
  });
  app.get("/ho-so/:code", (c) => answer(c, { code: c.req.param("code").slice(0, 40) }));
  return app;
}

/** What was typed; a file sent in its place is nothing. */
const written = (sent: unknown): string => (typeof sent === "string" ? sent.trim() : "");
