import {
  type Browser,
  deskOf,
  expect,
  expectAccessible,
  expectAccessibleInBoth,
  type Page,
  shoot,
  shootInBoth,
  speak,
  test,
} from "@sen/e2e";
import { type Citizen, codeOf, filed, granted, newCitizen, newWords } from "./city.ts";

test.slow(); // axe looks at every screen, in both sizes and both themes

const LANG = "vn-01-00199-202507";
const AGENT = "Sầm Thiện Tâm";
const PRINCIPAL = "Thi Xuân Hằng";
const NEW_NAME = `Công ty TNHH Ngàn ${newWords()}`;

/** Somebody who owns and represents a company that is registered: whoever signs for it. */
async function registered(browser: Browser) {
  const owner = await newCitizen(browser, PRINCIPAL);
  const { dossier } = await filed(owner, {
    procedure: "enterprise-new-llc1",
    kind: "llc1",
    use: "changed",
    options: { unit: LANG },
  });
  return { owner, code: await granted(browser, dossier), name: dossier.title };
}

async function day(page: Page, label: string, later: number) {
  const [y = "", m = "", d = ""] = new Date(Date.now() + later * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split("-");
  await page.getByRole("group", { name: label }).getByRole("spinbutton").first().click();
  await page.keyboard.type(`${d}${m}${y}`);
}

const part = (page: Page, title: string) =>
  expect(page.getByRole("heading", { level: 2, name: title })).toBeVisible();
const next = (page: Page) => page.getByRole("button", { name: "Save and continue" }).click();

/** A paper as a scanner would give it. */
async function scanned(page: Page) {
  const sheet = await page.context().newPage();
  await sheet.setContent("<h1>GIẤY ỦY QUYỀN số 05/2026/UQ</h1>");
  const buffer = await sheet.pdf();
  await sheet.close();
  return { name: "giay-uy-quyen-05.pdf", mimeType: "application/pdf", buffer };
}

/** What only the signer can do: opens the dossier and signs it with the code that came to them. */
async function sign({ page, api }: Citizen, draftId: string) {
  await page.goto(`/doanh-nghiep/nhap/${draftId}?muc=ky`);
  await page.getByRole("button", { name: `Gửi mã ký cho ${PRINCIPAL}` }).click();
  await page.getByLabel("Mã sáu số").fill(await codeOf(api));
  await page.getByRole("button", { name: "Ký", exact: true }).click();
  await expect(page.getByText("Mọi người đã ký.")).toBeVisible();
}

test("an agent files three changes of a company in one dossier, under an authority that its owner confirmed; the owner signs", async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const { owner, code, name } = await registered(browser);
  const agent = await deskOf(browser, "dichvu.tam");
  await speak(agent, "en");

  await test.step("the agent keeps the authority as it stands on paper", async () => {
    await agent.goto("/doanh-nghiep/dai-dien");
    await expectAccessible(agent);
    await agent.getByRole("button", { name: "Keep an authority" }).click();
    const dialog = agent.getByRole("dialog");
    await dialog.getByLabel("Full name").fill(PRINCIPAL);
    await dialog.getByLabel("E-mail address of the principal").fill(owner.email);
    await dialog.getByLabel("Number of the authority").fill("05/2026/UQ");
    await day(agent, "Day of the paper", 0);
    await day(agent, "Until the end of", 90);
    await dialog.getByRole("radio", { name: "Only these codes" }).check();
    await dialog.getByRole("combobox", { name: "Codes" }).fill(code);
    await agent.keyboard.press("Enter");
    await expectAccessible(agent);
    await dialog.getByRole("button", { name: "Keep the authority" }).click();
    await expect(agent.getByText(`The authority of ${PRINCIPAL} is kept.`)).toBeVisible();
  });

  await test.step("its principal says that it is so", async () => {
    const { page } = owner;
    await page.goto("/doanh-nghiep/dai-dien");
    await page.getByRole("button", { name: `Xác nhận ủy quyền cho ${AGENT}` }).click();
    await expect(page.getByText("Bạn đã xác nhận")).toBeVisible();
    await expectAccessible(page);
    await shootInBoth(page, "authority");
  });

  await test.step("the agent begins a dossier of changes for the company", async () => {
    await agent.goto("/doanh-nghiep/thu-tuc/enterprise-change");
    await agent.getByLabel("About which enterprise or household business?").fill(code);
    await expect(agent.getByText(`That is: ${name}.`)).toBeVisible();
    await agent.getByRole("radio", { name: "For somebody else" }).check();
    await agent.getByRole("radio", { name: PRINCIPAL }).check();
    await expectAccessible(agent);
    await agent.getByRole("button", { name: "Start", exact: true }).click();
    await part(agent, "What changes");
  });
  const draftId = new URL(agent.url()).pathname.split("/").at(-1) ?? "";

  await test.step("three changes in one form, each with what the register says now", async () => {
    for (const change of [/^Name/, /^Address of the head office/, /^Business lines/])
      await agent.getByRole("checkbox", { name: change }).check();
    await day(agent, "Day of the decision to change", 0);
    await next(agent);
    await part(agent, "Name");
    await agent.getByLabel("Name in Vietnamese").fill(NEW_NAME);
    await expect(agent.getByText(/No enterprise found with the same/)).toBeVisible();
    await expectAccessible(agent);
    await shootInBoth(agent, "draft-name");
    await speak(agent, "en");
    await agent.reload();
    await next(agent);
    await part(agent, "Address and contact");
    await agent.getByLabel("House number, street").fill("Số 8 ngõ 15 phố Láng Trung");
    await agent.getByLabel("Telephone").fill("0907 654 321");
    await next(agent);
    await part(agent, "Business lines");
    await agent.getByRole("combobox", { name: "Add a line of business" }).fill("lu hanh");
    await agent
      .getByRole("option", { name: /lữ hành/i })
      .first()
      .click();
    await expect(agent.getByRole("listitem").filter({ hasText: /lữ hành/i })).toBeVisible();
    await next(agent);
  });

  await test.step("one list of papers: the authority is brought, the others are written", async () => {
    await part(agent, "Papers");
    const paper = agent.getByRole("listitem").filter({ hasText: "Written authority" }).first();
    await expect(paper).toContainText("Missing");
    await paper.locator("input[type=file]").setInputFiles(await scanned(agent));
    await expect(paper.getByRole("link", { name: "Open giay-uy-quyen-05.pdf" })).toBeVisible();
    await expectAccessible(agent);
    await shootInBoth(agent, "draft-papers");
    await speak(agent, "en");
    await agent.reload();
    await agent.getByRole("button", { name: "Continue: sign" }).click();
  });

  await test.step("nobody signs for somebody else: the owner is invited and signs", async () => {
    await part(agent, "Signing");
    await expect(agent.getByRole("button", { name: /^Send a code to/ })).toHaveCount(0);
    await expectAccessible(agent);
    await agent.getByRole("button", { name: /^Work together/ }).click();
    const dialog = agent.getByRole("dialog");
    await dialog.getByLabel("E-mail of the person").fill(owner.email);
    await dialog.getByRole("button", { name: "Invite" }).click();
    await expect(dialog.getByText(`${PRINCIPAL} is invited.`)).toBeVisible();
    await expectAccessible(agent);
    await dialog.getByRole("button", { name: "Close", exact: true }).last().click();
    await owner.page.goto(`/doanh-nghiep/nhap/${draftId}?muc=ky`);
    await shootInBoth(owner.page, "draft-signing");
    await sign(owner, draftId);
  });

  await test.step("the agent sends it, once", async () => {
    await agent.goto(`/doanh-nghiep/nhap/${draftId}?muc=nop`);
    await expect(agent.getByText("1 of 1 people have signed")).toBeVisible();
    await expectAccessibleInBoth(agent);
    await shootInBoth(agent, "draft-filing");
    await speak(agent, "en");
    await agent.reload();
    await agent.getByRole("button", { name: "Send the dossier" }).click();
    await expect(
      agent.getByRole("heading", { level: 1, name: "We have received your dossier" }),
    ).toBeVisible();
    await expectAccessible(agent);
    await shoot(agent, "receipt");
  });

  await test.step("the owner follows it, and the registry sees under which authority it came", async () => {
    const [dossier] = await owner.api.casework.mine.list.query();
    const { page } = owner;
    await page.goto(`/doanh-nghiep/ho-so/${dossier?.id}`);
    await expect(page.getByText(AGENT).first()).toBeVisible();
    await expectAccessible(page);
    await shootInBoth(page, "tracking");
    await page.context().close();

    const officer = await deskOf(browser, "kiemtra2.dkkd");
    await officer.goto(`/doanh-nghiep/can-bo/${dossier?.id}?don-vi=${dossier?.competentId}`);
    await expect(officer.getByText("Người ủy quyền đã xác nhận trên hệ thống").first()).toBeVisible();
    await expect(officer.getByText(NEW_NAME).first()).toBeVisible();
    await expect(officer.getByText("Số 8 ngõ 15 phố Láng Trung").first()).toBeVisible();
    await expectAccessible(officer);
    await officer.context().close();
  });
  await agent.context().close();
});
