import { seedHanoi } from "@sen/directory/hanoi";
import type { TestSuite } from "@sen/suite/testing";
import { expect, test } from "vitest";
import { openScreen } from "../testing.tsx";

const hanoi = ({ data }: TestSuite) => data.write(seedHanoi);

test("an old name finds the unit of today, and says how sure that is", async () => {
  await using it = await openScreen("/quan-tri/don-vi?tim=dong%20mac", { given: hanoi });
  const row = (await it.screen.findByRole("link", { name: "Phường Đống Mác" })).closest("tr");
  expect(row?.textContent).toContain("Không còn từ 01/01/2025. Nay là Phường Hai Bà Trưng (chưa kiểm chứng)");
});

test("the page of a unit that ended leads from step to step to where its ground is", async () => {
  await using it = await openScreen("/quan-tri/don-vi/vn-01-00265", { given: hanoi });
  expect(await it.screen.findByRole("heading", { name: "Phường Đống Mác" })).toBeTruthy();
  const steps = await it.screen.findByRole("table", { name: "Địa giới qua thời gian" });
  expect(steps.textContent).toMatch(
    /01\/01\/2025.*Đồng Nhân.*Chưa kiểm chứng.*01\/07\/2025.*Hai Bà Trưng.*Theo văn bản/,
  );
});

test("a unit whose heirs nobody recorded says so instead of guessing", async () => {
  await using it = await openScreen("/quan-tri/don-vi/vn-01-00274", { given: hanoi });
  expect(await it.screen.findByText("Chưa có dữ liệu về đơn vị kế thừa.")).toBeTruthy();
});

test("the list is of the chosen day", async () => {
  await using it = await openScreen("/quan-tri/don-vi?ngay=2025-06-30&loai=urban-district", { given: hanoi });
  expect(await it.screen.findByRole("link", { name: "Quận Hai Bà Trưng" })).toBeTruthy();
});

test("whoever may only read is not offered to change", async () => {
  await using it = await openScreen("/quan-tri/don-vi/vn-01-00256-202507", {
    given: hanoi,
    can: (permission) => permission === "directory.read",
  });
  expect(await it.screen.findByRole("heading", { name: "Phường Hai Bà Trưng" })).toBeTruthy();
  expect(it.screen.queryByRole("button", { name: "Sửa đơn vị" })).toBeNull();
});
