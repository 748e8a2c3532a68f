import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Data } from "@sen/data";
import { newestFact } from "@sen/data/audit";
import { inspectCopy, putInPlace } from "@sen/data/restore";
import { create, extract } from "tar";
import * as z from "zod";

const DATABASE = "database";
const FILES = "files";
const MANIFEST = "manifest.json";

/** What a backup says of itself. */
const Contents = z.object({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  engine: z.string(),
  facts: z.int(),
});
type Contents = z.infer<typeof Contents>;

export type BackupDone = Contents & { file: string; bytes: number };

/**
 * Writes database and attachments into one archive while both are in use: the database first, because attachments
 * are on the disk before a row names them and stay there for a day after the last one does not.
 */
export async function backUp(
  data: Data,
  folder: string,
  file: string,
  engine: string,
  now: string,
): Promise<BackupDone> {
  const target = resolve(file);
  await mkdir(dirname(target), { recursive: true });
  const desk = await mkdtemp(join(dirname(target), ".backup-"));
  try {
    await data.backup(join(desk, DATABASE));
    const contents: Contents = { format: 1, madeAt: now, engine, facts: await newestFact(data.read) };
    await writeFile(join(desk, MANIFEST), JSON.stringify(contents));
    const files = join(folder, FILES);
    if (existsSync(files)) await cp(files, join(desk, FILES), { recursive: true });
    else await mkdir(join(desk, FILES));
    const part = join(desk, basename(target));
    await create({ cwd: desk, file: part, gzip: true, portable: true }, [MANIFEST, DATABASE, FILES]);
    await makeDurable(part);
    await rename(part, target); // whole or not at all, and never over a good one before it is
    await makeDurable(dirname(target));
    return { ...contents, file: target, bytes: (await stat(target)).size };
  } finally {
    await rm(desk, { recursive: true, force: true });
  }
}

async function makeDurable(path: string): Promise<void> {
  const handle = await open(path, "r");
  await handle.sync();
  await handle.close();
}

export type RestoreDone = Contents & { file: string; keptIn: string };

/** Rejects, having changed nothing, unless the archive is whole; then puts it in place and keeps what was there. */
export async function restore(
  file: string,
  folder: string,
  engine: string,
  now: string,
): Promise<RestoreDone> {
  await mkdir(folder, { recursive: true });
  const desk = await mkdtemp(join(folder, ".restore-"));
  try {
    await extract({ cwd: desk, file: resolve(file), strict: true });
    const contents = await contentsOf(desk);
    if (contents.engine !== engine) {
      throw new Error(
        `the backup is of ${contents.engine}, and DATABASE_URL names ${engine}: restore it where it came from`,
      );
    }
    const { faults } = await inspectCopy(join(desk, DATABASE));
    if (faults.length > 0)
      throw new Error(`the backup is damaged, nothing was changed: ${faults.slice(0, 5).join("; ")}`);
    const keptIn = join(folder, `before-${now.replace(/[:.]/g, "-")}`);
    await mkdir(keptIn);
    await putInPlace(join(desk, DATABASE), folder, join(keptIn, "sen.db"));
    if (existsSync(join(folder, FILES))) await rename(join(folder, FILES), join(keptIn, FILES));
    await rename(join(desk, FILES), join(folder, FILES));
    return { ...contents, file: resolve(file), keptIn };
  } finally {
    await rm(desk, { recursive: true, force: true });
  }
}

async function contentsOf(desk: string): Promise<Contents> {
  const text = await readFile(join(desk, MANIFEST), "utf8").catch(() => "null");
  const contents = Contents.safeParse(JSON.parse(text));
  if (!contents.success || !existsSync(join(desk, DATABASE)) || !existsSync(join(desk, FILES))) {
    throw new Error(
      "this is no backup of Sen: an archive made by `sen backup` holds manifest.json, database and files",
    );
  }
  return contents.data;
}
