// What journeys need of the city before they begin, made through the same procedures as everything.
import type { Value } from "@sen/business/form.model";
import type { Kind } from "@sen/business/model";
import { cleanAnswers, type SampleOptions } from "@sen/business/samples";
import type { Dossier } from "@sen/casework/model";
import { type Browser, deskOf, expect, type Page, signIn } from "@sen/e2e";
import { connect, type Sdk } from "@sen/sdk";
import { dayAt } from "@sen/workdays/rules";

const PASSWORD = "một câu dài mà dễ nhớ";
export const today = (): string => dayAt(new Date().toISOString());

/** Small and different in every run, also against a server that runs already. */
export const drawn = (below: number): number => Math.floor(Date.now() / 1000) % below;

/** Every filing of a journey has samples of its own, so that no name is in the way of another. */
const USES = ["read", "looked-up", "moved", "moved-too", "changed", "examined", "given-away"] as const;

/** With one owner, a person, who also represents it; past those of the demonstration, before names repeat. */
const sampleOf = (use: (typeof USES)[number]): number =>
  12 * (200 + USES.indexOf(use) + USES.length * drawn(60));

const WOODS = "Thông Tràm Đước Mơ Bưởi Quế Hồi Sim Trám Lim Gụ Táu Sến Lát Giổi".split(" ");

/** Two words that make a name like no other in the demonstration. */
export function newWords(): string {
  const n = drawn(WOODS.length * (WOODS.length - 1));
  const first = n % WOODS.length;
  return `${WOODS[first]} ${WOODS[(first + 1 + Math.floor(n / WOODS.length)) % WOODS.length]}`;
}

/** The house as whoever is signed in on a page reaches it. */
export function apiOf(page: Page): Sdk {
  const url = new URL(page.url()).origin;
  return connect({
    url,
    fetch: async (input, init) => {
      const cookies = await page.context().cookies(url);
      const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
      return fetch(input, { ...init, headers: { ...(init?.headers as object), cookie } });
    },
  });
}

/** An officer at their desk, with the house as they reach it. */
export async function officerAt(browser: Browser, who: string, password?: string) {
  const page = await deskOf(browser, who, password);
  return { page, api: apiOf(page) };
}

/** Opens the link by which somebody sets a password, and answers it. */
export async function passwordBy(browser: Browser, path: string): Promise<string> {
  const secret = new URL(path, "http://any.example").searchParams.get("ma");
  const context = await browser.newContext();
  const data = { secret, password: PASSWORD };
  const set = await context.request.post("/api/auth/set-password", { data });
  expect(set.ok(), "the password is set").toBe(true);
  await context.close();
  return PASSWORD;
}

export type Citizen = { page: Page; api: Sdk; name: string; email: string };

/** Somebody nobody knew yet, with an account of their own, signed in. */
export async function newCitizen(browser: Browser, name: string): Promise<Citizen> {
  const email = `nguoidan.${Date.now().toString(36)}@nha.example`;
  const context = await browser.newContext({ locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh" });
  const page = await context.newPage();
  const answer = await page.request.post("/api/auth/sign-up", { data: { fullName: name, email } });
  const { path } = (await answer.json()) as { path: string };
  await signIn(page, email, await passwordBy(browser, path));
  return { page, api: apiOf(page), name, email };
}

type Filing = { procedure: string; kind: Kind; use: (typeof USES)[number]; options?: SampleOptions };

/** Files a dossier without a fault, for which this citizen alone has to sign. */
export async function filed(citizen: Citizen, { procedure, kind, use, options }: Filing) {
  const { api, name, email } = citizen;
  const n = kind === "household" ? sampleOf(use) + 1 : sampleOf(use); // every third household has a family that would sign too
  const values = {
    ...cleanAnswers(procedure, kind, n, { day: today(), ...options }),
    "owner.name": name,
    "owner.email": email,
    ...(kind === "household" ? {} : { "representative.name": name, "representative.email": email }),
  };
  const { id } = await api.business.drafts.begin.mutate({ procedure, kind });
  const at = new Date().toISOString();
  const answers = Object.fromEntries(
    Object.entries<Value>(values).map(([path, value]) => [path, { value, at }]),
  );
  await api.business.drafts.keep.mutate({ id, answers });
  const { bundleHash, signers } = await api.business.drafts.get.query({ id });
  for (const { key } of signers) {
    await api.business.drafts.askCode.mutate({ id, key, bundleHash });
    await api.business.drafts.sign.mutate({ id, key, bundleHash, code: await codeOf(api) });
  }
  const sent = { id, bundleHash, delivery: "online", note: "" } as const;
  return api.business.drafts.file.mutate({ ...sent, idempotencyKey: crypto.randomUUID() });
}

/** The newest signing code, as the notices of whoever signs tell it. */
export async function codeOf(api: Sdk): Promise<string> {
  const { items } = await api.notify.list.query({ limit: 20 });
  const notice = items.find(({ kind }) => kind === "business.signing-code");
  return /\d{6}/.exec(notice?.text["vi"]?.subject ?? "")?.[0] ?? "";
}

/** The registry takes the fee, examines, signs: what was asked for is registered. Answers its code. */
export async function granted(browser: Browser, dossier: Dossier): Promise<string> {
  const { id, competentId: organisationId } = dossier;
  const act = ({ standing }: Dossier) => ({ organisationId, id, seq: standing.seq });
  const desks = await Promise.all(
    ["thuphi.dkkd", "kiemtra1.dkkd", "truongphong.dkkd"].map((who) => officerAt(browser, who)),
  );
  const [cashier, checker, head] = desks.map(({ api }) => api);
  if (!cashier || !checker || !head) throw new Error("three desks");
  const fee = { method: "cash", reference: "" } as const;
  const proposal = { outcome: "granted" as const, note: "" };
  const paid =
    dossier.standing.status === "financial"
      ? await cashier.casework.fees.take.mutate({ ...act(dossier), ...fee })
      : dossier;
  const claimed = await checker.casework.dossiers.claim.mutate(act(paid));
  const proposed = await checker.casework.dossiers.propose.mutate({ ...act(claimed), ...proposal });
  const done = await head.business.cases.grant.mutate(act(proposed));
  for (const { page } of desks) await page.context().close();
  return done.standing.result?.["code"] ?? "";
}
