import { expect, test } from "vitest";
import { openScreen } from "../testing.tsx";

test("a few plain answers lead to a procedure, with its papers, fee, limit and law", async () => {
  await using page = await openScreen("/bat-dau");
  const questions = await page.api.catalogue.finder();
  let question = questions[0];
  for (;;) {
    await page.screen.findByRole("heading", { level: 1, name: question?.text.vi ?? "" });
    const [answer] = question?.answers ?? [];
    await page.user.click(await page.screen.findByRole("link", { name: new RegExp(`^${answer?.text.vi}`) }));
    if (!answer || "procedure" in answer.leadsTo) break;
    const { question: next } = answer.leadsTo;
    question = questions.find(({ id }) => id === next);
  }
  expect(await page.screen.findByRole("heading", { level: 2, name: "Giấy tờ cần có" })).toBeDefined();
  expect(page.screen.getByText("Thời hạn giải quyết")).toBeDefined();
  expect(page.screen.getByRole("heading", { level: 2, name: "Căn cứ pháp lý" })).toBeDefined();
});

test("what nobody has read in the text itself is marked as such", async () => {
  await using page = await openScreen("/thu-tuc/enterprise-new-llc1");
  await page.screen.findByRole("heading", { level: 2, name: "Giấy tờ cần có" });
  const { components } = await page.api.catalogue.procedures.get({ procedure: "enterprise-new-llc1" });
  const unverified = components.filter(({ source }) => source.verification === "unverified").length;
  expect(unverified).toBeGreaterThan(0);
  expect(page.screen.getAllByText("chưa kiểm chứng").length).toBeGreaterThanOrEqual(unverified);
});

test("“Bắt đầu” opens a draft; for somebody else it first wants the authority", async () => {
  await using page = await openScreen("/thu-tuc/enterprise-new-llc1");
  await page.user.click(await page.screen.findByRole("radio", { name: /Nộp thay người khác/ }));
  await page.user.click(page.screen.getByRole("button", { name: "Bắt đầu" }));
  expect(await page.screen.findByRole("alert")).toBeDefined();
  expect(await page.api.business.drafts.list()).toEqual([]);
  await page.user.click(page.screen.getByRole("radio", { name: /Cho mình/ }));
  await page.user.click(page.screen.getByRole("button", { name: "Bắt đầu" }));
  expect(await page.screen.findByRole("heading", { level: 2, name: "Hình thức đăng ký" })).toBeDefined();
  expect(await page.api.business.drafts.list()).toHaveLength(1);
});
