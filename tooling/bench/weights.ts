// What a built app weighs on the wire: brotli at its best, as the server sends it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

export type Weights = {
  /** Bytes that every screen stands on: the entry and what the page preloads with it. */
  shell: number;
  /** What each screen adds, without the chunk that fields and the search box share. */
  routes: { name: string; bytes: number }[];
  /** react-aria: comes once, with the first combo box, date field or search. */
  aria: number;
  css: number;
  fonts: number;
  /** Files that the first page asks for before its data. */
  requests: number;
};

const STATIC = /(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g;
const DYNAMIC = /\bimport\(\s*["'`]\.\/([^"'`]+\.js)["'`]\s*\)/g;

export function weigh(dist: string): Weights {
  const assets = join(dist, "assets");
  const files = readdirSync(assets);
  const text = (file: string) => readFileSync(join(assets, file), "utf8");
  const packed = (file: string) => brotliCompressSync(readFileSync(join(assets, file))).length;
  const total = (names: Iterable<string>) => [...names].reduce((sum, file) => sum + packed(file), 0);
  const matches = (source: string, pattern: RegExp) =>
    [...source.matchAll(pattern)].map(([, name = ""]) => name);

  const closure = (file: string, known: Set<string>): Set<string> => {
    if (known.has(file) || !files.includes(file)) return known;
    known.add(file);
    for (const next of matches(text(file), STATIC)) closure(next, known);
    return known;
  };

  const page = readFileSync(join(dist, "index.html"), "utf8");
  const linked = matches(page, /(?:src|href)="[^"]*\/assets\/([^"]+)"/g);
  const scripts = linked.filter((file) => file.endsWith(".js"));
  const shell = scripts.reduce((known, file) => closure(file, known), new Set<string>());
  const aria = files.filter((file) => /^aria-.*\.js$/.test(file));
  const screens = new Set([...shell].flatMap((file) => matches(text(file), DYNAMIC)));
  const routes = [...screens]
    .filter((file) => !aria.includes(file))
    .map((file) => {
      const own = [...closure(file, new Set())].filter((one) => !shell.has(one) && !aria.includes(one));
      return { name: file.replace(/-[\w-]{8}\.js$/, ""), bytes: total(own) };
    })
    .toSorted((a, b) => b.bytes - a.bytes);
  return {
    shell: total(shell),
    routes,
    aria: total(aria),
    css: total(files.filter((file) => file.endsWith(".css"))),
    fonts: files
      .filter((file) => file.endsWith(".woff2"))
      .reduce((sum, file) => sum + readFileSync(join(assets, file)).length, 0), // woff2 is brotli already
    requests: 1 + linked.length,
  };
}
