import { expect, test } from "vitest";
import { answerSupplement } from "./keep.ts";
import { NOW, openDesk } from "./testing.ts";

const later = (days: number) => new Date(Date.parse(NOW) + days * 86_400_000).toISOString();
const refusal = (code: string) => ({ code: "CONFLICT", message: code });
const reason = { target: "name.vi", text: "Tên trùng", law: "Luật DN Điều 41.1", remedy: "Đặt tên khác" };
const fee = { dong: 50_000, what: "Lệ phí đăng ký" };
const limit = (n: number) => ({ unit: "working_day" as const, n });

test("the queue goes by risk of lateness, page by page, with what waits for its applicant last", async () => {
  await using desk = await openDesk();
  const organisationId = desk.registry.id;
  await desk.file({ filingKey: "waits", title: "Chờ phí", limit: limit(1), fee });
  await desk.file({ filingKey: "five", title: "Năm ngày", limit: limit(5) });
  await desk.file({ filingKey: "one", title: "Một ngày", limit: limit(1) });
  await desk.file({ filingKey: "two", title: "Hai ngày", limit: limit(2) });
  const checker = desk.as(desk.registry.checker, later(2));
  const seen: [string, number | null][] = [];
  let cursor: string | undefined;
  do {
    const page = await checker.queue.list({
      organisationId,
      view: "open",
      limit: 1,
      ...(cursor ? { cursor } : {}),
    });
    for (const { title, daysLeft } of page.items) seen.push([title, daysLeft]);
    cursor = page.next ?? undefined;
  } while (cursor);
  expect(seen).toEqual([
    ["Một ngày", -1],
    ["Hai ngày", 0],
    ["Năm ngày", 3],
    ["Chờ phí", null],
  ]);
  const titles = async (view: "late" | "waiting" | "free", text?: string) =>
    (await checker.queue.list({ organisationId, view, ...(text ? { text } : {}) })).items.map(
      ({ title }) => title,
    );
  expect(await titles("late")).toEqual(["Một ngày"]);
  expect(await titles("waiting")).toEqual(["Chờ phí"]);
  expect(await titles("free", "hai ngay")).toEqual(["Hai ngày"]);
  expect(await checker.queue.counts({ organisationId })).toEqual({
    mine: 0,
    free: 4,
    open: 4,
    signing: 0,
    waiting: 1,
    late: 1,
    ended: 0,
  });
});

test("a fee stops the clock until it is paid, has one receipt, and the day's receipts add up", async () => {
  await using desk = await openDesk();
  const { id: organisationId, supervisor } = desk.registry;
  const { id, standing } = (await desk.file({ fee })).dossier;
  expect(standing).toMatchObject({
    status: "financial",
    dueAt: null,
    promisedAt: "2026-11-26T10:00:00.000Z",
  });
  const till = desk.as(supervisor, later(2)).fees;
  const take = { organisationId, id, seq: 3, method: "cash" as const, idempotencyKey: "till-0001" };
  const [one, two] = await Promise.all([till.take(take), till.take(take)]);
  expect(one).toEqual(two);
  expect(one.standing).toMatchObject({
    status: "received",
    dueAt: "2026-11-30T10:00:00.000Z",
    fee: { payment: { number: "BL-2026-00001", dong: 50_000 } },
  });
  await expect(till.take({ ...take, seq: 4, idempotencyKey: "till-0002" })).rejects.toMatchObject(
    refusal("casework/no-fee-due"),
  );
  expect(await till.list({ organisationId, day: "2026-11-25" })).toMatchObject({
    dong: 50_000,
    receipts: [{ number: "BL-2026-00001", code: "DN-261123-0001" }],
  });
  expect(await till.list({ organisationId, day: "2026-11-24" })).toEqual({ dong: 0, receipts: [] });
});

test("the library of reasons counts what is used, word for word", async () => {
  await using desk = await openDesk();
  const { id: organisationId, checker } = desk.registry;
  const { target: _target, ...text } = reason;
  const shelf = desk.as(checker).reasons;
  const kept = await shelf.add({ organisationId, procedure: null, ...text });
  await shelf.add({ organisationId, procedure: "household-new", ...text, text: "Khác" });
  const { id } = await desk.claimed();
  await desk.as(checker).dossiers.askSupplement({
    organisationId,
    id,
    seq: 3,
    reasons: [reason, { ...reason, law: "Điều khác" }],
  });
  const listed = await shelf.list({ organisationId, procedure: "enterprise-new-llc1" });
  expect(listed).toMatchObject([{ id: kept.id, used: 1 }]);
  await shelf.remove({ organisationId, id: kept.id, version: 1 });
  expect(await shelf.list({ organisationId })).toHaveLength(1);
  const gone = shelf.remove({ organisationId, id: kept.id, version: 1 });
  await expect(gone).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("an office that is merged hands its work over as planned, and the history still says who it was", async () => {
  await using desk = await openDesk();
  const { id: organisationId, checker, supervisor } = desk.registry;
  const { id } = await desk.claimed();
  const ended = (await desk.file({ filingKey: "ended" })).dossier;
  await desk.as(desk.founder).mine.withdraw({ id: ended.id, seq: 2, reason: "Đổi ý" });
  const hand = desk.as(checker).dossiers;
  await hand.answerWithdrawal({ organisationId, id: ended.id, seq: 3, accept: true });
  const head = desk.as(supervisor).transfer;
  const toId = desk.heir.id;
  await expect(head.plan({ organisationId, toId: organisationId })).rejects.toMatchObject(
    refusal("casework/same-office"),
  );
  await expect(head.plan({ organisationId, toId: "nowhere" })).rejects.toMatchObject(
    refusal("casework/no-such-office"),
  );
  const plan = await head.plan({ organisationId, toId });
  expect(plan).toMatchObject({
    to: { name: "Phòng Quản lý doanh nghiệp" },
    moves: [{ id, assignee: checker }],
  });
  const untouched = await desk.as(checker).dossiers.get({ organisationId, id });
  expect(untouched.dossier.competentId).toBe(organisationId);

  expect(await head.run({ organisationId, toId, why: "Sáp nhập" })).toEqual(plan);
  await expect(desk.as(checker).dossiers.get({ organisationId, id })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  const view = await desk.as(desk.heir.checker).dossiers.get({ organisationId: toId, id });
  expect(view.dossier).toMatchObject({ competentId: toId, receivingId: toId, deliveringId: toId });
  expect(view.dossier.standing).toMatchObject({ assignee: null, status: "received", flags: ["transferred"] });
  expect(view.events.slice(-2).map(({ happening }) => happening)).toMatchObject([
    { type: "released" },
    {
      type: "transferred",
      from: { name: "Phòng Đăng ký kinh doanh" },
      to: { name: "Phòng Quản lý doanh nghiệp" },
    },
  ]);
  expect((await head.run({ organisationId, toId, why: "Sáp nhập" })).moves).toEqual([]);
});

test("anybody with the code learns where it stands; the secret opens it; a wrong one is an unknown code", async () => {
  await using desk = await openDesk();
  const { dossier, secret } = await desk.file();
  const look = desk.anybody().public.lookUp;
  const outside = await look({ code: dossier.code.toLowerCase() });
  expect(outside).toMatchObject({ status: "received", inside: null, office: "Phòng Đăng ký kinh doanh" });
  expect(JSON.stringify(outside)).not.toContain("Hoa Sen");
  const printed = ` ${secret?.slice(0, 5)}-${secret?.slice(5)} `.toLowerCase();
  const inside = await look({ code: dossier.code, secret: printed });
  expect(inside.inside).toMatchObject({ title: dossier.title, daysLeft: 3, clock: { dueOn: "2026-11-26" } });
  const wrong = await look({ code: dossier.code, secret: "0000000000" }).catch((error: unknown) => error);
  const unknown = await look({ code: "DN-261123-9999", secret: "0000000000" }).catch(
    (error: unknown) => error,
  );
  expect(wrong).toMatchObject({ code: "NOT_FOUND" });
  expect(String(wrong)).toBe(String(unknown));
});

test("what needs somebody is on their page, and dossiers are found without marks where one may see them", async () => {
  await using desk = await openDesk();
  const { id: organisationId, checker, signer } = desk.registry;
  const { id } = await desk.claimed();
  const wordsOf = async (person: string, now?: string) =>
    (await desk.as(person, now).today()).map(({ sentence, urgency, path }) => [sentence.vi, urgency, path]);
  const name = "DN-261123-0001 (Công ty TNHH Hoa Sen)";
  const officers = `/doanh-nghiep/can-bo/${id}?don-vi=${organisationId}`;
  expect(await wordsOf(checker)).toEqual([]);
  expect(await wordsOf(checker, later(3))).toEqual([
    [`Hồ sơ ${name} đến hạn trả kết quả hôm nay`, "today", officers],
  ]);
  expect(await wordsOf(checker, later(4))).toEqual([
    [`Hồ sơ ${name} đã quá hạn trả kết quả`, "late", officers],
  ]);
  await desk.as(checker).dossiers.askSupplement({ organisationId, id, seq: 3, reasons: [reason] });
  expect(await wordsOf(desk.founder)).toEqual([
    [`Hồ sơ ${name} cần bạn bổ sung, hạn cuối 22/01/2027`, "soon", `/doanh-nghiep/ho-so/${id}`],
  ]);
  const content = { answers: {}, papers: {} };
  await desk.keeps(desk.founder, (at) => answerSupplement(at, id, { content, bundleHash: "", note: "" }));
  await desk.as(checker).dossiers.propose({ organisationId, id, seq: 5, outcome: "granted" });
  expect(await wordsOf(signer)).toEqual([[`Hồ sơ ${name} chờ bạn ký`, "today", officers]]);
  expect(await wordsOf(desk.heir.signer)).toEqual([]);
  expect(await desk.as(checker).find({ text: "hoa sen" })).toMatchObject([{ id, path: officers }]);
  expect(await desk.as(checker).find({ text: "261123-0001" })).toHaveLength(1);
  expect(await desk.as(desk.heir.checker).find({ text: "hoa sen" })).toEqual([]);
  expect(await desk.as(desk.founder).mine.list()).toMatchObject([{ id }]);
});
