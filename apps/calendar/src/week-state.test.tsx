import { waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { draft, openScreen, type Ward, WEEK } from "./testing.tsx";

const path = `/tuan/${WEEK}`;
type Api = Parameters<NonNullable<NonNullable<Parameters<typeof openScreen>[1]>["given"]>>[0];

const composed = (api: Api, ward: Ward) =>
  api.calendar.items.add({ organisationId: ward.id, week: WEEK, item: draft() });
const submitted = async (api: Api, ward: Ward) => {
  await composed(api, ward);
  await api.calendar.weeks.submit({ organisationId: ward.id, week: WEEK, version: 1, isEmpty: false });
};
const published = async (api: Api, ward: Ward) => {
  await submitted(api, ward);
  await api.calendar.weeks.approve({ organisationId: ward.id, week: WEEK, version: 2 });
  await api.calendar.weeks.publish({ organisationId: ward.id, week: WEEK, version: 3 });
};

test("the composer reads what is sent before it is sent, and can take it back", async () => {
  await using it = await openScreen(path, {
    given: composed,
    can: (permission) => permission !== "calendar.approve",
  });
  await it.user.click(await it.screen.findByRole("button", { name: "Trình duyệt" }));
  const act = within(await it.screen.findByRole("dialog", { name: "Trình duyệt lịch tuần 48" }));
  expect(act.getByText("Gồm 1 mục trong 1 ngày.")).toBeTruthy();
  await it.user.click(act.getByRole("button", { name: "Trình duyệt" }));

  await it.screen.findByText("Đang chờ lãnh đạo duyệt. Muốn sửa, hãy rút lại trước.");
  expect(it.screen.queryByRole("button", { name: /^Thêm lịch/ })).toBeNull();
  await it.user.click(it.screen.getByRole("button", { name: "Rút lại" }));
  await it.screen.findByText("Lịch đang soạn. Xong thì trình lãnh đạo duyệt.");
});

test("the approver returns a week only with a reason, which the composer reads", async () => {
  await using it = await openScreen(path, { given: submitted });
  await it.user.click(await it.screen.findByRole("button", { name: "Trả lại…" }));
  const act = within(await it.screen.findByRole("dialog", { name: "Trả lại lịch tuần 48" }));
  await it.user.click(act.getByRole("button", { name: "Trả lại" }));
  expect((await act.findByRole("alert")).textContent).toContain("Hãy viết lý do");

  await it.user.type(act.getByRole("textbox", { name: "Lý do trả lại" }), "Thiếu lịch tiếp công dân");
  await it.user.click(act.getByRole("button", { name: "Trả lại" }));
  await it.screen.findByText("Lãnh đạo trả lại: “Thiếu lịch tiếp công dân”. Hãy sửa rồi trình lại.");
});

test("approved, then published; a change afterwards is marked and listed", async () => {
  await using it = await openScreen(path, { given: submitted });
  await it.user.click(await it.screen.findByRole("button", { name: "Duyệt" }));
  await it.user.click(within(await it.screen.findByRole("dialog")).getByRole("button", { name: "Duyệt" }));
  await it.user.click(await it.screen.findByRole("button", { name: "Ban hành…" }));
  await it.user.click(within(await it.screen.findByRole("dialog")).getByRole("button", { name: "Ban hành" }));
  await it.screen.findByText(/^Đã ban hành 23\/11, 09:00/);

  (await it.screen.findByRole("link", { name: "Giao ban tuần" })).focus();
  await it.user.keyboard("{Delete}");
  await it.screen.findByRole("region", { name: "Thay đổi sau khi ban hành" });
  expect(await it.items()).toMatchObject([{ change: "cancelled" }]);
});

test("a reader has no button that does nothing, and may still see an item whole", async () => {
  await using it = await openScreen(path, {
    given: published,
    can: (permission) => ["calendar.read", "directory.read"].includes(permission),
  });
  await it.user.click(await it.screen.findByRole("link", { name: "Giao ban tuần" }));
  const facts = within(await it.screen.findByRole("dialog", { name: "Chi tiết lịch" }));
  expect(facts.queryByRole("textbox")).toBeNull();
  for (const name of [/^Thêm lịch/, "Trình duyệt", "Duyệt", "Ban hành…", /Thao tác/]) {
    expect(it.screen.queryByRole("button", { name })).toBeNull();
  }
});

test("an empty week can be filled from the last one, and emptied again", async () => {
  await using it = await openScreen(path, {
    given: (api, ward) =>
      api.calendar.items.add({
        organisationId: ward.id,
        week: "2026-W47",
        item: draft({ day: "2026-11-19" }),
      }),
  });
  await it.user.click(await it.screen.findByRole("button", { name: "Sao chép tuần trước" }));
  await it.screen.findByRole("link", { name: "Giao ban tuần" });
  await it.user.click(it.screen.getByRole("button", { name: /Hoàn tác/ }));
  await waitFor(async () => expect(await it.items()).toEqual([]));
});
