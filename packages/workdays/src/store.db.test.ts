import { freshData } from "@sen/data/testing";
import { expect, test } from "vitest";
import { calendarRevision, dayRulesBetween, sessionsOf } from "./ask.ts";
import { knownDays } from "./days.data.ts";
import { HOUSE_SESSIONS } from "./deadline.rules.ts";
import { seedWorkdays } from "./seed.ts";
import { dayRule, deleteDay, keepSessionPeriod, replaceDay } from "./store.ts";

test("keeps the known days once, however often it is asked", async () => {
  await using data = await freshData();
  expect(await data.write((tx) => seedWorkdays(tx))).toBe(knownDays.length);
  expect(await data.write((tx) => seedWorkdays(tx))).toBe(0);
  const kept = await dayRulesBetween(data.read, "2016-01-01", "2027-12-31");
  expect(kept).toEqual(knownDays.toSorted((a, b) => (a.day < b.day ? -1 : 1)));
  expect(await calendarRevision(data.read)).toBe(1);
});

test("seeding again leaves what somebody has changed as it is", async () => {
  await using data = await freshData();
  await data.write((tx) => seedWorkdays(tx));
  const projected = await dayRule(data.read, "2027-02-04");
  if (!projected) throw new Error("2027-02-04 was not kept");
  const decreed = { ...projected, status: "decreed" as const, version: 2 };
  await data.write((tx) => replaceDay(tx, decreed));
  await data.write((tx) => seedWorkdays(tx));
  expect(await dayRule(data.read, "2027-02-04")).toEqual(decreed);
});

test("both ends of a span belong to it, and every change is counted", async () => {
  await using data = await freshData();
  await data.write((tx) => seedWorkdays(tx));
  const days = await dayRulesBetween(data.read, "2026-08-31", "2026-09-02");
  expect(days.map((rule) => rule.day)).toEqual(["2026-08-31", "2026-09-01", "2026-09-02"]);
  await data.write((tx) => deleteDay(tx, "2026-11-24"));
  expect(await calendarRevision(data.read)).toBe(2);
});

test("an office's hours are those of the latest period begun, or the house's", async () => {
  await using data = await freshData();
  const winter = { ...HOUSE_SESSIONS, morning: { from: "08:30", to: "12:00" } };
  const period = { organisationId: "lang", from: "2026-11-01", sessions: winter, version: 1 };
  await data.write((tx) => keepSessionPeriod(tx, period));
  await data.write((tx) =>
    keepSessionPeriod(tx, { ...period, from: "2027-04-01", sessions: HOUSE_SESSIONS }),
  );
  expect(await sessionsOf(data.read, "lang", "2026-10-31")).toEqual(HOUSE_SESSIONS);
  expect(await sessionsOf(data.read, "lang", "2026-11-01")).toEqual(winter);
  expect(await sessionsOf(data.read, "lang", "2027-03-31")).toEqual(winter);
  expect(await sessionsOf(data.read, "lang", "2027-04-01")).toEqual(HOUSE_SESSIONS);
  expect(await sessionsOf(data.read, "another", "2027-04-01")).toEqual(HOUSE_SESSIONS);
});
