import { Day, Id, IdempotencyKey, Instant } from "@sen/rpc/model";
import * as z from "zod";
import { Path, Value } from "./form.model.ts";
import { Kind, PartKind, Role } from "./model.ts";

/** What is asked of drafts, with everything bounded. */

export const BeginDraft = z.strictObject({
  procedure: z.string().max(60),
  kind: z.enum([...Kind.options, ...PartKind.options]),
  /** Wanted for everything but new enterprises and households. */
  entityCode: z.string().trim().max(20).optional(),
  /** When filed for somebody else: under an authority that is kept, or one that is typed here. */
  authority: z
    .union([
      z.strictObject({ authorityId: Id }),
      z.strictObject({
        principal: z.string().trim().min(1).max(200),
        instrument: z.string().trim().min(1).max(200),
        scope: z.string().trim().min(1).max(500),
        until: Day,
      }),
    ])
    .optional(),
  idempotencyKey: IdempotencyKey.optional(),
});
export type BeginDraft = z.infer<typeof BeginDraft>;
export const DraftAt = z.strictObject({ id: Id });
export const KeepAnswers = z.strictObject({
  id: Id,
  answers: z
    .record(Path, z.strictObject({ value: Value, at: Instant }))
    .refine((all) => Object.keys(all).length <= 2000),
});
export const ShareDraft = z.strictObject({
  id: Id,
  email: z.string().trim().toLowerCase().max(254),
  role: Role.exclude(["filer"]),
});
export const UnshareDraft = z.strictObject({ id: Id, personId: Id });
export const RenewDraft = z.strictObject({ id: Id });
export const AskSigningCode = z.strictObject({
  id: Id,
  key: z.string().max(80),
  bundleHash: z.string().length(64),
});
export const SignDraft = z.strictObject({
  id: Id,
  key: z.string().max(80),
  bundleHash: z.string().length(64),
  code: z.string().regex(/^\d{6}$/),
});
export type SignDraft = z.infer<typeof SignDraft>;
