import { expect, test } from "vitest";
import { versionById, versionOn } from "./ask.ts";
import type { ProcedureVersion } from "./model.ts";
import { seedCatalogue } from "./seed.ts";
import { keepVersions } from "./store.ts";
import { openDesk } from "./testing.ts";

test("loading the law again changes nothing", async () => {
  await using desk = await openDesk();
  const before = await desk.api.procedures.list({});
  await desk.data.write(seedCatalogue);
  expect(await desk.api.procedures.list({})).toEqual(before);
});

test("what a release says of a version replaces what an earlier one said, and touches no other", async () => {
  await using desk = await openDesk();
  const before = await desk.api.procedures.list({});
  const correct = (version: ProcedureVersion): ProcedureVersion =>
    version.procedure === "household-new"
      ? { ...version, to: "2028-01-01", answer: { ...version.answer, days: 90 } }
      : version;
  const after = before.map(correct);
  await desk.data.write((tx) => keepVersions(tx, after));
  expect(await desk.api.procedures.list({})).toEqual(after);
  expect(await versionOn(desk.data.read, "household-new", "2027-12-31")).toMatchObject({
    answer: { days: 90 },
  });
  expect(await versionOn(desk.data.read, "household-new", "2028-01-01")).toBeNull();
});

test("a day has its own version, and a dossier finds the one it was filed under", async () => {
  await using desk = await openDesk();
  const { read } = desk.data;
  const ids = [
    "2020-01-01",
    "2021-01-04",
    "2025-06-30",
    "2025-07-01",
    "2026-07-22",
    "2026-12-31",
    "2027-01-01",
  ].map(async (day) => (await versionOn(read, "enterprise-new-llc1", day))?.id ?? null);
  expect(await Promise.all(ids)).toEqual([
    null,
    "enterprise-new-llc1@2021-01-04",
    "enterprise-new-llc1@2021-01-04",
    "enterprise-new-llc1@2025-07-01",
    "enterprise-new-llc1@2025-07-01",
    "enterprise-new-llc1@2026-07-23",
    "enterprise-new-llc1@2027-01-01",
  ]);
  expect((await versionById(read, "enterprise-new-llc1@2021-01-04"))?.to).toBe("2025-07-01");
  expect(await versionById(read, "nothing@2021-01-04")).toBeNull();
});
