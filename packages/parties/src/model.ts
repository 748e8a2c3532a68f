import { Day, Id, IdempotencyKey, Instant } from "@sen/rpc/model";
import * as z from "zod";

export const PartyKind = z.enum(["person", "organisation"]);
export type PartyKind = z.infer<typeof PartyKind>;

/** Whom a paper names, with or without an account: as it is written there. */
export const Party = z.object({
  kind: PartyKind,
  name: z.string(),
  /** Personal number, passport or enterprise code; null where the paper has none. */
  number: z.string().nullable(),
  /** Of the person, or of whoever speaks for the organisation: by it they see and end what they gave. */
  email: z.string().nullable(),
});
export type Party = z.infer<typeof Party>;

/** Number and day of the paper (giấy ủy quyền, hợp đồng ủy quyền). */
export const Instrument = z.object({ number: z.string(), on: Day });

/** How far it goes. What it never covers is to sign for the principal. */
export const Scope = z.object({
  /** Ids of procedures in the catalogue. */
  procedures: z.union([z.literal("all"), z.array(z.string())]),
  /** Codes of what is registered; with codes, nothing new is founded under it. */
  entityCodes: z.union([z.literal("any"), z.array(z.string())]),
});
export type Scope = z.infer<typeof Scope>;

/** A written authority (ủy quyền) to file for somebody, kept once and used for many filings. */
export const Authority = z.object({
  id: Id,
  principal: Party,
  agent: z.object({ personId: Id, name: z.string() }),
  instrument: Instrument,
  scope: Scope,
  from: Day,
  /** The last day it is in force. */
  until: Day,
  createdAt: Instant,
  /** When the principal said that it is so; null where nobody has, and the office judges the paper. */
  confirmedAt: Instant.nullable(),
  revoked: z.object({ at: Instant, byId: Id, byName: z.string(), reason: z.string() }).nullable(),
});
export type Authority = z.infer<typeof Authority>;

/** How an authority stands on a day; `ending` is still in force, but not for long. */
export const Standing = z.enum(["coming", "in-force", "ending", "ended", "revoked"]);
export type Standing = z.infer<typeof Standing>;

const Line = z.string().trim().min(1);
export const KeepAuthority = z.strictObject({
  principal: z.strictObject({
    kind: PartyKind,
    name: Line.max(200),
    number: z
      .string()
      .trim()
      .regex(/^[\dA-Za-z./-]{5,20}$/)
      .nullable(),
    email: z.email().trim().toLowerCase().max(254).nullable(),
  }),
  instrument: z.strictObject({ number: Line.max(100), on: Day }),
  scope: z.strictObject({
    procedures: z.union([z.literal("all"), z.array(Line.max(60)).min(1).max(50)]),
    entityCodes: z.union([z.literal("any"), z.array(Line.max(20)).min(1).max(200)]),
  }),
  from: Day,
  until: Day,
  idempotencyKey: IdempotencyKey.optional(),
});
export type KeepAuthority = z.infer<typeof KeepAuthority>;
export const AuthorityAt = z.strictObject({ id: Id });
export const RevokeAuthority = z.strictObject({ id: Id, reason: Line.max(500) });
