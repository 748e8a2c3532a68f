import { html } from "hono/html";
import { preloaded, style } from "./assets.ts";
import { type Language, wordsIn } from "./words.ts";

export type Html = ReturnType<typeof html>;
export type Page = { title: string; language: Language; path: string; body: Html; isPrivate?: boolean };

/** The frame of every page: no script at all, one style sheet, two fonts ahead of it. */
export function documentOf({ title, language, path, body, isPrivate }: Page): Html {
  const words = wordsIn(language);
  const other = language === "vi" ? "en" : "vi";
  return html`<!doctype html>
<html lang="${language}" data-density="thoang">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${isPrivate ? html`<meta name="robots" content="noindex">` : ""}
${preloaded.map((font) => html`<link rel="preload" as="font" type="font/woff2" crossorigin href="${font.path}">`)}
<link rel="icon" href="/lotus.svg" type="image/svg+xml">
<link rel="stylesheet" href="${style.path}">
</head>
<body>
<a class="skip" href="#noi-dung">${words.skip}</a>
<header class="top">
<a class="brand" href="/cong-khai${tail(language)}">${words.site}</a>
<a href="${path}?lang=${other}" hreflang="${other}" lang="${other}">${words.other}</a>
</header>
<main id="noi-dung">${body}</main>
</body>
</html>`;
}

/** What a link carries so that the next page is in the same language. */
export const tail = (language: Language): string => (language === "en" ? "?lang=en" : "");
