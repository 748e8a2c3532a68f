import { test, deskOf } from "@sen/e2e";
test("probe", async ({ browser }) => {
  test.setTimeout(300000);
  const p = await deskOf(browser, "truongphong.dkkd");
  for (let i = 0; i < 12; i++) {
    await p.goto("/doanh-nghiep/can-bo/chuyen");
    await p.getByRole("combobox", { name: "Cơ quan nhận" }).fill(i % 2 ? "hoan kiem" : "so tai chinh");
    const o = p.getByRole("option", { name: i % 2 ? /Ủy ban nhân dân phường Hoàn/ : "Sở Tài chính" }).first();
    if (i % 3 === 0) await p.waitForTimeout(1500);
    await o.click();
    await p.waitForTimeout(1500);
    console.log(i, await p.getByRole("listbox").count(), await p.getByRole("option").allTextContents(), await p.getByRole("combobox", { name: "Cơ quan nhận", includeHidden: true }).inputValue());
  }
});
