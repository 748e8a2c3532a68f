import { expect, test } from "vitest";
import { peopleByIds } from "./ask.ts";
import { keepCitizen } from "./citizen.ts";
import { SAMPLE_DAY as day, openDesk } from "./testing.ts";

const refusal = (code: string) => ({ code: "CONFLICT", message: code });

test("an office is renamed from a day on, and what it was called before stays", async () => {
  await using desk = await openDesk();
  const facts = { organisationId: "lang", parentId: "city", unitId: null, from: "2026-01-01" };
  const after = await desk.api.organisations.amend({
    ...facts,
    version: 1,
    name: "Ủy ban nhân dân phường Láng",
  });
  expect(after.versions.map(({ name, from, to }) => [name, from, to])).toEqual([
    ["UBND phường Láng", "2025-07-01", "2026-01-01"],
    ["Ủy ban nhân dân phường Láng", "2026-01-01", null],
  ]);
  const before = await desk.api.organisations.list({ day: "2025-12-31", parentId: "city" });
  expect(before.items.map((office) => office.name)).toContain("UBND phường Láng");
});

test("a stale amendment gets the record as it is now, and changes nothing", async () => {
  await using desk = await openDesk();
  const facts = { organisationId: "lang", parentId: "city", unitId: null, from: day };
  await desk.api.organisations.amend({ ...facts, version: 1, name: "A" });
  await expect(desk.api.organisations.amend({ ...facts, version: 1, name: "B" })).rejects.toMatchObject({
    ...refusal("rpc/changed-meanwhile"),
    cause: { detail: { version: 2 } },
  });
});

test("an office cannot lie in itself, in what is not there, or where the person may not manage", async () => {
  await using desk = await openDesk({ offices: new Set(["lang", "lang-vp"]) });
  const move = (parentId: string | null) =>
    desk.api.organisations.amend({
      organisationId: "lang",
      version: 1,
      parentId,
      unitId: null,
      from: day,
      name: "UBND phường Láng",
    });
  await expect(move("lang-vp")).rejects.toMatchObject(refusal("directory/parent-below-itself"));
  await expect(move("nowhere")).rejects.toMatchObject(refusal("directory/parent-not-there"));
  await expect(move("giang-vo")).rejects.toMatchObject(refusal("directory/parent-not-yours"));
  await expect(move(null)).rejects.toMatchObject(refusal("directory/parent-not-yours"));
});

test("a code is taken once, and an office with something in it does not close", async () => {
  await using desk = await openDesk();
  const twice = { organisationId: "city", code: "UBND-GV", name: "Khác", unitId: null, from: day };
  await expect(desk.api.organisations.create(twice)).rejects.toMatchObject(
    refusal("directory/code-already-taken"),
  );
  await expect(
    desk.api.organisations.close({ organisationId: "lang", version: 1, on: day }),
  ).rejects.toMatchObject(refusal("directory/still-in-use"));
  const closed = await desk.api.organisations.close({ organisationId: "giang-vo", version: 1, on: day });
  expect(closed.versions.at(-1)?.to).toBe(day);
});

test("of two who take one code at the same moment, one is refused", async () => {
  await using desk = await openDesk();
  const office = { organisationId: "city", code: "MOI", name: "Mới", unitId: null, from: day };
  const answers = await Promise.allSettled([1, 2, 3].map(() => desk.api.organisations.create(office)));
  expect(answers.filter((answer) => answer.status === "fulfilled")).toHaveLength(1);
  expect(answers.find((answer) => answer.status === "rejected")?.reason).toMatchObject(
    refusal("directory/code-already-taken"),
  );
});

test("a person holds two posts, but not one post twice", async () => {
  await using desk = await openDesk();
  const binh = await desk.api.people.get({ id: "binh" });
  expect(binh.posts.map((post) => post.title).toSorted()).toEqual(["Chánh Văn phòng", "Chủ tịch"]);
  const again = { organisationId: "lang", positionId: "chair", personId: "binh", from: day, to: null };
  await expect(desk.api.assignments.create(again)).rejects.toMatchObject(
    refusal("directory/already-in-that-post"),
  );
  const other = { organisationId: "lang-vp", positionId: "clerk", personId: "binh", from: day, to: null };
  await desk.api.assignments.create(other);
  expect((await desk.api.people.get({ id: "binh" })).posts).toHaveLength(3);
});

test("a post that is held does not close; when it is left, it does", async () => {
  await using desk = await openDesk();
  const close = { organisationId: "lang-vp", id: "clerk", version: 1, on: day };
  await expect(desk.api.positions.close(close)).rejects.toMatchObject(refusal("directory/still-held"));
  await desk.api.assignments.close({ organisationId: "lang-vp", id: "a3", version: 1, on: day });
  await desk.api.positions.close(close);
  expect((await desk.api.positions.list({ organisationId: "lang-vp", day })).map((one) => one.id)).toEqual([
    "head",
  ]);
});

test("another office's rows are not there", async () => {
  await using desk = await openDesk();
  const missing = { code: "NOT_FOUND" };
  await expect(
    desk.api.positions.close({ organisationId: "giang-vo", id: "clerk", version: 1, on: day }),
  ).rejects.toMatchObject(missing);
  await expect(
    desk.api.people.amend({
      organisationId: "giang-vo",
      id: "an",
      version: 1,
      fullName: "X",
      email: "x@example.vn",
      phone: null,
    }),
  ).rejects.toMatchObject(missing);
  await expect(
    desk.api.assignments.close({ organisationId: "giang-vo", id: "a3", version: 1, on: day }),
  ).rejects.toMatchObject(missing);
});

test("an e-mail belongs to one person", async () => {
  await using desk = await openDesk();
  const twin = { organisationId: "lang", fullName: "Lê Văn Cường", email: "AN@example.vn ", phone: null };
  await expect(desk.api.people.create(twin)).rejects.toMatchObject(refusal("directory/email-already-taken"));
  const { id } = await desk.api.people.create({ ...twin, email: "cuong@example.vn" });
  expect((await desk.api.people.list({ day })).items.map((person) => person.fullName)).toEqual([
    "Nguyễn Văn An",
    "Trần Thị Bình",
    "Lê Văn Cường",
  ]);
  await desk.api.people.handOver({ organisationId: "lang", id, version: 1, toOrganisationId: "giang-vo" });
  expect((await desk.api.people.get({ id })).organisationId).toBe("giang-vo");
});

test("whoever may only read may not change, and whoever manages one office not another", async () => {
  await using desk = await openDesk({
    can: (permission, office) => permission === "directory.read" || office === "lang",
  });
  const post = { title: "Phó Chủ tịch", rank: 2, from: day };
  await expect(desk.api.positions.create({ ...post, organisationId: "giang-vo" })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  expect((await desk.api.positions.create({ ...post, organisationId: "lang" })).title).toBe("Phó Chủ tịch");
});

test("the search box finds people, offices and units without marks", async () => {
  await using desk = await openDesk();
  expect((await desk.api.find({ text: "tran thi binh" })).map((hit) => hit.title)).toEqual(["Trần Thị Bình"]);
  expect((await desk.api.find({ text: "phuong lang" })).map((hit) => hit.title)).toEqual([
    "UBND phường Láng",
    "Văn phòng UBND phường Láng",
  ]);
});

test("a citizen is known to whoever is told of them, and found by nobody", async () => {
  await using desk = await openDesk();
  const citizen = { id: "minh", fullName: "Trà Nguyệt Minh", email: "minh@home.example" };
  await desk.data.write((tx) => keepCitizen(tx, { ...citizen, organisationId: "city" }));
  expect((await peopleByIds(desk.data.read, ["minh"])).map(({ fullName }) => fullName)).toEqual([
    "Trà Nguyệt Minh",
  ]);
  expect((await desk.api.people.list({ day, text: "nguyet minh" })).items).toEqual([]);
  expect(await desk.api.find({ text: "nguyet minh" })).toEqual([]);
  await expect(desk.api.people.get({ id: "minh" })).rejects.toMatchObject({ code: "NOT_FOUND" });
});
