import { expect, test } from "vitest";
import { caseOf, KY, LAN, openDesk, payFee, plantCase, THU } from "../officer-planting.ts";
import { openScreen } from "../testing.tsx";

const titles = (page: { screen: typeof import("@testing-library/react").screen }) =>
  page.screen.getAllByRole("rowheader").map((row) => row.querySelector("a")?.textContent);

test("what runs out comes before what waits for its applicant, whichever was filed first", async () => {
  await using page = await openScreen("/can-bo?xem=open", {
    given: async (api, registry) => {
      await plantCase(api, registry, "Mây Trắng");
      return plantCase(api, registry, "Sao Mai");
    },
  });
  page.become(THU);
  await payFee(page, page.id); // the younger one's clock runs
  page.become(LAN);
  page.reload();
  await page.screen.findByText("Công ty TNHH Sao Mai");
  expect(titles(page)).toEqual(["Công ty TNHH Sao Mai", "Công ty TNHH Mây Trắng"]);
  const [first, second] = page.screen.getAllByRole("row").slice(1);
  expect(first?.textContent).toContain("3ngày");
  expect(second?.textContent).toContain("tạm dừng");
  await page.user.type(page.screen.getByLabelText("Tìm theo mã, tên, người nộp"), "may trang");
  await page.screen.findByText("1 hồ sơ");
  expect(titles(page)).toEqual(["Công ty TNHH Mây Trắng"]);
});

test("claiming from the list by key takes it in hand, and undo gives it back", async () => {
  await using page = await openDesk("/can-bo?xem=free");
  await page.screen.findByText("Công ty TNHH Sao Mai");
  await page.user.keyboard("j");
  expect(document.activeElement?.textContent).toBe("Công ty TNHH Sao Mai");
  await page.user.keyboard("c");
  expect(await page.screen.findByText("Mọi hồ sơ đều đã có người nhận.")).toBeDefined();
  expect((await caseOf(page)).dossier.standing.assignee?.id).toBe("lan");
  await page.user.click(await page.screen.findByRole("button", { name: /^Hoàn tác/ }));
  expect(await page.screen.findByText("Công ty TNHH Sao Mai")).toBeDefined();
  expect((await caseOf(page)).dossier.standing.assignee).toBeNull();
});

test("an empty view says why, and where there is something", async () => {
  await using page = await openDesk("/can-bo");
  expect(await page.screen.findByText("Bạn không có hồ sơ nào đang xử lý.")).toBeDefined();
  await page.user.click(page.screen.getByRole("link", { name: "Xem hồ sơ chưa ai nhận" }));
  expect(await page.screen.findByText("Công ty TNHH Sao Mai")).toBeDefined();
});

test("only whoever supervises selects and assigns; who takes them must be chosen", async () => {
  await using page = await openDesk("/can-bo?xem=open", KY);
  await page.screen.findByText("Công ty TNHH Sao Mai");
  await page.user.keyboard("jx");
  const bulk = await page.screen.findByRole("region", { name: "Việc với các hồ sơ đã chọn" });
  expect(bulk.textContent).toContain("Đã chọn 1 hồ sơ");
  await page.user.click(page.screen.getByRole("button", { name: "Giao" }));
  expect(await page.screen.findByText("Hãy chọn người nhận.")).toBeDefined();
  page.become(LAN);
  page.reload();
  await page.screen.findByText("Công ty TNHH Sao Mai");
  expect(page.screen.queryByRole("checkbox")).toBeNull();
});
