import { factsAfter, verifyChain } from "@sen/data/audit";
import { expect, test } from "vitest";
import { LONGEST_IDLE_SECONDS, LONGEST_SESSION_SECONDS } from "./session.rules.ts";
import { sessions } from "./tables.ts";
import { openTown, PASSWORD } from "./testing.ts";

test("lets in by username or e-mail, in any case, and knows who it is", async () => {
  await using town = await openTown();
  for (const name of ["nguoi.binh", "NGUOI.BINH", " Binh@Hanoi.example "]) {
    const browser = town.browser();
    const answer = await browser.send("/sign-in/password", { name, password: PASSWORD });
    expect(answer).toMatchObject({ status: 200, body: { next: "in" } });
    expect(await town.auth.actorOf(browser.request("/"))).toMatchObject({
      id: "binh",
      name: "Lê Bình",
      actingFor: null,
    });
  }
});

test("keeps the session in a cookie that scripts cannot read and other sites cannot send, and only its hash in the database", async () => {
  await using town = await openTown({ baseUrl: "https://sen.example" });
  const browser = town.browser();
  const { headers } = await browser.send("/sign-in/password", { name: "nguoi.binh", password: PASSWORD });
  const [cookie = ""] = headers.getSetCookie().filter((line) => line.startsWith("__Host-sen-session="));
  for (const attribute of ["HttpOnly", "Secure", "SameSite=Lax", "Path=/"])
    expect(cookie).toContain(attribute);
  expect(cookie).not.toContain("Domain");
  const kept = await town.data.read.select().from(sessions);
  const token = decodeURIComponent(browser.jar.get("__Host-sen-session") ?? "").split(".")[0] ?? "";
  expect(token.length).toBeGreaterThanOrEqual(32);
  expect(JSON.stringify(kept)).not.toContain(token);
});

test("says the same of a wrong password, an account that is not there and one that is disabled", async () => {
  await using town = await openTown();
  await town.data.execute(
    "update auth_account set disabled_at = '2026-11-01T00:00:00.000Z' where person_id = 'dung'",
  );
  const answers = [];
  for (const [name, password] of [
    ["nguoi.binh", "không phải mật khẩu"],
    ["nobody.here", PASSWORD],
    ["nguoi.dung", PASSWORD],
  ]) {
    const { status, body } = await town.browser().send("/sign-in/password", { name, password });
    answers.push(JSON.stringify({ status, body }));
  }
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]).toContain('"status":401');
});

test("after five failures makes a name wait, known or not, says how long, and lets in again when it is over", async () => {
  await using town = await openTown();
  for (const name of ["nguoi.binh", "nobody.here"]) {
    for (let tried = 0; tried < 5; tried++) {
      expect(
        (await town.browser().send("/sign-in/password", { name, password: "sai sai sai sai" })).status,
      ).toBe(401);
    }
    const locked = await town.browser().send("/sign-in/password", { name, password: PASSWORD });
    expect(locked).toMatchObject({ status: 429, body: { code: "auth/locked-out", seconds: 2 } });
    expect(locked.headers.get("retry-after")).toBe("2");
  }
  town.later(3);
  expect(
    (await town.browser().send("/sign-in/password", { name: "nguoi.binh", password: PASSWORD })).status,
  ).toBe(200);
});

test("counts a hundred guesses at once one by one", async () => {
  await using town = await openTown();
  const guesses = Array.from({ length: 40 }, (_, n) =>
    town.browser().send("/sign-in/password", { name: "nguoi.chi", password: `đoán lần thứ ${n}` }),
  );
  const statuses = (await Promise.all(guesses)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 401)).toHaveLength(5);
  expect(statuses.filter((status) => status === 429)).toHaveLength(35);
});

test("ends a session after the longest day, and after the longest time without a request", async () => {
  await using town = await openTown();
  const busy = await town.signedIn("binh");
  const idle = await town.signedIn("chi");
  for (let minutes = 0; minutes < 12 * 60; minutes += 60) {
    expect(await busy.actor()).not.toBeNull();
    town.later(60 * 60);
  }
  town.later(LONGEST_SESSION_SECONDS - 12 * 60 * 60 + 1);
  expect(await busy.actor()).toBeNull();

  await using another = await openTown();
  const early = await another.signedIn("binh");
  another.later(LONGEST_IDLE_SECONDS - 10);
  expect(await early.actor()).not.toBeNull();
  another.later(LONGEST_IDLE_SECONDS + 10);
  expect(await early.actor()).toBeNull();
  expect(
    (await early.send("/change-password", { currentPassword: PASSWORD, newPassword: "mật khẩu mới dài" }))
      .status,
  ).toBe(401);
  expect(await idle.actor()).toBeNull();
});

test("changing the password ends every other session at once and keeps this one, with a new token", async () => {
  await using town = await openTown();
  const here = await town.signedIn("binh");
  const there = await town.signedIn("binh");
  expect(await there.actor()).not.toBeNull();
  const before = here.jar.get("sen-session");
  const changed = await here.send("/change-password", {
    currentPassword: PASSWORD,
    newPassword: "một mật khẩu mới hẳn",
    revokeOtherSessions: false,
  });
  expect(changed).toMatchObject({ status: 200, body: { next: "in" } });
  expect(await there.actor()).toBeNull();
  expect(await here.actor()).not.toBeNull();
  expect(here.jar.get("sen-session")).not.toBe(before);
  expect(
    (await town.browser().send("/sign-in/password", { name: "nguoi.binh", password: PASSWORD })).status,
  ).toBe(401);
});

test("signing out ends the session on the server too", async () => {
  await using town = await openTown();
  const it = await town.signedIn("binh");
  const kept = it.request("/");
  expect((await it.send("/sign-out", {})).status).toBe(200);
  expect(await town.auth.actorOf(kept)).toBeNull();
});

test("every coming, going and refusal is a fact, and the chain holds", async () => {
  await using town = await openTown();
  const it = await town.signedIn("binh");
  await it.send("/sign-in/password", { name: "nobody.here", password: PASSWORD });
  await it.send("/sign-out", {});
  const facts = (await factsAfter(town.data.read, 0)).map(
    ({ action, actorId }) => `${action} ${actorId ?? "?"}`,
  );
  expect(facts.slice(-3)).toEqual(["auth.signedIn binh", "auth.signInFailed ?", "auth.signedOut binh"]);
  expect(await verifyChain(town.data.read)).toMatchObject({ ok: true });
});

test("offers nothing of better-auth that the screens do not use", async () => {
  await using town = await openTown();
  const paths = [
    "/sign-up/email",
    "/sign-in/email",
    "/get-session",
    "/update-user",
    "/delete-user",
    "/error",
  ];
  const answers = await Promise.all(paths.map((path) => town.browser().send(path, {})));
  expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 404));
});

test("refuses what does not fit before it hashes anything", async () => {
  await using town = await openTown();
  for (const body of [
    {},
    { name: "x" },
    { name: "x", password: "y".repeat(129) },
    { name: ["x"], password: "y" },
    { name: "x", password: "y", admin: true },
  ]) {
    expect((await town.browser().send("/sign-in/password", body)).status).toBe(400);
  }
});
