import type { Dossier } from "@sen/casework/model";
import {
  deskOf,
  expect,
  expectAccessible,
  expectAccessibleInBoth,
  type Page,
  shootInBoth,
  test,
} from "@sen/e2e";
import { type Citizen, codeOf, filed, newCitizen } from "./city.ts";

test.slow(); // axe looks at every screen, in both sizes and both themes

const FAULT = "Số nhà chưa khớp với giấy tờ về trụ sở";
const REMEDY = "Ghi đúng số nhà như trên giấy tờ";
const STREET = "Số 8 ngõ 21 phố Sen Hồ";

/** Opens a dossier from a view of the queue, without a mouse. */
async function openFromQueue(officer: Page, view: string, { code, title }: Dossier) {
  await officer.goto(`/doanh-nghiep/can-bo?xem=${view}&tim=${code}`);
  await expect(officer.getByRole("link", { name: title })).toBeVisible();
  await officer.keyboard.press("j");
  await expect(officer.getByRole("link", { name: title })).toBeFocused();
}

const opened = (officer: Page, { title }: Dossier) =>
  expect(officer.getByRole("heading", { level: 1, name: title })).toBeVisible();

/** Corrects what was asked about, signs again and sends it. */
async function answered({ api }: Citizen, dossierId: string): Promise<void> {
  const draft = (await api.business.drafts.list.query()).find((one) => one.dossierId === dossierId);
  const id = draft?.id ?? "";
  const at = new Date().toISOString();
  await api.business.drafts.keep.mutate({ id, answers: { "address.street": { value: STREET, at } } });
  const { bundleHash, signers } = await api.business.drafts.get.query({ id });
  for (const { key } of signers) {
    await api.business.drafts.askCode.mutate({ id, key, bundleHash });
    await api.business.drafts.sign.mutate({ id, key, bundleHash, code: await codeOf(api) });
  }
  const sent = { id, bundleHash, delivery: "online", note: "Đã sửa số nhà" } as const;
  await api.business.drafts.file.mutate({ ...sent, idempotencyKey: crypto.randomUUID() });
}

test("one notice, one answer, four eyes: from the fee to the certificate in the founder's hands", async ({
  page,
  browser,
}) => {
  test.setTimeout(600_000);
  const founder = await newCitizen(browser, "Cù Thị Hạ Vy");
  const { dossier } = await filed(founder, {
    procedure: "enterprise-new-llc1",
    kind: "llc1",
    use: "examined",
  });
  const { id, code } = dossier;

  await test.step("the cashier takes the fee by the code on the slip", async () => {
    const cashier = await deskOf(browser, "thuphi.dkkd");
    await cashier.goto("/doanh-nghiep/can-bo/le-phi");
    await cashier.getByRole("textbox", { name: "Mã hồ sơ" }).fill(code.toLowerCase());
    await cashier.keyboard.press("Enter");
    const dialog = cashier.getByRole("dialog");
    await expect(dialog).toContainText(dossier.title);
    await expectAccessible(cashier);
    await dialog.getByRole("button", { name: /^Thu / }).click();
    await expect(cashier.getByText(/^Đã thu .+, biên lai BL-\d{4}-\d{5}\.$/)).toBeVisible();
    await expect(cashier.getByRole("row").filter({ hasText: code })).toBeVisible();
    await expectAccessibleInBoth(cashier);
    const [download] = await Promise.all([
      cashier.waitForEvent("download"),
      cashier.getByRole("button", { name: "Tải bảng CSV" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^bien-lai-\d{4}-\d\d-\d\d\.csv$/);
    await cashier.context().close();
  });

  const checker = await deskOf(browser, "kiemtra1.dkkd");
  await test.step("a checker claims it from the queue and looks at data and papers side by side, by keyboard", async () => {
    await openFromQueue(checker, "free", dossier);
    await expectAccessibleInBoth(checker);
    await checker.keyboard.press("j");
    await checker.keyboard.press("c");
    await expect(checker.getByText(`Bạn đã nhận hồ sơ ${code}.`)).toBeVisible();
    await openFromQueue(checker, "mine", dossier);
    await checker.keyboard.press("Enter");
    await opened(checker, dossier);
    await expect(checker.frameLocator("iframe").locator("embed, body").first()).toBeAttached();
    await expectAccessible(checker);
    await shootInBoth(checker, "check");
  });

  await test.step("all that is wanted goes out in one notice, read before it is sent", async () => {
    await checker.getByRole("checkbox", { name: /^Hỏi về Số nhà/ }).focus();
    await checker.keyboard.press("x");
    await checker.keyboard.press("b");
    const dialog = checker.getByRole("dialog");
    await expect(dialog).toContainText("Đây là thông báo duy nhất");
    await dialog.getByLabel("Sai hoặc thiếu điều gì").fill(FAULT);
    await dialog.getByLabel("Cách làm đúng").fill(REMEDY);
    await expect(dialog.getByLabel("Căn cứ pháp luật")).not.toBeEmpty();
    await expectAccessible(checker);
    await dialog.getByRole("button", { name: "Xem trước thông báo" }).click();
    await expect(dialog.getByRole("article")).toContainText(FAULT);
    await expectAccessible(checker);
    await dialog.getByRole("button", { name: "Gửi thông báo" }).click();
    await expect(checker.getByText("Đã gửi thông báo bổ sung 1 điểm. Đồng hồ dừng.")).toBeVisible();
    await expect(checker.getByRole("button", { name: /^Yêu cầu bổ sung/ })).toHaveCount(0);
  });

  await test.step("the founder reads what is wanted, and answers", async () => {
    await founder.page.goto(`/doanh-nghiep/ho-so/${id}`);
    await expect(founder.page.getByText(FAULT).first()).toBeVisible();
    await shootInBoth(founder.page, "tracking-asked");
    await answered(founder, id);
  });

  await test.step("the checker sees what has changed and proposes; nobody signs what they proposed", async () => {
    await checker.goto(`/doanh-nghiep/can-bo/${id}`);
    await expect(checker.getByText("Đã sửa số nhà")).toBeVisible();
    await expect(checker.getByRole("region", { name: "Những chỗ thay đổi" })).toContainText(STREET);
    await expectAccessibleInBoth(checker);
    await shootInBoth(checker, "check-answered");
    await checker.getByRole("button", { name: "Đề xuất cấp" }).click();
    await checker.getByRole("dialog").getByRole("button", { name: "Đề xuất cấp" }).click();
    await expect(checker.getByText("Bạn là người đề xuất, nên phải có người khác ký.")).toBeVisible();
    await expect(checker.getByRole("button", { name: "Ký và cấp" })).toHaveCount(0);
    await checker.context().close();
  });

  await test.step("the head of the registry reads it, signs and issues", async () => {
    const head = await deskOf(browser, "truongphong.dkkd");
    await openFromQueue(head, "signing", dossier);
    await head.keyboard.press("Enter");
    await opened(head, dossier);
    await head.keyboard.press("s");
    const dialog = head.getByRole("dialog");
    await expect(dialog).toContainText(`Cấp cho: ${dossier.title}`);
    await expectAccessible(head);
    await dialog.getByRole("button", { name: "Ký và cấp" }).click();
    await expect(head.getByText(/Đã ký và cấp, mã số \d{10}\./)).toBeVisible();
    await expectAccessible(head);
    await head.context().close();
  });

  await test.step("the founder has the certificate", async () => {
    const { page: hers } = founder;
    await hers.goto(`/doanh-nghiep/ho-so/${id}`);
    const link = hers.getByRole("link", { name: /Giấy chứng nhận/ }).first();
    const answer = await hers.request.get((await link.getAttribute("href")) ?? "");
    expect((await answer.body()).subarray(0, 5).toString()).toBe("%PDF-");
    await hers.context().close();
  });

  await test.step("a stranger sees neither the queue nor the dossier", async () => {
    const stranger = await newCitizen(browser, "Tiết Đông Quân");
    await stranger.page.goto(`/doanh-nghiep/can-bo/${id}`);
    await expect(stranger.page.getByText("Bạn chưa xem được hồ sơ của cơ quan nào")).toBeVisible();
    await stranger.page.context().close();
  });
  await page.close();
});

test("the library of reasons is kept with a way back, and a transfer is shown before it is done", async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  const text = `Thiếu họ tên người ký ${Date.now().toString(36)}`;
  const head = await deskOf(browser, "truongphong.dkkd");
  await head.goto("/doanh-nghiep/can-bo/ly-do");
  await expect(head.getByRole("heading", { level: 1, name: "Thư viện lý do" })).toBeVisible();
  await head.keyboard.press("n");
  const dialog = head.getByRole("dialog");
  await dialog.getByLabel("Sai hoặc thiếu điều gì").fill(text);
  await dialog.getByLabel("Cách làm đúng").fill("Ghi đủ họ tên dưới chữ ký");
  await dialog.getByLabel("Căn cứ pháp luật").fill("Nghị định 168/2025/NĐ-CP");
  await expectAccessible(head);
  await dialog.getByRole("button", { name: "Thêm vào thư viện" }).click();
  const row = head.getByRole("row").filter({ hasText: text });
  await expect(row).toBeVisible();
  await row.getByRole("button", { name: /^Bỏ lý do/ }).click();
  await expect(row).toHaveCount(0);
  await head.keyboard.press("z");
  await expect(row).toBeVisible();
  await expectAccessibleInBoth(head);

  await head.goto("/doanh-nghiep/can-bo/chuyen");
  await head.getByRole("combobox", { name: "Cơ quan nhận" }).fill("so tai chinh");
  await head.getByRole("option", { name: "Sở Tài chính" }).first().click();
  await expect(head.getByText(/hồ sơ sẽ sang Sở Tài chính\. Chưa có gì được ghi\./)).toBeVisible();
  await expectAccessibleInBoth(head);
  await head.context().close();
  await page.close();
});

test("work is given away in bulk, and taken back with one key", async ({ page, browser }) => {
  test.setTimeout(300_000);
  const founder = await newCitizen(browser, "Khổng Thị Mai Chi");
  const { dossier } = await filed(founder, {
    procedure: "enterprise-new-llc1",
    kind: "llc1",
    use: "given-away",
  });
  const head = await deskOf(browser, "truongphong.dkkd");
  await openFromQueue(head, "open", dossier);
  await head.keyboard.press("x");
  const bulk = head.getByRole("region", { name: "Việc với các hồ sơ đã chọn" });
  await expect(bulk).toContainText("Đã chọn 1 hồ sơ");
  await bulk.getByRole("combobox", { name: "Giao cho" }).fill("giap huu loc");
  await head.getByRole("option", { name: "Giáp Hữu Lộc" }).click();
  await expectAccessible(head);
  await bulk.getByRole("button", { name: "Giao", exact: true }).click();
  await expect(head.getByText("Đã giao 1 hồ sơ cho Giáp Hữu Lộc.")).toBeVisible();
  const row = head.getByRole("row").filter({ hasText: dossier.code });
  await expect(row).toContainText("Giáp Hữu Lộc");
  await head.getByRole("heading", { level: 1 }).focus();
  await head.keyboard.press("z");
  await expect(head.getByText("Đã thu lại 1 hồ sơ vừa giao.")).toBeVisible();
  await expect(row).toContainText("chưa ai nhận");
  await head.context().close();
  await founder.page.context().close();
  await page.close();
});
