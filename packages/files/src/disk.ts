import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { Data } from "@sen/data";
import { namedContents } from "./store.ts";

/** What arrived, and where it waits until somebody decides what becomes of it. */
export type Arrival = { hash: string; bytes: number; file: string };

export type Disk = {
  /** Takes the bytes in, at most `limit` of them; null when there are more. The rest is not read. */
  receive: (body: ReadableStream<Uint8Array> | null, limit: number) => Promise<Arrival | null>;
  /** Puts what arrived in its place, for good: it is there after a power cut. */
  keep: (arrival: Arrival) => Promise<void>;
  discard: (arrival: Arrival) => Promise<void>;
  read: (hash: string) => ReadableStream<Uint8Array>;
  /** Removes contents that no attachment has and that are older than a day; answers how many. */
  sweep: (data: Data, now: string) => Promise<number>;
};

const ONE_DAY_MS = 86_400_000;
const HASH = /^[0-9a-f]{64}$/;

/** Contents in a folder, each under its SHA-256: `ab/cd/abcd…`. */
export function openDisk(folder: string): Disk {
  const arriving = join(folder, "arriving");
  const shelfOf = (hash: string) => join(folder, hash.slice(0, 2), hash.slice(2, 4));
  const placeOf = (hash: string) => {
    if (!HASH.test(hash)) throw new Error("not a SHA-256"); // whatever else it is, it is no path of ours
    return join(shelfOf(hash), hash);
  };

  return {
    async receive(body, limit) {
      await mkdir(arriving, { recursive: true });
      const file = join(arriving, randomUUID());
      const handle = await open(file, "wx", 0o600);
      const hash = createHash("sha256");
      let bytes = 0;
      try {
        for await (const chunk of body ?? []) {
          bytes += chunk.length;
          if (bytes > limit) break;
          hash.update(chunk);
          await handle.write(chunk);
        }
        await handle.sync();
      } catch (why) {
        await handle.close();
        await rm(file, { force: true });
        throw why;
      }
      await handle.close();
      if (bytes <= limit) return { hash: hash.digest("hex"), bytes, file };
      await rm(file, { force: true });
      return null;
    },

    async keep({ hash, file }) {
      const shelf = shelfOf(hash);
      await mkdir(shelf, { recursive: true });
      const now = new Date();
      await utimes(file, now, now); // young again, so that no sweep takes it before its row is there
      await rename(file, placeOf(hash)); // over an equal one, if there is one
      for (const changed of [shelf, join(shelf, ".."), folder]) await makeDurable(changed);
    },

    discard: ({ file }) => rm(file, { force: true }),

    read: (hash) => Readable.toWeb(createReadStream(placeOf(hash))) as ReadableStream<Uint8Array>,

    async sweep(data, now) {
      const before = Date.parse(now) - ONE_DAY_MS;
      const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
      const files = entries
        .filter((entry) => entry.isFile())
        .map((entry) => ({ name: entry.name, file: join(entry.parentPath, entry.name) }));
      const old: typeof files = [];
      for (const one of files) if (await isOlder(one.file, before)) old.push(one);
      const named = await namedContents(
        data.read,
        old.map(({ name }) => name),
      );
      let removed = 0;
      for (const { name, file } of old) {
        if (named.has(name) || !(await isOlder(file, before))) continue; // sent again while we looked
        await rm(file, { force: true });
        removed++;
      }
      return removed;
    },
  };
}

const isOlder = async (file: string, than: number): Promise<boolean> =>
  ((await stat(file).catch(() => null))?.mtimeMs ?? Number.POSITIVE_INFINITY) < than;

async function makeDurable(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync();
  await handle.close();
}
