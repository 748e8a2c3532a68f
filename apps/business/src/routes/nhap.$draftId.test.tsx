import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import { openScreen, plantDraft } from "../testing.tsx";

const begun = async (api: Parameters<typeof plantDraft>[0]): Promise<string> =>
  (await api.business.drafts.begin({ procedure: "enterprise-new-llc1", kind: "llc1" })).id;
const nameIn = async (page: Awaited<ReturnType<typeof openScreen>>) =>
  (await page.api.business.drafts.get({ id: page.id })).draft.answers["name.vi"]?.value;

test("every answer is saved by itself, and says so", async () => {
  await using page = await openScreen("/nhap/$id?muc=ten", { given: begun });
  await page.user.type(await page.screen.findByLabelText(/Tên tiếng Việt/), "Công ty TNHH Hoa Sữa");
  expect(await page.screen.findByText(/^Đã lưu \d\d:\d\d$/)).toBeDefined();
  await expect.poll(() => nameIn(page)).toBe("Công ty TNHH Hoa Sữa");
  expect(await page.screen.findByRole("heading", { level: 1, name: "Công ty TNHH Hoa Sữa" })).toBeDefined();
});

test("without a network answers stay on the device, and are sent once it is back", async () => {
  await using page = await openScreen("/nhap/$id?muc=ten", { given: begun });
  const box = await page.screen.findByLabelText(/Tên tiếng Việt/);
  page.network.use(http.post("*/api/rpc/business.drafts.keep", () => HttpResponse.error()));
  await page.user.type(box, "Công ty TNHH Hoa Sữa");
  expect(await page.screen.findByText("Chưa lưu được, đang giữ trên máy này")).toBeDefined();
  page.reload();
  const again = await page.screen.findByLabelText<HTMLInputElement>(/Tên tiếng Việt/);
  expect(again.value).toBe("Công ty TNHH Hoa Sữa");
  expect(await nameIn(page)).toBeUndefined();
  page.network.resetHandlers();
  globalThis.dispatchEvent(new Event("online"));
  expect(await page.screen.findByText(/^Đã lưu \d\d:\d\d$/)).toBeDefined();
  expect(await nameIn(page)).toBe("Công ty TNHH Hoa Sữa");
});

test("what the other device typed arrives without taking what is being typed here", async () => {
  await using page = await openScreen("/nhap/$id?muc=dia-chi", { given: begun });
  const street = await page.screen.findByLabelText<HTMLInputElement>(/Số nhà/);
  await page.user.type(street, "Số 12");
  const at = "2026-11-23T02:05:00.000Z";
  await page.api.business.drafts.keep({ id: page.id, answers: { phone: { value: "0901234567", at } } });
  await page.user.type(street, " phố Láng");
  const phone = page.screen.getByLabelText<HTMLInputElement>(/Điện thoại/);
  await expect.poll(() => phone.value).toBe("0901234567");
  expect(street.value).toBe("Số 12 phố Láng");
  expect(document.activeElement).toBe(street);
});

test("a name in the way is named with its rule while it is typed, and another is offered", async () => {
  await using page = await openScreen("/nhap/$id?muc=ten", { given: begun });
  const box = await page.screen.findByLabelText<HTMLInputElement>(/Tên tiếng Việt/);
  await page.user.type(box, "Hoa Sữa");
  expect(await page.screen.findByText(/Tên chưa bắt đầu bằng loại hình/)).toBeDefined();
  const [offer] = page.screen.getAllByRole("button", { name: /^Dùng tên “Công ty TNHH Hoa Sữa/ });
  await page.user.click(offer as HTMLElement);
  expect(box.value).toMatch(/^Công ty TNHH Hoa Sữa/);
  expect(await page.screen.findByText(/Chưa thấy doanh nghiệp nào trùng/)).toBeDefined();
});

test("a filing with gaps is not sent: each gap is a sentence that leads to its place", async () => {
  await using page = await openScreen("/nhap/$id?muc=nop", {
    given: (api, registry) => plantDraft(api, registry, { "owner.number": "123", "capital.total": null }),
  });
  const send = await page.screen.findByRole("button", { name: "Gửi hồ sơ" });
  await page.user.click(send);
  const obstacles = page.screen.getByRole("region", { name: /Còn \d+ chỗ phải sửa trước khi gửi/ });
  expect(document.activeElement).toBe(obstacles);
  const links = [...obstacles.querySelectorAll("a")].map((link) => link.getAttribute("href"));
  expect(links).toContain(`/doanh-nghiep/nhap/${page.id}?muc=chu-so-huu&ve=nop#o-owner-number`);
  expect(links).toContain(`/doanh-nghiep/nhap/${page.id}?muc=von&ve=nop#o-capital-total`);
  expect(await page.api.casework.mine.list()).toEqual([]);
});

test("signing by code and sending gives a receipt with the code, the secret and the way to follow", async () => {
  await using page = await openScreen("/nhap/$id?muc=ky", { given: plantDraft });
  const { newestCode } = await import("../testing.tsx");
  await page.user.click(await page.screen.findByRole("button", { name: /^Gửi mã ký cho/ }));
  await page.user.type(await page.screen.findByLabelText(/Mã sáu số/), await newestCode(page.api));
  await page.user.click(page.screen.getByRole("button", { name: "Ký" }));
  expect(await page.screen.findByText("Mọi người đã ký.")).toBeDefined();
  await page.user.click(page.screen.getByRole("button", { name: "Tiếp tục: xem lại và gửi" }));
  await page.user.dblClick(await page.screen.findByRole("button", { name: "Gửi hồ sơ" }));
  expect(await page.screen.findByRole("heading", { level: 1, name: "Đã nhận hồ sơ của bạn" })).toBeDefined();
  const dossiers = await page.api.casework.mine.list();
  expect(dossiers).toHaveLength(1);
  expect(page.screen.getByText(dossiers[0]?.code ?? "")).toBeDefined();
});
