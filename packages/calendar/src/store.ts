import type { Reader, Writer } from "@sen/data";
import { blank, blanks, incoming, oncePer } from "@sen/data/remember";
import { and, asc, count, desc, eq, gte, inArray, isNull, lte } from "drizzle-orm";
import type { Offices } from "./item.store.ts";
import type { Week, WeekState } from "./model.ts";
import { blankWeek } from "./rules.ts";
import { items, weeks } from "./tables.ts";

const looking = oncePer((db: Reader) => ({
  week: db
    .select()
    .from(weeks)
    .where(and(eq(weeks.organisationId, blank("organisationId")), eq(weeks.week, blank("week"))))
    .prepare("calendar_week"),
}));
const keeping = oncePer((tx: Writer) => ({
  week: tx
    .insert(weeks)
    .values(blanks(weeks))
    .onConflictDoUpdate({ target: [weeks.organisationId, weeks.week], set: incoming(weeks) })
    .prepare("calendar_week_keep"),
}));

/** The week as it stands; a blank one, version 0, when nobody has begun it. */
export async function weekOf(db: Reader, organisationId: string, week: string): Promise<Week> {
  const [row] = await looking(db).week.execute({ organisationId, week });
  return row ?? blankWeek(organisationId, week);
}

/** Keeps the week that follows from one that was read in the same transaction. */
export async function keepWeek(tx: Writer, week: Week): Promise<Week> {
  await keeping(tx).week.execute(week);
  return week;
}

type Glance = { week: string; state: WeekState | null; items: number; publishedAt: string | null };

/** State and number of items of each of the weeks, in their order; state null where nothing was begun. */
export async function glancesAt(db: Reader, organisationId: string, names: string[]): Promise<Glance[]> {
  const begun = await db
    .select()
    .from(weeks)
    .where(and(eq(weeks.organisationId, organisationId), inArray(weeks.week, names)));
  const counted = await db
    .select({ week: items.week, n: count() })
    .from(items)
    .where(and(eq(items.organisationId, organisationId), inArray(items.week, names), isNull(items.removedAt)))
    .groupBy(items.week);
  return names.map((name) => {
    const week = begun.find((row) => row.week === name);
    return {
      week: name,
      state: week?.state ?? null,
      items: counted.find((row) => row.week === name)?.n ?? 0,
      publishedAt: week?.published?.at ?? null,
    };
  });
}

/** Weeks of these offices that stand in one of the states, in a span of weeks that includes both ends. */
export function weeksInState(
  db: Reader,
  offices: Offices,
  states: WeekState[],
  from: string,
  to: string,
): Promise<Week[]> {
  return db
    .select()
    .from(weeks)
    .where(
      and(
        inArray(weeks.state, states),
        offices === "all" ? undefined : inArray(weeks.organisationId, [...offices]),
        gte(weeks.week, from),
        lte(weeks.week, to),
      ),
    )
    .orderBy(asc(weeks.week), asc(weeks.organisationId))
    .limit(200);
}

/** The newest published week of an office, or null. */
export async function newestPublished(db: Reader, organisationId: string): Promise<string | null> {
  const [row] = await db
    .select({ week: weeks.week })
    .from(weeks)
    .where(and(eq(weeks.state, "published"), eq(weeks.organisationId, organisationId)))
    .orderBy(desc(weeks.week))
    .limit(1);
  return row?.week ?? null;
}
