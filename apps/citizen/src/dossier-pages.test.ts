import { businessRouter } from "@sen/business/router";
import { filing, NOW, openDesk } from "@sen/casework/testing";
import { catalogueRouter } from "@sen/catalogue/router";
import { seedCatalogue } from "@sen/catalogue/seed";
import { callerOf } from "@sen/rpc";
import { actorNamed, testContext } from "@sen/rpc/testing";
import { expect, test } from "vitest";
import { createCitizenPages } from "./pages.ts";

const AT = "/cong-khai/ho-so";

async function openPages() {
  const desk = await openDesk();
  await desk.data.write(seedCatalogue);
  const business = (person: string | null) =>
    callerOf(businessRouter)(
      testContext(desk.data, { actor: person === null ? null : actorNamed(person), now: NOW }),
    );
  const nobody = {
    offices: async () => [],
    office: () => Promise.reject(new Error("no calendar here")),
    week: () => Promise.reject(new Error("no calendar here")),
    calendar: () => Promise.reject(new Error("no calendar here")),
    feed: () => Promise.reject(new Error("no calendar here")),
  };
  const pages = createCitizenPages({
    caller: {
      business: business(null),
      calendar: { public: nobody },
      casework: desk.anybody(),
      catalogue: callerOf(catalogueRouter)(testContext(desk.data, { actor: null, now: NOW })),
    },
    baseUrl: "https://sen.example",
    now: () => NOW,
  });
  const read = async (answer: Response) => ({
    status: answer.status,
    headers: answer.headers,
    text: await answer.text(),
  });
  return {
    desk,
    business,
    get: async (path: string) => read(await pages.request(path, {}, { address: "192.0.2.1" })),
    ask: async (fields: Record<string, string>, address = "192.0.2.1") =>
      read(await pages.request(AT, { method: "POST", body: new URLSearchParams(fields) }, { address })),
    [Symbol.asyncDispose]: () => desk[Symbol.asyncDispose](),
  };
}

test("whoever has the code sees state and date, and not whose it is", async () => {
  await using open = await openPages();
  const { dossier } = await open.desk.file();
  const { status, text, headers } = await open.get(`${AT}/${dossier.code}`);
  expect(status).toBe(200);
  expect(headers.get("cache-control")).toBe("no-store");
  expect(text).toContain("Đã tiếp nhận");
  expect(text).not.toContain("Hoa Sen");
  expect(text).not.toContain("<script");
});

test("with the secret every step is told, what it means and how the date was worked out", async () => {
  await using open = await openPages();
  const { dossier, secret } = await open.desk.file();
  const { status, text } = await open.ask({ ma: dossier.code, "bi-mat": (secret ?? "").toLowerCase() });
  expect(status).toBe(200);
  for (const said of [
    "Công ty TNHH Hoa Sen",
    "Còn 3 ngày làm việc nữa là đến hạn trả kết quả.",
    "Hồ sơ được tiếp nhận, hẹn trả kết quả",
    "Bạn không cần làm gì lúc này.",
    "3 ngày làm việc được tính",
  ])
    expect(text).toContain(said);
});

test("a wrong secret and an unknown code get the same answer", async () => {
  await using open = await openPages();
  const { dossier } = await open.desk.file();
  const bare = (text: string) => text.replaceAll(/value="[^"]*"/g, "");
  const wrong = await open.ask({ ma: dossier.code, "bi-mat": "0000000000" });
  const unknown = await open.ask({ ma: "DN-000000-9999", "bi-mat": "0000000000" });
  expect([wrong.status, bare(wrong.text)]).toEqual([unknown.status, bare(unknown.text)]);
  expect(wrong.status).toBe(404);
  expect(wrong.text).toContain("<title>Có lỗi cần sửa: Tra cứu hồ sơ</title>");
});

test("whoever tries many times within a minute has to wait, and nobody else", async () => {
  await using open = await openPages();
  const tries = Array.from({ length: 21 }, () => ({ ma: "DN-000000-9999", "bi-mat": "0000000000" }));
  const answers = [];
  for (const one of tries) answers.push((await open.ask(one)).status);
  expect(answers.filter((status) => status === 404)).toHaveLength(20);
  expect(answers.at(-1)).toBe(429);
  expect((await open.ask(tries[0] ?? {}, "192.0.2.2")).status).toBe(404);
});

test("every step has its sentences in both languages", async () => {
  await using open = await openPages();
  const { registry, as } = open.desk;
  const { dossier, secret } = await open.desk.file(filing(registry));
  const at = { organisationId: registry.id, id: dossier.id };
  const claimed = await as(registry.checker).dossiers.claim({ ...at, seq: dossier.standing.seq });
  const reason = { target: "charter", text: "Thiếu chữ ký", law: "Điều 24", remedy: "Ký lại" };
  await as(registry.checker).dossiers.askSupplement({ ...at, seq: claimed.standing.seq, reasons: [reason] });
  const form = { ma: dossier.code, "bi-mat": secret ?? "" };
  expect((await open.ask(form)).text).toContain("Cơ quan yêu cầu bổ sung 1 nội dung.");
  expect((await open.ask(form)).text).toContain("Đồng hồ đang dừng: hồ sơ chờ bạn bổ sung.");
});

test("whoever is late says so, says sorry, and names a new day, with the code alone", async () => {
  await using open = await openPages();
  const { registry, as } = open.desk;
  const { dossier } = await open.desk.file(filing(registry), "2026-11-16T02:00:00.000Z");
  const at = { organisationId: registry.id, id: dossier.id, seq: dossier.standing.seq };
  await as(registry.checker).dossiers.apologise({ ...at, reason: "Quá tải", newDueOn: "2026-11-25" });
  const { text } = await open.get(`${AT}/${dossier.code}`);
  expect(text).toContain("Cơ quan xin lỗi vì trễ hạn và hẹn lại 17:00 25/11/2026.");
  expect(text).toMatch(/<dt>Dự kiến trả<\/dt><dd>[^<]*25\/11\/2026/);
  expect(text).toMatch(/<dt>Hẹn trả lần đầu<\/dt><dd>[^<]*19\/11\/2026/);
  expect(text).not.toContain("Quá tải");
});

test("the procedures of today, each with papers, fee, limit, law and what is not verified", async () => {
  await using open = await openPages();
  const list = await open.get("/cong-khai/thu-tuc");
  expect(list.text).toContain("Thành lập công ty TNHH một thành viên");
  const one = await open.get("/cong-khai/thu-tuc/enterprise-new-llc1");
  for (const said of [
    "3 ngày làm việc",
    "Điều lệ công ty",
    "168/2025/NĐ-CP",
    "chưa kiểm chứng",
    "Chuẩn bị hồ sơ",
  ])
    expect(one.text).toContain(said);
  expect(Buffer.byteLength(one.text)).toBeLessThan(60_000);
  const english = await open.get("/cong-khai/thu-tuc/enterprise-new-llc1?lang=en");
  expect(english.text).toContain("New one-member limited company");
  expect((await open.get("/cong-khai/thu-tuc/nothing")).status).toBe(404);
});

test("a phone reads somebody's duties at their secret address, until it is revoked", async () => {
  await using open = await openPages();
  const { duties } = open.business(open.desk.founder);
  expect(await duties.feed()).toEqual({ madeAt: null });
  const first = await duties.makeFeed({});
  const { path } = await duties.makeFeed({});
  expect((await open.get(first.path)).status).toBe(404);
  const { status, text, headers } = await open.get(path);
  expect([status, headers.get("referrer-policy")]).toEqual([200, "no-referrer"]);
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  await duties.revokeFeed({});
  expect((await open.get(path)).status).toBe(404);
});
