import { Channel } from "@sen/catalogue/model";
import {
  day,
  differ,
  index,
  instant,
  int,
  json,
  oneOf,
  primaryKey,
  table,
  text,
  unique,
} from "@sen/data/columns";
import { type Happening, type Standing, Status } from "./model.ts";

/**
 * `standing`, and the columns after it, are the fold of the events: they can be thrown away and made again. Redating
 * moves thousands at once, so of an open dossier `urgency`, `calendarRevision`, `redatedWith` and `seq` are the newer.
 */
export const dossiers = table(
  "casework_dossier",
  {
    id: text().primaryKey(),
    code: text().notNull(),
    /** SHA-256 of the secret on the slip. */
    secretHash: text().notNull(),
    /** One filing of one draft: what makes filing twice the same filing. */
    filingKey: text().notNull(),
    feature: text().notNull(),
    /** Where the screens of that feature are. */
    path: text().notNull(),
    procedure: text().notNull(),
    versionId: text().notNull(),
    title: text().notNull(),
    folded: text().notNull(),
    channel: oneOf(Channel.options).notNull(),
    applicantId: text().notNull(),
    applicantName: text().notNull(),
    receivingId: text().notNull(),
    competentId: text().notNull(),
    deliveringId: text().notNull(),
    submittedAt: instant().notNull(),
    standing: json<Standing>().notNull(),
    status: oneOf(Status.options).notNull(),
    assigneeId: text(),
    /** Waits for its signer. */
    isProposed: int().notNull(),
    isEnded: int().notNull(),
    /** What it is ordered by: when it is due, or, while its clock stands still, `9` and when it was asked. */
    urgency: text().notNull(),
    /** What the due moment is reckoned from: dossiers of one office with one `clock` are due at once, and redated at once. */
    clock: text().notNull(),
    /** The calendar it was reckoned with last. */
    calendarRevision: int().notNull(),
    /** The calendar with which its date moved last; 0 when it never did. */
    redatedWith: int().notNull(),
    /** The last day to answer the supplement notice it waits for. */
    answerBy: day(),
    isLateTold: int().notNull(),
    seq: int().notNull(),
  },
  (dossier) => [
    unique("casework_dossier_code").on(dossier.code),
    unique("casework_dossier_filing").on(dossier.filingKey),
    index("casework_dossier_queue").on(dossier.competentId, dossier.isEnded, dossier.urgency, dossier.id),
    index("casework_dossier_assignee").on(dossier.assigneeId, dossier.isEnded, dossier.urgency),
    index("casework_dossier_applicant").on(dossier.applicantId, dossier.id),
    index("casework_dossier_redating").on(
      dossier.isEnded,
      dossier.calendarRevision,
      dossier.clock,
      dossier.competentId,
    ),
    index("casework_dossier_urgency").on(dossier.isEnded, dossier.urgency),
    index("casework_dossier_answer").on(dossier.answerBy),
  ],
);

/** Append-only. */
export const events = table(
  "casework_event",
  {
    dossierId: text()
      .notNull()
      .references(() => dossiers.id),
    seq: int().notNull(),
    at: instant().notNull(),
    byId: text().notNull(),
    byName: text().notNull(),
    post: text(),
    happening: json<Happening>().notNull(),
  },
  (event) => [primaryKey({ columns: [event.dossierId, event.seq] })],
);

export const submissions = table(
  "casework_submission",
  {
    dossierId: text()
      .notNull()
      .references(() => dossiers.id),
    round: int().notNull(),
    at: instant().notNull(),
    bundleHash: text().notNull(),
    content: json<unknown>().notNull(),
  },
  (submission) => [primaryKey({ columns: [submission.dossierId, submission.round] })],
);

/** Who besides officers may see a dossier: who filed it, the founders it was shared with, the agent. */
export const members = table(
  "casework_member",
  {
    dossierId: text()
      .notNull()
      .references(() => dossiers.id),
    personId: text().notNull(),
  },
  (member) => [
    primaryKey({ columns: [member.dossierId, member.personId] }),
    index("casework_member_person").on(member.personId, member.dossierId),
  ],
);

/** A decision and its two pairs of eyes: the database itself refuses one person in both places. */
export const decisions = table(
  "casework_decision",
  {
    dossierId: text()
      .primaryKey()
      .references(() => dossiers.id),
    checkerId: text().notNull(),
    signerId: text().notNull(),
    outcome: text().notNull(),
    at: instant().notNull(),
  },
  (decision) => [differ("casework_four_eyes", decision.checkerId, decision.signerId)],
);

/** The last number given under a prefix: dossiers of a day, receipts of a year. */
export const counters = table("casework_counter", { prefix: text().primaryKey(), last: int().notNull() });

export const receipts = table(
  "casework_receipt",
  {
    number: text().primaryKey(),
    organisationId: text().notNull(),
    dossierId: text().notNull(),
    dong: int().notNull(),
    method: text().notNull(),
    reference: text().notNull(),
    at: instant().notNull(),
    byId: text().notNull(),
    byName: text().notNull(),
  },
  (receipt) => [
    index("casework_receipt_day").on(receipt.organisationId, receipt.at),
    unique("casework_receipt_dossier").on(receipt.dossierId),
  ],
);

export const reasons = table(
  "casework_reason",
  {
    id: text().primaryKey(),
    organisationId: text().notNull(),
    procedure: text(),
    text: text().notNull(),
    law: text().notNull(),
    remedy: text().notNull(),
    used: int().notNull(),
    version: int().notNull(),
  },
  (reason) => [index("casework_reason_office").on(reason.organisationId, reason.id)],
);
