import type { KeepAuthority } from "@sen/parties/model";
import { actorNamed } from "@sen/rpc/testing";
import { within } from "@testing-library/react";
import { expect, test } from "vitest";
import { FOUNDER, openScreen } from "../testing.tsx";

type Page = Awaited<ReturnType<typeof openScreen>>;

const paper = (more: Partial<KeepAuthority> = {}): KeepAuthority => ({
  principal: { kind: "organisation", name: "Công ty TNHH Gió Biển", number: "0100000010", email: null },
  instrument: { number: "05/UQ", on: "2026-11-20" },
  scope: { procedures: ["enterprise-new-llc1"], entityCodes: "any" },
  from: "2026-11-20",
  until: "2027-11-19",
  ...more,
});

const entryOf = async (page: Page, name: string) => {
  const heading = await page.screen.findByRole("heading", { level: 3, name });
  return within(heading.closest("li") as HTMLElement);
};

/** Types a day into the parts of a date field. */
async function typeDay(page: Page, label: string, digits: string) {
  const [first] = within(page.screen.getByRole("group", { name: label })).getAllByRole("spinbutton");
  await page.user.click(first as HTMLElement);
  await page.user.keyboard(digits);
}

/** Another citizen, and the founder back at the desk. */
async function anotherCitizen(page: Page, fullName: string, email: string) {
  page.become(actorNamed("house"));
  const organisationId = page.registry.officeId;
  const { id } = await page.api.directory.people.create({ organisationId, fullName, email, phone: null });
  page.become(actorNamed(FOUNDER.id, () => false));
  return id;
}

test("a paper is typed once and stands in the portfolio, unconfirmed; what is missing is said first", async () => {
  await using page = await openScreen("/dai-dien");
  await page.user.click(await page.screen.findByRole("button", { name: "Khai ủy quyền" }));
  const keep = await page.screen.findByRole("button", { name: "Lưu ủy quyền" });
  await page.user.click(keep);
  const summary = await page.screen.findByRole("alert");
  expect(within(summary).getByText("Hãy ghi tên người ủy quyền như trên giấy.")).toBeDefined();
  expect(await page.api.parties.authorities.mine()).toEqual([]);

  await page.user.type(page.screen.getByLabelText("Họ và tên"), "Trần Văn Nam");
  await page.user.type(page.screen.getByLabelText("Số giấy ủy quyền"), "07/UQ");
  await typeDay(page, "Ngày của giấy", "20112026");
  await typeDay(page, "Đến hết ngày", "19112027");
  await page.user.click(keep);
  const entry = await entryOf(page, "Trần Văn Nam");
  expect(entry.getByText("Đang có hiệu lực")).toBeDefined();
  expect(entry.getByText("Người ủy quyền chưa xác nhận")).toBeDefined();
  expect(await page.api.parties.authorities.mine()).toMatchObject([
    {
      principal: { kind: "person", name: "Trần Văn Nam", number: null, email: null },
      instrument: { number: "07/UQ", on: "2026-11-20" },
      scope: { procedures: "all", entityCodes: "any" },
      from: "2026-11-20",
      until: "2027-11-19",
    },
  ]);
});

test("what is soon over comes first, what is over is folded away, and each shows what was filed under it", async () => {
  await using page = await openScreen("/dai-dien", {
    given: async (api) => {
      const { id: authorityId } = await api.parties.authorities.keep(paper());
      const soon = { kind: "person", name: "Trần Văn Nam", number: null, email: null } as const;
      await api.parties.authorities.keep(paper({ principal: soon, until: "2026-12-01" }));
      const { id } = await api.parties.authorities.keep(paper({ principal: { ...soon, name: "Lê Văn Cũ" } }));
      await api.parties.authorities.revoke({ id, reason: "Xong việc" });
      const begin = { procedure: "enterprise-new-llc1", kind: "llc1" as const, authority: { authorityId } };
      return (await api.business.drafts.begin(begin)).id;
    },
  });
  const company = await entryOf(page, "Công ty TNHH Gió Biển");
  const filings = within(await company.findByRole("list", { name: "Hồ sơ nộp thay Công ty TNHH Gió Biển" }));
  expect(filings.getByRole("link").getAttribute("href")).toBe(`/doanh-nghiep/nhap/${page.id}`);
  expect(company.getByRole("link", { name: /^Bắt đầu hồ sơ/ }).getAttribute("href")).toBe(
    "/doanh-nghiep/thu-tuc/enterprise-new-llc1",
  );
  const sections = page.screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
  expect(sections).toEqual(["Sắp hết hiệu lực", "Bạn được ủy quyền", "Đã hết hoặc đã chấm dứt"]);
  const former = page.screen.getByText("Xem 1 ủy quyền cũ").closest("details");
  expect(former?.open).toBe(false);
  expect(
    within(former as HTMLElement).getByText(/Nguyễn Thị Mai chấm dứt .* Lý do: Xong việc/),
  ).toBeDefined();
});

test("an agent ends an authority with a reason, and it moves to what is over", async () => {
  await using page = await openScreen("/dai-dien", {
    given: async (api) => (await api.parties.authorities.keep(paper())).id,
  });
  const entry = await entryOf(page, "Công ty TNHH Gió Biển");
  await page.user.click(entry.getByRole("button", { name: "Chấm dứt ủy quyền: Công ty TNHH Gió Biển" }));
  const dialog = within(await page.screen.findByRole("dialog"));
  await page.user.click(dialog.getByRole("button", { name: "Chấm dứt" }));
  expect(await dialog.findAllByText("Hãy ghi lý do để bên kia biết.")).not.toEqual([]);
  await page.user.type(dialog.getByLabelText("Lý do"), "Đã xong việc");
  await page.user.click(dialog.getByRole("button", { name: "Chấm dứt" }));
  expect(await page.screen.findByText("Đã chấm dứt ủy quyền.")).toBeDefined();
  expect(
    await page.screen.findByRole("heading", { level: 2, name: "Đã hết hoặc đã chấm dứt" }),
  ).toBeDefined();
  expect(await page.api.parties.authorities.mine()).toMatchObject([
    { id: page.id, revoked: { byId: FOUNDER.id, reason: "Đã xong việc" } },
  ]);
});

test("a principal finds at home that somebody files for them, and confirms it", async () => {
  await using page = await openScreen("/");
  const nam = await anotherCitizen(page, "Trần Văn Nam", "nam@example.vn");
  page.become(actorNamed(nam, () => false));
  const principal = { kind: "person", name: FOUNDER.name, number: null, email: FOUNDER.email } as const;
  await page.api.parties.authorities.keep(paper({ principal }));
  page.become(actorNamed(FOUNDER.id, () => false));
  page.reload();
  const link = await page.screen.findByRole("link", { name: "Ủy quyền (1 chờ bạn xác nhận)" });
  expect(link.getAttribute("href")).toBe("/doanh-nghiep/dai-dien");
  await page.user.click(link);
  const entry = await entryOf(page, "Trần Văn Nam");
  await page.user.click(entry.getByRole("button", { name: "Xác nhận ủy quyền cho Trần Văn Nam" }));
  expect(await page.screen.findByText("Bạn đã xác nhận")).toBeDefined();
  expect(await page.api.parties.authorities.given()).toMatchObject([{ confirmedAt: expect.any(String) }]);
});

test("whoever files for others chooses the authority instead of typing it again", async () => {
  await using page = await openScreen("/thu-tuc/enterprise-new-llc1", {
    given: async (api) => (await api.parties.authorities.keep(paper())).id,
  });
  await page.user.click(await page.screen.findByRole("radio", { name: /Nộp thay người khác/ }));
  expect(
    await page.screen.findByRole("radio", { name: /^Công ty TNHH Gió Biển/, checked: true }),
  ).toBeDefined();
  expect(page.screen.queryByLabelText("Người ủy quyền")).toBeNull();
  await page.user.click(page.screen.getByRole("radio", { name: /Giấy ủy quyền khác/ }));
  expect(page.screen.getByLabelText("Người ủy quyền")).toBeDefined();
  await page.user.click(page.screen.getByRole("radio", { name: /^Công ty TNHH Gió Biển/ }));
  await page.user.click(page.screen.getByRole("button", { name: "Bắt đầu" }));
  expect(await page.screen.findByText(/Công ty TNHH Gió Biển/)).toBeDefined();
  expect(await page.api.business.drafts.list()).toMatchObject([
    { authority: { id: page.id, principal: "Công ty TNHH Gió Biển" } },
  ]);
});
