import { expect, test } from "vitest";
import { administratorsBut, insertGrant, insertRole } from "./access.store.ts";
import { accountByName, issueLink, setPasswordBy } from "./account.store.ts";
import { openDoor } from "./actor.ts";
import { catalogueOf } from "./catalogue.ts";
import type { Grant, Role } from "./model.ts";
import { sessions, throttles } from "./tables.ts";
import { manifests, NOW, openTown } from "./testing.ts";
import { countAttempt, forgetThrottles, forgive } from "./throttle.store.ts";

const day = NOW.slice(0, 10);
const keeper: Role = {
  id: "keeper",
  name: { vi: "Giữ quyền", en: "Keeper" },
  permissions: ["*"],
  builtIn: false,
  version: 1,
};
const everywhere = (id: string, to: Partial<Grant>): Grant => ({
  id,
  roleId: "keeper",
  positionId: null,
  personId: null,
  organisationId: null,
  withDescendants: false,
  mayPassOn: true,
  fromDay: day,
  untilDay: null,
  revokedAt: null,
  ...to,
});

test("counts as administrators those who could give every right everywhere today, and can sign in", async () => {
  await using town = await openTown();
  const count = (but = {}) => administratorsBut(town.data.read, { day, ...but });
  expect(await count()).toBe(1);
  await town.data.write(async (tx) => {
    await insertRole(tx, keeper);
    await insertGrant(tx, everywhere("by-post", { positionId: "leader" }));
    await insertGrant(tx, everywhere("over", { personId: "binh", untilDay: "2026-11-22" }));
    await insertGrant(tx, everywhere("fixed", { personId: "dung", mayPassOn: false }));
  });
  expect(await count()).toBe(2);
  expect(await count({ grantId: "by-post" })).toBe(1);
  const chi = await accountByName(town.data.read, "nguoi.chi");
  expect(await count({ accountId: chi?.id ?? "" })).toBe(1);
});

test("a link is spent by one of two who use it at the same moment", async () => {
  await using town = await openTown();
  const account = await accountByName(town.data.read, "nguoi.binh");
  const { secret } = await town.data.write((tx) => issueLink(tx, account?.id ?? "", NOW));
  const use = (hashed: string) => town.data.write((tx) => setPasswordBy(tx, { secret, hashed, now: NOW }));
  const set = await Promise.all([use("first"), use("second")]);
  expect(set.filter(Boolean)).toHaveLength(1);
});

test("a new link replaces the former one", async () => {
  await using town = await openTown();
  const account = await accountByName(town.data.read, "nguoi.binh");
  const former = await town.data.write((tx) => issueLink(tx, account?.id ?? "", NOW));
  await town.data.write((tx) => issueLink(tx, account?.id ?? "", NOW));
  const spent = town.data.write((tx) => setPasswordBy(tx, { secret: former.secret, hashed: "x", now: NOW }));
  expect(await spent).toBeNull();
});

test("failed attempts outlive the process, are taken back by a success, and forgotten after a day", async () => {
  await using town = await openTown();
  const attempt = { name: "nguoi.binh", address: "192.0.2.9" };
  const count = () => town.data.write((tx) => countAttempt(tx, attempt, NOW));
  for (let tried = 0; tried < 5; tried++) expect(await count()).toBe(0);
  expect(await count()).toBe(2);
  await town.data.write((tx) => forgive(tx, attempt));
  expect(await count()).toBe(0);
  await town.data.write((tx) => forgetThrottles(tx, "2026-11-24T03:00:00.000Z"));
  expect(await town.data.read.$count(throttles)).toBe(0);
});

test("a session ended on one node is out on another at the next request", async () => {
  await using town = await openTown();
  const binh = await town.signedIn("binh");
  const elsewhere = openDoor(town.data, catalogueOf(manifests), () => new Date().toISOString());
  const cookie = decodeURIComponent(binh.jar.get("sen-session") ?? "");
  expect(await elsewhere.bySession(cookie)).toMatchObject({ id: "binh" });
  await binh.send("/sign-out", {});
  expect(await elsewhere.bySession(cookie)).toBeNull();
  elsewhere.close();
});

test("when somebody was last seen is written, but not at every request", async () => {
  await using town = await openTown();
  const binh = await town.signedIn("binh");
  const seen = async () => (await town.data.read.select({ at: sessions.seenAt }).from(sessions))[0]?.at;
  const first = await seen();
  town.later(60);
  await binh.actor();
  expect(await seen()).toBe(first);
  town.later(6 * 60);
  await binh.actor();
  await expect.poll(seen).toBe(new Date().toISOString());
});
