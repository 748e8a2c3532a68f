import { plantSample } from "@sen/directory/testing";
import type { TestSuite } from "@sen/suite/testing";
import { expect, test } from "vitest";
import { openScreen } from "../testing.tsx";

const sample = ({ data }: TestSuite) => data.write(plantSample);

test("the tree opens office by office", async () => {
  await using it = await openScreen("/quan-tri/co-quan", { given: sample });
  await it.user.click(await it.screen.findByRole("button", { name: "Mở UBND phường Láng" }));
  expect(await it.screen.findByRole("link", { name: "Văn phòng UBND phường Láng" })).toBeTruthy();
});

test("an office below is added on the page of the one above", async () => {
  await using it = await openScreen("/quan-tri/co-quan/lang", { given: sample });
  await it.user.click(await it.screen.findByRole("button", { name: "Thêm cơ quan trực thuộc" }));
  await it.user.type(it.screen.getByLabelText("Tên"), "Phòng Kinh tế");
  await it.user.type(it.screen.getByLabelText("Mã"), "VP-LANG");
  await it.user.click(it.screen.getByRole("button", { name: "Thêm" }));
  expect((await it.screen.findByRole("alert")).textContent).toContain("Mã này đã có nơi khác dùng");
  await it.user.clear(it.screen.getByLabelText("Mã"));
  await it.user.type(it.screen.getByLabelText("Mã"), "KT-LANG");
  await it.user.click(it.screen.getByRole("button", { name: "Thêm" }));
  expect(await it.screen.findByRole("link", { name: "Phòng Kinh tế" })).toBeTruthy();
});

test("a post that is held cannot be ended, and it says what to do first", async () => {
  await using it = await openScreen("/quan-tri/vi-tri?don-vi=lang-vp", { given: sample });
  const row = (await it.screen.findByRole("rowheader", { name: "Chuyên viên" })).closest("tr");
  expect(row?.textContent).toContain("Nguyễn Văn An");
  await it.user.click(it.screen.getByRole("button", { name: "Kết thúc: Chuyên viên" }));
  await it.user.click(it.screen.getByRole("button", { name: "Kết thúc" }));
  expect((await it.screen.findByRole("alert")).textContent).toContain("Hãy kết thúc phân công trước");
});
