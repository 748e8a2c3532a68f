import { expect, test } from "vitest";
import { openDesk } from "./testing.ts";

test("anybody reads what can be filed today, with each figure's source", async () => {
  await using desk = await openDesk();
  const list = await desk.api.procedures.list({});
  expect(list).toHaveLength(17);
  expect(list.every(({ from, to }) => from === "2026-07-23" && to === null)).toBe(true);
  const llc1 = await desk.api.procedures.get({ procedure: "enterprise-new-llc1" });
  expect(llc1.decide).toMatchObject({
    limit: { unit: "working_day", n: 3 },
    source: { law: "168/2025/NĐ-CP" },
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

test("a suspension was confirmed in three days, and since July 2026 in one, which is marked unverified", async () => {
  await using desk = await openDesk();
  const on = async (day: string) =>
    (await desk.api.procedures.get({ procedure: "enterprise-suspend", day })).decide;
  expect((await on("2026-07-22")).limit.n).toBe(3);
  expect(await on("2026-07-23")).toMatchObject({ limit: { n: 1 }, source: { verification: "unverified" } });
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
