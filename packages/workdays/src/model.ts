import { ClockTime, Day, Id, IdempotencyKey, Instant, Named } from "@sen/rpc/model";
import * as z from "zod";

/**
 * What makes a day differ from its weekday: a public holiday; a day off in place of a holiday that fell on a
 * weekend; a day off exchanged for a working Saturday; and that Saturday.
 */
export const DayKind = z.enum(["holiday", "substitute", "swap_off", "swap_work"]);
export type DayKind = z.infer<typeof DayKind>;

/** Decreed days count; projected ones count until the decree comes; proposed ones are only shown. */
export const DayStatus = z.enum(["decreed", "projected", "proposed"]);
export type DayStatus = z.infer<typeof DayStatus>;

/** 1900–2199: the years for which the lunar calendar is known and a working day means something. */
export const KnownDay = Day.refine((day) => day >= "1900-01-01" && day <= "2199-12-31");
export const Year = z.int().min(1900).max(2199);

const Titled = z.strictObject({
  vi: z.string().trim().min(1).max(120),
  en: z.string().trim().min(1).max(120),
});
const DayRuleContent = z.strictObject({
  day: KnownDay,
  kind: DayKind,
  status: DayStatus,
  name: Titled,
  /** The holiday it stands in for, or the other day of the exchange. */
  inPlaceOf: KnownDay.nullable(),
  /** Number and date of the paper that decided it, or `unverified`. */
  instrument: z.string().trim().min(1).max(200),
});

/** A day that is not what its weekday says. There is at most one for a day. */
export const DayRule = DayRuleContent.extend({ version: z.int() }).strip();
export type DayRule = z.infer<typeof DayRule>;

/** The rows of one paper, kept all together or not at all. */
export const AddDays = z.strictObject({
  days: z.array(DayRuleContent).min(1).max(60),
  idempotencyKey: IdempotencyKey.optional(),
});
export type AddDays = z.infer<typeof AddDays>;
/** A projection that is now decreed, a paper now seen. Another kind of day is another row. */
export const AmendDay = DayRuleContent.pick({ day: true, status: true, name: true, instrument: true }).extend(
  { version: z.int() },
);
export type AmendDay = z.infer<typeof AmendDay>;
export const RemoveDay = z.strictObject({ day: KnownDay, version: z.int() });

export const YearAsked = z.strictObject({ year: Year });
export const WorkYear = z.object({
  year: z.int(),
  days: z.array(DayRule),
  workingDays: z.int(),
  /** How often the calendar has been changed: a deadline stored with an older number may have moved. */
  revision: z.int(),
});
export type WorkYear = z.infer<typeof WorkYear>;

/** An ISO 8601 week, `2026-W48`: Monday to Sunday. */
export const Week = z.string().regex(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/);
/** A Vietnamese lunar date; `leap` when the month is the second of its number in the year. */
export type LunarDate = { day: number; month: number; year: number; leap: boolean };

/** sáng, chiều, tối. Deadlines in hours run in the first two; the evening is for the calendar only. */
export const SessionName = z.enum(["morning", "afternoon", "evening"]);
export type SessionName = z.infer<typeof SessionName>;
const Span = z.strictObject({ from: ClockTime, to: ClockTime });
export type Span = z.infer<typeof Span>;
export const Sessions = z.strictObject({ morning: Span, afternoon: Span, evening: Span });
export type Sessions = z.infer<typeof Sessions>;

/** The hours an office keeps from a day on, until the next such period of the same office. */
export const SessionPeriod = z.object({
  organisationId: Id,
  from: Day,
  sessions: Sessions,
  version: z.int(),
});
export type SessionPeriod = z.infer<typeof SessionPeriod>;
export const SessionsAsked = z.strictObject({ organisationId: Id });
export const SessionsOfOffice = z.object({ house: Sessions, periods: z.array(SessionPeriod) });
/** `version` 0 for a period that is not there yet. */
export const KeepSessions = z.strictObject({
  organisationId: Id,
  from: KnownDay,
  sessions: Sessions,
  version: z.int().min(0),
  idempotencyKey: IdempotencyKey.optional(),
});
export const RemoveSessions = z.strictObject({ organisationId: Id, from: KnownDay, version: z.int() });

/** `{ n: 0 }` working days is "the same day". */
export const Limit = z.discriminatedUnion("unit", [
  z.strictObject({ unit: z.literal("working_day"), n: z.int().min(0).max(400) }),
  z.strictObject({ unit: z.literal("working_hour"), n: z.int().min(1).max(2000) }),
]);
export type Limit = z.infer<typeof Limit>;
/** The clock stood still from one moment to the other, or stands still yet. */
export const Pause = z.strictObject({ from: Instant, to: Instant.nullable() });
export type Pause = z.infer<typeof Pause>;

export const DeadlineAsked = z.strictObject({
  organisationId: Id.optional(),
  received: Instant.refine((at) => at >= "1900-01-02" && at < "2190"),
  limit: Limit,
  pauses: z.array(Pause).max(50).default([]),
});
export type DeadlineAsked = z.infer<typeof DeadlineAsked>;

/** Why a day was not counted. `received` is the day of receipt, `late` the days passed over because it came after the cut-off or on a day off. */
export const SkipReason = z.enum([
  "received",
  "late",
  "weekend",
  "paused",
  ...DayKind.exclude(["swap_work"]).options,
]);
export type SkipReason = z.infer<typeof SkipReason>;

/** When an answer is due, and every day between told: counted, or skipped and why. */
export const Deadline = z.object({
  /** Null while the clock stands still. */
  dueAt: Instant.nullable(),
  dueOn: Day.nullable(),
  /** The working day it counts as received. */
  countsAsReceived: Day,
  counted: z.array(Day),
  skipped: z.array(z.object({ day: Day, why: SkipReason, name: Named.nullable() })),
  /** False when a day without a decree yet lies in between. */
  certain: z.boolean(),
});
export type Deadline = z.infer<typeof Deadline>;
export const DatedDeadline = Deadline.extend({ revision: z.int() });
