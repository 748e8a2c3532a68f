import { waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import { draft, openScreen, WEEK } from "./testing.tsx";

const path = `/tuan/${WEEK}`;
type Screen = Awaited<ReturnType<typeof openScreen>>;

/** Types into the quick line, which a fast key or a click opens. */
async function typeLine(it: Screen, line: string) {
  await it.user.click(await it.screen.findByRole("button", { name: /^Thêm lịch/ }));
  await it.user.type(it.screen.getByRole("textbox", { name: "Thêm nhanh một dòng" }), line);
}

test("a week is a register: days with their lunar date, sessions, and every item in its place", async () => {
  await using it = await openScreen(path, {
    given: (api, ward) =>
      api.calendar.items.add({
        organisationId: ward.id,
        week: WEEK,
        item: draft({ roomId: ward.roomId, note: "Mang theo báo cáo" }),
      }),
  });
  const row = within((await it.screen.findByText("Giao ban tuần")).closest("tr") as HTMLElement);
  expect(row.getByText("08:00 – 09:00")).toBeTruthy();
  expect(row.getByText("Phòng họp 2")).toBeTruthy();
  expect(row.getByText("Sáng")).toBeTruthy();
  expect(row.getByText("18/10 ÂL")).toBeTruthy();
  expect(it.screen.getAllByText("Không có lịch")).toHaveLength(4);
});

test("one typed line becomes an item, and Undo takes it back", async () => {
  await using it = await openScreen(path);
  await typeLine(it, "họp tiến độ 8h thứ 5 phòng 2, chủ trì Chủ tịch{Enter}");
  await it.screen.findByRole("link", { name: "Họp tiến độ" });
  expect(await it.items()).toMatchObject([{ day: "2026-11-26", start: "08:00", roomId: it.ward.roomId }]);

  await it.user.click(it.screen.getByRole("button", { name: /Hoàn tác/ }));
  await waitFor(async () => expect(await it.items()).toEqual([]));
});

test("what a line leaves out is asked in the full form, with everything understood kept", async () => {
  await using it = await openScreen(path);
  await typeLine(it, "họp tiến độ chiều thứ 5{Enter}");
  const form = within(await it.screen.findByRole("dialog", { name: "Thêm lịch" }));
  expect(form.getByRole<HTMLTextAreaElement>("textbox", { name: "Nội dung" }).value).toBe("Họp tiến độ");
  expect(form.getByRole<HTMLSelectElement>("combobox", { name: "Buổi" }).value).toBe("afternoon");

  await it.user.click(form.getByRole("button", { name: "Thêm" }));
  expect((await form.findByRole("alert")).textContent).toContain("Hãy chọn hoặc gõ người chủ trì.");
  expect(await it.items()).toEqual([]);
});

test("what is being written survives a reload", async () => {
  await using it = await openScreen(path);
  await typeLine(it, "họp{Tab}");
  const content = await it.screen.findByRole("textbox", { name: "Nội dung" });
  await it.user.type(content, " tổng kết năm");

  it.reload();
  await it.user.click(await it.screen.findByRole("button", { name: /^Thêm lịch/ }));
  await it.user.click(it.screen.getByRole("button", { name: "Mẫu đầy đủ" }));
  expect(await it.screen.findByDisplayValue("Họp tổng kết năm")).toBeTruthy();
  expect(it.screen.getByText("Đây là bản bạn viết dở, chưa lưu.")).toBeTruthy();
});

test("a taken room is told while writing, and refused in words when it is sent all the same", async () => {
  await using it = await openScreen(path, {
    given: (api, ward) =>
      api.calendar.items.add({
        organisationId: ward.id,
        week: WEEK,
        item: draft({ roomId: ward.roomId }),
      }),
  });
  await it.screen.findByText("Giao ban tuần");
  await typeLine(it, "họp khác 8h30 thứ 5 phòng 2, chủ trì PCT Minh");
  expect(it.screen.getByText(/Phòng họp 2 đã có “Giao ban tuần” lúc 08:00 – 09:00/)).toBeTruthy();

  await it.user.keyboard("{Enter}");
  const sentence = "Phòng đã có lịch vào giờ ấy. Hãy chọn phòng hoặc giờ khác.";
  expect((await it.screen.findAllByText(sentence)).length).toBeGreaterThan(0);
  expect(await it.items()).toHaveLength(1);
});

test("deleting asks nothing and can be undone", async () => {
  await using it = await openScreen(path, {
    given: (api, ward) => api.calendar.items.add({ organisationId: ward.id, week: WEEK, item: draft() }),
  });
  (await it.screen.findByRole("link", { name: "Giao ban tuần" })).focus();
  await it.user.keyboard("{Delete}");
  await waitFor(async () => expect(await it.items()).toEqual([]));
  await it.user.click(await it.screen.findByRole("button", { name: /Hoàn tác/ }));
  await it.screen.findByRole("link", { name: "Giao ban tuần" });
  expect(await it.items()).toHaveLength(1);
});

test("Shift and an arrow move the item under the focus", async () => {
  await using it = await openScreen(path, {
    given: (api, ward) => api.calendar.items.add({ organisationId: ward.id, week: WEEK, item: draft() }),
  });
  (await it.screen.findByRole("link", { name: "Giao ban tuần" })).focus();
  await it.user.keyboard("{Shift>}{ArrowRight}{ArrowDown}{/Shift}");
  await waitFor(async () =>
    expect(await it.items()).toMatchObject([{ day: "2026-11-27", start: "08:30", end: "09:30" }]),
  );
});

test("whoever saves upon an old version sees both sides and chooses", async () => {
  await using it = await openScreen(path, {
    given: (api, ward) => api.calendar.items.add({ organisationId: ward.id, week: WEEK, item: draft() }),
  });
  await it.user.click(await it.screen.findByRole("link", { name: "Giao ban tuần" }));
  const place = await it.screen.findByRole("textbox", { name: /Nơi khác/ });
  await it.user.type(place, "Hội trường");
  const [item] = await it.items();
  await it.api.calendar.items.amend({
    organisationId: it.ward.id,
    id: item?.id ?? "",
    version: 1,
    item: draft({ place: "Sân ủy ban" }),
  });

  await it.user.click(it.screen.getByRole("button", { name: "Lưu" }));
  const conflict = within(await it.screen.findByRole("dialog", { name: "Người khác vừa sửa mục này" }));
  expect(conflict.getByText("Hội trường")).toBeTruthy();
  expect(conflict.getByText("Sân ủy ban")).toBeTruthy();
  await it.user.click(conflict.getByRole("button", { name: "Lưu bản của tôi" }));
  await waitFor(async () => expect(await it.items()).toMatchObject([{ place: "Hội trường", version: 3 }]));
});

test("says sorry, not why, when the server breaks", async () => {
  await using it = await openScreen(path, {
    breakage: [http.get("*/api/rpc/*weeks.get*", () => HttpResponse.json({}, { status: 500 }))],
  });
  expect((await it.screen.findByRole("alert")).textContent).toMatch(/Hãy .*thử lại/);
});
