import { plantSample } from "@sen/directory/testing";
import type { TestSuite } from "@sen/suite/testing";
import { fireEvent } from "@testing-library/react";
import { expect, test } from "vitest";
import { openScreen } from "../testing.tsx";

const sample = ({ data }: TestSuite) => data.write(plantSample);
const file = (...lines: string[]) =>
  new File(
    [["Họ và tên,Thư điện tử,Điện thoại,Mã cơ quan,Chức vụ,Từ ngày", ...lines].join("\n")],
    "nhan-su.csv",
    { type: "text/csv" },
  );

test("a wrong cell is named and nothing is written; the corrected file goes in, and comes out again", async () => {
  await using it = await openScreen("/quan-tri/nhap-tep?loai=people&don-vi=lang", { given: sample });
  const choose = async (chosen: File) =>
    fireEvent.change(await it.screen.findByLabelText<HTMLInputElement>(/Tệp XLSX hoặc CSV/), {
      target: { files: [chosen] },
    });

  await choose(file("Lê Văn Cường,khong-phai-thu,,VP-LANG,Chuyên viên,01/12/2025"));
  const errors = await it.screen.findByRole("table", { name: /Có 1 ô cần sửa/ });
  expect(errors.textContent).toContain("2Thư điện tửkhong-phai-thuKhông phải địa chỉ thư");
  expect(it.screen.queryByRole("button", { name: "Nhập tất cả" })).toBeNull();

  await choose(file("Lê Văn Cường,cuong@example.vn,,VP-LANG,Chuyên viên,01/12/2025"));
  expect(await it.screen.findByText("Sẽ thêm 1 người và 1 phân công.")).toBeTruthy();
  await it.user.click(it.screen.getByRole("button", { name: "Nhập tất cả" }));
  expect(await it.screen.findByText("Đã nhập nhan-su.csv.")).toBeTruthy();
  expect((await it.api.directory.people.list({ day: "2026-11-23", text: "cuong" })).items).toHaveLength(1);

  const history = await it.screen.findByRole("table", { name: "Các lần nhập" });
  await it.user.click(history.querySelector("button") as HTMLElement);
  expect(await it.screen.findByText("Đã hoàn tác nhan-su.csv.")).toBeTruthy();
  expect((await it.api.directory.people.list({ day: "2026-11-23", text: "cuong" })).items).toEqual([]);
});

test("a file that is no table says what to do", async () => {
  await using it = await openScreen("/quan-tri/nhap-tep?loai=people&don-vi=lang", { given: sample });
  const input = await it.screen.findByLabelText<HTMLInputElement>(/Tệp XLSX hoặc CSV/);
  fireEvent.change(input, {
    target: { files: [new File(["chỉ có một dòng"], "la.csv", { type: "text/csv" })] },
  });
  expect((await it.screen.findByRole("alert")).textContent).toContain("không có dòng nào dưới dòng tiêu đề");
});

test("whoever manages no office is told whom to ask", async () => {
  await using it = await openScreen("/quan-tri/nhap-tep", {
    can: (permission) => permission === "directory.read",
  });
  expect(await it.screen.findByText("Bạn chưa được giao quản lý cơ quan nào.")).toBeTruthy();
});
