import { plantSample } from "@sen/directory/testing";
import type { TestSuite } from "@sen/suite/testing";
import { expect, test } from "vitest";
import { openScreen } from "../testing.tsx";

const given = ({ data }: TestSuite) => data.write(plantSample);
const sessions = {
  morning: { from: "07:30", to: "11:30" },
  afternoon: { from: "13:00", to: "17:00" },
  evening: { from: "18:00", to: "21:00" },
};

test("an office's own hours are set from the house's, refused when they cross, and taken back with Undo", async () => {
  await using it = await openScreen("/quan-tri/gio-lam-viec?don-vi=lang", {
    given: async (suite) => {
      await given(suite);
      await suite.api.workdays.keepSessions({
        organisationId: "lang",
        from: "2026-01-01",
        sessions,
        version: 0,
      });
    },
  });
  expect(await it.screen.findByRole("row", { name: /01\/01\/2026 07:30–11:30/ })).toBeTruthy();
  await it.user.click(it.screen.getByRole("button", { name: "Sửa giờ áp dụng từ 01/01/2026" }));
  const ends = it.screen.getByLabelText("Sáng đến");
  await it.user.clear(ends);
  await it.user.type(ends, "14h");
  await it.user.click(it.screen.getByRole("button", { name: "Lưu" }));
  expect((await it.screen.findByRole("alert")).textContent).toContain("phải nối tiếp nhau");
  await it.user.clear(ends);
  await it.user.type(ends, "11h45");
  await it.user.click(it.screen.getByRole("button", { name: "Lưu" }));
  expect(await it.screen.findByRole("row", { name: /07:30–11:45/ })).toBeTruthy();

  await it.user.click(it.screen.getByRole("button", { name: "Xóa giờ áp dụng từ 01/01/2026" }));
  await it.user.click(await it.screen.findByRole("button", { name: /Hoàn tác/ }));
  expect(await it.screen.findByRole("row", { name: /07:30–11:45/ })).toBeTruthy();
});
