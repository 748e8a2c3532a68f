import { waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { caseOf, claim, HAI, KY, LAN, MAI, openDesk, plantChange, propose } from "../officer-planting.ts";

const AT = "/can-bo/$id";

test("one complete notice: ticked in the check, written, read as the applicant will, and sent once", async () => {
  await using page = await openDesk(AT);
  await claim(page);
  await page.user.click(await page.screen.findByRole("checkbox", { name: "Hỏi về Tên tiếng Việt" }));
  await page.user.click(await page.screen.findByRole("button", { name: "Yêu cầu bổ sung (1)" }));
  const dialog = within(await page.screen.findByRole("dialog"));
  expect(dialog.getByText(/Đây là thông báo duy nhất/)).toBeDefined();
  await page.user.click(dialog.getByRole("button", { name: "Xem trước thông báo" }));
  expect((await dialog.findByRole("alert")).textContent).toContain("hãy ghi điều sai hoặc thiếu");
  await page.user.type(dialog.getByLabelText("Sai hoặc thiếu điều gì"), "Tên chưa có loại hình");
  await page.user.type(dialog.getByLabelText("Cách làm đúng"), "Ghi loại hình trước tên riêng");
  const law = dialog.getByLabelText<HTMLInputElement>("Căn cứ pháp luật");
  if (law.value === "") await page.user.type(law, "Luật Doanh nghiệp, Điều 37");
  await page.user.click(dialog.getByRole("button", { name: "Xem trước thông báo" }));
  const preview = within(await dialog.findByRole("article"));
  expect(preview.getByText(/Tên chưa có loại hình/)).toBeDefined();
  expect((await caseOf(page)).dossier.standing.rounds).toHaveLength(0); // read, and not sent yet
  await page.user.click(dialog.getByRole("button", { name: "Gửi thông báo" }));
  expect(await page.screen.findByText("Đã gửi thông báo bổ sung 1 điểm. Đồng hồ dừng.")).toBeDefined();
  const { standing } = (await caseOf(page)).dossier;
  expect(standing.status).toBe("supplement");
  expect(standing.rounds).toHaveLength(1);
  await waitFor(() => expect(page.screen.queryByRole("button", { name: /^Yêu cầu bổ sung/ })).toBeNull());
});

test("what was ticked and written is there again after a reload", async () => {
  await using page = await openDesk(AT);
  await claim(page);
  await page.user.click(await page.screen.findByRole("checkbox", { name: "Hỏi về Tên tiếng Việt" }));
  page.reload();
  expect(await page.screen.findByRole("button", { name: "Yêu cầu bổ sung (1)" })).toBeDefined();
});

test("whoever proposed cannot sign: there is no button, and the server refuses", async () => {
  await using page = await openDesk(AT, KY);
  await claim(page);
  await page.user.click(await page.screen.findByRole("button", { name: "Đề xuất cấp" }));
  await page.user.click(
    within(await page.screen.findByRole("dialog")).getByRole("button", { name: "Đề xuất cấp" }),
  );
  expect(await page.screen.findByText("Bạn là người đề xuất, nên phải có người khác ký.")).toBeDefined();
  expect(page.screen.queryByRole("button", { name: "Ký và cấp" })).toBeNull();
  const { dossier } = await caseOf(page);
  const asked = { organisationId: page.registry.officeId, id: page.id, seq: dossier.standing.seq };
  await expect(page.api.business.cases.grant(asked)).rejects.toThrow("casework/four-eyes");
});

test("the second pair of eyes reads what it issues, signs, and has the code", async () => {
  await using page = await openDesk(AT, LAN);
  await claim(page);
  await propose(page);
  page.become(KY);
  page.reload();
  await page.user.click(await page.screen.findByRole("button", { name: "Ký và cấp" }));
  const dialog = within(await page.screen.findByRole("dialog"));
  expect(dialog.getByText("Cấp cho: Công ty TNHH Sao Mai")).toBeDefined();
  expect(dialog.getByText("lan đã thẩm định và đề xuất cấp.")).toBeDefined();
  await page.user.click(dialog.getByRole("button", { name: "Ký và cấp" }));
  expect(await page.screen.findByText(/Đã ký và cấp, mã số \d{10}/)).toBeDefined();
  expect((await caseOf(page)).dossier.standing.outcome).toBe("granted");
  expect(await page.screen.findByRole("link", { name: /Giấy chứng nhận/ })).toBeDefined();

  await page.user.click(await page.screen.findByRole("button", { name: "Trao kết quả" }));
  const handing = within(await page.screen.findByRole("dialog"));
  await page.user.click(handing.getByRole("radio", { name: "Bưu chính" }));
  await page.user.type(handing.getByLabelText("Bằng chứng đã trao"), "EB123456789VN");
  await page.user.click(handing.getByRole("button", { name: "Ghi đã trao" }));
  await waitFor(async () => expect((await caseOf(page)).dossier.standing.status).toBe("returned"));
  expect((await caseOf(page)).dossier.standing.delivery?.proof).toBe("EB123456789VN");
});

test("a request to withdraw is answered; a no takes a reason", async () => {
  await using page = await openDesk(AT, LAN);
  const { dossier } = await caseOf(page);
  page.become(MAI);
  const { seq } = dossier.standing;
  await page.api.casework.mine.withdraw({ id: page.id, seq, reason: "Tôi đổi loại hình" });
  page.become(LAN);
  page.reload();
  expect(await page.screen.findByText("Tôi đổi loại hình")).toBeDefined();
  await page.user.click(page.screen.getByRole("button", { name: "Trả lời xin rút" }));
  const dialog = within(await page.screen.findByRole("dialog"));
  await page.user.click(dialog.getByRole("radio", { name: /^Không đồng ý/ }));
  await page.user.click(dialog.getByRole("button", { name: "Trả lời" }));
  expect((await dialog.findByRole("alert")).textContent).toContain("phải ghi lý do");
  await page.user.type(dialog.getByLabelText("Lý do không đồng ý"), "Kết quả đã sẵn sàng");
  await page.user.click(dialog.getByRole("button", { name: "Trả lời" }));
  expect(await page.screen.findByText(/Đã trả lời không đồng ý/)).toBeDefined();
  expect((await caseOf(page)).dossier.standing.withdrawal).toBeNull();
});

test("sent back with a reason, which whoever checks then reads", async () => {
  await using page = await openDesk(AT, LAN);
  await claim(page);
  await propose(page);
  page.become(KY);
  page.reload();
  await page.user.click(await page.screen.findByRole("button", { name: "Trả lại kiểm tra" }));
  const dialog = within(await page.screen.findByRole("dialog"));
  await page.user.click(dialog.getByRole("button", { name: "Trả lại" }));
  expect((await dialog.findByRole("alert")).textContent).toContain("Hãy ghi điều cần xem lại.");
  await page.user.type(dialog.getByLabelText("Cần xem lại điều gì"), "Xem lại vốn");
  await page.user.click(dialog.getByRole("button", { name: "Trả lại" }));
  expect(await page.screen.findByText("ky trả lại để kiểm tra thêm")).toBeDefined();
  expect(page.screen.getByText("Xem lại vốn")).toBeDefined();
});

test("whoever comes second sees what the first did, and nothing of theirs is done", async () => {
  await using page = await openDesk(AT, LAN);
  await claim(page);
  await page.user.click(await page.screen.findByRole("button", { name: "Đề xuất cấp" }));
  const { dossier } = await caseOf(page);
  page.become(KY);
  const asked = { organisationId: page.registry.officeId, id: page.id, seq: dossier.standing.seq };
  await page.api.casework.dossiers.release({ ...asked, why: "Đi vắng" });
  page.become(LAN);
  await page.user.click(
    within(await page.screen.findByRole("dialog")).getByRole("button", { name: "Đề xuất cấp" }),
  );
  expect(await page.screen.findByText("Hồ sơ vừa được người khác xử lý")).toBeDefined();
  expect(await page.screen.findByRole("button", { name: /^Nhận xử lý/ })).toBeDefined();
  expect((await caseOf(page)).dossier.standing.proposal).toBeNull();
});

test("a colleague looks on: the same data, and no act but to claim what is free", async () => {
  await using page = await openDesk(AT, LAN);
  await claim(page);
  page.become(HAI);
  page.reload();
  expect(await page.screen.findByRole("heading", { level: 1, name: "Công ty TNHH Sao Mai" })).toBeDefined();
  expect(page.screen.queryByRole("button", { name: "Đề xuất cấp" })).toBeNull();
  expect(page.screen.queryByRole("checkbox")).toBeNull();
});

test("a change is told where it is made: what the register says, and what it would say", async () => {
  await using page = await openDesk("/can-bo?xem=open");
  await plantChange(page);
  page.become(LAN);
  page.reload();
  await page.user.click(await page.screen.findByRole("link", { name: "Công ty TNHH Sao Mai" }));
  const line = within(await page.screen.findByRole("row", { name: /^Số nhà.*Sổ đăng ký:/ }));
  expect(line.getByText(/Sổ đăng ký:/).textContent).toContain("→ Số 9 phố Mới");
  const changes = page.screen.getByRole("table", { name: "Những chỗ thay đổi" });
  expect(changes.textContent).toContain("Số 9 phố Mới");
});
