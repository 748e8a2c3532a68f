import { isReferenceViolation, isUniqueViolation } from "@sen/data";
import { freshData } from "@sen/data/testing";
import { expect, test } from "vitest";
import {
  assignmentsOf,
  holdersOf,
  organisationNamed,
  organisationsUnder,
  peopleAt,
  peopleByIds,
  personById,
  positionById,
} from "./ask.ts";
import { deleteOrganisations, insertOrganisation } from "./organisation.store.ts";
import { insertPeople } from "./person.store.ts";
import { SAMPLE_DAY as day, plantSample } from "./testing.ts";

async function planted() {
  const data = await freshData();
  await data.write(plantSample);
  return data;
}

test("answers for the day, and only for the day", async () => {
  await using data = await planted();
  expect(await organisationNamed(data.read, "lang", day)).toMatchObject({
    name: "UBND phường Láng",
    code: "UBND-LANG",
    to: null,
  });
  expect(await organisationNamed(data.read, "lang", "2025-06-30")).toBeNull();
  expect(await organisationsUnder(data.read, "lang", "2025-06-30")).toEqual([]);
  expect(await assignmentsOf(data.read, "binh", "2025-06-30")).toEqual([]);
});

test("an office is under itself, and everything below it is", async () => {
  await using data = await planted();
  expect((await organisationsUnder(data.read, "city", day)).toSorted()).toEqual([
    "city",
    "giang-vo",
    "lang",
    "lang-vp",
  ]);
  expect(await organisationsUnder(data.read, "lang-vp", day)).toEqual(["lang-vp"]);
  expect(await organisationsUnder(data.read, "nowhere", day)).toEqual([]);
});

test("people come by rank, by name, and each once", async () => {
  await using data = await planted();
  expect((await peopleAt(data.read, "lang-vp", day)).map((person) => person.id)).toEqual(["binh", "an"]);
  expect((await peopleByIds(data.read, ["binh", "an", "nobody"])).map((person) => person.id)).toEqual([
    "an",
    "binh",
  ]);
  expect((await assignmentsOf(data.read, "binh", day)).map((post) => post.organisationId).toSorted()).toEqual(
    ["lang", "lang-vp"],
  );
  expect((await holdersOf(data.read, "chair", day)).map((person) => person.fullName)).toEqual([
    "Trần Thị Bình",
  ]);
  expect(await personById(data.read, "nobody")).toBeNull();
  expect(await positionById(data.read, "clerk")).toMatchObject({ title: "Chuyên viên", to: null });
});

test("the engine itself keeps codes and e-mails apart, and holds on to what is referred to", async () => {
  await using data = await planted();
  const office = {
    id: "v",
    organisationId: "other",
    from: day,
    to: null,
    name: "Khác",
    parentId: null,
    unitId: null,
  };
  await expect(data.write((tx) => insertOrganisation(tx, "UBND-LANG", office))).rejects.toSatisfy(
    isUniqueViolation,
  );
  const twin = {
    id: "twin",
    organisationId: "lang",
    fullName: "X",
    email: "an@example.vn",
    phone: null,
    version: 1,
  };
  await expect(data.write((tx) => insertPeople(tx, [twin]))).rejects.toSatisfy(isUniqueViolation);
  await expect(data.write((tx) => deleteOrganisations(tx, ["lang-vp"]))).rejects.toSatisfy(
    isReferenceViolation,
  );
  expect(await organisationNamed(data.read, "lang-vp", day)).not.toBeNull();
});
