import type { Reader } from "@sen/data";
import { type AuditRow, type FactFilter, listFacts } from "@sen/data/audit";
import { peopleByIds } from "@sen/directory/ask";
import type { AuditEntry, ExportAudit, ListAudit } from "./model.ts";

/** The first instant of a day in Asia/Ho_Chi_Minh, `days` later. */
const startOf = (day: string, days = 0) =>
  new Date(Date.parse(`${day}T00:00:00+07:00`) + days * 86_400_000).toISOString();

const filterOf = ({ actorId, action, subject, fromDay, untilDay }: ExportAudit) => ({
  ...(actorId && { actorId }),
  ...(action && { action }),
  ...(subject && { subject }),
  ...(fromDay && { from: startOf(fromDay) }),
  ...(untilDay && { until: startOf(untilDay, 1) }),
});

const parsed = (json: string | null): unknown => (json === null ? null : JSON.parse(json));

async function asEntries(db: Reader, rows: AuditRow[]): Promise<AuditEntry[]> {
  const people = await peopleByIds(db, [...new Set(rows.flatMap((row) => row.onBehalfOf ?? []))]);
  const names = new Map(people.map((person) => [person.id, person.fullName]));
  return rows.map((row) => ({
    id: String(row.seq),
    at: row.at,
    actorId: row.actorId,
    actorName: row.actorName,
    onBehalfOf: row.onBehalfOf,
    onBehalfOfName: row.onBehalfOf && (names.get(row.onBehalfOf) ?? row.onBehalfOf),
    organisationId: row.organisationId,
    action: row.action,
    subject: row.subject,
    before: parsed(row.before),
    after: parsed(row.after),
    requestId: row.requestId,
  }));
}

type Offices = FactFilter["offices"];

export async function listAudit(db: Reader, offices: Offices, { cursor, limit, ...input }: ListAudit) {
  const before = cursor === undefined ? {} : { before: Number.parseInt(cursor, 10) || 0 };
  const rows = await listFacts(db, { offices, ...filterOf(input), ...before, limit: limit + 1 });
  const items = await asEntries(db, rows.slice(0, limit));
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

const MOST_ROWS = 5_000;

/** The newest entries that match, at most 5,000, and whether those were all. */
export async function exportAudit(db: Reader, offices: Offices, input: ExportAudit) {
  const rows = await listFacts(db, { offices, ...filterOf(input), limit: MOST_ROWS + 1 });
  return { entries: await asEntries(db, rows.slice(0, MOST_ROWS)), whole: rows.length <= MOST_ROWS };
}
