import { index, instant, int, table, text, unique } from "@sen/data/columns";

export const attachments = table(
  "files_attachment",
  {
    id: text().primaryKey(),
    organisationId: text().notNull(),
    ownerKind: text().notNull(),
    ownerId: text().notNull(),
    name: text().notNull(),
    type: text().notNull(),
    bytes: int().notNull(),
    hash: text().notNull(),
    createdAt: instant().notNull(),
    createdBy: text().notNull(),
  },
  (attachment) => [
    unique("files_attachment_content").on(attachment.ownerKind, attachment.ownerId, attachment.hash),
    index("files_attachment_hash").on(attachment.hash),
  ],
);
