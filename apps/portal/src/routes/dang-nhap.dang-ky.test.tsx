import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import { openScreen } from "../testing.tsx";

const way = (answer: string) => http.get("*/api/auth/sign-up", () => HttpResponse.json({ way: answer }));
const opened = (...breakage: ReturnType<typeof way>[]) => openScreen("/dang-nhap/dang-ky", { breakage });

test("a citizen opens an account and is told to look into the mail", async () => {
  await using it = await opened(
    way("mail"),
    http.post("*/api/auth/sign-up", () => HttpResponse.json({ next: "mail", path: null })),
  );
  await it.user.click(await it.screen.findByRole("button", { name: "Mở tài khoản" }));
  expect(await it.screen.findAllByText("Hãy điền họ và tên.")).not.toHaveLength(0);
  await it.user.type(it.screen.getByLabelText(/Họ và tên/), "Trà Nguyệt Minh");
  await it.user.type(it.screen.getByLabelText(/Thư điện tử/), "minh@home.example");
  await it.user.click(it.screen.getByRole("button", { name: "Mở tài khoản" }));
  expect(await it.screen.findByText(/Đã gửi thư/)).toBeDefined();
});

test("a site that sends no mail says where accounts are opened", async () => {
  await using it = await opened(way("closed"));
  expect(await it.screen.findByText(/đến bộ phận một cửa/)).toBeDefined();
  expect(it.screen.queryByRole("button", { name: "Mở tài khoản" })).toBeNull();
});
