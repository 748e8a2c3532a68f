import { mkdirSync } from "node:fs";
import { openAuth } from "@sen/auth/server";
import type { Data } from "@sen/data";
import { verifyChain } from "@sen/data/audit";
import { engineName, openData } from "@sen/data/open";
import { newId } from "@sen/rpc";
import { manifests } from "@sen/suite/manifests";
import { type BackupDone, backUp, restore } from "./backup.ts";
import { ask, NotRunning } from "./control.ts";
import { seedDemo } from "./demo/seed.ts";
import type { Settings } from "./env.ts";
import { Code, Failure, type Told } from "./outcome.ts";
import { keptSecret } from "./secret.ts";
import { seedReference } from "./seed.ts";

const now = () => new Date().toISOString();

/** Opens the database for one command and closes it afterwards, whatever happens. */
export async function withData<T>(settings: Settings, work: (data: Data) => Promise<T>): Promise<T> {
  mkdirSync(settings.folder, { recursive: true });
  const data = await openData(settings.folder);
  try {
    return await work(data);
  } finally {
    await data.close();
  }
}

export const migrate = (settings: Settings): Promise<Told> =>
  withData(settings, async (data) => {
    const { applied } = await data.migrate();
    return { said: applied === 0 ? "Nothing to migrate." : `${applied} migrations applied.`, applied };
  });

/** Sign-in that nobody signs in at: for making accounts. */
export const authIn = (settings: Settings) => (data: Data, now: () => string) =>
  openAuth({
    data,
    secret: settings.secret ?? keptSecret(settings.folder),
    baseUrl: settings.url,
    manifests,
    now,
    newId,
    demo: null,
  });

export const seed = (settings: Settings, demo: boolean): Promise<Told> =>
  withData(settings, async (data) => {
    if (demo && settings.production)
      throw new Failure(Code.configuration, "The demonstration city has no place in production.");
    await data.migrate();
    await seedReference(data);
    const made = demo && (await seedDemo(data, authIn(settings), now()));
    return {
      said: made ? "Units, holidays and the demonstration city are there." : "Units and holidays are there.",
      demo: made,
    };
  });

/** From the process that writes, when there is one: a copy made beside it would begin again with every commit. */
export async function backup(settings: Settings, file: string): Promise<Told> {
  const { folder } = settings;
  const done = await ask<BackupDone>(folder, "backup", file).catch((why: unknown) => {
    if (!(why instanceof NotRunning)) throw why;
    return withData(settings, (data) => backUp(data, folder, file, engineName, now()));
  });
  return { said: `${done.file}: ${done.bytes} bytes, ${done.facts} facts in the audit log.`, ...done };
}

export async function restoreFrom(settings: Settings, file: string): Promise<Told> {
  const { folder } = settings;
  const pid = await ask<number>(folder, "here").catch(() => null);
  if (pid !== null)
    throw new Failure(
      Code.server_is_running,
      `A server is running on ${folder} (process ${pid}): stop it first.`,
    );
  const done = await restore(file, folder, engineName, now()).catch((why: unknown) => {
    throw new Failure(Code.damaged, why instanceof Error ? why.message : String(why));
  });
  return {
    said: `Restored ${done.facts} facts from ${done.madeAt}. What was there before is in ${done.keptIn}.`,
    ...done,
  };
}

export const verifyAudit = (settings: Settings): Promise<Told> =>
  withData(settings, async (data) => {
    const verdict = await verifyChain(data.read);
    if (!verdict.ok)
      throw new Failure(
        Code.damaged,
        `The audit log is broken at row ${verdict.brokenAt}: ${verdict.why}.`,
        verdict,
      );
    return {
      said: `The audit log is whole: ${verdict.rows} rows, head ${verdict.head || "none"}.`,
      rows: verdict.rows,
      head: verdict.head,
    };
  });
