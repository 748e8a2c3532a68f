import type { Writer } from "@sen/data";
import { appendFact } from "@sen/data/audit";
import { enqueue, type JobHandler } from "@sen/data/jobs";
import { tell } from "@sen/notify/tell";
import { calendarRevision } from "@sen/workdays/ask";
import type { Deadline } from "@sen/workdays/model";
import { HOUSE } from "./acting.ts";
import type { JobOptions } from "./jobs.ts";
import type { Standing } from "./model.ts";
import { type Calendar, calendarFor, reckoned } from "./reckoning.ts";
import { type Alike, alikeBefore, leaveDates, moveDates, oneOf, peopleRedated } from "./redating.store.ts";

export const TELL = "casework.tell-redated";

/** Dossiers to one transaction: others wait no longer than it takes. */
const AT_ONCE = 10_000;
const PEOPLE_AT_ONCE = 1_000;

/**
 * Reckons every open dossier anew whose calendar is older than the present one. Those with one clock move together;
 * each batch is one transaction, which leaves them with the new calendar: after a kill it goes on where it was.
 */
export async function redate({
  data,
  now,
  newId,
  atOnce = AT_ONCE,
}: JobOptions & { atOnce?: number }): Promise<number> {
  const revision = await calendarRevision(data.read);
  const calendarOf = calendars();
  let batch: (Alike & { n: number })[] = [];
  let size = 0;
  let all = 0;
  const keep = async () => {
    const [alike, at] = [batch, now()];
    if (alike.length === 0) return;
    await data.write(async (tx) => {
      let why: string | null = null;
      for (const one of alike) why = (await redateAlike(tx, one, { revision, at, calendarOf })) ?? why;
      if (why === null) return;
      const payload = { revision, why, after: "" };
      await enqueue(tx, { id: newId(), kind: TELL, payload, now: at, uniqueKey: `${TELL}/${revision}/` });
      await note(tx, { revision, dossiers: size, why }, at);
    });
    all += size;
    [batch, size] = [[], 0];
  };
  for (const alike of await alikeBefore(data.read, revision)) {
    batch.push(alike);
    size += alike.n;
    if (size >= atOnce) await keep();
  }
  await keep();
  return all;
}

type CalendarOf = (tx: Writer, organisationId: string, receivedAt: string) => Promise<Calendar>;

/** The calendar of an office for what came in on a day, read once. */
function calendars(): CalendarOf {
  const known = new Map<string, Promise<Calendar>>();
  return (tx, organisationId, receivedAt) => {
    const key = `${organisationId} ${receivedAt.slice(0, 10)}`;
    const calendar = known.get(key) ?? calendarFor(tx, organisationId, receivedAt);
    known.set(key, calendar);
    return calendar;
  };
}

type Now = { revision: number; at: string; calendarOf: CalendarOf };

/** Why the date of these dossiers moved, or null when it did not. */
async function redateAlike(tx: Writer, alike: Alike, now: Now): Promise<string | null> {
  const { revision, at, calendarOf } = now;
  const one = await oneOf(tx, alike);
  if (!one) return null;
  const { receivedAt, limit, pauses, dueAt: was } = one.standing;
  const asked = receivedAt && limit ? { received: receivedAt, limit, pauses } : null;
  const calendar = asked && (await calendarOf(tx, alike.competentId, asked.received));
  const deadline = calendar && reckoned(calendar, asked);
  let why: string | null = null;
  if (was && calendar && deadline?.dueAt) {
    if (was !== deadline.dueAt) why = whyMoved(calendar, one.standing, deadline, was);
    const happening = { type: "redated", dueAt: deadline.dueAt, revision, why: why ?? CHANGED } as const;
    await moveDates(tx, alike, happening, at);
  }
  await leaveDates(tx, alike, revision);
  return why;
}

const CHANGED = "lịch ngày làm việc thay đổi · the calendar of working days changed";

/** The day off without which the date would be what it was; where no single one is it, all on the way. */
function whyMoved(
  calendar: Calendar,
  { receivedAt, limit, pauses }: Standing,
  now: Deadline,
  was: string,
): string {
  const named = now.skipped.flatMap(({ day, name }) => (name ? [{ day, name }] : []));
  const without = (day: string) => ({
    ...calendar,
    rules: calendar.rules.filter((rule) => rule.day !== day),
  });
  const one = named.find(
    ({ day }) => limit && reckoned(without(day), { received: receivedAt ?? "", limit, pauses }).dueAt === was,
  );
  const days = (one ? [one] : named).map(
    ({ day, name }) => `${day.split("-").toReversed().join("/")}: ${name.vi} · ${name.en}`,
  );
  return days.join("; ") || CHANGED;
}

const note = (tx: Writer, after: unknown, at: string): Promise<void> =>
  appendFact(tx, {
    at,
    actorId: null,
    actorName: HOUSE.name,
    onBehalfOf: null,
    mandateId: null,
    positionId: null,
    organisationId: null,
    action: "casework.redate",
    subject: null,
    before: null,
    after,
    requestId: null,
  });

type Telling = { revision: number; why: string; after: string };

/**
 * Tells everybody whose dossier was moved, once, however many they have. It was asked for in the transaction that
 * moved the first of them, so it finishes the moving before it tells; each thousand people are one transaction.
 */
export const tellRedated =
  (options: JobOptions): JobHandler =>
  async (payload) => {
    const { data, now, newId } = options;
    const { revision, why, after } = payload as Telling;
    await redate(options);
    const people = await peopleRedated(data.read, revision, after, PEOPLE_AT_ONCE);
    const last = people.at(-1)?.id;
    if (last === undefined) return;
    await data.write(async (tx) => {
      const at = now();
      for (const [path, those] of Map.groupBy(people, (one) => one.path)) {
        const to = those.map(({ id }) => id);
        const uniqueKey = `casework.redated/${revision}/${after}/${path}`;
        await tell(tx, {
          id: newId(),
          to,
          kind: "casework.redated",
          params: { why },
          path,
          now: at,
          uniqueKey,
        });
      }
      const next: Telling = { revision, why, after: last };
      await enqueue(tx, {
        id: newId(),
        kind: TELL,
        payload: next,
        now: at,
        uniqueKey: `${TELL}/${revision}/${last}`,
      });
    });
  };
