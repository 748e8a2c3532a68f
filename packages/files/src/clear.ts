import type { Writer } from "@sen/data";
import { removeAttachmentsBelow } from "./store.ts";

/** Takes everything from records called `<id>/…`, when the slice throws them away. Contents nobody names any more go with the next sweep. */
export const clearBelow = (tx: Writer, ownerKind: string, id: string): Promise<void> =>
  removeAttachmentsBelow(tx, ownerKind, id);
