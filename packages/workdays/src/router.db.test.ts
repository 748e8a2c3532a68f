import { expect, test } from "vitest";
import { HOUSE_SESSIONS } from "./deadline.rules.ts";
import { openDesk } from "./testing.ts";

const name = { vi: "Nghỉ bù Quốc khánh", en: "In lieu of National Day" };
const exchange = [
  {
    day: "2027-09-06",
    kind: "swap_off",
    status: "decreed",
    name,
    inPlaceOf: "2027-09-11",
    instrument: "9/VPCP-KGVX",
  },
  {
    day: "2027-09-11",
    kind: "swap_work",
    status: "decreed",
    name,
    inPlaceOf: "2027-09-06",
    instrument: "9/VPCP-KGVX",
  },
] as const;
const asked = { received: "2027-09-01T02:00:00.000Z", limit: { unit: "working_day", n: 2 } } as const;

test("the year in short: its days, and how many of the others are worked", async () => {
  await using desk = await openDesk();
  const year = await desk.api.year({ year: 2026 });
  expect(year).toMatchObject({ year: 2026, workingDays: 250, revision: 1 });
  expect(year.days).toHaveLength(17);
});

test("a decree moves a future deadline, and the deadline says by which calendar it was reckoned", async () => {
  await using desk = await openDesk();
  expect(await desk.api.deadline(asked)).toMatchObject({ dueOn: "2027-09-07", revision: 1, certain: false });
  await desk.api.add({ days: [...exchange] });
  expect(await desk.api.deadline(asked)).toMatchObject({ dueOn: "2027-09-08", revision: 2 });
  expect(await desk.facts()).toBe(2);
});

test("sent twice with one key it is kept once; sent twice without, the second is refused and nothing changes", async () => {
  await using desk = await openDesk();
  const once = { days: [...exchange], idempotencyKey: "decree-9" };
  expect(await desk.api.add(once)).toEqual(await desk.api.add(once));
  await expect(desk.api.add({ days: [...exchange] })).rejects.toMatchObject({
    message: "workdays/day-already-decided",
  });
  expect((await desk.api.year({ year: 2027 })).revision).toBe(2);
  expect(await desk.facts()).toBe(2);
});

test("whoever amends an older version is shown the newer", async () => {
  await using desk = await openDesk();
  const amend = {
    day: "2027-02-04",
    status: "decreed",
    name,
    instrument: "10/VPCP-KGVX",
    version: 1,
  } as const;
  expect(await desk.api.amend(amend)).toMatchObject({ version: 2, kind: "holiday" });
  await expect(desk.api.amend({ ...amend, instrument: "11/VPCP" })).rejects.toMatchObject({
    message: "rpc/changed-meanwhile",
    cause: { detail: { version: 2, instrument: "10/VPCP-KGVX" } },
  });
});

test("an exchange goes with both its days", async () => {
  await using desk = await openDesk();
  const gone = await desk.api.remove({ day: "2026-01-10", version: 1 });
  expect(gone.map((rule) => rule.day)).toEqual(["2026-01-02", "2026-01-10"]);
  expect((await desk.api.year({ year: 2026 })).workingDays).toBe(250);
  await expect(desk.api.remove({ day: "2026-01-10", version: 1 })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("an office keeps its own hours, and deadlines in hours follow them", async () => {
  await using desk = await openDesk();
  const sessions = { ...HOUSE_SESSIONS, afternoon: { from: "13:30", to: "17:30" } };
  const kept = await desk.api.keepSessions({
    organisationId: "lang",
    from: "2026-01-01",
    sessions,
    version: 0,
  });
  expect(kept.version).toBe(1);
  const hour = { received: "2026-11-23T05:00:00.000Z", limit: { unit: "working_hour", n: 1 } } as const;
  expect((await desk.api.deadline({ ...hour, organisationId: "lang" })).dueAt).toBe(
    "2026-11-23T07:30:00.000Z",
  );
  expect((await desk.api.deadline(hour)).dueAt).toBe("2026-11-23T07:00:00.000Z");

  const late = { organisationId: "lang", from: "2026-01-01", sessions: HOUSE_SESSIONS, version: 0 };
  await expect(desk.api.keepSessions(late)).rejects.toMatchObject({ message: "rpc/changed-meanwhile" });
  const crossed = { ...late, sessions: { ...sessions, morning: sessions.afternoon }, version: 1 };
  await expect(desk.api.keepSessions(crossed)).rejects.toMatchObject({
    message: "workdays/sessions-out-of-order",
  });
  await desk.api.removeSessions({ organisationId: "lang", from: "2026-01-01", version: 1 });
  expect((await desk.api.sessions({ organisationId: "lang" })).periods).toEqual([]);
});

test("whoever may not change the calendar may still read it", async () => {
  await using desk = await openDesk(() => false);
  await expect(desk.api.add({ days: [...exchange] })).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(desk.api.remove({ day: "2026-01-10", version: 1 })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  expect((await desk.api.year({ year: 2027 })).revision).toBe(1);
  expect(await desk.facts()).toBe(0);
});

test("a day that is none, or an instant a century away, is a bad request", async () => {
  await using desk = await openDesk();
  await expect(desk.api.add({ days: [{ ...exchange[0], day: "2027-02-30" }] })).rejects.toMatchObject({
    code: "BAD_REQUEST",
  });
  await expect(desk.api.add({ days: [] })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  await expect(desk.api.deadline({ ...asked, received: "9999-01-01T00:00:00.000Z" })).rejects.toMatchObject({
    code: "BAD_REQUEST",
  });
});
