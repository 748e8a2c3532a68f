import { accept, type Result, refuse } from "@sen/rpc/result";
import type { Attachment } from "./model.ts";

export type FilesRefusal = "files/empty" | "files/too-big" | "files/too-many" | "files/kind-not-taken";

export const MOST_BYTES = 20 * 1024 * 1024;
export const MOST_FILES = 20;

/** The media types that an office sends around, each with the ending a download gets. Nothing here runs by itself. */
export const TAKEN: Readonly<Record<string, string>> = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "image/heic": "heic",
  "image/tiff": "tif",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": "pptx",
  "application/vnd.oasis.opendocument.text": "odt",
  "application/vnd.oasis.opendocument.spreadsheet": "ods",
  "text/plain": "txt",
};

type Arrived = { type: string | null; bytes: number; hash: string };

/** Whether what arrived may be attached beside what is there: the same content twice is one attachment. */
export function attach(
  arrived: Arrived,
  there: readonly Attachment[],
): Result<Attachment | null, FilesRefusal> {
  if (arrived.bytes === 0) return refuse("files/empty");
  if (arrived.bytes > MOST_BYTES) return refuse("files/too-big");
  if (arrived.type === null || !Object.hasOwn(TAKEN, arrived.type)) return refuse("files/kind-not-taken");
  const same = there.find(({ hash }) => hash === arrived.hash);
  if (same) return accept(same);
  return there.length >= MOST_FILES ? refuse("files/too-many") : accept(null);
}

const UNSAFE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}/\\:*?"<>|]+/gu; // control and direction marks, and what some file system gives a meaning
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i; // names that Windows keeps for devices
const LONGEST = 150;

/** A name that is safe to show and to save anywhere, with the ending that the content has, whatever the sender said. */
export function safeName(given: string, type: string): string {
  const ending = TAKEN[type] ?? "bin";
  const plain = given.normalize("NFC").replace(UNSAFE, " ").replace(/\s+/gu, " ").trim();
  const stem = plain.replace(/(\.[\p{L}\p{N}]{1,8})$/u, "").replace(/^[. ]+|[. ]+$/g, "");
  const short = Array.from(stem).slice(0, LONGEST).join("").trim();
  return `${short === "" || RESERVED.test(short) ? "tep-dinh-kem" : short}.${ending}`;
}

/** `Content-Disposition` of a download: a name in ASCII for old programs, the true one for all others (RFC 6266, RFC 8187). */
export function dispositionOf(name: string): string {
  const ascii = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*!]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
