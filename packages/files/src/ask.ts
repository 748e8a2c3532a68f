import type { Reader } from "@sen/data";
import type { Attachment, Owned } from "./model.ts";
import * as store from "./store.ts";

/** What is attached to a record of the asking slice, oldest first; that slice has checked who asks. */
export const attachmentsOf = (db: Reader, owned: Owned): Promise<Attachment[]> =>
  store.attachmentsOf(db, owned);

/** What is attached to records called `<id>/…`, oldest first, whatever office they are kept under. */
export const attachmentsBelow = (db: Reader, ownerKind: string, id: string): Promise<Attachment[]> =>
  store.attachmentsBelow(db, ownerKind, id);
