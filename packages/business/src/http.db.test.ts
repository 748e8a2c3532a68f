import { type Actor, Refusal } from "@sen/rpc";
import { TRPCError } from "@trpc/server";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { businessApp } from "./http.ts";
import type { Printable } from "./paper.model.ts";
import { outlineOf } from "./paper.samples.ts";
import type { Press } from "./press.ts";
import { NOW, openDesk, ownAnswers, sending } from "./testing.ts";

type Desk = Awaited<ReturnType<typeof openDesk>>;
const later = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();
/** Prints what a paper says, so that a test can read it. */
const readable: Press = async (paper: Printable) =>
  new Uint8Array(new TextEncoder().encode(outlineOf(paper)));

function doorOf(desk: Desk, press?: Press) {
  let actor: Actor | null = null;
  const tools = {
    data: desk.data,
    actorOf: async () => actor,
    now: () => NOW,
    baseUrl: "https://sen.example",
  };
  const app = new Hono().route("/", businessApp({ ...tools, ...(press ? { press } : {}) }));
  app.onError((error, c) => {
    if (error instanceof TRPCError) return c.text(error.code, error.code === "NOT_FOUND" ? 404 : 401);
    throw error instanceof Refusal ? new Error(error.code) : error;
  });
  return async (person: string | null, path: string, headers: Record<string, string> = {}) => {
    actor = person === null ? null : desk.actor(person);
    return app.request(path, { headers });
  };
}
const codes = async (answers: Promise<Response>[]) =>
  (await Promise.all(answers)).map(({ status }) => status);

/** A company of the founder's, filed, with its fee paid and claimed by the registry's checker. */
async function claimed(desk: Desk) {
  const { registry, founder } = desk;
  const draftId = await desk.begun(founder, ownAnswers(desk.unit, desk.founderEmail));
  const { dossier, secret } = await desk.filed(founder, draftId);
  const at = { organisationId: registry.id, id: dossier.id };
  const paid = await desk
    .casework(registry.supervisor)
    .fees.take({ ...at, seq: dossier.standing.seq, method: "cash", reference: "" });
  const { standing } = await desk
    .casework(registry.checker)
    .dossiers.claim({ ...at, seq: paid.standing.seq });
  return { draftId, at, seq: standing.seq, id: dossier.id, code: dossier.code, secret };
}

test("a draft's papers are there for its members, as PDF and to edit, under a name that is safe to save", async () => {
  await using desk = await openDesk();
  const get = doorOf(desk);
  const { founder } = desk;
  const id = await desk.begun(founder, ownAnswers(desk.unit, desk.founderEmail));

  const pdf = await get(founder, `/nhap/${id}/application.pdf`);
  expect(Object.fromEntries(pdf.headers)).toMatchObject({
    "content-type": "application/pdf",
    "cache-control": "private, no-cache",
    "content-disposition":
      "attachment; filename=\"Giay de nghi dang ky doanh nghiep.pdf\"; filename*=UTF-8''Gi%E1%BA%A5y%20%C4%91%E1%BB%81%20ngh%E1%BB%8B%20%C4%91%C4%83ng%20k%C3%BD%20doanh%20nghi%E1%BB%87p.pdf",
    "x-content-type-options": "nosniff",
  });
  const bytes = new Uint8Array(await pdf.arrayBuffer());
  expect(new TextDecoder().decode(bytes.subarray(0, 5))).toBe("%PDF-");
  expect(pdf.headers.get("content-length")).toBe(String(bytes.byteLength));

  const docx = await get(founder, `/nhap/${id}/charter.docx`);
  expect(docx.headers.get("content-type")).toContain("wordprocessingml");
  expect(new TextDecoder().decode(new Uint8Array(await docx.arrayBuffer()).subarray(0, 2))).toBe("PK");
});

test("what nobody wrote, what is not one's own and what is no paper are one and the same: not there", async () => {
  await using desk = await openDesk();
  const get = doorOf(desk, readable);
  const { founder, friend, registry } = desk;
  const id = await desk.begun(founder, ownAnswers(desk.unit, desk.founderEmail));
  expect(
    await codes([
      get(null, `/nhap/${id}/application.pdf`),
      get(friend, `/nhap/${id}/application.pdf`),
      get(registry.checker, `/nhap/${id}/application.pdf`),
      get(founder, `/nhap/nobody/application.pdf`),
      get(founder, `/nhap/${id}/identity.pdf`), // a file that people bring
      get(founder, `/nhap/${id}/resolution.pdf`), // of another procedure
      get(founder, `/nhap/${id}/constructor.pdf`),
      get(founder, `/nhap/${id}/application.exe`),
      get(founder, `/ho-so/${id}/receipt.pdf`),
    ]),
  ).toEqual([401, 404, 404, 404, 404, 404, 404, 404, 404]);
  await desk.as(founder).drafts.share({ id, email: desk.friendEmail, role: "founder" });
  expect((await get(friend, `/nhap/${id}/application.pdf`)).status).toBe(200);
});

test("a paper follows the answers and the signatures; with the tag of one that has not changed nothing is printed", async () => {
  await using desk = await openDesk();
  let printed = 0;
  const get = doorOf(desk, (paper, format) => {
    printed += 1;
    return readable(paper, format);
  });
  const { founder } = desk;
  const id = await desk.begun(founder, ownAnswers(desk.unit, desk.founderEmail));
  const path = `/nhap/${id}/application.pdf`;
  const first = await get(founder, path);
  expect(await first.text()).not.toContain("chữ ký điện tử mô phỏng");
  const tag = first.headers.get("etag") ?? "";
  expect((await get(founder, path, { "if-none-match": tag })).status).toBe(304);
  expect(printed).toBe(1);

  await desk.signed(founder, id);
  const signed = await get(founder, path, { "if-none-match": tag });
  expect(await signed.text()).toContain("— Xác nhận bằng mã (chữ ký điện tử mô phỏng)");
  await desk.as(founder).drafts.keep({ id, answers: sending({ phone: "0987654321" }, later(0)) });
  const changed = await (await get(founder, path)).text();
  expect(changed).toContain("Điện thoại: 0987654321");
  expect(changed).not.toContain("mô phỏng"); // signed was another text
  expect(changed).toContain("Phường Láng, Thành phố Hà Nội");
});

test("the receipt has the secret for members only; officers of the office read the rest, others nothing", async () => {
  await using desk = await openDesk();
  const get = doorOf(desk, readable);
  const { founder, friend, registry, heir } = desk;
  const { id, code, secret, draftId } = await claimed(desk);
  const grouped = secret.replace(/(.{5})/, "$1-");

  const own = await (await get(founder, `/ho-so/${id}/receipt.pdf`)).text();
  expect(own).toContain(`[Mã hồ sơ: ${code}]`);
  expect(own).toContain(`[Mã bí mật: ${grouped}]`);
  expect(own).toContain(`[QR: https://sen.example/cong-khai/ho-so/${code}]`);
  expect(own).toContain("| Thứ Ba, 24/11/2026 | × | Ngày làm việc thứ 1 |");
  const officers = await (await get(registry.checker, `/ho-so/${id}/receipt.pdf`)).text();
  expect(officers).toContain(`[Mã hồ sơ: ${code}]`);
  expect(officers).not.toContain(grouped);

  const papers = ["receipt", "application", "charter"].flatMap((paper) => `/ho-so/${id}/${paper}.pdf`);
  const everywhere = [...papers, `/nhap/${draftId}/charter.pdf`];
  expect(await codes(everywhere.map((path) => get(registry.checker, path)))).toEqual([200, 200, 200, 200]);
  expect(await codes(everywhere.map((path) => get(friend, path)))).toEqual([404, 404, 404, 404]);
  expect(await codes(everywhere.map((path) => get(heir.checker, path)))).toEqual([404, 404, 404, 404]);
  expect(
    await codes(
      ["certificate", "refusal", "apology", "withdrawal", "supplement-1", "identity"].map((paper) =>
        get(founder, `/ho-so/${id}/${paper}.pdf`),
      ),
    ),
  ).toEqual([404, 404, 404, 404, 404, 404]);
});

test("while the office waits members read what they would answer, and officers what was sent", async () => {
  await using desk = await openDesk();
  const get = doorOf(desk, readable);
  const { founder, registry } = desk;
  const { id, at, seq, draftId } = await claimed(desk);
  const reasons = [{ target: "phone", text: "Số không gọi được", law: "Luật", remedy: "Ghi số khác" }];
  await desk.casework(registry.checker).dossiers.askSupplement({ ...at, seq, reasons });
  await desk
    .as(founder, later(10))
    .drafts.keep({ id: draftId, answers: sending({ phone: "0987654321" }, later(9)) });

  const notice = await (await get(founder, `/ho-so/${id}/supplement-1.pdf`)).text();
  expect(notice).toContain("| 1 | Điện thoại | Số không gọi được | Luật | Ghi số khác |");
  const path = `/nhap/${draftId}/application.pdf`;
  expect(await (await get(founder, path)).text()).toContain("Điện thoại: 0987654321");
  expect(await (await get(registry.checker, path)).text()).not.toContain("0987654321");
});

test("what was granted is a certificate for its members and its office, with what the register says", async () => {
  await using desk = await openDesk();
  const get = doorOf(desk, readable);
  const { founder, registry } = desk;
  const { id, at, seq } = await claimed(desk);
  const proposed = await desk.casework(registry.checker).dossiers.propose({ ...at, seq, outcome: "granted" });
  await desk.as(registry.signer).cases.grant({ ...at, seq: proposed.standing.seq });

  const certificate = await (await get(founder, `/ho-so/${id}/certificate.pdf`)).text();
  expect(certificate).toContain("Mã số doanh nghiệp: 0100000010");
  expect(certificate).toContain("Số: GCN-2026-000001");
  expect(certificate).toContain("✎ Trưởng phòng: ");
  expect((await get(registry.signer, `/ho-so/${id}/certificate.pdf`)).status).toBe(200);
  expect((await get(desk.friend, `/ho-so/${id}/certificate.pdf`)).status).toBe(404);
});

test("a notice of a change goes on saying what was before, whatever the register says since", async () => {
  await using desk = await openDesk();
  const get = doorOf(desk, readable);
  const { founder, registry } = desk;
  const values = ownAnswers(desk.unit, desk.founderEmail);
  const entityCode = await desk.registered(founder, values);
  const before = String(values["phone"]);
  const draftId = await desk.begun(
    founder,
    { "change.address": true, "change.on": "2026-11-20" },
    { procedure: "enterprise-change", entityCode },
  );
  const street = "Số 99 phố Mới";
  await desk
    .as(founder, later(1))
    .drafts.keep({ id: draftId, answers: sending({ "address.street": street }, later(1)) });
  const { dossier } = await desk.filed(founder, draftId, later(2));
  const at = { organisationId: registry.id, id: dossier.id };
  let { seq } = dossier.standing;
  if (dossier.standing.fee) {
    const desks = desk.casework(registry.supervisor);
    ({ seq } = (await desks.fees.take({ ...at, seq, method: "cash", reference: "" })).standing);
  }
  ({ seq } = (await desk.casework(registry.checker).dossiers.claim({ ...at, seq })).standing);
  const proposed = await desk.casework(registry.checker).dossiers.propose({ ...at, seq, outcome: "granted" });
  await desk.as(registry.signer).cases.grant({ ...at, seq: proposed.standing.seq });

  for (const person of [founder, registry.checker]) {
    const notice = await (await get(person, `/nhap/${draftId}/notice.pdf`)).text();
    expect(notice).toContain(`Địa chỉ trước khi thay đổi: ${String(values["address.street"])}, Phường Láng`);
    expect(notice).toContain(`Địa chỉ: ${street}, Phường Láng`);
    expect(notice).toContain(before);
  }
  const certificate = await (await get(founder, `/ho-so/${dossier.id}/certificate.pdf`)).text();
  expect(certificate).toContain("Đăng ký thay đổi lần thứ 1: ngày 23 tháng 11 năm 2026");
  expect(certificate).toContain(street);
});
