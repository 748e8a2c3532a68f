import { day, index, instant, int, json, oneOf, table, text } from "@sen/data/columns";
import { PartyKind, type Scope } from "./model.ts";

/** Written authorities. None is deleted: what was filed under one refers to it. */
export const authorities = table(
  "parties_authority",
  {
    id: text().primaryKey(),
    /** The agent, a person of the directory. */
    agentId: text().notNull(),
    principalKind: oneOf(PartyKind.options).notNull(),
    principalName: text().notNull(),
    principalNumber: text(),
    /** In small letters, as people of the directory are found by. */
    principalEmail: text(),
    instrumentNumber: text().notNull(),
    instrumentOn: day().notNull(),
    procedures: json<Scope["procedures"]>().notNull(),
    entityCodes: json<Scope["entityCodes"]>().notNull(),
    from: day().notNull(),
    until: day().notNull(),
    createdAt: instant().notNull(),
    confirmedAt: instant(),
    revokedAt: instant(),
    revokedBy: text(),
    revokedReason: text(),
    /** Both sides know that it ends soon. */
    isEndingTold: int().notNull(),
  },
  (authority) => [
    index("parties_authority_agent").on(authority.agentId, authority.id),
    index("parties_authority_principal").on(authority.principalEmail, authority.id),
    index("parties_authority_ending").on(authority.isEndingTold, authority.until),
  ],
);
