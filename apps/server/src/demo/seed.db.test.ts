import { openAuth } from "@sen/auth/server";
import { factsAfter, newestFact, verifyChain } from "@sen/data/audit";
import { freshData } from "@sen/data/testing";
import { newId } from "@sen/rpc";
import { manifests } from "@sen/suite/manifests";
import { expect, test } from "vitest";
import { seedReference } from "../seed.ts";
import { apiFor } from "../whole.ts";
import { demoAccounts, demoPassword, members } from "./cast.ts";
import { isDemo, isUntouched, seedDemo } from "./seed.ts";

const NOW = "2026-11-23T02:00:00.000Z";

async function openCity() {
  const data = await freshData();
  const sign = {
    secret: "a secret of thirty-two characters or more",
    baseUrl: "http://sen.example",
    manifests,
    newId,
  };
  const authIn = (where: typeof data, now: () => string) =>
    openAuth({ ...sign, data: where, now, demo: null });
  await seedReference(data);
  const seed = () => seedDemo(data, (where, now) => authIn({ ...data, ...where }, now), NOW);
  const api = apiFor({ id: "reader", name: "reader" }, { data, requestId: "test", now: () => NOW, newId });
  const auth = authIn(data, () => NOW);
  return { data, seed, api, auth, [Symbol.asyncDispose]: () => data.close() };
}

test("an untouched city becomes the demonstration, once, with a whole audit log", async () => {
  await using city = await openCity();
  expect([await isUntouched(city.data), await isDemo(city.data)]).toEqual([true, false]);
  expect(await city.seed()).toBe(true);
  expect([await isUntouched(city.data), await isDemo(city.data)]).toEqual([false, true]);
  const facts = await newestFact(city.data.read);
  expect(await city.seed()).toBe(false);
  expect(await newestFact(city.data.read)).toBe(facts);
  expect(await verifyChain(city.data.read)).toMatchObject({ ok: true });
  const moments = (await factsAfter(city.data.read, 0, 1_000)).map(({ at }) => at);
  expect(moments).toEqual(moments.toSorted((a, b) => (a < b ? -1 : 1)));
  expect(moments.every((at) => at <= NOW)).toBe(true);

  const offices = await city.api.directory.organisations.list({
    day: "2026-11-23",
    text: "Ủy ban nhân dân phường",
  });
  expect(offices.items).toHaveLength(3);
  for (const { id: organisationId } of offices.items) {
    const states = await Promise.all(
      ["2026-W47", "2026-W48", "2026-W49"].map((week) =>
        city.api.calendar.weeks.get({ organisationId, week }),
      ),
    );
    expect(states.map(({ state }) => state)).toEqual(["published", "published", "composing"]);
    for (const { items } of states) expect(items.length).toBeGreaterThan(8);
  }
}, 120_000);

test("everybody shown on the sign-in page can sign in", async () => {
  await using city = await openCity();
  await city.seed();
  expect(members.length).toBeGreaterThanOrEqual(40);
  for (const { username } of demoAccounts) {
    const request = new Request("http://sen.example/api/auth/sign-in/password", {
      method: "POST",
      headers: { "content-type": "application/json", origin: "http://sen.example" },
      body: JSON.stringify({ name: username, password: demoPassword }),
    });
    const answer = await city.auth.handler(request);
    expect({ username, status: answer.status }).toEqual({ username, status: 200 });
  }
  city.auth.close();
}, 120_000);
