import { businessRouter } from "@sen/business/router";
import { draft, NOW, WEEK } from "@sen/calendar/samples";
import { type CalendarDesk, openDesk } from "@sen/calendar/testing";
import { caseworkRouter } from "@sen/casework/router";
import { catalogueRouter } from "@sen/catalogue/router";
import { callerOf, router } from "@sen/rpc";
import { testContext } from "@sen/rpc/testing";
import { expect, test } from "vitest";
import { createCitizenPages } from "./pages.ts";

const suite = router({ business: businessRouter, casework: caseworkRouter, catalogue: catalogueRouter });
const SECRET_PLAN = "Họp kín về nhân sự";

async function openPages() {
  const desk = await openDesk();
  const open = callerOf(suite)(testContext(desk.data, { actor: null, now: NOW }));
  const pages = createCitizenPages({
    caller: {
      business: open.business,
      casework: open.casework,
      catalogue: open.catalogue,
      calendar: desk.anybody,
    },
    baseUrl: "https://sen.example",
    now: () => NOW,
  });
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await pages.request(path, { headers });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  return { desk, get, [Symbol.asyncDispose]: () => desk[Symbol.asyncDispose]() };
}

/** The ward opens its weeks, and publishes one. */
async function publish({ lang, as }: CalendarDesk, change = {}) {
  const at = { organisationId: lang.id, week: WEEK };
  const clerk = as(lang.clerk);
  await clerk.opening.keep({ organisationId: lang.id, isOpen: true, slug: "phuong-lang", version: 0 });
  await clerk.items.add({
    ...at,
    item: draft({ chair: { kind: "person", id: lang.chair }, place: "Công viên Láng", ...change }),
  });
  await clerk.weeks.submit({ ...at, version: 1 });
  await as(lang.chair).weeks.approve({ ...at, version: 2 });
  return as(lang.chair).weeks.publish({ ...at, version: 3 });
}

const page = "/cong-khai/lich/phuong-lang";

test("a published week is a page that works without script", async () => {
  await using open = await openPages();
  await publish(open.desk);
  const { status, headers, text } = await open.get(`${page}/tuan/${WEEK}`);
  expect(status).toBe(200);
  expect(headers.get("cache-control")).toContain("max-age=60");
  for (const said of [
    "Lịch công tác tuần 49",
    "Từ thứ Hai 30/11/2026 đến Chủ nhật 06/12/2026",
    "22/10 ÂL",
    "08:00 – 09:00",
    "Giao ban đầu tuần",
    "Chủ tịch Nguyễn Văn LANG",
    "Lịch này thay thư mời họp.",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  ])
    expect(text).toContain(said);
  expect(text).not.toContain("<script");
  expect(text).not.toMatch(/ style=|<style/);
});

test("the same page speaks English, and what was written stays as it was", async () => {
  await using open = await openPages();
  await publish(open.desk);
  for (const answer of [
    await open.get(`${page}/tuan/${WEEK}?lang=en`),
    await open.get(`${page}/tuan/${WEEK}`, { cookie: "sen-language=en" }),
  ]) {
    expect(answer.text).toContain('<html lang="en"');
    expect(answer.text).toContain("Work schedule, week 49");
    expect(answer.text).toContain("Giao ban đầu tuần");
  }
});

test("what people write can never become markup", async () => {
  await using open = await openPages();
  await publish(open.desk, { content: '<img src=x onerror="alert(1)">' });
  expect((await open.get(`${page}/tuan/${WEEK}`)).text).toContain(
    "&lt;img src=x onerror=&quot;alert(1)&quot;&gt;",
  );
});

test("a week in the making and a week that nobody began look the same, and show nothing", async () => {
  await using open = await openPages();
  await publish(open.desk);
  const { lang, as } = open.desk;
  await as(lang.clerk).items.add({
    organisationId: lang.id,
    week: "2026-W50",
    item: draft({ day: "2026-12-07", content: SECRET_PLAN }),
  });
  const making = await open.get(`${page}/tuan/2026-W50`);
  const never = await open.get(`${page}/tuan/2026-W51`);
  expect(making.status).toBe(404);
  expect(making.text).toContain("Lịch tuần 50 chưa được ban hành");
  expect(making.text).not.toContain(SECRET_PLAN);
  expect(making.text.replaceAll("50", "51")).toBe(never.text);
});

test("an office that did not open its weeks is not there, whatever it published", async () => {
  await using open = await openPages();
  await publish(open.desk);
  const { lang, as } = open.desk;
  await as(lang.clerk).opening.keep({
    organisationId: lang.id,
    isOpen: false,
    slug: "phuong-lang",
    version: 1,
  });
  for (const path of [
    page,
    `${page}/tuan/${WEEK}`,
    `${page}/lich.ics`,
    `${page}/theo-doi`,
    `/cong-khai/lich/${lang.id}`,
  ]) {
    expect([path, (await open.get(path)).status]).toEqual([path, 404]);
  }
  expect((await open.get("/cong-khai")).text).toContain("Chưa có cơ quan nào");
});

test("the office's address leads to its newest week", async () => {
  await using open = await openPages();
  await publish(open.desk);
  const { status, headers } = await open.get(page);
  expect([status, headers.get("location")]).toEqual([302, `${page}/tuan/${WEEK}`]);
  expect((await open.get("/cong-khai")).text).toContain("UBND phường Láng");
});

test("a late change says when, and is listed", async () => {
  await using open = await openPages();
  await publish(open.desk);
  const { lang, as } = open.desk;
  const [item] = (await as(lang.clerk).weeks.get({ organisationId: lang.id, week: WEEK })).items;
  const late = as(lang.clerk, undefined, "2026-11-30T07:05:00.000Z");
  await late.items.move({
    organisationId: lang.id,
    id: item?.id ?? "",
    version: 1,
    day: "2026-11-30",
    start: "10:00",
    end: null,
    session: null,
  });
  const { text } = await open.get(`${page}/tuan/${WEEK}`);
  expect(text).toContain("(sửa 14:05)");
  expect(text).toContain("Thay đổi sau khi ban hành");
});

test("whoever has the page is told that nothing changed, until something does", async () => {
  await using open = await openPages();
  await publish(open.desk);
  for (const path of [`${page}/tuan/${WEEK}`, `${page}/lich.ics`]) {
    const tag = (await open.get(path)).headers.get("etag") ?? "";
    expect((await open.get(path, { "if-none-match": tag })).status).toBe(304);
    expect((await open.get(path, { "if-none-match": '"older"' })).status).toBe(200);
  }
});

test("whoever reads over a slow line gets the page compressed", async () => {
  await using open = await openPages();
  await publish(open.desk);
  const { headers } = await open.get(`${page}/tuan/${WEEK}`, { "accept-encoding": "gzip" });
  expect(headers.get("content-encoding")).toBe("gzip");
  const tag = headers.get("etag") ?? "";
  const again = { "accept-encoding": "gzip", "if-none-match": tag };
  expect((await open.get(`${page}/tuan/${WEEK}`, again)).status).toBe(304);
});

test("a secret feed answers until it is revoked, and says nothing to whoever guesses", async () => {
  await using open = await openPages();
  await publish(open.desk);
  const { lang, as } = open.desk;
  const clerk = as(lang.clerk);
  const feed = await clerk.feeds.create({ organisationId: lang.id, kind: "office" });
  const { status, headers, text } = await open.get(feed.path);
  expect([status, headers.get("content-type")]).toEqual([200, "text/calendar; charset=utf-8"]);
  expect(headers.get("cache-control")).toContain("private");
  expect(text).toContain("SUMMARY:Giao ban đầu tuần");
  await clerk.feeds.revoke({ organisationId: lang.id, id: feed.id });
  for (const path of [feed.path, "/ics/guess.ics", `/ics/${"a".repeat(5000)}.ics`]) {
    expect((await open.get(path)).status).toBe(404);
  }
});

test("a phone is told how to follow, and how late it may be", async () => {
  await using open = await openPages();
  await publish(open.desk);
  const { text } = await open.get(`${page}/theo-doi`);
  expect(text).toContain("webcal://sen.example/cong-khai/lich/phuong-lang/lich.ics");
  expect(text).toContain("https://sen.example/cong-khai/lich/phuong-lang/lich.ics");
  expect(text).toContain("Google có thể chậm đến một ngày");
});

test("style and fonts come from here, under names that never change what they hold", async () => {
  await using open = await openPages();
  const { text } = await open.get("/cong-khai");
  const links = [...text.matchAll(/href="(\/cong-khai\/tai-san\/[^"]+)"/g)].map(([, path]) => path ?? "");
  expect(links).toHaveLength(3);
  for (const path of links) {
    const { status, headers } = await open.get(path);
    expect([status, headers.get("cache-control")]).toEqual([200, "public, max-age=31536000, immutable"]);
  }
  const sheet = await open.get(links.at(-1) ?? "");
  expect(sheet.text).not.toContain("@fontsource");
});

test.each([
  "/cong-khai/lich/nowhere/tuan/2026-W48",
  "/cong-khai/lich/phuong-lang/tuan/2026-W99",
  "/cong-khai/anything",
])("%s is a page that says where to go", async (path) => {
  await using open = await openPages();
  const { status, text } = await open.get(path);
  expect(status).toBe(404);
  expect(text).toContain('href="/cong-khai"');
});
