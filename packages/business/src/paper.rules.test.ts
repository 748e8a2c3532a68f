import fc from "fast-check";
import { expect, test } from "vitest";
import { applicationPaper } from "./application.paper.ts";
import { membersPaper } from "./members.paper.ts";
import { headLines, plain, printed, table } from "./paper.rules.ts";
import { filingSample, outlineOf } from "./paper.samples.ts";

const sample = () => applicationPaper(filingSample("enterprise-new-llc1", "llc1", 3));

test("whatever people type is one line of plain text: no control marks, no direction marks, no broken letters", () =>
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (typed) => {
      const said = plain(typed);
      return said.isWellFormed() && !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(said) && plain(said) === said;
    }),
  ));

test("letters typed as letter and mark are composed, and a right-to-left override is gone", () => {
  expect(plain("Nguyễn\u0000 Văn\u202E An\nHai")).toBe("Nguyễn Văn An Hai");
  expect(plain("e\u200B\u0301 \u200B x")).toBe("é x"); // what is hidden between them holds no two signs apart
});

test("a text of ten thousand lines and a table of ten thousand rows stay bounded, and the table says what it left out", () => {
  const rows = Array.from({ length: 10_000 }, (_, n) => [String(n + 1), "dòng\n".repeat(10_000)]);
  const paper = printed({
    ...sample(),
    title: ["A\n".repeat(10_000)],
    blocks: [
      table({
        columns: [
          { title: "STT", width: 1 },
          { title: "Tên", width: 5 },
        ],
        rows,
      }),
    ],
  });
  const outline = outlineOf(paper);
  expect(outline.length).toBeLessThan(4_000_000);
  expect(outline.split("\n").at(-1)).toBe("|  | … và 9400 dòng khác trong hồ sơ điện tử. |");
  expect(paper.title[0]?.length).toBeLessThan(6_100);
});

test("a company of ten thousand members is still a paper of bounded length", () => {
  const filing = filingSample("enterprise-new-jsc", "jsc", 5);
  const values = { ...filing.values };
  for (let n = 0; n < 10_000; n++) values[`members.x${n}.name`] = `Nguyễn Văn ${n}`;
  const paper = printed(membersPaper({ ...filing, values }));
  const grid = paper.blocks.find((block) => block.type === "table")?.grid;
  expect(grid?.rows.length).toBe(601);
});

test("the name of an office stands on one line, or on two that break where a reader would", () => {
  expect(headLines("Phòng Đăng ký kinh doanh")).toEqual(["PHÒNG ĐĂNG KÝ KINH DOANH"]);
  expect(headLines("Ủy ban nhân dân thành phố Hà Nội")).toEqual(["ỦY BAN NHÂN DÂN", "THÀNH PHỐ HÀ NỘI"]);
  expect(headLines("Công ty cổ phần Thương mại Hà Bình Đồi")).toEqual([
    "CÔNG TY CỔ PHẦN",
    "THƯƠNG MẠI HÀ BÌNH ĐỒI",
  ]);
  expect(headLines("A".repeat(60))).toEqual(["A".repeat(60)]);
});
