import { within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import { openScreen } from "../testing.tsx";

test("greets by name and says when nothing waits", async () => {
  await using it = await openScreen("/", { as: "Nguyễn Thu Hà" });
  expect(await it.screen.findByRole("heading", { level: 1, name: "Trang của tôi" })).toBeTruthy();
  expect(await it.screen.findByText("Không có việc nào cần bạn hôm nay.")).toBeTruthy();
  expect(it.screen.getByRole("main").textContent).toContain("Nguyễn Thu Hà");
  expect(document.title).toBe("Trang của tôi · Cổng công vụ");
});

test("whoever holds nothing finds what is for everybody, and nothing else", async () => {
  await using it = await openScreen("/", { can: () => false });
  const main = within(await it.screen.findByRole("main"));
  expect(await main.findByRole("link", { name: "Đăng ký kinh doanh" })).toBeTruthy();
  expect(main.queryByRole("link", { name: "Lịch công tác" })).toBeNull();
});

test("says what could not be read, and shows the rest", async () => {
  const fails = http.get("*/api/rpc/*", ({ request }) =>
    request.url.includes("calendar.today") ? HttpResponse.json({}, { status: 500 }) : undefined,
  );
  await using it = await openScreen("/", { breakage: [fails] });
  expect(await it.screen.findByText(/Một phần việc chưa đọc được/)).toBeTruthy();
});

test("an address that leads nowhere says so and shows the way home", async () => {
  await using it = await openScreen("/khong-co");
  expect(await it.screen.findByRole("heading", { name: "Không có trang này" })).toBeTruthy();
  await it.user.click(it.screen.getByRole("link", { name: "Về trang của tôi" }));
  expect(await it.screen.findByRole("heading", { name: "Trang của tôi" })).toBeTruthy();
});

test("nobody signed in is led to the sign-in page", async () => {
  const noDemo = http.get("*/api/auth/demo", () => HttpResponse.json({ accounts: [] }));
  await using it = await openScreen("/", { actor: null, breakage: [noDemo] });
  await expect.poll(() => it.history.location.pathname, { timeout: 15_000 }).toBe("/dang-nhap");
});
