import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Context } from "hono";
import { getMimeType } from "hono/utils/mime";

/** An app that was built into a folder, and the path it is served under: "" for the portal, "/lich" for the calendar. */
export type Face = { at: string; folder: string };

type Encoding = "br" | "gzip";
type Asset = {
  body: Buffer<ArrayBuffer>;
  type: string;
  etag: string;
  cache: string;
  packed: Map<Encoding, Buffer<ArrayBuffer>>;
};

export type Statics = {
  /** The file of that path, the app's first page for an address of one of its screens, or null when neither is there. */
  answer(c: Context): Response | null;
  /** Done when every text file is there in its compressed forms too; until then it is served as it is. */
  packed: Promise<void>;
};

/** A file that is not there, hidden or not: never the address of a screen. */
const NO_SCREEN = /\.[^/]*$|\/\.|\/assets\//;
const HASHED = /\/assets\/[^/]+-[\w-]{8,}\.\w+$/;
const TEXT = /^(text\/|application\/(javascript|json|manifest\+json|xml)|image\/svg)/;
const PACK_FROM_BYTES = 1_000;

const cacheRule = (path: string) =>
  HASHED.test(path)
    ? "public, max-age=31536000, immutable"
    : path.endsWith(".html")
      ? "no-cache"
      : "public, max-age=3600";

/** Reads the built apps into memory once; nothing that a request says ever becomes a path on the disk. */
export async function openStatics(faces: readonly Face[], cache: string): Promise<Statics> {
  const assets = new Map<string, Asset>();
  for (const { at, folder } of faces) {
    if (!existsSync(folder)) continue;
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((file) => file.isFile() && !file.name.endsWith(".map"))) {
      const file = join(entry.parentPath, entry.name);
      const path = `${at}/${relative(folder, file).split(sep).join("/")}`;
      assets.set(path, assetOf(path, await readFile(file)));
    }
  }
  const longestFirst = faces.map(({ at }) => at).sort((a, b) => b.length - a.length);

  const find = (path: string): Asset | null => {
    const asset = assets.get(path);
    if (asset) return asset;
    if (NO_SCREEN.test(path)) return null;
    const at = longestFirst.find((start) => path === start || path.startsWith(`${start}/`));
    return at === undefined ? null : (assets.get(`${at}/index.html`) ?? null);
  };

  return {
    answer(c) {
      const asset = find(c.req.path);
      return asset ? send(c, asset) : null;
    },
    packed: packAll([...assets.values()], cache),
  };
}

function assetOf(path: string, body: Buffer<ArrayBuffer>): Asset {
  const type = path.endsWith(".webmanifest")
    ? "application/manifest+json"
    : (getMimeType(path) ?? "application/octet-stream");
  const etag = createHash("sha256").update(body).digest("base64url").slice(0, 27);
  return { body, type, etag, cache: cacheRule(path), packed: new Map() };
}

function send(c: Context, asset: Asset): Response {
  const accepted = (c.req.header("accept-encoding") ?? "")
    .split(",")
    .map((word) => word.split(";")[0]?.trim());
  const encoding = ([...asset.packed.keys()] as const).find((name) => accepted.includes(name));
  const etag = `"${asset.etag}${encoding ? `-${encoding}` : ""}"`;
  const headers = new Headers({ etag, "cache-control": asset.cache, vary: "accept-encoding" });
  const known = (c.req.header("if-none-match") ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  if (known.includes(etag)) return new Response(null, { status: 304, headers });
  headers.set("content-type", asset.type);
  if (encoding) headers.set("content-encoding", encoding);
  const body = (encoding && asset.packed.get(encoding)) ?? asset.body;
  headers.set("content-length", String(body.length));
  return new Response(body, { headers });
}

const compress: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  br: (body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
  gzip: (body) => promisify(gzip)(body, { level: 9 }),
};

/** Compresses what has not been compressed before; the results are kept under the hash of what they are made from. */
async function packAll(assets: Asset[], cache: string): Promise<void> {
  for (const asset of assets.filter(({ type, body }) => TEXT.test(type) && body.length >= PACK_FROM_BYTES)) {
    for (const encoding of ["br", "gzip"] as const) {
      const file = join(cache, `${asset.etag}.${encoding}`);
      const known = await readFile(file).catch(() => null);
      const packed = known ?? Buffer.from(await compress[encoding](asset.body));
      asset.packed.set(encoding, packed);
      if (!known) await remember(file, packed).catch(() => undefined); // a full disk costs the next start some seconds, no more
    }
  }
}

async function remember(file: string, packed: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.part`, packed);
  await rename(`${file}.part`, file);
}
