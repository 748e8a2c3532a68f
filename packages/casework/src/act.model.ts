import { Day, Id, IdempotencyKey } from "@sen/rpc/model";
import * as z from "zod";
import { Act, Delivery, Reason } from "./model.ts";

/** What is asked of this slice: its acts, with everything bounded. */

const Text = (most: number) => z.string().trim().min(1).max(most);

export const ReleaseDossier = Act.extend({ why: Text(500) });
export const AssignDossiers = z.strictObject({
  organisationId: Id,
  ids: z.array(Id).min(1).max(200),
  toId: Id,
  idempotencyKey: IdempotencyKey.optional(),
});
export const AskSupplement = Act.extend({
  reasons: z.array(Reason).min(1).max(40),
  /** Wanted when the notice asks what the first could have asked; the one who gives it needs `supervise`. */
  overrideReason: Text(1000).optional(),
});
export const Propose = Act.extend({
  outcome: z.enum(["granted", "refused"]),
  reasons: z.array(Reason).max(40).default([]),
  note: z.string().trim().max(2000).default(""),
});
export const SendBack = Act.extend({ reason: Text(2000) });
export const Apologise = Act.extend({ reason: Text(2000), newDueOn: Day });
export const AnswerWithdrawal = Act.extend({
  accept: z.boolean(),
  reason: z.string().trim().max(1000).default(""),
});
export const Deliver = Act.extend({ delivery: Delivery });
export const TakeFee = Act.extend({
  method: z.enum(["cash", "transfer"]),
  reference: z.string().trim().max(100).default(""),
});
export const OwnDossier = z.strictObject({ id: Id });
export const WithdrawOwn = z.strictObject({
  id: Id,
  seq: z.int(),
  reason: Text(1000),
  idempotencyKey: IdempotencyKey.optional(),
});

export const ReasonsAt = z.strictObject({ organisationId: Id, procedure: z.string().max(60).optional() });
export const AddReason = z.strictObject({
  organisationId: Id,
  procedure: z.string().max(60).nullable(),
  text: Text(1000),
  law: Text(300),
  remedy: Text(1000),
  idempotencyKey: IdempotencyKey.optional(),
});
export const RemoveReason = z.strictObject({ organisationId: Id, id: Id, version: z.int() });

/** A dry run, or the deed. */
export const TransferAsked = z.strictObject({ organisationId: Id, toId: Id });
export const Transfer = z.strictObject({
  organisationId: Id,
  toId: Id,
  why: Text(500),
  idempotencyKey: IdempotencyKey.optional(),
});

export const FeesAsked = z.strictObject({ organisationId: Id, day: Day });
export const AtOffice = z.strictObject({ organisationId: Id });
