import { Day, Named } from "@sen/rpc/model";
import { Limit } from "@sen/workdays/model";
import * as z from "zod";

/** Whether the figure was read in the text itself, or is only known from elsewhere and said so wherever it is shown. */
export const Verification = z.enum(["verified", "unverified"]);
export type Verification = z.infer<typeof Verification>;

/** The article that a figure or a paper rests on. */
export const Source = z.object({
  /** Number of the text: `59/2020/QH14`, `168/2025/NĐ-CP`. */
  law: z.string(),
  /** Article and clause, `Điều 26.5`; null where only the text is known. */
  article: z.string().nullable(),
  verification: Verification,
});
export type Source = z.infer<typeof Source>;

/** Who decides: the registry of the province, or the commune. */
export const Level = z.enum(["province", "commune"]);
export type Level = z.infer<typeof Level>;
/** Channels of the national one-stop code list: 1 direct, 2 online, 3 public post. */
export const Channel = z.enum(["direct", "online", "post"]);
export type Channel = z.infer<typeof Channel>;

/** What is paid, in đồng, and for which channel. */
export const FeeRule = z.object({
  code: z.string(),
  name: Named,
  channels: z.array(Channel),
  dong: z.int().min(0),
  source: Source,
});
export type FeeRule = z.infer<typeof FeeRule>;

/**
 * A paper of the dossier (thành phần hồ sơ). `when` names the condition that makes it wanted, and the feature that owns
 * the form says whether it holds; null for a paper that is always wanted.
 */
export const Component = z.object({
  code: z.string(),
  name: Named,
  when: z.string().nullable(),
  /** The condition in words; null when it is always wanted. */
  whenWords: Named.nullable(),
  /** The form it is written on, as the circular numbers it. */
  form: z.string().nullable(),
  /** True when the house writes it from the answers; false when it is a file that people bring. */
  isWritten: z.boolean(),
  /** True when what it says can come from a personal number instead of a copy. */
  fromNumber: z.boolean(),
  source: Source,
});
export type Component = z.infer<typeof Component>;

export const TimeLimit = z.object({ limit: Limit, source: Source });

/** A procedure (thủ tục hành chính) as the law has it between two days. */
export const ProcedureVersion = z.object({
  /** `enterprise-new-llc1@2025-07-01`. */
  id: z.string(),
  procedure: z.string(),
  from: Day,
  /** The first day it is no longer in force; null while it is. */
  to: Day.nullable(),
  title: Named,
  summary: Named,
  sector: z.enum(["enterprise", "household"]),
  level: Level,
  /** How long the office has. */
  decide: TimeLimit,
  /** Calendar days that the applicant has to answer a supplement notice. */
  answer: z.object({ days: z.int(), source: Source }),
  fees: z.array(FeeRule),
  /** False where the city council sets a fee that this release does not hold. */
  isFeeKnown: z.boolean(),
  components: z.array(Component),
  basis: z.array(Source),
  results: z.array(Named),
  /** Things to know before one starts, in plain sentences. */
  notes: z.array(Named),
});
export type ProcedureVersion = z.infer<typeof ProcedureVersion>;

export const VersionAsked = z.strictObject({ procedure: z.string().max(60), day: Day.optional() });
export const VersionById = z.strictObject({ id: z.string().max(80) });
export const VersionsAsked = z.strictObject({ day: Day.optional() });

/** One question of the finder and its answers; an answer leads to the next question or to a procedure. */
export const Question = z.object({
  id: z.string(),
  text: Named,
  hint: Named.nullable(),
  answers: z.array(
    z.object({
      id: z.string(),
      text: Named,
      hint: Named.nullable(),
      leadsTo: z.union([z.object({ question: z.string() }), z.object({ procedure: z.string() })]),
    }),
  ),
});
export type Question = z.infer<typeof Question>;

/** What differs between two versions of one procedure, for whoever is in the middle of a draft. */
export const VersionChange = z.object({
  kind: z.enum(["paper-added", "paper-removed", "paper-changed", "fee", "limit", "basis"]),
  what: Named,
  before: Named.nullable(),
  after: Named.nullable(),
});
export type VersionChange = z.infer<typeof VersionChange>;
