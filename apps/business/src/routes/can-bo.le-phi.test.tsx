import { within } from "@testing-library/react";
import { expect, test } from "vitest";
import { caseOf, plantCase, THU } from "../officer-planting.ts";
import { openScreen } from "../testing.tsx";

async function openTill() {
  const page = await openScreen("/can-bo/le-phi", {
    given: (api, registry) => plantCase(api, registry, "Sao Mai"),
  });
  page.become(THU);
  page.reload();
  return page;
}

test("a fee is taken by the code on the slip, once, and stands among the day's receipts", async () => {
  await using page = await openTill();
  const { code } = (await caseOf(page)).dossier;
  const field = await page.screen.findByRole("textbox", { name: "Mã hồ sơ" });
  await page.user.type(field, `${code.toLowerCase()}{Enter}`);
  const dialog = within(await page.screen.findByRole("dialog"));
  await page.user.click(dialog.getByRole("radio", { name: "Chuyển khoản" }));
  await page.user.click(dialog.getByRole("button", { name: /^Thu / }));
  expect((await dialog.findByRole("alert")).textContent).toContain("phải ghi số giao dịch");
  await page.user.type(dialog.getByLabelText("Số giao dịch"), "FT26327");
  await page.user.click(dialog.getByRole("button", { name: /^Thu / }));
  const row = await page.screen.findByRole("row", { name: new RegExp(code) });
  expect(row.textContent).toContain("FT26327");
  expect(page.screen.getByRole("row", { name: /Cộng 1 biên lai/ })).toBeDefined();
  expect((await caseOf(page)).dossier.standing.fee?.payment?.method).toBe("transfer");

  await page.user.type(page.screen.getByRole("textbox", { name: "Mã hồ sơ" }), `${code}{Enter}`);
  expect(await page.screen.findByText(new RegExp(`${code} đã nộp phí, biên lai BL-2026-`))).toBeDefined();
});

test("a code that nobody has says so", async () => {
  await using page = await openTill();
  const field = await page.screen.findByRole("textbox", { name: "Mã hồ sơ" });
  await page.user.type(field, "DN-000000-0000{Enter}");
  expect(await page.screen.findByText(/Không có hồ sơ mã “DN-000000-0000”/)).toBeDefined();
});
