import { waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { answerNotice, caseOf, claim, KY, LAN, openDesk } from "./officer-planting.ts";

const POINT = { text: "Tên chưa có loại hình", law: "Luật Doanh nghiệp, Điều 37", remedy: "Ghi loại hình" };

/** One notice has gone out, and was answered; `officer` has the dossier in hand. */
async function openAnswered(officer: typeof LAN) {
  const page = await openDesk("/can-bo/$id", officer);
  await claim(page);
  const { api, registry, id } = page;
  const { dossier } = await caseOf(page);
  await api.casework.dossiers.askSupplement({
    organisationId: registry.officeId,
    id,
    seq: dossier.standing.seq,
    reasons: [{ target: "phone", ...POINT }],
  });
  await answerNotice(page);
  page.become(officer);
  page.reload();
  return page;
}

/** Ticks a field, fills the point in, and sends the notice. */
async function ask(page: Awaited<ReturnType<typeof openAnswered>>, field: string) {
  await page.user.click(await page.screen.findByRole("checkbox", { name: `Hỏi về ${field}` }));
  await page.user.click(page.screen.getByRole("button", { name: "Yêu cầu bổ sung (1)" }));
  const dialog = within(await page.screen.findByRole("dialog"));
  expect(dialog.getByText(/Hồ sơ này đã có thông báo bổ sung/)).toBeDefined();
  await page.user.type(dialog.getByLabelText("Sai hoặc thiếu điều gì"), POINT.text);
  await page.user.type(dialog.getByLabelText("Cách làm đúng"), POINT.remedy);
  await page.user.click(dialog.getByRole("button", { name: "Xem trước thông báo" }));
  await page.user.click(await dialog.findByRole("button", { name: "Gửi thông báo" }));
  return dialog;
}

test("a further notice about what was not changed is refused, and says which point it is", async () => {
  await using page = await openAnswered(LAN);
  const dialog = await ask(page, "Tên tiếng Việt");
  expect((await dialog.findByRole("alert")).textContent).toMatch(/một lần|một thông báo/i);
  await page.user.click(dialog.getByRole("button", { name: "Sửa tiếp" }));
  expect(await dialog.findByText("Điểm này hỏi điều lần trước đã có thể hỏi.")).toBeDefined();
  expect(dialog.queryByLabelText(/Lý do cho phép hỏi thêm/)).toBeNull();
  expect((await caseOf(page)).dossier.standing.rounds).toHaveLength(1);
});

test("whoever supervises may let it ask after all, with a reason that stays with the dossier", async () => {
  await using page = await openAnswered(KY);
  const dialog = await ask(page, "Tên tiếng Việt");
  await dialog.findByRole("alert");
  await page.user.click(dialog.getByRole("button", { name: "Sửa tiếp" }));
  await page.user.type(await dialog.findByLabelText(/Lý do cho phép hỏi thêm/), "Mới có văn bản hướng dẫn");
  await page.user.click(dialog.getByRole("button", { name: "Xem trước thông báo" }));
  await page.user.click(await dialog.findByRole("button", { name: "Gửi thông báo" }));
  await waitFor(async () => expect((await caseOf(page)).dossier.standing.rounds).toHaveLength(2));
  const [, second] = (await caseOf(page)).dossier.standing.rounds;
  expect(second?.override?.reason).toBe("Mới có văn bản hướng dẫn");
});

test("what the applicant has just changed may be asked about again, and is shown as changed", async () => {
  await using page = await openAnswered(LAN);
  const line = await page.screen.findByRole("row", { name: /Điện thoại.*Lần nộp trước:/ });
  expect(line.textContent).toContain("0987654321");
  await ask(page, "Điện thoại");
  expect(await page.screen.findByText("Đã gửi thông báo bổ sung 1 điểm. Đồng hồ dừng.")).toBeDefined();
});
