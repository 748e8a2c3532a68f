import type { Writer } from "@sen/data";
import { appendFact } from "@sen/data/audit";
import { addDays, dayAt } from "@sen/workdays/rules";
import { act, type Desk, HOUSE } from "./acting.ts";
import { answeringBy, idsPastAnswer, lateUntold, noteLateTold, officesAtWork } from "./hourly.store.ts";
import type { JobOptions } from "./jobs.ts";
import { openRound } from "./rules.ts";
import { dossierById, type Kept } from "./store.ts";
import { holdersOf, tellMembers, tellOfficers } from "./telling.ts";

const deskOf = (tx: Writer, { now, newId }: JobOptions): Desk => ({ tx, actor: HOUSE, now, newId });

/** Stops every dossier whose notice was not answered in time, each in its own transaction. */
export async function expireSupplements(options: JobOptions): Promise<void> {
  const today = dayAt(options.now());
  for (const id of await idsPastAnswer(options.data.read, today)) {
    await options.data.write(async (tx) => {
      const before = await dossierById(tx, id);
      if (before?.standing.status !== "supplement") return; // answered a moment ago
      const desk = deskOf(tx, options);
      const after = await act(desk, before, { type: "supplement_expired" });
      await tellMembers(desk, after, "casework.expired");
      await noteExpiry(desk, before, after);
    });
  }
}

const noteExpiry = ({ tx, now }: Desk, before: Kept, after: Kept): Promise<void> =>
  appendFact(tx, {
    at: now(),
    actorId: null,
    actorName: HOUSE.name,
    onBehalfOf: null,
    mandateId: null,
    positionId: null,
    organisationId: after.competentId,
    action: "casework.expire",
    subject: after.id,
    before,
    after,
    requestId: null,
  });

/** Calendar days before the last one on which there is a reminder. */
const REMINDERS = [7, 1];

/** Reminds of notices that wait for an answer: a week before the last day, and a day before it. */
export async function remindOfSupplements(options: JobOptions): Promise<void> {
  const today = dayAt(options.now());
  const soon = await answeringBy(options.data.read, today, addDays(today, Math.max(...REMINDERS)));
  for (const dossier of soon) {
    const round = openRound(dossier.standing);
    const due = REMINDERS.findLast((days) => round && round.until <= addDays(today, days));
    if (!round || due === undefined) continue;
    const { until, n } = round;
    const days = Math.max(0, (Date.parse(until) - Date.parse(today)) / 86_400_000);
    const key = `casework.reminder/${dossier.id}/${n}/${due}`;
    await options.data.write((tx) =>
      tellMembers(deskOf(tx, options), dossier, "casework.supplement-reminder", { until, days }, key),
    );
  }
}

const LATE_AT_ONCE = 100;

/** Tells whoever has it in hand, and who supervises, that a dossier has become late: once. */
export async function tellOfLateness(options: JobOptions): Promise<void> {
  const now = options.now();
  for (const office of await officesAtWork(options.data.read)) {
    const isLate = async () => (await lateUntold(options.data.read, office, now, 1)).length > 0;
    while (await isLate()) await options.data.write((tx) => tellAtOffice(tx, office, options));
  }
}

async function tellAtOffice(tx: Writer, office: string, options: JobOptions): Promise<void> {
  const now = options.now();
  const late = await lateUntold(tx, office, now, LATE_AT_ONCE);
  const supervisors = await holdersOf(tx, "supervise", { competentId: office }, now);
  for (const dossier of late) {
    const people = [dossier.standing.assignee?.id, ...supervisors];
    await tellOfficers(deskOf(tx, options), dossier, "casework.late", people);
  }
  const ids = late.map(({ id }) => id);
  await noteLateTold(tx, ids);
}
