import { expect, expectAccessible, expectAccessibleInBoth, signIn, test } from "@sen/e2e";

test.slow(); // axe looks at every state, on both screens and in both themes

test("an administrator hands over a link, and its owner sets a password that only they know", async ({
  page,
  browser,
}) => {
  await signIn(page, "quantri");
  await page.goto("/quan-tri/tai-khoan");
  await expect(page.getByRole("row", { name: /Kim Ngọc Bội/ })).toBeVisible();
  await expectAccessibleInBoth(page);
  await page.getByRole("button", { name: "Việc với tài khoản của Kim Ngọc Bội" }).click();
  await page.getByRole("menuitem", { name: "Cấp liên kết đặt mật khẩu" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("Dùng được một lần");
  await expectAccessible(page);
  const address = (await dialog.locator("code").textContent()) ?? "";

  const own = await browser.newContext({ locale: "vi-VN" });
  const theirs = await own.newPage();
  await theirs.goto(address);
  await theirs.getByLabel("Mật khẩu mới", { exact: true }).fill("ngắn quá");
  await theirs.getByRole("button", { name: "Đặt mật khẩu" }).click();
  await expect(theirs.getByRole("alert")).toContainText("ít nhất 12 ký tự");
  const password = `câu dài dễ nhớ ${Date.now()}`;
  await theirs.getByLabel("Mật khẩu mới", { exact: true }).fill(password);
  await theirs.getByLabel("Nhập lại mật khẩu mới").fill(password);
  await theirs.getByRole("button", { name: "Đặt mật khẩu" }).click();
  await expect(theirs.getByText("chuyenvien2.skhcn")).toBeVisible();
  await theirs.goto(address);
  await theirs.getByLabel("Mật khẩu mới", { exact: true }).fill(password);
  await theirs.getByLabel("Nhập lại mật khẩu mới").fill(password);
  await theirs.getByRole("button", { name: "Đặt mật khẩu" }).click();
  await expect(theirs.getByRole("alert")).toContainText("đã dùng");
  await signIn(theirs, "chuyenvien2.skhcn", password);
  await expect(theirs.getByRole("heading", { level: 1 })).toBeVisible();
  await own.close();
});

test("a role is made, given to a position, revoked and removed, and the audit log tells of all of it", async ({
  page,
}) => {
  await signIn(page, "quantri");
  await page.goto("/quan-tri/vai-tro");
  const name = `Trực ban ${Date.now()}`;
  await page.getByRole("button", { name: "Thêm vai trò" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Tên tiếng Việt").fill(name);
  await dialog.getByLabel("Tên tiếng Anh").fill(`Duty officer ${Date.now()}`);
  await dialog.getByRole("button", { name: "Lưu" }).click();
  await expect(dialog.getByRole("alert")).toContainText("ít nhất một quyền");
  await dialog.getByLabel("Xem lịch công tác tuần của cơ quan").check();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByRole("rowheader", { name })).toBeVisible();

  await page.getByRole("button", { name: "Giao vai trò" }).click();
  await dialog.getByLabel("Vai trò", { exact: true }).selectOption({ label: name });
  await dialog.getByLabel("Giao cho vị trí").selectOption({ label: "Giám đốc Sở" });
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Giao vai trò" }).click();
  const given = page.getByRole("row", { name: new RegExp(`Giám đốc Sở \\(Đào Chí Thiện\\).*${name}`) });
  await expect(given).toBeVisible();
  await expectAccessibleInBoth(page);
  await page.getByRole("button", { name: `Xóa ${name}` }).click();
  await expect(page.getByRole("alert")).toContainText("đang được giao");
  await given.getByRole("button", { name: /Thu hồi/ }).click();
  await expect(given).toHaveCount(0);
  await page.getByRole("button", { name: `Xóa ${name}` }).click();
  await expect(page.getByRole("rowheader", { name })).toHaveCount(0);

  await page.goto("/quan-tri/nhat-ky?viec=auth.roles");
  const removed = page.getByRole("row", { name: /Xóa vai trò/ }).first();
  await expect(removed).toBeVisible();
  await removed.getByText("Xem trước và sau").click();
  await expect(removed).toContainText(name);
  await expectAccessibleInBoth(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải CSV" }).click();
  expect((await download).suggestedFilename()).toMatch(/^nhat-ky-\d{4}-\d{2}-\d{2}\.csv$/);
});

test("a mandate is drawn for somebody of the office and taken back", async ({ page }) => {
  await signIn(page, "quantri");
  await page.goto("/quan-tri/uy-quyen");
  await page.getByRole("button", { name: "Lập ủy quyền" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Lập ủy quyền" }).click();
  await expect(dialog.getByRole("alert")).toContainText("Hãy chọn một người");
  await dialog.getByLabel("Người ủy quyền").selectOption({ label: "Đào Chí Thiện" });
  await dialog.getByRole("combobox", { name: "Người được ủy quyền" }).fill("luu cam tu");
  await page.getByRole("option", { name: /Lưu Cẩm Tú/ }).click();
  await dialog.getByLabel("Căn cứ").fill("Giấy ủy quyền 07/GUQ-SKHCN");
  const until = dialog.getByRole("group", { name: /Đến hết ngày/ }).getByRole("spinbutton");
  for (const [at, part] of ["31", "12", "2026"].entries()) {
    await until.nth(at).click();
    await page.keyboard.type(part);
  }
  await dialog.getByLabel("Xem lịch công tác tuần của cơ quan").check();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Lập ủy quyền" }).click();
  const drawn = page.getByRole("row", { name: /Đào Chí Thiện Lưu Cẩm Tú/ }).first();
  await expect(drawn).toContainText("Đang hiệu lực");
  await expectAccessibleInBoth(page);
  await drawn.getByRole("button", { name: /Thu hồi/ }).click();
  await expect(drawn).toContainText("Đã thu hồi");
});
