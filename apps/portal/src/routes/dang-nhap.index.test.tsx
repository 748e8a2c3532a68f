import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import { openScreen } from "../testing.tsx";

const demo = http.get("*/api/auth/demo", () =>
  HttpResponse.json({
    accounts: [
      {
        username: "vanthu",
        password: "mật khẩu mẫu",
        name: "Vũ Ngọc Điệp",
        role: { vi: "Văn thư", en: "Clerk" },
      },
    ],
  }),
);
const noDemo = http.get("*/api/auth/demo", () => HttpResponse.json({ accounts: [] }));
const door = (body: object, status = 200) =>
  http.post("*/api/auth/sign-in/password", () => HttpResponse.json(body, { status }));

const opened = (...breakage: ReturnType<typeof door>[]) =>
  openScreen("/dang-nhap", { actor: null, breakage });
type Screen = Awaited<ReturnType<typeof opened>>;

async function enter({ screen, user }: Screen) {
  await user.type(await screen.findByLabelText("Tên đăng nhập hoặc thư điện tử"), "vanthu");
  await user.type(screen.getByLabelText("Mật khẩu"), "gì đó");
  await user.click(screen.getByRole("button", { name: "Đăng nhập" }));
}

test("a wrong password is said so, and what was typed stays", async () => {
  await using it = await opened(noDemo, door({ code: "auth/not-let-in" }, 401));
  await enter(it);
  expect((await it.screen.findByRole("alert")).textContent).toContain("chưa đúng");
  expect(it.screen.getByLabelText<HTMLInputElement>("Tên đăng nhập hoặc thư điện tử").value).toBe("vanthu");
  expect(document.activeElement).toBe(it.screen.getByLabelText("Mật khẩu"));
});

test("a lock-out says how long to wait, and that the account itself is not blocked", async () => {
  await using it = await opened(noDemo, door({ code: "auth/locked-out", seconds: 65 }, 429));
  await enter(it);
  expect((await it.screen.findAllByText(/Hãy thử lại sau 1 phút 5 giây/)).length).toBeGreaterThan(0);
  expect(it.screen.getByText(/Tài khoản không bị khóa/)).toBeTruthy();
});

test("an overloaded server is told from a wrong password", async () => {
  await using it = await opened(noDemo, door({ code: "auth/busy", seconds: 2 }, 503));
  await enter(it);
  expect((await it.screen.findByRole("alert")).textContent).toContain("cùng lúc");
});

test("so is one that cannot be reached", async () => {
  await using it = await opened(
    noDemo,
    http.post("*/api/auth/sign-in/password", () => HttpResponse.error()),
  );
  await enter(it);
  expect((await it.screen.findByRole("alert")).textContent).toContain("Không kết nối được máy chủ");
});

test("after the password an authenticator's code is asked for, and can be given up", async () => {
  await using it = await opened(
    noDemo,
    door({ next: "authenticator" }),
    http.post("*/api/auth/two-factor/verify-totp", () =>
      HttpResponse.json({ code: "INVALID_CODE" }, { status: 401 }),
    ),
  );
  await enter(it);
  await it.user.type(await it.screen.findByLabelText("Mã 6 chữ số"), "123 456");
  await it.user.click(it.screen.getByRole("button", { name: "Xác nhận" }));
  expect((await it.screen.findByRole("alert")).textContent).toContain("Mã chưa đúng");
  await it.user.click(it.screen.getByRole("button", { name: "Đăng nhập lại từ đầu" }));
  expect(await it.screen.findByLabelText("Mật khẩu")).toBeTruthy();
});

test("in a demonstration one click fills in an account", async () => {
  await using it = await opened(demo);
  await it.user.click(await it.screen.findByRole("button", { name: /^vanthu/ }));
  expect(it.screen.getByLabelText<HTMLInputElement>("Mật khẩu").value).toBe("mật khẩu mẫu");
});

test("outside of one there is nothing to fill in", async () => {
  await using it = await opened(noDemo);
  await it.screen.findByLabelText("Mật khẩu");
  expect(it.screen.queryByText("Tài khoản dùng thử")).toBeNull();
});
