import type { Reader } from "@sen/data";
import type { ProcedureVersion } from "./model.ts";
import * as store from "./store.ts";

/** The version a dossier was filed under; it stays on it whatever the law does next. */
export const versionById = (db: Reader, id: string): Promise<ProcedureVersion | null> =>
  store.versionById(db, id);

/** The version in force on a day, or null when there is none. */
export const versionOn = (db: Reader, procedure: string, day: string): Promise<ProcedureVersion | null> =>
  store.versionOn(db, procedure, day);
