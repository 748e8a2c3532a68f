import { expect, test } from "vitest";
import { knownDays } from "./days.data.ts";
import { amended, decree } from "./decree.rules.ts";
import type { AddDays, DayKind } from "./model.ts";

const row = (day: string, kind: DayKind, inPlaceOf: string | null = null): AddDays["days"][number] => ({
  day,
  kind,
  status: "decreed",
  name: { vi: "Nghỉ", en: "Off" },
  inPlaceOf,
  instrument: "1/VPCP",
});
const off = row("2028-05-02", "swap_off", "2028-05-06");
const worked = row("2028-05-06", "swap_work", "2028-05-02");

test("an exchange names both its days", () => {
  expect(decree(knownDays, [off, worked])).toMatchObject({ ok: true });
  const refused = { ok: false, code: "workdays/exchange-without-its-other-day" };
  expect(decree(knownDays, [off])).toEqual(refused);
  expect(decree(knownDays, [off, row("2028-05-06", "swap_work", "2028-05-03")])).toEqual(refused);
});

test.each([
  ["a day is decided once", [row("2026-09-02", "holiday")], "workdays/day-already-decided"],
  [
    "a paper names a day once",
    [row("2028-01-01", "holiday"), row("2028-01-01", "holiday")],
    "workdays/day-named-twice",
  ],
  [
    "a weekend needs no day off",
    [row("2028-01-01", "substitute", "2028-01-03")],
    "workdays/day-off-on-a-weekend",
  ],
  [
    "a weekday needs no making up",
    [row("2028-05-04", "swap_work", "2028-05-02")],
    "workdays/working-day-made-up-on-a-weekday",
  ],
  ["a substitute names its holiday", [row("2028-01-03", "substitute")], "workdays/other-day-missing"],
] as const)("%s", (_, rows, code) => {
  expect(decree(knownDays, rows)).toEqual({ ok: false, code });
});

test("a decree turns a projection into what it says, as a new version", () => {
  const projected = knownDays.find((rule) => rule.day === "2027-02-04");
  if (!projected) throw new Error("2027-02-04 is not known");
  const { day, name, version } = projected;
  const asked = { day, name, version, status: "decreed" as const, instrument: "2/VPCP" };
  expect(amended(projected, asked)).toEqual({
    ...projected,
    status: "decreed",
    instrument: "2/VPCP",
    version: 2,
  });
});
