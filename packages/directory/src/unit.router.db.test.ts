import { expect, test } from "vitest";
import { seedHanoi } from "./hanoi.ts";
import { openDesk } from "./testing.ts";

const today = "2026-11-23";

async function openHanoi() {
  const desk = await openDesk();
  await desk.data.write(seedHanoi);
  return desk;
}

test("loading Hanoi twice loads it once", async () => {
  await using desk = await openHanoi();
  expect(await desk.data.write(seedHanoi)).toEqual({ loaded: 0 });
  const wards = await desk.api.units.list({ day: today, kind: "ward", limit: 200 });
  expect(wards.items).toHaveLength(51);
  expect(wards.items[0]).toMatchObject({
    name: "Ba Đình",
    parentName: "Thành phố Hà Nội",
    codes: [{ scheme: "gso", value: "00004" }],
  });
});

test("a code answers for its day", async () => {
  await using desk = await openHanoi();
  const called = async (day: string) => (await desk.api.units.resolve({ code: "00256", day }))?.name;
  expect([await called("2025-06-30"), await called("2025-07-01"), await called("2016-12-31")]).toEqual([
    "Lê Đại Hành",
    "Hai Bà Trưng",
    undefined,
  ]);
});

test("old names find the units of today, in any spelling", async () => {
  await using desk = await openHanoi();
  const [hit] = await desk.api.units.search({ text: "dong mac", day: today });
  expect(hit).toMatchObject({ exists: false, unit: { name: "Đống Mác", parentName: "Quận Hai Bà Trưng" } });
  expect(hit?.nowCalled.map((unit) => unit.name)).toContain("Hai Bà Trưng");
  const names = async (text: string) =>
    (await desk.api.units.search({ text, day: today })).map((one) => one.unit.name);
  expect(await names("hoa lac")).toContain("Hoà Lạc");
  expect(await names("lý thái tổ")).toEqual(await names("li thai to"));
  expect(await names("00265")).toEqual(["Đống Mác"]);
  expect(
    (await desk.api.find({ text: "đống mác" })).find((one) => one.title === "Phường Đống Mác")?.detail.vi,
  ).toMatch(/^Nay là .*Hai Bà Trưng/);
});

test("lineage walks from a ward of 2017 to today, and back", async () => {
  await using desk = await openHanoi();
  const dongMac = await desk.api.units.resolve({ code: "00265", day: "2017-06-01" });
  const forwards = await desk.api.units.lineage({ id: dongMac?.unitId ?? "", day: today });
  expect(forwards.steps[0]).toMatchObject({
    fromName: "Đống Mác",
    toName: "Đồng Nhân",
    certainty: "unverified",
    extent: "whole",
  });
  expect(forwards.ends.filter((end) => end.exists).map((end) => end.unit.name)).toContain("Hai Bà Trưng");
  const now = await desk.api.units.resolve({ code: "00256", day: today });
  const backwards = await desk.api.units.lineage({ id: now?.unitId ?? "", day: "2017-06-01" });
  expect(backwards.ends.map((end) => end.unit.name)).toContain("Đống Mác");
});

test("a merger by hand: a unit is made, two end in it, and its code is free only once", async () => {
  await using desk = await openHanoi();
  const facts = {
    population: null,
    populationOn: null,
    areaKm2: null,
    headOffice: null,
    legalBasis: "Nghị quyết mẫu",
  };
  const create = (value: string) =>
    desk.api.units.create({
      ...facts,
      kind: "ward",
      name: "Mới",
      parentId: "vn-01",
      from: "2027-01-01",
      codes: [{ scheme: "gso", value }],
    });
  await expect(create("00256")).rejects.toMatchObject({ message: "directory/code-already-taken" });
  const made = await create("00999");
  const old = await desk.api.units.resolve({ code: "00256", day: today });
  const unit = await desk.api.units.get({ id: old?.unitId ?? "" });
  const close = { id: unit.id, version: unit.version, on: "2027-01-01", instrument: "Nghị quyết mẫu" };
  await expect(
    desk.api.units.close({ ...close, successors: [{ unitId: unit.id, extent: "whole" }] }),
  ).rejects.toMatchObject({
    message: "directory/succeeds-itself",
  });
  await desk.api.units.close({ ...close, successors: [{ unitId: made.id, extent: "whole" }] });
  expect(await desk.api.units.resolve({ code: "00256", day: "2027-01-01" })).toBeNull();
  const { ends } = await desk.api.units.lineage({ id: unit.id, day: "2027-06-01" });
  expect(ends).toMatchObject([{ unit: { name: "Mới" }, extent: "whole", certainty: "stated", exists: true }]);
});

test("a new name is a new version of the same unit, not a new unit", async () => {
  await using desk = await openHanoi();
  const old = await desk.api.units.resolve({ code: "00256", day: today });
  const {
    id: _,
    unitId,
    from: __,
    to: ___,
    parentName: ____,
    source: _____,
    ...facts
  } = old ?? expect.unreachable();
  const after = await desk.api.units.amend({
    ...facts,
    id: unitId,
    version: 1,
    from: "2027-01-01",
    name: "Hai Bà",
  });
  expect(after.versions.map((version) => [version.name, version.to])).toEqual([
    ["Hai Bà Trưng", "2027-01-01"],
    ["Hai Bà", null],
  ]);
});

test("the list walks every page once, in the order of the alphabet", async () => {
  await using desk = await openHanoi();
  const names: string[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await desk.api.units.list({ day: "2025-07-01", parentId: "vn-01", limit: 50, cursor });
    names.push(...page.items.map((unit) => unit.name));
    if (page.next === null) break;
    cursor = page.next;
  }
  expect(names).toHaveLength(126);
  const { compare } = new Intl.Collator("vi");
  const bySyllable = (a: string, b: string): number => {
    const theirs = b.split(" ");
    return (
      a
        .split(" ")
        .map((syllable, n) => compare(syllable, theirs[n] ?? ""))
        .find((order) => order !== 0) ?? -1
    );
  };
  expect(names).toEqual(names.toSorted(bySyllable));
});
