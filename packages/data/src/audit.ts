import { createHash } from "node:crypto";
import { and, asc, desc, eq, gt, gte, inArray, lt, sql } from "drizzle-orm";
import type { Reader, Writer } from "./data.ts";
import { oncePer } from "./remember.ts";
import { audits, chain } from "./tables.ts";

/** One thing that happened. `before` and `after` are the record as the API shows it, or null where there was or is none. */
export type Fact = {
  at: string;
  actorId: string | null;
  actorName: string | null;
  onBehalfOf: string | null;
  mandateId: string | null;
  positionId: string | null;
  organisationId: string | null;
  action: string;
  subject: string | null;
  before: unknown;
  after: unknown;
  requestId: string | null;
};

export type AuditRow = typeof audits.$inferSelect;

const blank = sql.placeholder;
const statements = oncePer((tx: Writer) => ({
  head: tx.select().from(chain).where(eq(chain.id, 1)).prepare("audit_head"),
  add: tx
    .insert(audits)
    .values({
      seq: blank("seq"),
      at: blank("at"),
      actorId: blank("actorId"),
      actorName: blank("actorName"),
      onBehalfOf: blank("onBehalfOf"),
      mandateId: blank("mandateId"),
      positionId: blank("positionId"),
      organisationId: blank("organisationId"),
      action: blank("action"),
      subject: blank("subject"),
      before: blank("before"),
      after: blank("after"),
      requestId: blank("requestId"),
      hash: blank("hash"),
    })
    .prepare("audit_add"),
  move: tx
    .update(chain)
    .set({ seq: sql`${blank("seq")}`, hash: sql`${blank("hash")}` })
    .where(eq(chain.id, 1))
    .prepare("audit_move"),
}));

/** Adds a fact to the chain, in the transaction of what it tells of. */
export async function appendFact(tx: Writer, fact: Fact): Promise<void> {
  const { head: newest, add, move } = statements(tx);
  const [head] = await newest.execute();
  if (!head) throw new Error("the audit chain has no head: run the migrations");
  const row = {
    ...fact,
    seq: head.seq + 1,
    before: fact.before == null ? null : JSON.stringify(fact.before),
    after: fact.after == null ? null : JSON.stringify(fact.after),
  };
  const hash = linkOf(head.hash, row);
  await add.execute({ ...row, hash });
  await move.execute({ seq: row.seq, hash });
}

/** SHA-256 over the former link and every column, in this order. */
function linkOf(previous: string, row: Omit<AuditRow, "hash">): string {
  const columns = [
    previous,
    row.seq,
    row.at,
    row.actorId,
    row.actorName,
    row.onBehalfOf,
    row.mandateId,
    row.positionId,
    row.organisationId,
    row.action,
    row.subject,
    row.before,
    row.after,
    row.requestId,
  ];
  return createHash("sha256").update(JSON.stringify(columns)).digest("hex");
}

export type Verdict =
  | { ok: true; rows: number; head: string }
  | { ok: false; rows: number; brokenAt: number; why: string };

const AT_ONCE = 2_000;

/** Walks the whole chain and says whether it is whole, or at which row it first is not. */
export async function verifyChain(db: Reader): Promise<Verdict> {
  let previous = "";
  let seq = 0;
  for (;;) {
    const rows = await db
      .select()
      .from(audits)
      .where(gt(audits.seq, seq))
      .orderBy(asc(audits.seq))
      .limit(AT_ONCE);
    for (const { hash, ...row } of rows) {
      if (row.seq !== seq + 1) return { ok: false, rows: seq, brokenAt: seq + 1, why: "a row is missing" };
      if (hash !== linkOf(previous, row))
        return { ok: false, rows: seq, brokenAt: row.seq, why: "a row was changed" };
      previous = hash;
      seq = row.seq;
    }
    if (rows.length < AT_ONCE) break;
  }
  const [head] = await db.select().from(chain).where(eq(chain.id, 1));
  if (head?.seq !== seq || head.hash !== previous) {
    return { ok: false, rows: seq, brokenAt: seq + 1, why: "the newest rows are missing" };
  }
  return { ok: true, rows: seq, head: previous };
}

/** Facts after `seq`, oldest first: what live screens and reactions read when a commit is hinted. */
export const factsAfter = (db: Reader, seq: number, limit = 500): Promise<AuditRow[]> =>
  db.select().from(audits).where(gt(audits.seq, seq)).orderBy(asc(audits.seq)).limit(limit);

export type FactFilter = {
  /** Only facts of these organisations; `all` also shows those that belong to none. */
  offices: "all" | ReadonlySet<string>;
  /** Only those with a smaller number: where the former page ended. */
  before?: number;
  actorId?: string;
  subject?: string;
  /** The beginning of the action's name: `calendar.` or `calendar.approve`. */
  action?: string;
  /** Instants, the first inside and the second outside. */
  from?: string;
  until?: string;
  limit: number;
};

/** Facts that match, newest first. */
export async function listFacts(db: Reader, wanted: FactFilter): Promise<AuditRow[]> {
  if (wanted.offices !== "all" && wanted.offices.size === 0) return [];
  const conditions = [
    wanted.offices === "all" ? undefined : inArray(audits.organisationId, [...wanted.offices]),
    wanted.before === undefined ? undefined : lt(audits.seq, wanted.before),
    wanted.actorId === undefined ? undefined : eq(audits.actorId, wanted.actorId),
    wanted.subject === undefined ? undefined : eq(audits.subject, wanted.subject),
    wanted.action === undefined
      ? undefined
      : and(gte(audits.action, wanted.action), lt(audits.action, `${wanted.action}\uffff`)),
    wanted.from === undefined ? undefined : gte(audits.at, wanted.from),
    wanted.until === undefined ? undefined : lt(audits.at, wanted.until),
  ];
  return db
    .select()
    .from(audits)
    .where(and(...conditions))
    .orderBy(desc(audits.seq))
    .limit(wanted.limit);
}

export async function newestFact(db: Reader): Promise<number> {
  const [head] = await db.select({ seq: chain.seq }).from(chain).where(eq(chain.id, 1));
  return head?.seq ?? 0;
}
