import { big, index, instant, int, json, oneOf, primaryKey, table, text, unique } from "./columns.ts";

/** Who did what, when, in which post, with the rows before and after. Append-only and hash-chained. */
export const audits = table(
  "data_audit",
  {
    seq: big().primaryKey(),
    at: instant().notNull(),
    actorId: text(),
    actorName: text(),
    /** The person acted for, under a mandate. */
    onBehalfOf: text(),
    mandateId: text(),
    /** The position whose grant allowed it. */
    positionId: text(),
    organisationId: text(),
    action: text().notNull(),
    subject: text(),
    before: text(),
    after: text(),
    requestId: text(),
    hash: text().notNull(),
  },
  (audit) => [
    index("data_audit_subject").on(audit.subject, audit.seq),
    index("data_audit_actor").on(audit.actorId, audit.seq),
    index("data_audit_organisation").on(audit.organisationId, audit.seq),
  ],
);

/** The head of the audit chain: one row. */
export const chain = table("data_chain", {
  id: int().primaryKey(),
  seq: big().notNull(),
  hash: text().notNull(),
});

/** What a mutation answered, so that asking again with the same key gets the same answer and no second row. */
export const answers = table(
  "data_answer",
  {
    actorId: text().notNull(),
    key: text().notNull(),
    action: text().notNull(),
    requestHash: text().notNull(),
    response: json<unknown>().notNull(),
    at: instant().notNull(),
  },
  (answer) => [primaryKey({ columns: [answer.actorId, answer.key] }), index("data_answer_at").on(answer.at)],
);

export const JobState = ["waiting", "running", "done", "dead"] as const;

/** Work that must happen after a commit (mail, webhooks, imports): written with the rows it follows from. */
export const jobs = table(
  "data_job",
  {
    id: text().primaryKey(),
    kind: text().notNull(),
    payload: json<unknown>().notNull(),
    state: oneOf(JobState).notNull(),
    runAt: instant().notNull(),
    attempts: int().notNull(),
    lockedUntil: instant(),
    lockedBy: text(),
    uniqueKey: text(),
    lastError: text(),
    createdAt: instant().notNull(),
    endedAt: instant(),
  },
  (job) => [index("data_job_due").on(job.state, job.runAt), unique("data_job_unique_key").on(job.uniqueKey)],
);
