import { describe, expect, test } from "vitest";
import { openServer } from "./testing.ts";

const OURS = "http://sen.example";
const THEIRS = "https://evil.example";
const json = { "content-type": "application/json" };
const cookie = { cookie: "sen-session=x" };

/** What another site can make a browser send, with the cookie of whoever is signed in here. */
const forged: [string, RequestInit][] = [
  [
    "a form",
    {
      headers: {
        ...cookie,
        "content-type": "application/x-www-form-urlencoded",
        "sec-fetch-site": "cross-site",
        origin: THEIRS,
      },
    },
  ],
  [
    "a form with files",
    {
      headers: {
        ...cookie,
        "content-type": "multipart/form-data; boundary=x",
        "sec-fetch-site": "cross-site",
      },
    },
  ],
  [
    "a form as plain text that looks like JSON",
    { headers: { ...cookie, "content-type": "text/plain", "sec-fetch-site": "cross-site" } },
  ],
  ["a request without a type", { headers: { ...cookie, "sec-fetch-site": "cross-site" } }],
  ["JSON across sites", { headers: { ...cookie, ...json, "sec-fetch-site": "cross-site", origin: THEIRS } }],
  [
    "JSON from a neighbouring domain",
    { headers: { ...cookie, ...json, "sec-fetch-site": "same-site", origin: "http://blog.example" } },
  ],
  ["JSON from an old browser", { headers: { ...cookie, ...json, origin: THEIRS } }],
  ["JSON from a page without an origin", { headers: { ...cookie, ...json, origin: "null" } }],
  [
    "JSON from an address that begins like ours",
    { headers: { ...cookie, ...json, origin: `${OURS}.evil.example` } },
  ],
  ["JSON from our address on another port", { headers: { ...cookie, ...json, origin: `${OURS}:8443` } }],
  [
    "a made-up token beside the cookie",
    { headers: { ...cookie, ...json, authorization: "Bearer x", "sec-fetch-site": "cross-site" } },
  ],
  ["an invented Sec-Fetch-Site", { headers: { ...cookie, ...json, "sec-fetch-site": "whatever" } }],
];

describe("forged requests", () => {
  test.each(forged)("%s changes nothing", async (_, request) => {
    await using server = await openServer();
    for (const path of ["/api/rpc/workdays.holidays.keep", "/api/auth/sign-out", "/api/files"]) {
      const { status } = await server.app.request(path, { method: "POST", body: "{}", ...request });
      expect({ path, status }).toEqual({ path, status: 403 });
    }
  });

  test("a mutation cannot be an address that is followed", async () => {
    await using server = await openServer();
    expect((await server.app.request("/api/rpc/auth.sessions.endOthers?input={}")).status).toBe(405);
  });

  test.each(["PUT", "PATCH", "DELETE"])("%s is no way to call the API", async (method) => {
    await using server = await openServer();
    const answer = await server.app.request("/api/rpc/auth.me", {
      method,
      headers: { ...json, origin: OURS },
      body: "{}",
    });
    expect(answer.status).toBe(405);
  });
});

describe("our own requests", () => {
  test.each([
    ["a page of ours", { ...json, "sec-fetch-site": "same-origin", origin: OURS }],
    ["a page of ours in an old browser", { ...json, origin: OURS }],
    ["a script", { ...json }],
    [
      "a script with a token on another site's page",
      { ...json, authorization: "Bearer sen_x", "sec-fetch-site": "cross-site", origin: THEIRS },
    ],
  ])("%s gets through", async (_, headers) => {
    await using server = await openServer();
    const answer = await server.app.request("/api/rpc/auth.sessions.endOthers", {
      method: "POST",
      headers,
      body: "{}",
    });
    expect([403, 415]).not.toContain(answer.status);
  });

  test("a mutation that is not JSON is refused even from a page of ours", async () => {
    await using server = await openServer();
    const headers = { "content-type": "text/plain", origin: OURS };
    expect(
      (await server.app.request("/api/rpc/auth.me", { method: "POST", headers, body: "{}" })).status,
    ).toBe(415);
  });
});

describe("other origins", () => {
  const ask = (method: string) => ({
    method,
    headers: { origin: THEIRS, "access-control-request-method": "POST" },
  });

  test("are never told that they may, unless they are on the list", async () => {
    await using server = await openServer();
    for (const method of ["GET", "OPTIONS"]) {
      const { headers } = await server.app.request("/api/rpc/auth.me", ask(method));
      expect(headers.get("access-control-allow-origin")).toBeNull();
    }
  });

  test("on the list may send a token, and never a cookie", async () => {
    await using server = await openServer({ SEN_CORS_ORIGINS: THEIRS });
    const { headers } = await server.app.request("/api/rpc/auth.me", ask("OPTIONS"));
    expect(headers.get("access-control-allow-origin")).toBe(THEIRS);
    expect(headers.get("access-control-allow-credentials")).toBeNull();
  });
});
