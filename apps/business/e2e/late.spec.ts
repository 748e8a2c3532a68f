import {
  deskOf,
  expect,
  expectAccessible,
  expectAccessibleInBoth,
  shoot,
  shootInBoth,
  speak,
  test,
} from "@sen/e2e";
import { apiOf } from "./city.ts";

test.slow(); // axe looks at every screen, in both sizes and both themes

const VERB = { vi: "Xin lỗi, hẹn lại", en: "Apologise" };
const ONCE = { vi: "Mỗi hồ sơ chỉ được hẹn lại một lần", en: "once" };
const REASON = "Trong tuần có nhiều hồ sơ hơn số người thẩm định.";

test("an office that is late says sorry with a new day, and the applicant and the public can read it", async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  const applicant = await deskOf(browser, "sanglap.hoa");
  const mine = await apiOf(applicant).casework.mine.list.query();
  const now = new Date().toISOString();
  const late = mine.find(
    ({ standing: { endedAt, dueAt, apology } }) => !endedAt && dueAt && dueAt < now && !apology,
  );
  if (!late) throw new Error("the demonstration has a late dossier of hers");
  const tracking = `/doanh-nghiep/ho-so/${late.id}`;

  await test.step("she sees that it is late, in English", async () => {
    await speak(applicant, "en");
    await applicant.goto(tracking);
    await expect(applicant.getByText("The result is late", { exact: true })).toBeVisible();
    await expectAccessible(applicant);
    await speak(applicant, "vi");
  });

  await test.step("the officer finds it among the late ones and says sorry by keyboard alone", async () => {
    const officer = await deskOf(browser, "kt2.haibatrung");
    await officer.goto(`/doanh-nghiep/can-bo?don-vi=${late.competentId}&xem=late`);
    await expect(officer.getByRole("link", { name: late.title })).toBeVisible();
    await expectAccessibleInBoth(officer);
    await shootInBoth(officer, "queue-late");
    await officer.getByRole("link", { name: late.title }).press("Enter");
    await expect(officer.getByRole("heading", { level: 1, name: late.title })).toBeVisible();
    const dialog = officer.getByRole("dialog");
    for (const language of ["en", "vi"] as const) {
      await speak(officer, language);
      await officer.reload();
      await officer.getByRole("button", { name: VERB[language] }).press("Enter");
      await expect(dialog).toContainText(ONCE[language]);
      await expectAccessible(officer);
      await shoot(officer, "apology");
    }
    await dialog.getByLabel("Lý do trễ hẹn").focus();
    await officer.keyboard.press("ControlOrMeta+A");
    await officer.keyboard.type(REASON);
    await dialog.getByRole("button", { name: "Gửi phiếu xin lỗi" }).press("Enter");
    await expect(officer.getByText(/Đã gửi phiếu xin lỗi số XL-\d{4}-\d{5}\./)).toBeVisible();
    await expect(officer.getByRole("button", { name: "Xin lỗi, hẹn lại" })).toHaveCount(0);
    await officer.context().close();
  });

  await test.step("she reads the apology, its reason and the new day", async () => {
    await applicant.goto(tracking);
    await expect(applicant.getByText("Cơ quan xin lỗi vì trễ hẹn").first()).toBeVisible();
    await expect(applicant.getByText(REASON, { exact: false }).first()).toBeVisible();
    await expect(applicant.getByRole("link", { name: "Phiếu xin lỗi và hẹn lại" })).toBeVisible();
    await expectAccessible(applicant);
    await shootInBoth(applicant, "tracking-late");
    await applicant.goto("/thong-bao");
    await expect(applicant.getByText(/xin lỗi/i).first()).toBeVisible();
    await applicant.context().close();
  });

  await test.step("so does everybody who has its code, without the reason", async () => {
    await page.goto(`/cong-khai/ho-so/${late.code}`);
    await expect(page.getByText("Cơ quan xin lỗi vì trễ hạn và hẹn lại", { exact: false })).toBeVisible();
    await expect(page.getByText(REASON, { exact: false })).toHaveCount(0);
    await expectAccessibleInBoth(page);
  });
});
