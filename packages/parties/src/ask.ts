import type { Reader } from "@sen/data";
import type { Authority } from "./model.ts";
import * as store from "./store.ts";

/** An authority that this person keeps as an agent, however it stands; else null. */
export const authorityFor = (db: Reader, id: string, personId: string): Promise<Authority | null> =>
  store.authorityHeldBy(db, id, personId);

/** The same by its id alone, for whoever has it from a filing. */
export const authorityById = (db: Reader, id: string): Promise<Authority | null> =>
  store.authorityById(db, id);

/** Those of the ids that neither are over nor were ended on the day. */
export const authoritiesStanding = (db: Reader, ids: readonly string[], day: string): Promise<Set<string>> =>
  store.idsStanding(db, ids, day);
