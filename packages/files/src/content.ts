import { open } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";

const LOOKED_AT_BYTES = 64 * 1024;
const NOT_IN_TEXT = /[^\P{Cc}\t\n\f\r]|\ufffd/u;

/** The media type of a file by what is in it; null when it is none that anybody knows. */
export async function typeOf(file: string): Promise<string | null> {
  const known = await fileTypeFromFile(file).catch(() => undefined); // a broken archive is of no kind
  if (known) return known.mime;
  return (await isText(file)) ? "text/plain" : null;
}

/** Plain text has no signature: it is what is UTF-8, has no control characters, and does not begin as a page or a script. */
async function isText(file: string): Promise<boolean> {
  const handle = await open(file, "r");
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(LOOKED_AT_BYTES), 0, LOOKED_AT_BYTES, 0);
  await handle.close();
  const whole = bytesRead < LOOKED_AT_BYTES ? bytesRead : bytesRead - 3; // the last character may be cut
  const text = new TextDecoder().decode(buffer.subarray(0, whole), { stream: true });
  return bytesRead > 0 && !NOT_IN_TEXT.test(text) && !/^\s*(<[!?a-z]|#!)/i.test(text);
}
