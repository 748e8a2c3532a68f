import { cleanup, configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { Frame } from "./frame.tsx";
import { tellResult } from "./result.tsx";
import { completeBrowser } from "./testing.ts";

completeBrowser();
configure({ asyncUtilTimeout: 15_000 }); // the search box is loaded when it is first wanted
afterEach(cleanup);

const calendar = {
  id: "calendar",
  path: "/lich",
  title: { vi: "Lịch công tác", en: "Calendar" },
  icon: "calendar",
};
const wifi = { id: "wifi", path: "/wifi", title: { vi: "Wi-Fi công cộng", en: "Wi-Fi" }, icon: "wifi" };

const business = {
  id: "business",
  path: "/doanh-nghiep",
  title: { vi: "Đăng ký kinh doanh", en: "Business" },
  icon: "building-store",
  isForEveryone: true,
};
const casework = {
  id: "casework",
  path: null,
  title: { vi: "Hồ sơ", en: "Dossiers" },
  icon: "folders",
  isDeskWork: true,
};

function open({ actingFor = null as { name: string } | null } = {}) {
  const push = vi.fn<(path: string) => void>();
  render(
    <Frame
      app="/"
      me={{ name: "Nguyễn Thu Hà", permissions: ["calendar.read", "casework.check"], actingFor }}
      manifests={[business, calendar, casework, wifi]}
      unread={2}
      commands={[{ id: "people", title: "Nhân sự", path: "/quan-tri/nhan-su" }]}
      find={async () => [
        {
          id: "1",
          title: "Giao ban đầu tuần",
          detail: { vi: "Lịch 23/11", en: "23/11" },
          path: "/quan-tri/x",
        },
      ]}
      push={push}
      onStopActing={() => undefined}
      onSignOut={() => undefined}
    >
      <a href="/quan-tri">Quản trị</a>
    </Frame>,
  );
  return { push, user: userEvent.setup() };
}

test("shows the apps for everybody and those in which the person may do something, and no others", () => {
  open();
  const bar = within(screen.getByRole("navigation", { name: "Ứng dụng" }));
  expect(bar.getAllByRole("link").map((link) => link.textContent)).toEqual([
    "Trang của tôi",
    "Đăng ký kinh doanh",
    "Lịch công tác",
  ]);
  expect(screen.getByRole("link", { name: "Thông báo, 2 chưa đọc" })).toBeTruthy();
});

test("Ctrl+K finds commands without marks and records by the server, and Enter goes there", async () => {
  const { push, user } = open();
  await user.keyboard("{Control>}k{/Control}");
  const box = await screen.findByRole("searchbox", { hidden: true });
  await user.type(box, "nhan su");
  await screen.findByRole("option", { name: /Giao ban/, hidden: true });
  await user.keyboard("{Enter}");
  expect(push).toHaveBeenCalledWith("/quan-tri/nhan-su");
});

test("a link of this app changes the screen without loading the page; the rest is the browser's", async () => {
  const { push, user } = open();
  await user.click(screen.getByRole("link", { name: "Quản trị" }));
  expect(push).toHaveBeenCalledWith("/quan-tri");
  push.mockClear();
  const away = (event: Event) => event.preventDefault();
  addEventListener("click", away); // jsdom cannot leave the page
  await user.click(screen.getByRole("link", { name: "Lịch công tác" }));
  removeEventListener("click", away);
  expect(push).not.toHaveBeenCalled();
});

test("says for whom one acts", () => {
  open({ actingFor: { name: "Trần Văn Minh" } });
  expect(screen.getByText(/Bạn đang làm thay Trần Văn Minh/)).toBeTruthy();
});

test("Z takes back the newest result that can be", async () => {
  const { user } = open();
  const undo = vi.fn<() => void>();
  tellResult("Đã xóa “Giao ban”.", undo);
  await screen.findByText("Đã xóa “Giao ban”.");
  await user.keyboard("z");
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByText("Đã xóa “Giao ban”.")).toBeNull();
});
