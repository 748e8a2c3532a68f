import { clockAt, dayAt } from "@sen/workdays/rules";
import { html } from "hono/html";
import { type NoticeKind, wordsOf } from "./kinds.ts";
import type { Language, Wording } from "./model.ts";
import { mailWords } from "./words.data.ts";

type Told = { kind: string; params: unknown; path: string; at: string };
export type Letter = { language: Language; name: string; notices: readonly Told[] };
/** A mail's own words: one line, plain text, and the same as HTML without images, scripts or anything fetched. */
export type Rendered = { subject: string; text: string; html: string };

type Part = Wording & { url: string; at: string };

/** Writes the mail that tells one person of one or more notices, in their language. */
export async function renderMail(
  letter: Letter,
  kinds: readonly NoticeKind[],
  baseUrl: string,
): Promise<Rendered> {
  const { language, name, notices } = letter;
  const words = mailWords[language];
  const parts = notices.map(({ kind, params, path, at }): Part => {
    const day = dayAt(at);
    const told = `${clockAt(at)}, ${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
    return { ...wordsOf(kinds, kind, params)[language], url: new URL(path, baseUrl).href, at: told };
  });
  const names = [
    ...new Set(notices.map(({ kind }) => kinds.find((one) => one.id === kind)?.title[language] ?? kind)),
  ];
  const footer = {
    why: words.why(names.join("; ")),
    choose: words.choose,
    url: new URL("/thong-bao/tuy-chon", baseUrl).href,
  };
  const subject = oneLine(parts.length === 1 ? (parts[0]?.subject ?? "") : words.several(parts.length));
  return {
    subject,
    text: asText(words.greeting(name), parts, footer),
    html: await asHtml(language, subject, words.greeting(name), parts, footer),
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

type Footer = { why: string; choose: string; url: string };

function asText(greeting: string, parts: readonly Part[], footer: Footer): string {
  const bodies = parts.map((part) =>
    [part.subject, ...part.lines, `${part.action}: ${part.url}`, `(${part.at})`].join("\n"),
  );
  return [greeting, ...bodies, `-- \n${footer.why}\n${footer.choose}: ${footer.url}`]
    .join("\n\n")
    .concat("\n");
}

const FONT = "font-family:'Public Sans','Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
const INK = "#16262B";
const QUIET = "#46565A";
const RULE = "#D9D4C6";
const GREEN = "#0B5D57";

async function asHtml(
  language: Language,
  subject: string,
  greeting: string,
  parts: readonly Part[],
  footer: Footer,
): Promise<string> {
  const rows = parts.map(
    (part) => html`<tr><td style="padding:20px 0;border-top:1px solid ${RULE}">
<p style="margin:0 0 4px;font-size:13px;line-height:18px;color:${QUIET}">${part.at}</p>
<h1 style="margin:0 0 8px;font-size:19px;line-height:26px;font-weight:650;color:${INK}">${part.subject}</h1>
${part.lines.map((line) => html`<p style="margin:0 0 8px;font-size:16px;line-height:24px;color:${INK}">${line}</p>`)}
<p style="margin:16px 0 0;font-size:16px;line-height:24px"><a href="${part.url}" style="color:${GREEN};font-weight:600">${part.action}</a></p>
</td></tr>`,
  );
  const page = await html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light"><title>${subject}</title></head>
<body style="margin:0;padding:0;background:#F7F5EF;color:${INK};${FONT}">
<table role="presentation" width="100%" cellspacing="0" cellpadding="0" style="background:#F7F5EF"><tr><td align="center" style="padding:24px 16px">
<table role="presentation" width="100%" cellspacing="0" cellpadding="0" style="max-width:600px;text-align:left;${FONT}">
<tr><td style="padding:0 0 16px;border-top:4px solid ${GREEN}"><p style="margin:12px 0 0;font-size:15px;line-height:22px;font-weight:650;color:${GREEN}">Sen</p></td></tr>
<tr><td style="padding:0 0 16px"><p style="margin:0;font-size:16px;line-height:24px;color:${INK}">${greeting}</p></td></tr>
${rows}
<tr><td style="padding:16px 0 0;border-top:1px solid ${RULE}"><p style="margin:0 0 8px;font-size:13px;line-height:20px;color:${QUIET}">${footer.why}</p>
<p style="margin:0;font-size:13px;line-height:20px"><a href="${footer.url}" style="color:${QUIET}">${footer.choose}</a></p></td></tr>
</table></td></tr></table></body></html>
`;
  return page.toString();
}
