import { plantSample } from "@sen/directory/testing";
import type { TestSuite } from "@sen/suite/testing";
import { expect, test } from "vitest";
import { openScreen } from "../testing.tsx";

const sample = ({ data }: TestSuite) => data.write(plantSample);

test("people are listed by given name, with every post they hold", async () => {
  await using it = await openScreen("/quan-tri/nhan-su", { given: sample });
  const names = (await it.screen.findAllByRole("rowheader")).map((cell) => cell.textContent);
  expect(names).toEqual(["Nguyễn Văn An", "Trần Thị Bình"]);
  expect(it.screen.getByText("Chủ tịch, UBND phường Láng")).toBeTruthy();
  expect(it.screen.getByText("Chánh Văn phòng, Văn phòng UBND phường Láng")).toBeTruthy();
});

test("a person is amended on their page", async () => {
  await using it = await openScreen("/quan-tri/nhan-su/an", { given: sample });
  await it.user.click(await it.screen.findByRole("button", { name: "Sửa thông tin" }));
  const name = it.screen.getByLabelText("Họ và tên");
  await it.user.clear(name);
  await it.user.type(name, "Nguyễn Văn Ân");
  await it.user.click(it.screen.getByRole("button", { name: "Lưu" }));
  expect(await it.screen.findByRole("heading", { level: 1, name: "Nguyễn Văn Ân" })).toBeTruthy();
});

test("when somebody else was faster, both sides are shown and mine can be kept", async () => {
  await using it = await openScreen("/quan-tri/nhan-su/an", { given: sample });
  await it.user.click(await it.screen.findByRole("button", { name: "Sửa thông tin" }));
  await it.user.type(it.screen.getByLabelText(/Điện thoại/), "0912345678");
  const theirs = {
    organisationId: "lang",
    id: "an",
    version: 1,
    fullName: "Nguyễn An",
    email: "an@example.vn",
    phone: null,
  };
  await it.api.directory.people.amend(theirs);
  await it.user.click(it.screen.getByRole("button", { name: "Lưu" }));
  expect(await it.screen.findByText("Nguyễn An")).toBeTruthy();
  await it.user.click(it.screen.getByRole("button", { name: "Lưu bản của tôi" }));
  await expect
    .poll(async () => (await it.api.directory.people.get({ id: "an" })).phone, { timeout: 10_000 })
    .toBe("0912345678");
});

test("an e-mail that is somebody's is refused in plain words, and what was typed stays", async () => {
  await using it = await openScreen("/quan-tri/nhan-su/an", { given: sample });
  await it.user.click(await it.screen.findByRole("button", { name: "Sửa thông tin" }));
  const email = it.screen.getByLabelText("Thư điện tử");
  await it.user.clear(email);
  await it.user.type(email, "binh@example.vn");
  await it.user.click(it.screen.getByRole("button", { name: "Lưu" }));
  expect((await it.screen.findByRole("alert")).textContent).toContain("Thư điện tử này là của người khác");
  expect(it.screen.getByLabelText<HTMLInputElement>("Thư điện tử").value).toBe("binh@example.vn");
});
