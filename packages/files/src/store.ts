import type { Reader, Writer } from "@sen/data";
import { and, asc, eq, gt, inArray, lt } from "drizzle-orm";
import type { Attachment, Owned } from "./model.ts";
import { attachments } from "./tables.ts";

/** What is attached to the record, oldest first. */
export const attachmentsOf = (
  db: Reader,
  { organisationId, ownerKind, ownerId }: Owned,
): Promise<Attachment[]> =>
  db
    .select()
    .from(attachments)
    .where(
      and(
        eq(attachments.ownerKind, ownerKind),
        eq(attachments.ownerId, ownerId),
        eq(attachments.organisationId, organisationId),
      ),
    )
    .orderBy(asc(attachments.id));

/** Records called `<id>/…`: text is ordered by its bytes, and `0` is the sign after `/`. */
const below = (ownerKind: string, id: string) =>
  and(
    eq(attachments.ownerKind, ownerKind),
    gt(attachments.ownerId, `${id}/`),
    lt(attachments.ownerId, `${id}0`),
  );

export const attachmentsBelow = (db: Reader, ownerKind: string, id: string): Promise<Attachment[]> =>
  db.select().from(attachments).where(below(ownerKind, id)).orderBy(asc(attachments.id));

export async function removeAttachmentsBelow(tx: Writer, ownerKind: string, id: string): Promise<void> {
  await tx.delete(attachments).where(below(ownerKind, id));
}

export async function attachmentById(db: Reader, id: string): Promise<Attachment | null> {
  const [row] = await db.select().from(attachments).where(eq(attachments.id, id));
  return row ?? null;
}

export async function insertAttachment(tx: Writer, attachment: Attachment): Promise<void> {
  await tx.insert(attachments).values(attachment);
}

export async function removeAttachment(tx: Writer, id: string): Promise<void> {
  await tx.delete(attachments).where(eq(attachments.id, id));
}

/** Which of these contents some attachment still has. */
export async function namedContents(db: Reader, hashes: readonly string[]): Promise<Set<string>> {
  if (hashes.length === 0) return new Set();
  const rows = await db
    .selectDistinct({ hash: attachments.hash })
    .from(attachments)
    .where(inArray(attachments.hash, [...hashes]));
  return new Set(rows.map(({ hash }) => hash));
}
