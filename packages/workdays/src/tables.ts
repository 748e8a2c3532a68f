import { day, int, json, oneOf, primaryKey, table, text } from "@sen/data/columns";
import { DayKind, DayStatus, type Sessions } from "./model.ts";

export const days = table("workdays_day", {
  day: day().primaryKey(),
  kind: oneOf(DayKind.options).notNull(),
  status: oneOf(DayStatus.options).notNull(),
  nameVi: text().notNull(),
  nameEn: text().notNull(),
  inPlaceOf: day(),
  instrument: text().notNull(),
  version: int().notNull(),
});

/** How often the days have been changed, in one row: stored beside every deadline that is kept. */
export const revisions = table("workdays_revision", { id: int().primaryKey(), revision: int().notNull() });

export const sessionPeriods = table(
  "workdays_sessions",
  {
    organisationId: text().notNull(),
    from: day().notNull(),
    sessions: json<Sessions>().notNull(),
    version: int().notNull(),
  },
  (period) => [primaryKey({ columns: [period.organisationId, period.from] })],
);
