import { Id, Instant } from "@sen/rpc/model";
import * as z from "zod";

/** The kind of record something is attached to, as its slice names it: `calendar.item`. */
export const OwnerKind = z
  .string()
  .regex(/^[a-z]+\.[a-z]+$/)
  .max(40);

/** A record that can have attachments. */
export const Owned = z.strictObject({ organisationId: Id, ownerKind: OwnerKind, ownerId: Id });
export type Owned = z.infer<typeof Owned>;

export const Attachment = z.object({
  id: Id,
  ...Owned.shape,
  /** As its sender called it, made safe to show and to save. */
  name: z.string(),
  /** The media type, found in the content. */
  type: z.string(),
  bytes: z.int(),
  /** SHA-256 of the content, in hex. */
  hash: z.string().length(64),
  createdAt: Instant,
  createdBy: Id,
});
export type Attachment = z.infer<typeof Attachment>;

export const PickAttachment = z.strictObject({ id: Id });

/** What comes with the bytes, in the address: the body is the file and nothing else. */
export const Sending = z.strictObject({ ...Owned.shape, name: z.string().min(1).max(400) });
export type Sending = z.infer<typeof Sending>;
