import { type Browser, deskOf, expect, expectAccessible, shoot, speak, test } from "@sen/e2e";
import { apiOf, drawn, filed, newCitizen, officerAt, passwordBy, today } from "./city.ts";

test.slow(); // axe looks at every screen, in both sizes and both themes

const RUN = Date.now().toString(36).toUpperCase(); // in codes; names may be there twice
const FORMER = "Ủy ban nhân dân xã Bến Cũ";
const HEIR = "Ủy ban nhân dân xã Bến Mới";
const RECEIVING = { vi: "Cơ quan nhận", en: "Receiving office" };
const PLAN = {
  vi: `2 hồ sơ sẽ sang ${HEIR}. Chưa có gì được ghi.`,
  en: `2 dossiers would go to ${HEIR}. Nothing is kept yet.`,
};
const WHY = "Nghị quyết 12/NQ-HĐND về sắp xếp đơn vị hành chính";

/** Two offices of their own, a commune for which the first registers, and who supervises both. */
async function twoOffices(browser: Browser) {
  const { api } = await officerAt(browser, "quantri");
  const day = today();
  const { items: tops } = await api.directory.organisations.list.query({ day, parentId: null });
  const city = tops[0]?.id ?? "";
  const from = "2025-07-01";
  const office = (code: string, name: string) =>
    api.directory.organisations.create.mutate({ organisationId: city, code, name, unitId: null, from });
  const former = await office(`CU-${RUN}`, FORMER);
  const heir = await office(`MOI-${RUN}`, HEIR);

  const kept = await api.business.competence.list.query({ organisationId: city });
  const { items: units } = await api.directory.units.list.query({ day, parentId: "vn-01", limit: 200 });
  const free = units.filter(({ unitId }) => !kept.some((one) => one.unitId === unitId));
  const unitId = free[drawn(free.length)]?.unitId ?? "";
  const registers = { organisationId: city, level: "commune", unitId } as const;
  await api.business.competence.keep.mutate({ ...registers, competentId: former.id, version: 0 });

  const who = `truongphong.${RUN.toLowerCase()}`;
  const at = { organisationId: heir.id };
  const email = `${who}@hanoi.example`;
  const person = await api.directory.people.create.mutate({
    ...at,
    fullName: "Chung Bá Lộc",
    email,
    phone: null,
  });
  const post = await api.directory.positions.create.mutate({ ...at, title: "Trưởng phòng", rank: 1, from });
  const holds = { ...at, personId: person.id, positionId: post.id, from, to: null };
  await api.directory.assignments.create.mutate(holds);
  const roles = await api.auth.roles.list.query({});
  const roleId = roles.find(({ name }) => name.en === "Registrar")?.id ?? "";
  for (const organisationId of [former.id, heir.id])
    await api.auth.grants.give.mutate({ organisationId, roleId, to: { personId: person.id }, fromDay: day });
  const account = { ...at, personId: person.id, username: who, email };
  const { path } = await api.auth.accounts.create.mutate(account);
  const password = await passwordBy(browser, path);

  const heirRegisters = () =>
    api.business.competence.keep.mutate({ ...registers, competentId: heir.id, version: 1 });
  const formerEnds = async () => {
    const { version } = await api.directory.organisations.get.query({ id: former.id });
    return api.directory.organisations.close.mutate({ organisationId: former.id, version, on: day });
  };
  return { former, heir, unitId, supervisor: { who, password }, heirRegisters, formerEnds };
}

test("an office is merged while dossiers run: its heir goes on with them, and the past keeps its name", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const { former, heir, unitId, supervisor, heirRegisters, formerEnds } = await twoOffices(browser);
  const citizen = await newCitizen(browser, "Thi Xuân Hằng");
  const household = { procedure: "household-new", kind: "household", options: { unit: unitId } } as const;
  const [first, second] = [
    (await filed(citizen, { ...household, use: "moved" })).dossier,
    (await filed(citizen, { ...household, use: "moved-too" })).dossier,
  ];
  const head = await deskOf(browser, supervisor.who, supervisor.password);
  const act = { organisationId: former.id, id: first.id, seq: first.standing.seq };
  await apiOf(head).casework.dossiers.claim.mutate(act);
  await heirRegisters();

  await test.step("the supervisor sees what would go before anything does", async () => {
    for (const language of ["en", "vi"] as const) {
      await speak(head, language);
      await head.goto(`/doanh-nghiep/can-bo/chuyen?don-vi=${former.id}`);
      await head.getByRole("combobox", { name: RECEIVING[language] }).fill("ben moi");
      await head.getByRole("option", { name: HEIR }).click();
      await expect(head.getByRole("listbox")).toHaveCount(0);
      await expect(head.getByText(PLAN[language])).toBeVisible();
      await expectAccessible(head);
      await shoot(head, "transfer");
    }
    const plan = head.getByRole("table", { name: "Sẽ chuyển" });
    await expect(plan.getByRole("row", { name: first.code })).toContainText("Chung Bá Lộc");
    await expect(plan.getByRole("row", { name: second.code })).toContainText("chưa ai nhận");
  });

  await test.step("and hands it all over, with a reason that applicants read", async () => {
    const go = head.getByRole("button", { name: "Chuyển…" });
    await go.click();
    await expect(head.getByRole("alert")).toContainText("Hãy ghi lý do chuyển");
    await head.getByLabel("Lý do chuyển").fill(WHY);
    await go.click();
    await expect(head.getByRole("dialog")).toContainText("Việc này không hoàn tác được");
    await expectAccessible(head);
    await head.getByRole("dialog").getByRole("button", { name: "Chuyển 2 hồ sơ" }).click();
    await expect(head.getByText(`Đã chuyển 2 hồ sơ sang ${HEIR}.`)).toBeVisible();
  });
  await formerEnds();

  await test.step("the heir has them, free to be claimed; the history says where they were", async () => {
    await head.goto(`/doanh-nghiep/can-bo?don-vi=${heir.id}&xem=free`);
    await expect(head.getByRole("link", { name: second.title })).toBeVisible();
    await expectAccessible(head);
    await head.getByRole("link", { name: first.title }).click();
    await head.getByText("Diễn biến và cách tính hạn").click();
    await expect(head.getByText(`Chuyển từ ${FORMER} sang ${HEIR}: ${WHY}`)).toBeVisible();
    await expectAccessible(head);
    await head.context().close();
  });

  await test.step("the applicant is told, in English, and has nothing to do", async () => {
    const { page } = citizen;
    await speak(page, "en");
    await page.goto(`/doanh-nghiep/ho-so/${first.id}`);
    await expect(page.getByRole("heading", { name: "Moved to another office" })).toBeVisible();
    await expect(page.getByText(`${HEIR} decides now. Reason: ${WHY}`)).toBeVisible();
    await expectAccessible(page);
    await page.goto("/thong-bao");
    await expect(page.getByText(`It was with ${FORMER}.`, { exact: false }).first()).toBeVisible();
    await page.context().close();
  });
});
