import { expect, test } from "vitest";
import { openScreen, plantDossier } from "../testing.tsx";

test("one sentence says what is left; the line says who, what, when, and what is expected", async () => {
  await using page = await openScreen("/ho-so/$id", { given: plantDossier });
  expect(await page.screen.findByText("Thời hạn đang dừng, chờ bạn nộp phí")).toBeDefined();
  expect(page.screen.getByRole("heading", { level: 3, name: "Đã tiếp nhận" })).toBeDefined();
  const now = page.screen.getByRole("heading", { level: 3, name: "Chờ bạn nộp phí" });
  expect(now.closest("li")?.getAttribute("aria-current")).toBe("step");
  expect(page.screen.getByRole("img", { name: "Chưa có kết quả" })).toBeDefined();
});

test("the arithmetic of the date is a click away", async () => {
  await using page = await openScreen("/ho-so/$id", { given: plantDossier });
  await page.user.click(await page.screen.findByText("Vì sao là ngày này?"));
  expect(page.screen.getByText(/Hồ sơ được tính là nhận ngày thứ Hai 23\/11\/2026/)).toBeDefined();
});

test("withdrawing wants a reason, and shows as asked only when the office has it", async () => {
  await using page = await openScreen("/ho-so/$id", { given: plantDossier });
  await page.user.click(await page.screen.findByRole("button", { name: "Xin rút hồ sơ…" }));
  await page.user.click(await page.screen.findByRole("button", { name: "Xin rút" }));
  expect((await page.screen.findByRole("alert")).textContent).toContain("Hãy viết lý do rút hồ sơ.");
  await page.user.type(page.screen.getByLabelText(/Lý do rút/), "Tôi muốn đổi loại hình");
  await page.user.click(page.screen.getByRole("button", { name: "Xin rút" }));
  expect(await page.screen.findByText("Bạn đã xin rút hồ sơ")).toBeDefined();
});
