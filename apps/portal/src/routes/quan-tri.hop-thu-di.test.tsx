import { plantSample } from "@sen/directory/testing";
import { notifyJobs } from "@sen/notify/jobs";
import { MailRefused } from "@sen/notify/smtp";
import { tell } from "@sen/notify/tell";
import type { TestSuite } from "@sen/suite/testing";
import { expect, test } from "vitest";
import { openScreen } from "../testing.tsx";

const now = "2026-11-23T02:00:00.000Z";

/** One mail that the receiving side will never take, and one that waits. */
async function oneFailedOneWaiting({ data }: TestSuite) {
  const write = (id: string, to: string) => {
    const params = { week: "2026-W48", office: "UBND phường Láng" };
    return data.write((tx) =>
      tell(tx, { id, to: [to], kind: "calendar.published", params, path: "/lich/", now }),
    );
  };
  await data.write((tx) => plantSample(tx));
  await write("failed", "an");
  const send = () => Promise.reject(new MailRefused("550 No such user here", true, null));
  const transport = { domain: "example.vn", send, close: () => undefined };
  let ids = 0;
  const newId = () => `attempt-${++ids}`;
  const jobs = notifyJobs({
    data,
    transport,
    kinds: [],
    now: () => now,
    newId,
    baseUrl: "https://sen.example.vn",
  });
  await jobs["notify.deliver"]?.({ deliveryId: "failed.0000" }, undefined as never);
  await write("waiting", "binh");
}

test("says plainly that no mail leaves, and what waits", async () => {
  await using it = await openScreen("/quan-tri/hop-thu-di", { given: oneFailedOneWaiting });
  expect(await it.screen.findByText("Chưa có máy chủ thư")).toBeTruthy();
  expect(await it.screen.findByText("binh@example.vn")).toBeTruthy();
  expect(it.screen.queryByText("an@example.vn")).toBeNull();
});

test("a mail that was given up shows why, and waits again when sent again", async () => {
  await using it = await openScreen("/quan-tri/hop-thu-di?xem=loi", { given: oneFailedOneWaiting });
  expect(await it.screen.findByText("550 No such user here")).toBeTruthy();
  await it.user.click(it.screen.getByRole("button", { name: /1 lần gửi đến/ }));
  expect(await it.screen.findByRole("table", { name: "Các lần gửi" })).toBeTruthy();
  await it.user.click(it.screen.getByRole("button", { name: "Đóng" }));
  await it.user.click(it.screen.getByRole("button", { name: /Gửi lại cho/ }));
  expect(await it.screen.findByText("Thư đã được đưa lại vào hàng chờ.")).toBeTruthy();
  expect(await it.screen.findByText("Không có thư nào ở đây.")).toBeTruthy();
});
