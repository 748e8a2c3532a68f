import { expect, test } from "vitest";
import { openDesk } from "./testing.ts";

test("anybody reads what can be filed today, with each figure's source", async () => {
  await using desk = await openDesk();
  const list = await desk.api.procedures.list({});
  expect(list).toHaveLength(17);
  expect(new Set(list.map(({ from }) => from))).toEqual(new Set(["2026-07-23"]));
  const llc1 = await desk.api.procedures.get({ procedure: "enterprise-new-llc1" });
  expect(llc1.decide).toMatchObject({
    limit: { unit: "working_day", n: 3 },
    source: { law: "59/2020/QH14", article: "Điều 26.5", verification: "verified" },
  });
  expect(llc1.components.map(({ code }) => code)).toEqual([
    "application",
    "charter",
    "beneficial-owners",
    "identity",
    "organisation",
    "foreign-investment",
    "authorisation",
  ]);
});

test("a suspension was confirmed in three days, and since July 2025 in one, with its article", async () => {
  await using desk = await openDesk();
  const on = async (day: string) =>
    (await desk.api.procedures.get({ procedure: "enterprise-suspend", day })).decide;
  expect(await on("2025-06-30")).toMatchObject({
    limit: { n: 3 },
    source: { law: "01/2021/NĐ-CP", article: "Điều 66.3" },
  });
  expect(await on("2025-07-01")).toMatchObject({
    limit: { n: 1 },
    source: { law: "168/2025/NĐ-CP", article: "Điều 60.4", verification: "verified" },
  });
  expect(await on("2026-07-23")).toMatchObject({ limit: { n: 1 }, source: { verification: "unverified" } });
});

test("by its day, by its id and in the list it is the same version", async () => {
  await using desk = await openDesk();
  const day = "2027-01-01";
  for (const version of await desk.api.procedures.list({ day })) {
    const { procedure, id } = version;
    expect(await desk.api.procedures.get({ procedure, day })).toEqual(version);
    expect(await desk.api.procedures.version({ id })).toEqual(version);
  }
});

test("what does not exist is not found, on any day", async () => {
  await using desk = await openDesk();
  const missing = { code: "NOT_FOUND" };
  await expect(desk.api.procedures.get({ procedure: "enterprise-merge" })).rejects.toMatchObject(missing);
  await expect(
    desk.api.procedures.get({ procedure: "household-new", day: "2024-01-01" }),
  ).rejects.toMatchObject(missing);
  await expect(desk.api.procedures.version({ id: "x@y" })).rejects.toMatchObject(missing);
});

test("the finder begins with what somebody wants to do", async () => {
  await using desk = await openDesk();
  expect((await desk.api.finder())[0]?.id).toBe("what");
});
