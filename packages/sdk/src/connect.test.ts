import { openSuite } from "@sen/suite/testing";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { expect, test } from "vitest";
import {
  connect,
  everyItem,
  faultOf,
  fieldsOf,
  isRefusal,
  isSignedOut,
  refusalDetailOf,
  refusalOf,
} from "./index.ts";

const day = "2026-11-23";
const office = (n: number) => ({ code: `X${n}`, name: `Cơ quan ${n}`, unitId: null, from: "2020-01-01" });
const caught = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

async function openNetwork(...first: Parameters<typeof setupServer>) {
  const suite = await openSuite();
  const requests: string[] = [];
  const network = setupServer(...first, ...suite.handlers);
  network.events.on("request:start", ({ request }) => {
    requests.push(`${request.method} ${new URL(request.url).pathname}`);
  });
  network.listen({ onUnhandledFrame: "error" });
  const sdk = connect({ url: "http://suite.test/", token: "sen_token" });
  return {
    suite,
    sdk,
    requests,
    async [Symbol.asyncDispose]() {
      network.close();
      await suite[Symbol.asyncDispose]();
    },
  };
}

test("a script makes, walks every page, and is told no in one word", async () => {
  await using open = await openNetwork();
  const { sdk } = open;
  for (const n of [1, 2, 3]) await sdk.directory.organisations.createTop.mutate(office(n));
  const names: string[] = [];
  for await (const one of everyItem(sdk.directory.organisations.list.query, { day, limit: 2 }))
    names.push(one.name);
  expect(names).toEqual(["Cơ quan 1", "Cơ quan 2", "Cơ quan 3"]);

  const twice = await caught(sdk.directory.organisations.createTop.mutate(office(1)));
  expect(refusalOf(twice)).toBe("directory/code-already-taken");
  expect(isRefusal(twice, "directory/code-already-taken")).toBe(true);
  expect(faultOf(twice)).toBeNull();
});

test("a stale change shows the record as it is now", async () => {
  await using open = await openNetwork();
  const { sdk } = open;
  const { id: organisationId, version } = await sdk.directory.organisations.createTop.mutate(office(1));
  const change = { organisationId, version, from: day, name: "Cơ quan A", parentId: null, unitId: null };
  const now = await sdk.directory.organisations.amend.mutate(change);
  const late = await caught(sdk.directory.organisations.amend.mutate({ ...change, name: "Cơ quan B" }));
  expect([refusalOf(late), refusalDetailOf(late)]).toEqual(["rpc/changed-meanwhile", now]);
});

test("what does not fit is told by field", async () => {
  await using open = await openNetwork();
  const { sdk } = open;
  const wrong = await caught(sdk.directory.organisations.createTop.mutate({ ...office(1), name: "" }));
  expect(fieldsOf(wrong)).toEqual({ name: "too_small" });
  expect([refusalOf(wrong), faultOf(wrong)]).toEqual([null, null]);
});

test("queries are tried again until they come through, mutations never", async () => {
  let failures = 0;
  const failTwice = () => (failures++ < 2 ? HttpResponse.error() : undefined);
  await using open = await openNetwork(http.all("*/api/rpc/*", failTwice));
  const { sdk, requests } = open;
  expect(await sdk.directory.organisations.list.query({ day })).toEqual({ items: [], next: null });
  expect(requests).toHaveLength(3);

  failures = 0;
  const lost = await caught(sdk.directory.organisations.createTop.mutate(office(1)));
  expect(faultOf(lost)).toEqual({ kind: "unreachable", requestId: null });
  expect(requests).toHaveLength(4);
});

test("a crowded server is told from a broken one", async () => {
  const answer = (code: string, status: number) => () =>
    HttpResponse.json(
      {
        error: {
          code: -32000,
          message: "",
          data: { code, refusal: null, detail: null, fields: null, requestId: "r-1" },
        },
      },
      { status },
    );
  await using busy = await openNetwork(http.post("*/api/rpc/*", answer("SERVICE_UNAVAILABLE", 503)));
  expect(faultOf(await caught(busy.sdk.directory.organisations.createTop.mutate(office(1))))).toEqual({
    kind: "busy",
    requestId: "r-1",
  });
});

test("calls of the same moment travel together, ten at most", async () => {
  await using open = await openNetwork();
  const { sdk, requests } = open;
  await Promise.all(Array.from({ length: 12 }, () => sdk.directory.organisations.list.query({ day })));
  expect(requests).toHaveLength(2);
});

test("nobody signed in is known as such", async () => {
  await using open = await openNetwork();
  const { sdk, suite } = open;
  suite.become(null);
  expect(isSignedOut(await caught(sdk.auth.me.query({})))).toBe(true);
});
