import type { Reader } from "@sen/data";
import type { Attachment, Owned } from "./model.ts";
import * as store from "./store.ts";

/** What is attached to a record of the asking slice, oldest first; that slice has checked who asks. */
export const attachmentsOf = (db: Reader, owned: Owned): Promise<Attachment[]> =>
  store.attachmentsOf(db, owned);
