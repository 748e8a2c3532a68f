import type { Data, Reader, Writer } from "@sen/data";
import { appendFact } from "@sen/data/audit";
import { enqueue, type JobHandler } from "@sen/data/jobs";
import { tell } from "@sen/notify/tell";
import { calendarRevision } from "@sen/workdays/ask";
import type { Deadline } from "@sen/workdays/model";
import { HOUSE } from "./acting.ts";
import { type Asked, askedOf } from "./clock.rules.ts";
import { type Calendar, calendarFor, reckoned } from "./reckoning.ts";
import {
  type Alike,
  alikeBefore,
  type Clocks,
  leaveDates,
  moveDates,
  peopleRedated,
} from "./redating.store.ts";

export const TELL = "casework.tell-redated";

type Options = { data: Data; now: () => string; newId: () => string };
/** What a date becomes: `why` is null where it stands. */
type Turn = { dueAt: string | null; why: string | null };
type Move = Clocks & Turn & { n: number };

/** Dossiers to one transaction: others wait no longer than it takes. */
const AT_ONCE = 10_000;
/** Clocks to one statement. */
const MOST_CLOCKS = 400;
const PASSES = 5;

/**
 * Reckons every open dossier anew whose calendar is older than the present one, and answers how many there were. Those
 * that come to the same date for the same reason move in one statement. Each batch is one transaction, which leaves its
 * dossiers with the new calendar: after a kill it goes on where it was. Whatever was touched meanwhile has its turn in
 * the next pass.
 */
export async function redate({
  data,
  now,
  newId,
  atOnce = AT_ONCE,
}: Options & { atOnce?: number }): Promise<number> {
  const revision = await calendarRevision(data.read);
  let all = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    const alike = await alikeBefore(data.read, revision);
    if (alike.length === 0) break;
    for (const batch of batchesOf(await movesOf(data.read, alike), atOnce)) {
      const at = now();
      await data.write((tx) => keep(tx, batch, { revision, at, newId }));
      all += countOf(batch);
    }
  }
  return all;
}

type At = { revision: number; at: string; newId: () => string };

async function keep(tx: Writer, batch: readonly Move[], { revision, at, newId }: At): Promise<void> {
  for (const move of batch) {
    const { dueAt, why } = move;
    if (dueAt !== null && why !== null)
      await moveDates(tx, move, { type: "redated", dueAt, revision, why }, at);
    await leaveDates(tx, move, revision);
  }
  const moved = batch.filter(({ why }) => why !== null);
  const [first] = moved;
  if (!first) return;
  const payload: Telling = { revision, why: first.why ?? "", after: "" };
  await enqueue(tx, { id: newId(), kind: TELL, payload, now: at, uniqueKey: `${TELL}/${revision}/` });
  await note(tx, { revision, why: first.why, dossiers: countOf(moved) }, at);
}

/** Whole moves, until a transaction has enough of them. */
function batchesOf(moves: readonly Move[], atOnce: number): Move[][] {
  const batches: Move[][] = [];
  let size = atOnce;
  for (const move of moves) {
    if (size >= atOnce) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(move);
    size += move.n;
  }
  return batches;
}

/** What becomes of each, with those put together that come to the same. */
async function movesOf(db: Reader, alike: readonly Alike[]): Promise<Move[]> {
  const calendarOf = calendars(db);
  const full: Move[] = [];
  const open = new Map<string, Move & { clocks: string[] }>();
  const put = (competentId: string | null, { clock, calendarRevision }: Alike, turn: Turn, n: number) => {
    const key = JSON.stringify([competentId, calendarRevision, turn]);
    const move = open.get(key) ?? { competentId, calendarRevision, clocks: [], n: 0, ...turn };
    open.set(key, move);
    move.clocks.push(clock);
    move.n += n;
    if (move.clocks.length < MOST_CLOCKS && move.n < AT_ONCE) return;
    full.push(move);
    open.delete(key);
  };
  for (const same of Map.groupBy(alike, (one) => `${one.calendarRevision} ${one.clock}`).values()) {
    const turns: Turn[] = [];
    for (const one of same) turns.push(await turnOf(one, calendarOf));
    const [turn] = turns;
    const isOne = turns.every(({ dueAt, why }) => dueAt === turn?.dueAt && why === turn?.why);
    const [first] = same;
    if (first && turn && isOne) put(null, first, turn, countOf(same));
    else for (const [n, one] of same.entries()) put(one.competentId, one, turns[n] as Turn, one.n);
  }
  return [...full, ...open.values()];
}

const countOf = (all: readonly { n: number }[]): number => all.reduce((sum, { n }) => sum + n, 0);

type CalendarOf = (organisationId: string, receivedAt: string) => Promise<Calendar>;

/** The calendar of an office for what came in on a day, read once. */
function calendars(db: Reader): CalendarOf {
  const known = new Map<string, Promise<Calendar>>();
  return (organisationId, receivedAt) => {
    const key = `${organisationId} ${receivedAt.slice(0, 10)}`;
    const calendar = known.get(key) ?? calendarFor(db, organisationId, receivedAt);
    known.set(key, calendar);
    return calendar;
  };
}

async function turnOf({ competentId, clock, first, last }: Alike, calendarOf: CalendarOf): Promise<Turn> {
  const asked = askedOf(clock);
  if (!asked) return { dueAt: null, why: null }; // not received
  const calendar = await calendarOf(competentId, asked.received);
  const deadline = reckoned(calendar, asked);
  const { dueAt } = deadline;
  const was = first === dueAt ? last : first;
  const stands = dueAt === null || was === null || was === dueAt;
  return { dueAt, why: stands ? null : whyMoved(calendar, asked, deadline, was) };
}

const CHANGED = "lịch ngày làm việc thay đổi · the calendar of working days changed";

/** The day off without which the date would be what it was; where no single one is it, all on the way. */
function whyMoved(calendar: Calendar, asked: Asked, now: Deadline, was: string): string {
  const named = now.skipped.flatMap(({ day, name }) => (name ? [{ day, name }] : []));
  const one = named.find(({ day }) => reckoned(without(calendar, day), asked).dueAt === was);
  const days = (one ? [one] : named).map(
    ({ day, name }) => `${day.split("-").toReversed().join("/")}: ${name.vi} · ${name.en}`,
  );
  return days.join("; ") || CHANGED;
}

const lesser = new WeakMap<Calendar, Map<string, Calendar>>();

/** The calendar without what is decided about a day; made once for each. */
function without(calendar: Calendar, day: string): Calendar {
  const byDay = lesser.get(calendar) ?? new Map<string, Calendar>();
  lesser.set(calendar, byDay);
  const less = byDay.get(day) ?? { ...calendar, rules: calendar.rules.filter((rule) => rule.day !== day) };
  byDay.set(day, less);
  return less;
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

const PEOPLE_AT_ONCE = 1_000;

/**
 * Tells everybody whose dossier was moved, once, however many they have. It was asked for in the transaction that
 * moved the first of them, so it finishes the moving before it tells; each thousand people are one transaction.
 */
export const tellRedated =
  (options: Options): JobHandler =>
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
      const key = `${TELL}/${revision}/${last}`;
      await enqueue(tx, { id: newId(), kind: TELL, payload: next, now: at, uniqueKey: key });
    });
  };
