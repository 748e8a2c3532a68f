import type { Writer } from "@sen/data";
import type { Limit } from "@sen/workdays/model";
import { instantAt, instantOf, msOf } from "@sen/workdays/rules";
import type { DossierEvent, Happening } from "./model.ts";
import { type Calendar, reckoned } from "./reckoning.ts";
import { fold } from "./rules.ts";
import { insertDossier, insertEvent, insertMember } from "./store.ts";

export type Planting = {
  /** Which of a row of dossiers these are, from one number up to, and without, another. */
  from: number;
  to: number;
  /** How many there will be in all: they come in day by day, as people file them. */
  total: number;
  offices: readonly string[];
  people: readonly string[];
  /** Working days on which they were received. */
  days: readonly string[];
  calendar: Calendar;
};

const LIMITS = [3, 5, 10, 15];
const HOUR_MS = 3_600_000;

/**
 * Open dossiers for measuring, as filing and a supplement would have left them: of many offices, days and limits, one in
 * seven with an answered notice, one in twenty waiting for its answer. The same number is the same dossier in every run.
 */
export async function plantDossiers(tx: Writer, planting: Planting): Promise<void> {
  for (let n = planting.from; n < planting.to; n++) await plant(tx, n, planting);
}

async function plant(
  tx: Writer,
  n: number,
  { total, offices, people, days, calendar }: Planting,
): Promise<void> {
  const id = `planted-${String(n).padStart(7, "0")}`;
  const office = offices[n % offices.length] ?? "";
  const person = people[n % people.length] ?? "";
  const limit: Limit = { unit: "working_day", n: LIMITS[(n * 7919) % LIMITS.length] ?? 3 };
  const onDay = (n * days.length) / total;
  const minute = Math.floor((onDay % 1) * 600); // between half past seven and half past five
  const submittedAt = instantOf(msOf(instantAt(days[Math.floor(onDay)] ?? "", "07:30")) + minute * 60_000);
  const by = { id: person, name: person };
  const events: DossierEvent[] = [];
  const add = (happening: Happening, at: string) =>
    events.push({ seq: events.length + 1, at, by, post: null, happening });
  const due = (pauses: { from: string; to: string }[]) =>
    reckoned(calendar, { received: submittedAt, limit, pauses }).dueAt ?? submittedAt;
  const { revision } = calendar;
  add({ type: "submitted", bundleHash: id }, submittedAt);
  add({ type: "received", limit, dueAt: due([]), revision }, submittedAt);
  const isWaiting = n % 20 === 0;
  if (isWaiting || n % 7 === 0) {
    const asked = instantOf(msOf(submittedAt) + (1 + (n % 5)) * HOUR_MS);
    add({ type: "supplement_requested", reasons: [], until: "2027-01-22", override: null }, asked);
    const answered = instantOf(msOf(asked) + (20 + (n % 90)) * HOUR_MS);
    const dueAt = due([{ from: asked, to: answered }]);
    if (!isWaiting) add({ type: "supplement_answered", bundleHash: id, note: "", dueAt, revision }, answered);
  }
  const dossier = {
    id,
    code: `TH-${id}`,
    feature: "business",
    path: "/doanh-nghiep",
    procedure: "enterprise-new-llc1",
    versionId: "enterprise-new-llc1@2025-07-01",
    title: `Công ty TNHH Hoa Sen ${n}`,
    channel: "online" as const,
    applicant: by,
    receivingId: office,
    competentId: office,
    deliveringId: office,
    submittedAt,
    standing: fold(events),
  };
  await insertDossier(tx, dossier, { secretHash: "", filingKey: id });
  for (const event of events) await insertEvent(tx, id, event);
  await insertMember(tx, id, person);
}
