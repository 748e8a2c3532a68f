import { Channel } from "@sen/catalogue/model";
import { Day, Id, IdempotencyKey, Instant, Paging, pageOf } from "@sen/rpc/model";
import { Deadline, Limit, Pause } from "@sen/workdays/model";
import * as z from "zod";

/** The ten states that every Vietnamese one-stop system exchanges, in the order of their national codes 1 to 10. */
export const Status = z.enum([
  "registered", // 1 Mới đăng ký
  "received", // 2 Được tiếp nhận
  "not_received", // 3 Không được tiếp nhận
  "processing", // 4 Đang xử lý
  "supplement", // 5 Yêu cầu bổ sung giấy tờ
  "financial", // 6 Yêu cầu thực hiện nghĩa vụ tài chính
  "withdrawing", // 7 Công dân yêu cầu rút hồ sơ
  "stopped", // 8 Dừng xử lý
  "done", // 9 Đã xử lý xong
  "returned", // 10 Đã trả kết quả
]);
export type Status = z.infer<typeof Status>;
export const Outcome = z.enum(["granted", "refused", "withdrawn", "expired", "not_received"]);
export type Outcome = z.infer<typeof Outcome>;
export const Flag = z.enum(["late", "apologised", "second-supplement", "redated", "transferred", "by-agent"]);
export type Flag = z.infer<typeof Flag>;

export const Somebody = z.object({ id: z.string(), name: z.string() });
export type Somebody = z.infer<typeof Somebody>;

const Text = (most: number) => z.string().trim().min(1).max(most);
/** Why, and by which law: one entry of a notice. `target` is the field or paper it is about, as the feature names it. */
export const Reason = z.strictObject({
  target: Text(120),
  text: Text(1000),
  law: Text(300),
  /** What the applicant has to do about it. */
  remedy: Text(1000),
});
export type Reason = z.infer<typeof Reason>;

export const Delivery = z.strictObject({
  how: z.enum(["online", "counter", "post"]),
  to: Text(300),
  /** Who took it, the post's number: what proves the hand-over. */
  proof: Text(300),
});
export type Delivery = z.infer<typeof Delivery>;
export const Payment = z.strictObject({
  number: z.string(),
  dong: z.int().min(0),
  method: z.enum(["cash", "transfer"]),
  reference: z.string(),
});
export type Payment = z.infer<typeof Payment>;

/** What happened to a dossier. It is the fold of these, in order; nothing of it is kept that they do not say. */
export const Happening = z.discriminatedUnion("type", [
  z.object({ type: z.literal("submitted"), bundleHash: z.string(), byAgent: z.boolean().optional() }),
  z.object({ type: z.literal("received"), limit: Limit, dueAt: Instant, revision: z.int() }),
  z.object({ type: z.literal("not_received"), reasons: z.array(Reason) }),
  z.object({ type: z.literal("assigned"), to: Somebody }),
  z.object({ type: z.literal("released"), why: z.string() }),
  z.object({
    type: z.literal("supplement_requested"),
    reasons: z.array(Reason),
    /** The last day on which it can be answered. */
    until: Day,
    /** Why a supervisor let a notice ask for what the first could have asked. */
    override: z.object({ by: Somebody, reason: z.string() }).nullable(),
  }),
  z.object({
    type: z.literal("supplement_answered"),
    bundleHash: z.string(),
    note: z.string(),
    dueAt: Instant,
    revision: z.int(),
  }),
  z.object({ type: z.literal("supplement_expired") }),
  z.object({ type: z.literal("fee_due"), dong: z.int(), what: z.string() }),
  z.object({ type: z.literal("fee_paid"), payment: Payment, dueAt: Instant, revision: z.int() }),
  z.object({ type: z.literal("withdrawal_asked"), reason: z.string() }),
  z.object({ type: z.literal("withdrawal_accepted") }),
  z.object({ type: z.literal("withdrawal_declined"), reason: z.string() }),
  z.object({
    type: z.literal("proposed"),
    outcome: z.enum(["granted", "refused"]),
    reasons: z.array(Reason),
    note: z.string(),
  }),
  z.object({ type: z.literal("sent_back"), reason: z.string() }),
  /** `result` is what the feature issued: numbers and codes, as it reads them. */
  z.object({ type: z.literal("granted"), result: z.record(z.string(), z.string()) }),
  z.object({ type: z.literal("refused"), reasons: z.array(Reason) }),
  z.object({ type: z.literal("apologised"), reason: z.string(), newDueAt: Instant, letter: z.string() }),
  z.object({ type: z.literal("delivered"), delivery: Delivery }),
  z.object({ type: z.literal("redated"), dueAt: Instant, revision: z.int(), why: z.string() }),
  z.object({ type: z.literal("transferred"), from: Somebody, to: Somebody, why: z.string() }),
]);
export type Happening = z.infer<typeof Happening>;
export type HappeningType = Happening["type"];

export const DossierEvent = z.object({
  seq: z.int(),
  at: Instant,
  by: Somebody,
  /** The post in which an officer acted, as it was called then; null for applicants and for the house itself. */
  post: z.string().nullable(),
  happening: Happening,
});
export type DossierEvent = z.infer<typeof DossierEvent>;

export const Round = z.object({
  n: z.int(),
  askedAt: Instant,
  reasons: z.array(Reason),
  until: Day,
  override: z.object({ by: Somebody, reason: z.string() }).nullable(),
  answeredAt: Instant.nullable(),
});
export type Round = z.infer<typeof Round>;

/** What the events of a dossier come to. */
export const Standing = z.object({
  status: Status,
  outcome: Outcome.nullable(),
  flags: z.array(Flag),
  assignee: Somebody.nullable(),
  /** Who proposed the decision, and what; null while nobody has. */
  proposal: z
    .object({
      by: Somebody,
      outcome: z.enum(["granted", "refused"]),
      reasons: z.array(Reason),
      note: z.string(),
    })
    .nullable(),
  signedBy: Somebody.nullable(),
  rounds: z.array(Round),
  pauses: z.array(Pause),
  receivedAt: Instant.nullable(),
  limit: Limit.nullable(),
  /** As it was reckoned last, and with which revision of the calendar. Null while the clock stands still. */
  dueAt: Instant.nullable(),
  revision: z.int(),
  /** The hour promised first; it never moves. */
  promisedAt: Instant.nullable(),
  apology: z.object({ reason: z.string(), newDueAt: Instant, letter: z.string(), at: Instant }).nullable(),
  fee: z.object({ dong: z.int(), what: z.string(), payment: Payment.nullable() }).nullable(),
  withdrawal: z.object({ reason: z.string(), askedAt: Instant }).nullable(),
  refusal: z.array(Reason),
  result: z.record(z.string(), z.string()).nullable(),
  delivery: Delivery.nullable(),
  endedAt: Instant.nullable(),
  seq: z.int(),
});
export type Standing = z.infer<typeof Standing>;

export const Dossier = z.object({
  id: Id,
  /** Printed on the slip: `HKD-261125-0004`. */
  code: z.string(),
  /** The feature that owns its content. */
  feature: z.string(),
  procedure: z.string(),
  versionId: z.string(),
  /** What it is about, in the applicant's words: the name of the enterprise. */
  title: z.string(),
  channel: Channel,
  applicant: Somebody,
  /** Three offices, which may be three: who took it in, who decides, who hands the result over. */
  receivingId: Id,
  competentId: Id,
  deliveringId: Id,
  submittedAt: Instant,
  standing: Standing,
});
export type Dossier = z.infer<typeof Dossier>;

/** What was sent in one round: the feature's content, and the hash that was signed. Round 0 is the filing, round n answers notice n. */
export const Submission = z.object({
  dossierId: Id,
  round: z.int(),
  at: Instant,
  bundleHash: z.string(),
  content: z.unknown(),
});
export type Submission = z.infer<typeof Submission>;

/** One line of the day's work. */
export const QueueRow = Dossier.extend({
  competentName: z.string(),
  /** Working days left until it is due; negative when late; null while the clock stands still. */
  daysLeft: z.int().nullable(),
});
export type QueueRow = z.infer<typeof QueueRow>;
export const QueueView = z.enum(["mine", "free", "open", "signing", "waiting", "late", "ended"]);
export type QueueView = z.infer<typeof QueueView>;
export const QueueAsked = z.strictObject({
  organisationId: Id,
  view: QueueView,
  text: z.string().trim().max(100).optional(),
  ...Paging,
});
export const QueuePage = pageOf(QueueRow);
export const QueueCounts = z.record(QueueView, z.int());

export const DossierView = z.object({
  dossier: Dossier,
  offices: z.object({ receiving: z.string(), competent: z.string(), delivering: z.string() }),
  events: z.array(DossierEvent),
  submissions: z.array(Submission),
  /** The arithmetic of the date: which days count, which do not and why. Null before it is received. */
  clock: Deadline.nullable(),
  /** What the reader may do with it now; the one place that decides which buttons there are. */
  acts: z.array(z.string()),
});
export type DossierView = z.infer<typeof DossierView>;
/** The same for whoever filed it. */
export const OwnDossiers = z.array(Dossier);

/** What anybody with the code sees, and what the secret of the slip adds. */
export const PublicDossier = z.object({
  code: z.string(),
  status: Status,
  outcome: Outcome.nullable(),
  procedure: z.string(),
  submittedAt: Instant,
  dueAt: Instant.nullable(),
  promisedAt: Instant.nullable(),
  /** Promised anew with an apology; null where there was none to make. */
  newDueAt: Instant.nullable(),
  office: z.string(),
  /** Null without the secret. */
  inside: z
    .object({
      title: z.string(),
      standing: Standing,
      events: z.array(DossierEvent),
      clock: Deadline.nullable(),
      daysLeft: z.int().nullable(),
    })
    .nullable(),
});
export type PublicDossier = z.infer<typeof PublicDossier>;
export const LookUp = z.strictObject({
  code: z.string().trim().max(40),
  secret: z.string().trim().max(20).optional(),
});

/** An entry of the office's library of reasons, so that the same fault is told in the same words. */
export const LibraryReason = z.object({
  id: Id,
  organisationId: Id,
  procedure: z.string().nullable(),
  text: z.string(),
  law: z.string(),
  remedy: z.string(),
  used: z.int(),
  version: z.int(),
});
export type LibraryReason = z.infer<typeof LibraryReason>;

export const DossierAt = z.strictObject({ organisationId: Id, id: Id });
/** Every act names the last event its doer has seen; whoever comes second sees what the first did. */
export const Act = z.strictObject({
  organisationId: Id,
  id: Id,
  seq: z.int(),
  idempotencyKey: IdempotencyKey.optional(),
});

/** Work under way that goes from an office that is merged to its heir. */
export const TransferPlan = z.object({
  to: Somebody,
  moves: z.array(z.object({ id: Id, code: z.string(), title: z.string(), assignee: z.string().nullable() })),
});
export type TransferPlan = z.infer<typeof TransferPlan>;

/** A receipt of the fee desk (biên lai): `BL-2026-00001`. */
export const Receipt = z.object({
  number: z.string(),
  dossierId: Id,
  code: z.string(),
  title: z.string(),
  dong: z.int(),
  method: z.enum(["cash", "transfer"]),
  reference: z.string(),
  at: Instant,
  by: Somebody,
});
export type Receipt = z.infer<typeof Receipt>;
/** What was taken at an office on a day, and what it comes to. */
export const FeesTaken = z.object({ receipts: z.array(Receipt), dong: z.int() });

/** The part of any feature's content that can be compared: answers by path, and the hashes of the files of a paper. */
export const Content = z.object({
  answers: z.record(z.string(), z.unknown()),
  papers: z.record(z.string(), z.array(z.string())),
});
export type Content = z.infer<typeof Content>;
