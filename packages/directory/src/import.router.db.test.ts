import { expect, test } from "vitest";
import { seedHanoi } from "./hanoi.ts";
import { MOST_ROWS } from "./import.model.ts";
import { writeCsv, writeXlsx } from "./spreadsheet.ts";
import { SAMPLE_DAY as day, openDesk } from "./testing.ts";

const PEOPLE = ["Họ và tên", "Thư điện tử", "Điện thoại", "Mã cơ quan", "Chức vụ", "Từ ngày"];
const OFFICES = ["Mã cơ quan", "Tên cơ quan", "Mã cơ quan cấp trên", "Mã đơn vị hành chính", "Từ ngày"];
type Desk = Awaited<ReturnType<typeof openDesk>>;
type Kind = "people" | "organisations";

const check = (desk: Desk, kind: Kind, rows: string[][]) =>
  desk.api.imports.check({
    organisationId: "lang",
    kind,
    fileName: "tep.csv",
    content: writeCsv([kind === "people" ? PEOPLE : OFFICES, ...rows]).toString("base64"),
  });

const take = async (desk: Desk, kind: Kind, rows: string[][]) => {
  const checked = await check(desk, kind, rows);
  return desk.api.imports.takeIn({ organisationId: "lang", kind, fileName: "tep.csv", rows: checked.rows });
};

const names = async (desk: Desk) =>
  (await desk.api.people.list({ day })).items.map((person) => person.fullName);

test("a dry run names every fault by line and column, and writes nothing", async () => {
  await using desk = await openDesk();
  const rows = [
    ["", "khong-phai-thu", "x", "UBND-GV", "Chuyên viên", "31/02/2026"],
    ["=1+1", "moi@example.vn", "", "KHONG-CO", "", ""],
    ["Người Khác", "an@example.vn", "", "UBND-LANG", "", ""],
  ];
  const { errors, problem } = await check(desk, "people", rows);
  expect(problem).toBeNull();
  expect(errors.map(({ line, column, fault }) => `${line} ${column} ${fault}`)).toEqual([
    "2 fullName missing",
    "2 email not-an-email",
    "2 phone not-a-phone",
    "2 organisation outside-your-office",
    "2 from not-a-day",
    "3 fullName a-formula",
    "3 organisation no-such-organisation",
    "4 email email-taken",
  ]);
  await expect(take(desk, "people", rows)).rejects.toMatchObject({ message: "directory/import-has-errors" });
  expect(await names(desk)).toHaveLength(2);
  expect((await desk.api.imports.list({ organisationId: "lang" })).items).toEqual([]);
});

test("a file without the columns is refused as a whole", async () => {
  await using desk = await openDesk();
  const { problem } = await desk.api.imports.check({
    organisationId: "lang",
    kind: "people",
    fileName: "anh.png",
    content: Buffer.from("Cột lạ\nx\n").toString("base64"),
  });
  expect(problem).toBe("directory/columns-missing");
});

test("people come in with their posts, all at once, and all of it is undone at once", async () => {
  await using desk = await openDesk();
  const rows = [
    ["Lê Văn Cường", "cuong@example.vn", "+84 912 345 678", "VP-LANG", "Chuyên viên", "01/12/2025"],
    ["Lê Văn Cường", "cuong@example.vn", "", "UBND-LANG", "Phó Chủ tịch", "2026-01-01"],
    ["Phạm Thị Dung", "dung@example.vn", "", "", "", ""],
  ];
  expect((await check(desk, "people", rows)).creates).toEqual({
    organisation: 0,
    person: 2,
    position: 1,
    assignment: 2,
  });
  const done = await take(desk, "people", rows);
  expect(await names(desk)).toEqual(["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường", "Phạm Thị Dung"]);
  const [cuong] = (await desk.api.people.list({ day, text: "cuong" })).items;
  expect(cuong?.posts.map((post) => post.title).toSorted()).toEqual(["Chuyên viên", "Phó Chủ tịch"]);

  await desk.api.imports.undo({ organisationId: "lang", id: done.id, version: 1 });
  expect(await names(desk)).toEqual(["Nguyễn Văn An", "Trần Thị Bình"]);
  expect((await desk.api.positions.list({ organisationId: "lang", day })).map((post) => post.title)).toEqual([
    "Chủ tịch",
  ]);
  await expect(
    desk.api.imports.undo({ organisationId: "lang", id: done.id, version: 2 }),
  ).rejects.toMatchObject({
    message: "directory/import-already-undone",
  });
});

test("an import that somebody has worked on since is not undone", async () => {
  await using desk = await openDesk();
  const done = await take(desk, "people", [
    ["Phạm Thị Dung", "dung@example.vn", "", "VP-LANG", "Văn thư", ""],
  ]);
  const [dung] = (await desk.api.people.list({ day, text: "dung" })).items;
  const undo = { organisationId: "lang", id: done.id, version: 1 };
  await desk.api.assignments.create({
    organisationId: "lang",
    personId: dung?.id ?? "",
    positionId: "chair",
    from: day,
    to: null,
  });
  await expect(desk.api.imports.undo(undo)).rejects.toMatchObject({
    message: "directory/import-touched-since",
  });
  expect(await names(desk)).toContain("Phạm Thị Dung");
});

test("what is exported comes back as it is, and taking it in again changes nothing", async () => {
  await using desk = await openDesk();
  for (const format of ["csv", "xlsx"] as const) {
    const { content, fileName } = await desk.api.imports.export({
      organisationId: "lang",
      kind: "people",
      format,
      day,
    });
    expect(fileName).toBe(`nhan-su-2026-11-23.${format}`);
    const checked = await desk.api.imports.check({
      organisationId: "lang",
      kind: "people",
      fileName,
      content,
    });
    expect(checked).toMatchObject({ errors: [], creates: { person: 0, position: 0, assignment: 0 } });
    expect(checked.rows).toHaveLength(3);
    await expect(
      desk.api.imports.takeIn({ organisationId: "lang", kind: "people", fileName, rows: checked.rows }),
    ).rejects.toMatchObject({ message: "directory/nothing-to-import" });
  }
});

test("offices come in with those below them, in any order, and are undone", async () => {
  await using desk = await openDesk();
  await desk.data.write(seedHanoi);
  const rows = [
    ["TO-2", "Tổ một cửa", "PHONG-2", "", "01/07/2025"],
    ["PHONG-2", "Phòng Văn hóa – Xã hội", "UBND-LANG", "00199", "01/07/2025"],
  ];
  expect((await check(desk, "organisations", rows)).errors).toEqual([]);
  const done = await take(desk, "organisations", rows);
  const below = await desk.api.organisations.list({ day, parentId: "lang" });
  expect(below.items.map((office) => [office.name, office.below])).toEqual([
    ["Phòng Văn hóa – Xã hội", 1],
    ["Văn phòng UBND phường Láng", 0],
  ]);
  await desk.api.imports.undo({ organisationId: "lang", id: done.id, version: 1 });
  expect((await desk.api.organisations.list({ day, parentId: "lang" })).items).toHaveLength(1);
});

test("offices that lie in each other, twice, or in what is not there are named", async () => {
  await using desk = await openDesk();
  const { errors } = await check(desk, "organisations", [
    ["A", "A", "B", "", ""],
    ["B", "B", "A", "", ""],
    ["C", "C", "UBND-GV", "", ""],
    ["D", "D", "", "99999", ""],
    ["D", "D", "", "", ""],
    ["UBND-GV", "Tên khác", "", "", ""],
  ]);
  expect(errors.map(({ line, column, fault }) => `${line} ${column} ${fault}`)).toEqual([
    "2 parent no-such-organisation",
    "3 parent no-such-organisation",
    "4 parent outside-your-office",
    "5 unit no-such-unit",
    "5 code twice-in-file",
    "7 code code-taken",
  ]);
});

test("the same act sent twice is done once", async () => {
  await using desk = await openDesk();
  const { rows } = await check(desk, "people", [["Phạm Thị Dung", "dung@example.vn", "", "", "", ""]]);
  const act = {
    organisationId: "lang",
    kind: "people",
    fileName: "tep.csv",
    rows,
    idempotencyKey: "mot-lan-thoi",
  } as const;
  const first = await desk.api.imports.takeIn(act);
  expect(await desk.api.imports.takeIn(act)).toEqual(first);
  expect(await names(desk)).toHaveLength(3);
});

test("a workbook is read as well as a text file", async () => {
  await using desk = await openDesk();
  const content = (
    await writeXlsx([PEOPLE, ["Phạm Thị Dung", "dung@example.vn", "0912345678", "", "", ""]])
  ).toString("base64");
  const checked = await desk.api.imports.check({
    organisationId: "lang",
    kind: "people",
    fileName: "tep.xlsx",
    content,
  });
  expect(checked).toMatchObject({ problem: null, errors: [], creates: { person: 1 } });
});

test("the largest file is taken in, and out again, in one short transaction each", async () => {
  await using desk = await openDesk();
  const rows = Array.from({ length: MOST_ROWS }, (_, n) => [
    `Người Thử ${n}`,
    `nguoi${n}@example.vn`,
    "",
    "VP-LANG",
    `Vị trí ${n % 40}`,
    "",
  ]);
  const done = await take(desk, "people", rows);
  expect(done.rows).toBe(MOST_ROWS * 2 + 40);
  await desk.api.imports.undo({ organisationId: "lang", id: done.id, version: 1 });
  expect(await names(desk)).toHaveLength(2);
});

test("a chain of offices as long as the file is no trouble", async () => {
  await using desk = await openDesk();
  const rows = Array.from({ length: 500 }, (_, n) => [
    `C${n}`,
    `Cơ quan ${n}`,
    n === 499 ? "" : `C${n + 1}`,
    "",
    "",
  ]);
  expect((await check(desk, "organisations", rows)).creates).toMatchObject({ organisation: 500 });
});
