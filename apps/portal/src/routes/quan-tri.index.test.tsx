import { expect, test } from "vitest";
import { openScreen } from "../testing.tsx";

test("lists what this person looks after, and nothing else", async () => {
  await using it = await openScreen("/quan-tri", { can: (permission) => permission === "auth.audit" });
  expect(await it.screen.findByRole("link", { name: "Nhật ký" })).toBeTruthy();
  expect(it.screen.queryByRole("link", { name: "Vai trò" })).toBeNull();
});

test("says why it is empty and whom to ask", async () => {
  await using it = await openScreen("/quan-tri", { can: () => false });
  expect(await it.screen.findByText("Bạn chưa được giao việc quản trị nào.")).toBeTruthy();
});

test("the search box leads to every screen of it, without marks", async () => {
  await using it = await openScreen("/");
  await it.screen.findByRole("heading", { name: "Trang của tôi" });
  await it.user.keyboard("{Control>}k{/Control}");
  await it.user.type(await it.screen.findByRole("searchbox", { hidden: true }), "ngay nghi");
  await it.screen.findByRole("option", { name: /Ngày nghỉ và hoán đổi/, hidden: true });
  await it.user.keyboard("{Enter}");
  await expect.poll(() => it.history.location.pathname).toBe("/quan-tri/ngay-nghi");
});
