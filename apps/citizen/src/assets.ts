import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A file served under a name that holds its hash: whoever has it need never ask again. */
export type Asset = { path: string; type: string; body: Uint8Array<ArrayBuffer> };

const AT = "/cong-khai/tai-san";

const read = (specifier: string) =>
  new Uint8Array(readFileSync(fileURLToPath(import.meta.resolve(specifier))));
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function asset(name: string, extension: string, type: string, body: Uint8Array<ArrayBuffer>): Asset {
  const hash = createHash("sha256").update(body).digest("hex").slice(0, 12);
  return { path: `${AT}/${name}.${hash}.${extension}`, type, body };
}

const FONT = /url\("(@fontsource[^"]+\/([\w-]+)\.woff2)"\)/g;
const fonts = new Map<string, Asset>();

/** The faces of @sen/ui, each file at an address of ours. */
const faces = text(read("@sen/ui/fonts.css")).replace(FONT, (_, specifier: string, name: string) => {
  const font = asset(name, "woff2", "font/woff2", read(specifier));
  fonts.set(name, font);
  return `url("${font.path}")`;
});

const sheet = [
  faces,
  text(read("@sen/ui/tokens.css")),
  readFileSync(new URL("./citizen.css", import.meta.url), "utf8"),
];

/** One style sheet: the faces and tokens of the house and what these pages add. */
export const style: Asset = asset(
  "trang",
  "css",
  "text/css; charset=utf-8",
  new TextEncoder().encode(sheet.join("\n")),
);

/** Those every page needs before its first line of Vietnamese can be read. */
export const preloaded: readonly Asset[] = [
  "public-sans-latin-wght-normal",
  "public-sans-vietnamese-wght-normal",
].flatMap((name) => fonts.get(name) ?? []);

export const assets: ReadonlyMap<string, Asset> = new Map(
  [style, ...fonts.values()].map((one) => [one.path, one]),
);
