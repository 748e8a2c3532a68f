import type { Reader } from "@sen/data";
import type { Actor } from "@sen/rpc";
import type { Attachment, Owned } from "./model.ts";

type Asks = (db: Reader, actor: Actor, record: Pick<Owned, "organisationId" | "ownerId">) => Promise<boolean>;

/**
 * What the slice that owns a kind of record answers for its attachments. Both are false for a record that is not
 * there, or not at that office.
 */
export type Owner = {
  mayRead: Asks;
  mayChange: Asks;
  /** Where less may be taken away than may be added. Throws a `Refusal` to say why not. */
  mayRemove?: (db: Reader, actor: Actor, attachment: Attachment) => Promise<boolean>;
};

/** By kind: `calendar.item`. A kind that is not here has no attachments. */
export type Owners = Readonly<Record<string, Owner>>;

const nobody: Owner = { mayRead: async () => false, mayChange: async () => false };

export const ownerOf = (owners: Owners, kind: string): Owner =>
  Object.hasOwn(owners, kind) ? (owners[kind] ?? nobody) : nobody;
