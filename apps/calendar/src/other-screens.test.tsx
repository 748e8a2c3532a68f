import { fireEvent, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { draft, openScreen, WEEK } from "./testing.tsx";

test("rooms are added, renamed and taken out of use, each way with Undo or a clear no", async () => {
  await using it = await openScreen("/phong-hop");
  await it.user.click(await it.screen.findByRole("button", { name: /^Thêm phòng/ }));
  const form = within(await it.screen.findByRole("dialog", { name: "Thêm phòng họp" }));
  await it.user.type(form.getByRole("textbox", { name: "Tên phòng" }), "Phòng họp 2");
  await it.user.click(form.getByRole("button", { name: /^Thêm phòng/ }));
  await form.findByText("Đơn vị đã có phòng tên này. Hãy đặt tên khác.");

  await it.user.clear(form.getByRole("textbox", { name: "Tên phòng" }));
  await it.user.type(form.getByRole("textbox", { name: "Tên phòng" }), "Hội trường");
  await it.user.click(form.getByRole("button", { name: /^Thêm phòng/ }));
  await it.screen.findByRole("rowheader", { name: "Hội trường" });

  await it.user.click(it.screen.getByRole("button", { name: "Ngừng dùng Hội trường" }));
  await it.user.click(await it.screen.findByRole("button", { name: /Hoàn tác/ }));
  expect(await it.screen.findByRole("button", { name: "Ngừng dùng Hội trường" })).toBeTruthy();
});

test("a file is tried, corrected in place, applied, and taken back whole", async () => {
  await using it = await openScreen(`/nhap?tuan=${WEEK}`);
  const csv = "Ngày,Từ,Nội dung,Chủ trì\n26/11/2026,8h,Giao ban,Chủ tịch\n26/11/2026,25h,Kiểm tra,Chủ tịch\n";
  const input = await waitFor(() => {
    const found = document.querySelector<HTMLInputElement>("input[type=file]");
    if (!found) throw new Error("no place for a file yet");
    return found;
  });
  fireEvent.change(input, { target: { files: [new File([csv], "tuan.csv", { type: "text/csv" })] } });
  await it.screen.findByText(/1 mới, 0 thay đổi, 0 như cũ, 1 sai/);
  const cell = it.screen.getByRole("textbox", { name: "Từ, dòng 3" });
  expect(it.screen.getByText("Không phải giờ. Viết như 07:30.")).toBeTruthy();
  expect(await it.items()).toEqual([]);

  await it.user.clear(cell);
  await it.user.type(cell, "9h");
  await it.user.click(it.screen.getByRole("button", { name: "Kiểm tra lại" }));
  await it.user.click(await it.screen.findByRole("button", { name: "Áp dụng 2 dòng" }));
  await waitFor(async () => expect(await it.items()).toHaveLength(2));
  await it.user.click(await it.screen.findByRole("button", { name: /Hoàn tác/ }));
  await waitFor(async () => expect(await it.items()).toEqual([]));
});

test("a feed's address is shown once, and can be revoked", async () => {
  await using it = await openScreen(`/tuan/${WEEK}`);
  await it.user.click(await it.screen.findByRole("button", { name: "Việc khác" }));
  await it.user.click(it.screen.getByRole("menuitem", { name: "Xem trên điện thoại…", hidden: true }));
  const dialog = within(await it.screen.findByRole("dialog", { name: "Xem lịch trên điện thoại" }));
  await it.user.click(dialog.getByRole("button", { name: "Tạo địa chỉ" }));
  const address = await dialog.findByRole<HTMLInputElement>("textbox", { name: "Địa chỉ lịch" });
  expect(address.value).toMatch(/\/ics\/[\w-]{43}\.ics$/);

  await it.user.click(await dialog.findByRole("button", { name: /^Thu hồi địa chỉ/ }));
  await dialog.findByText("Bạn chưa tạo địa chỉ nào ở đơn vị này.");
});

test("on a phone the month is a list of days that hold something", async () => {
  globalThis.matchMedia = (media: string) =>
    Object.assign(new EventTarget(), {
      media,
      matches: true,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  await using it = await openScreen("/thang/2026-11", {
    given: (api, ward) => api.calendar.items.add({ organisationId: ward.id, week: WEEK, item: draft() }),
  });
  const day = within(await it.screen.findByRole("region", { name: "thứ Năm 26/11/2026" }));
  expect(day.getByRole("link", { name: "Giao ban tuần" }).getAttribute("href")).toContain(
    `/lich/tuan/${WEEK}`,
  );
});

test("a week that does not exist leads to one that does", async () => {
  await using it = await openScreen("/tuan/2027-W53");
  await it.screen.findByRole("heading", { name: "Không có trang này" });
  expect(it.screen.getByRole("link", { name: "Mở tuần này" }).getAttribute("href")).toBe("/lich/");
});
