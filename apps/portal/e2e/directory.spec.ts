import { expect, expectAccessible, expectAccessibleInBoth, signIn, test } from "@sen/e2e";

const sheet = (...lines: string[]) => ({
  name: "can-bo-moi.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    `\uFEFF${["Họ và tên,Thư điện tử,Điện thoại,Mã cơ quan,Chức vụ,Từ ngày", ...lines].join("\r\n")}\r\n`,
  ),
});

test("an administrator brings new officers in from a file: a wrong cell stops all, the right file goes in, and out again", async ({
  page,
}) => {
  test.slow(); // every state is read by axe on two screens, in two themes
  await signIn(page, "quantri");
  await page.goto("/quan-tri/nhan-su");
  await page.getByRole("link", { name: "Nhập từ tệp" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Nhập từ tệp" })).toBeVisible();
  await expectAccessibleInBoth(page);

  const file = page.locator("input[type=file]");
  await file.setInputFiles(sheet("Tạ Quỳnh Lam,quynhlam@example.vn,,SKHCN,Chuyên viên,31/02/2026"));
  await expect(page.getByRole("alert")).toContainText("Có 1 ô cần sửa. Chưa ghi gì.");
  await expect(page.getByRole("table").first()).toContainText("31/02/2026");
  await expect(page.getByRole("button", { name: "Nhập tất cả" })).toBeHidden();
  await expectAccessible(page);

  await file.setInputFiles(sheet("Tạ Quỳnh Lam,quynhlam@example.vn,,SKHCN,Biên tập viên,01/11/2026"));
  await expect(page.getByText("Sẽ thêm 1 người, 1 vị trí và 1 phân công.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Nhập tất cả" }).click();
  await expect(page.getByText("Đã nhập can-bo-moi.csv.")).toBeVisible();

  await page.goto("/quan-tri/nhan-su?tim=quynh%20lam");
  await expect(page.getByRole("rowheader", { name: "Tạ Quỳnh Lam" })).toBeVisible();
  await page.goto("/quan-tri/nhap-tep?loai=people");
  await page
    .getByRole("table", { name: "Các lần nhập" })
    .getByRole("button", { name: "Hoàn tác: can-bo-moi.csv" })
    .click();
  await expect(page.getByText("Đã hoàn tác can-bo-moi.csv.")).toBeVisible();
  await page.goto("/quan-tri/nhan-su?tim=quynh%20lam");
  await expect(page.getByText("Không có mục nào khớp.")).toBeVisible();
});

test("the ward of a citizen of 2017 is found under its old name, and its page leads to today's, by keyboard alone", async ({
  page,
}) => {
  await signIn(page, "quantri");
  await page.goto("/quan-tri/don-vi");
  await expect(page.getByRole("link", { name: "Phường Ba Đình" })).toBeVisible();

  await page.getByLabel("Tên cũ, tên mới hoặc mã").focus();
  await page.keyboard.type("dong mac");
  const found = page.getByRole("link", { name: "Phường Đống Mác" });
  await expect(found).toBeVisible();
  await expectAccessible(page);
  await found.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Phường Đống Mác" })).toBeVisible();
  await expect(page.getByRole("table", { name: "Địa giới qua thời gian" })).toContainText("Chưa kiểm chứng");
  await expectAccessible(page);
});

test("the pages of an office and of a person with two posts are readable by everybody", async ({ page }) => {
  test.slow();
  await signIn(page, "quantri");
  await page.goto("/quan-tri/co-quan?tim=phuong%20lang");
  await page.getByRole("link", { name: "Ủy ban nhân dân phường Láng" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Ủy ban nhân dân phường Láng" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Sửa cơ quan" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();

  await page.goto("/quan-tri/nhan-su?tim=phochutich.lang");
  await page.getByRole("rowheader").getByRole("link").first().press("Enter");
  await expect(
    page.getByRole("table", { name: "Các vị trí đã và đang giữ" }).getByRole("rowheader"),
  ).toHaveCount(2);
  await expectAccessible(page);
});
