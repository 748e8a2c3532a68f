import type { Manifest } from "@sen/rpc/manifest";
import { html } from "hono/html";
import type { Operation } from "./openapi.ts";

type Language = "vi" | "en";

const WORDS = {
  vi: {
    title: "API của Sen",
    intro:
      "Đọc bằng GET với ?input= (JSON mã hóa URL), thay đổi bằng POST với nội dung JSON. Tạo mã truy cập API trong hồ sơ cá nhân và gửi trong tiêu đề Authorization.",
    machine: "Bản cho máy đọc: OpenAPI 3.1",
    input: "Đầu vào",
    output: "Kết quả",
    none: "không có",
  },
  en: {
    title: "The Sen API",
    intro:
      "Read with GET and ?input= (URL-encoded JSON), change with POST and a JSON body. Make an API token under your profile and send it in the Authorization header.",
    machine: "For machines: OpenAPI 3.1",
    input: "Input",
    output: "Result",
    none: "none",
  },
};

export const docsStyle = `:root{color-scheme:light dark;font:1rem/1.55 "Public Sans Variable",system-ui,sans-serif}
body{max-width:60rem;margin:0 auto;padding:2rem 1rem}
h1{font-size:1.75rem}h2{margin-top:3rem;border-top:2px solid;padding-top:.5rem}
article{border-top:1px solid color-mix(in srgb,currentColor 25%,transparent);padding:.75rem 0}
h3{margin:0;font:600 1rem/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
p{margin:.25rem 0}summary{cursor:pointer;padding:.25rem 0}
pre{overflow:auto;margin:.25rem 0;padding:.75rem;font-size:.875rem;background:color-mix(in srgb,currentColor 7%,transparent)}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;list-style:none}
`;

const schema = (language: Language, label: string, json: Record<string, unknown> | null) =>
  json === null
    ? html`<p>${label}: ${WORDS[language].none}</p>`
    : html`<details><summary>${label}</summary><pre tabindex="0">${JSON.stringify(json, null, 2)}</pre></details>`;

function example({ path, mutates, policy }: Operation, url: string): string {
  const token = policy.at === "anyone" ? "" : ' -H "Authorization: Bearer $TOKEN"';
  const address = `${url}/api/rpc/${path}`;
  return mutates
    ? `curl${token} -H "Content-Type: application/json" -d '{…}' ${address}`
    : `curl${token} --get --data-urlencode 'input={…}' ${address}`;
}

/** The API for people who write scripts: one page, no script of its own. */
export function docsPage(
  operations: readonly Operation[],
  manifests: readonly Manifest[],
  url: string,
  language: Language,
) {
  const words = WORDS[language];
  const slices = [...new Set(operations.map(({ slice }) => slice))];
  const titleOf = (slice: string) => manifests.find(({ id }) => id === slice)?.title[language] ?? slice;
  return html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${words.title}</title><link rel="icon" href="/lotus.svg" type="image/svg+xml"><link rel="stylesheet" href="/api/docs.css"></head>
<body><main>
<h1>${words.title}</h1>
<p>${words.intro}</p>
<p><a href="/api/openapi.json">${words.machine}</a></p>
<nav aria-label="${words.title}"><ul>${slices.map((slice) => html`<li><a href="#${slice}">${titleOf(slice)}</a></li>`)}</ul></nav>
${slices.map(
  (slice) => html`<section id="${slice}"><h2>${titleOf(slice)}</h2>
${operations
  .filter((operation) => operation.slice === slice)
  .map(
    (
      operation,
    ) => html`<article id="${operation.path}"><h3>${operation.mutates ? "POST" : "GET"} ${operation.path}</h3>
<p>${operation.needs[language]}</p>
<pre tabindex="0">${example(operation, url)}</pre>
${schema(language, words.input, operation.input)}
${schema(language, words.output, operation.output)}
</article>`,
  )}</section>`,
)}
</main></body></html>`;
}
