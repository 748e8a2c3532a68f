import { expect, test } from "vitest";
import { versionById, versionOn } from "./ask.ts";
import { seedCatalogue } from "./seed.ts";
import { openDesk } from "./testing.ts";

test("loading the law again changes nothing", async () => {
  await using desk = await openDesk();
  const before = await desk.api.procedures.list({});
  await desk.data.write(seedCatalogue);
  expect(await desk.api.procedures.list({})).toEqual(before);
});

test("a day has its own version, and a dossier finds the one it was filed under", async () => {
  await using desk = await openDesk();
  const { read } = desk.data;
  const ids = ["2020-01-01", "2021-01-04", "2025-06-30", "2025-07-01", "2026-07-22", "2026-07-23"].map(
    async (day) => (await versionOn(read, "enterprise-new-llc1", day))?.id ?? null,
  );
  expect(await Promise.all(ids)).toEqual([
    null,
    "enterprise-new-llc1@2021-01-04",
    "enterprise-new-llc1@2021-01-04",
    "enterprise-new-llc1@2025-07-01",
    "enterprise-new-llc1@2025-07-01",
    "enterprise-new-llc1@2026-07-23",
  ]);
  expect((await versionById(read, "enterprise-new-llc1@2021-01-04"))?.to).toBe("2025-07-01");
  expect(await versionById(read, "nothing@2021-01-04")).toBeNull();
});
