import { mailPathOf } from "@sen/notify/testing";
import { expect, test } from "vitest";
import { openTown, PASSWORD } from "./testing.ts";

const minh = { fullName: "Trà Nguyệt Minh", email: "Minh@Home.example" };

test("a citizen opens an account, sets a password by the link and signs in, with no right anywhere", async () => {
  await using town = await openTown({ signUp: "mail" });
  const browser = town.browser();
  expect(await browser.send("/sign-up", minh)).toMatchObject({
    status: 200,
    body: { next: "mail", path: null },
  });
  const link = await mailPathOf(town.data.read, "minh@home.example");
  const secret = new URL(link, "http://sen.example").searchParams.get("ma") ?? "";
  expect((await browser.send("/set-password", { secret, password: PASSWORD })).status).toBe(200);
  const entered = await browser.send("/sign-in/password", { name: minh.email, password: PASSWORD });
  expect(entered.status).toBe(200);
  const actor = await town.auth.actorOf(browser.request("/"));
  expect(actor?.name).toBe(minh.fullName);
  expect(actor?.entitled("directory.read")).toBeNull();
});

test("whether an address has an account is not told, and its owner is helped by mail", async () => {
  await using town = await openTown({ signUp: "mail" });
  const fresh = await town.browser().send("/sign-up", minh);
  const known = await town.browser().send("/sign-up", { ...minh, email: "binh@hanoi.example" });
  expect(known).toMatchObject({ status: fresh.status, body: fresh.body as object });
  expect(await mailPathOf(town.data.read, "binh@hanoi.example")).toContain("/dang-nhap/dat-mat-khau");
});

test("a demonstration without mail shows the link of a new account, never of one that is there", async () => {
  await using town = await openTown({ signUp: "shown" });
  expect((await town.browser().send("/sign-up", minh)).body).toMatchObject({
    path: expect.stringContaining("/dang-nhap/dat-mat-khau?ma="),
  });
  expect((await town.browser().send("/sign-up", minh)).body).toMatchObject({ path: null });
});

test("a house without mail opens no accounts, and a form half filled opens none either", async () => {
  await using closed = await openTown();
  expect(await closed.browser().send("/sign-up", minh)).toMatchObject({
    status: 403,
    body: { code: "auth/sign-up-closed" },
  });
  await using open = await openTown({ signUp: "mail" });
  for (const asked of [null, {}, { ...minh, email: "không phải thư" }, { ...minh, fullName: " " }])
    expect((await open.browser().send("/sign-up", asked)).status).toBe(400);
});
