import { expect, test } from "vitest";
import { openScreen, plantDossier, plantDraft } from "../testing.tsx";

test("somebody who comes for the first time reads what this is and where to start", async () => {
  await using page = await openScreen("/");
  expect(await page.screen.findByText("Bạn chưa có hồ sơ nào")).toBeDefined();
  const start = page.screen.getByRole("link", { name: "Bắt đầu hồ sơ mới" });
  expect(start.getAttribute("href")).toBe("/doanh-nghiep/bat-dau");
});

test("a draft is deleted at once and comes back with Undo", async () => {
  await using page = await openScreen("/", {
    given: (api, registry) => plantDraft(api, registry, { "name.vi": "Công ty TNHH Hoa Sữa" }),
  });
  await page.user.click(
    await page.screen.findByRole("button", { name: "Xóa bản nháp Công ty TNHH Hoa Sữa" }),
  );
  expect(await page.screen.findByText("Bạn chưa có hồ sơ nào")).toBeDefined();
  await page.user.click(page.screen.getByRole("button", { name: /Hoàn tác/ }));
  expect(await page.screen.findByRole("link", { name: "Soạn tiếp Công ty TNHH Hoa Sữa" })).toBeDefined();
});

test("a filed dossier stands there with its code, its state and what comes next", async () => {
  await using page = await openScreen("/", { given: plantDossier });
  const [dossier] = await page.api.casework.mine.list();
  expect(await page.screen.findByRole("link", { name: dossier?.title ?? "" })).toBeDefined();
  expect(page.screen.getByText(dossier?.code ?? "")).toBeDefined();
  expect(page.screen.getByText(/^Hãy nộp .* để hồ sơ được giải quyết tiếp\.$/)).toBeDefined();
});
