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

/** `standing` is the fold of the events, kept beside them: it can be thrown away and made again. */
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
    deliveringId: text().notNull(),
    submittedAt: instant().notNull(),
    standing: json<Standing>().notNull(),
  },
  (dossier) => [
    unique("casework_dossier_code").on(dossier.code),
    unique("casework_dossier_filing").on(dossier.filingKey),
    index("casework_dossier_applicant").on(dossier.applicantId, dossier.id),
    index("casework_dossier_receiving").on(dossier.receivingId, dossier.id),
    index("casework_dossier_delivering").on(dossier.deliveringId, dossier.id),
  ],
);

/**
 * The place of a dossier in the queue, made of its standing. Redating moves the dates of thousands at once, here alone:
 * of an open dossier `urgency`, `calendarRevision`, `redatedWith` and `seq` are therefore newer than its `standing`.
 */
export const places = table(
  "casework_place",
  {
    dossierId: text()
      .primaryKey()
      .references(() => dossiers.id),
    competentId: text().notNull(),
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
  (place) => [
    index("casework_place_queue").on(place.competentId, place.isEnded, place.urgency, place.dossierId),
    index("casework_place_assignee").on(place.assigneeId, place.isEnded),
    index("casework_place_redating").on(
      place.isEnded,
      place.calendarRevision,
      place.clock,
      place.competentId,
    ),
    index("casework_place_answer").on(place.answerBy),
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
