import { expect, test } from "vitest";
import { openScreen } from "../testing.tsx";

test("an office without entries says so", async () => {
  await using page = await openScreen("/doanh-nghiep/?don-vi=lang");
  expect(await page.screen.findByText("Chưa có mục nào.")).toBeDefined();
});
