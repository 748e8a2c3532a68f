import { createOTP } from "@better-auth/utils/otp";
import { expect, test } from "vitest";
import { type Browser, openTown, PASSWORD } from "./testing.ts";

const secretIn = (uri: unknown) => new URL(String(uri)).searchParams.get("secret") ?? "";

/** The app on the phone: reads the secret from the QR code, base32 without padding. */
function phoneWith(uri: unknown) {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = Array.from(secretIn(uri))
    .map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  const bytes = Array.from({ length: Math.floor(bits.length / 8) }, (_, at) =>
    Number.parseInt(bits.slice(at * 8, at * 8 + 8), 2),
  );
  return { code: () => createOTP(Buffer.from(bytes).toString()).totp() };
}

const password = (browser: Browser) =>
  browser.send("/sign-in/password", { name: "nguoi.binh", password: PASSWORD });

async function withAuthenticator() {
  const town = await openTown();
  const binh = await town.signedIn("binh");
  const begun = await binh.send("/two-factor/enable", { password: PASSWORD });
  const phone = phoneWith(begun.body?.["totpURI"]);
  const confirmed = await binh.send("/two-factor/verify-totp", { code: await phone.code() });
  expect(confirmed.status).toBe(200);
  town.later(30);
  return { town, binh, phone, recovery: begun.body?.["backupCodes"] as string[] };
}

test("with an authenticator app the password alone opens nothing, and the code lets in once", async () => {
  const { town, phone } = await withAuthenticator();
  await using _ = town;
  const browser = town.browser();
  expect(await password(browser)).toMatchObject({ status: 200, body: { next: "authenticator" } });
  expect(await town.auth.actorOf(browser.request("/"))).toBeNull();

  const code = await phone.code();
  const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, "0");
  expect((await browser.send("/two-factor/verify-totp", { code: wrong })).status).toBe(401);
  expect(await browser.send("/two-factor/verify-totp", { code })).toMatchObject({
    status: 200,
    body: { next: "in" },
  });
  expect(await town.auth.actorOf(browser.request("/"))).toMatchObject({ id: "binh" });

  const thief = town.browser();
  await password(thief);
  expect((await thief.send("/two-factor/verify-totp", { code })).status).toBe(401);
  expect(await town.auth.actorOf(thief.request("/"))).toBeNull();
});

test("a recovery code lets in once", async () => {
  const { town, recovery } = await withAuthenticator();
  await using _ = town;
  expect(recovery).toHaveLength(10);
  const statuses = [];
  for (let turn = 0; turn < 2; turn++) {
    const browser = town.browser();
    await password(browser);
    statuses.push((await browser.send("/two-factor/verify-backup-code", { code: recovery[0] })).status);
  }
  expect(statuses).toEqual([200, 401]);
});

test("five wrong codes end the attempt, even for the right one after them", async () => {
  const { town, phone } = await withAuthenticator();
  await using _ = town;
  const browser = town.browser();
  await password(browser);
  for (let tried = 0; tried < 5; tried++) await browser.send("/two-factor/verify-totp", { code: "000000" });
  expect(
    (await browser.send("/two-factor/verify-totp", { code: await phone.code() })).status,
  ).toBeGreaterThanOrEqual(400);
  expect(await town.auth.actorOf(browser.request("/"))).toBeNull();
});

test("is taken away only with the password", async () => {
  const { town, binh } = await withAuthenticator();
  await using _ = town;
  expect((await binh.send("/two-factor/disable", { password: "không phải mật khẩu" })).status).toBe(400);
  expect((await binh.send("/two-factor/disable", { password: PASSWORD })).status).toBe(200);
  expect(await password(town.browser())).toMatchObject({ body: { next: "in" } });
});

test("an account that is disabled between password and code stays out", async () => {
  const { town, phone } = await withAuthenticator();
  await using _ = town;
  const browser = town.browser();
  await password(browser);
  await town.data.execute(
    "update auth_account set disabled_at = '2026-11-23T02:00:00.000Z' where person_id = 'binh'",
  );
  expect((await browser.send("/two-factor/verify-totp", { code: await phone.code() })).status).toBe(401);
  expect(await town.auth.actorOf(browser.request("/"))).toBeNull();
});
