import { describe, expect, test } from "vitest";
import { openServer } from "./testing.ts";

const HEADERS = [
  "cache-control",
  "content-security-policy",
  "cross-origin-opener-policy",
  "cross-origin-resource-policy",
  "permissions-policy",
  "referrer-policy",
  "strict-transport-security",
  "x-content-type-options",
];

describe("what every answer carries", () => {
  test.each([
    "/",
    "/lich/tuan/2026-W48",
    "/assets/main-AbCd1234.js",
    "/assets/nothing.js",
    "/healthz",
    "/readyz",
    "/version",
    "/metrics",
    "/api/docs",
    "/api/openapi.json",
    "/api/rpc/no.such",
    "/api/nothing",
    "/api/broken",
    "/api/refused",
    "/api/auth/anything",
  ])("%s", async (path) => {
    await using server = await openServer();
    const { headers } = await server.app.request(path);
    expect(HEADERS.filter((name) => !headers.get(name))).toEqual(["strict-transport-security"]);
    expect(headers.get("x-request-id")).toMatch(/^[\w-]{32,36}$/);
  });

  test("the policies themselves, behind TLS", async () => {
    await using server = await openServer({ SEN_URL: "https://sen.example" });
    const { headers } = await server.app.request("/");
    expect(Object.fromEntries(HEADERS.map((name) => [name, headers.get(name)]))).toMatchInlineSnapshot(`
      {
        "cache-control": "no-cache",
        "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; frame-src blob:; object-src blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), publickey-credentials-get=(self)",
        "referrer-policy": "same-origin",
        "strict-transport-security": "max-age=31536000; includeSubDomains",
        "x-content-type-options": "nosniff",
      }
    `);
  });

  test("nobody's HTML may hold a script or a style of its own", async () => {
    await using server = await openServer();
    const page = await (await server.app.request("/api/docs")).text();
    expect(page).not.toMatch(/<script|<style|\sstyle=|\son\w+=/i);
  });
});

describe("failures", () => {
  test("our own fault says nothing of itself but its id, and is in the log", async () => {
    await using server = await openServer();
    const answer = await server.app.request("/api/broken");
    const { error } = (await answer.json()) as { error: { message: string; data: { requestId: string } } };
    expect([answer.status, error.message]).toEqual([500, "Something went wrong"]);
    expect(answer.headers.get("x-request-id")).toBe(error.data.requestId);
    expect(
      server.lines.some((line) => line.includes(error.data.requestId) && line.includes("a request failed")),
    ).toBe(true);
  });

  test("a refusal has its code and shows the other side", async () => {
    await using server = await openServer();
    const answer = await server.app.request("/api/refused");
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({
      error: { data: { code: "CONFLICT", refusal: "test/no", detail: { why: "because" } } },
    });
  });

  test("the caller's trace is the request's id; anything else it says is not", async () => {
    await using server = await openServer();
    const traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    const traced = await server.app.request("/healthz", { headers: { traceparent } });
    expect(traced.headers.get("x-request-id")).toBe("4bf92f3577b34da6a3ce929d0e0e4736");
    const forged = await server.app.request("/healthz", {
      headers: { traceparent: "x\u00e9", "x-request-id": "mine" },
    });
    expect(forged.headers.get("x-request-id")).not.toBe("mine");
  });

  test("secrets are struck out of the log", async () => {
    await using server = await openServer();
    server.log.info(
      {
        password: "canary-1",
        body: { token: "canary-2" },
        headers: { authorization: "canary-3", cookie: "canary-4" },
      },
      "x",
    );
    await server.app.request("/ics/canary-5.ics");
    expect(server.lines.join("")).not.toContain("canary");
  });

  test("an invented method is refused", async () => {
    await using server = await openServer();
    expect((await server.app.request("/", { method: "PROPFIND" })).status).toBe(405);
  });
});

describe("limits", () => {
  test("a body over a mebibyte is cut off", async () => {
    await using server = await openServer();
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ text: "x".repeat(1024 * 1024) });
    expect((await server.app.request("/api/rpc/auth.me", { method: "POST", headers, body })).status).toBe(
      413,
    );
  });

  test("more than ten calls in one request are refused", async () => {
    await using server = await openServer();
    const paths = Array.from({ length: 11 }, () => "auth.permissions").join(",");
    expect((await server.app.request(`/api/rpc/${paths}?batch=1&input={}`)).status).toBe(400);
  });

  test("whoever comes when the house is full is asked to come again", async () => {
    await using server = await openServer({ SEN_MOST_IN_FLIGHT: "2" });
    const answers = await Promise.all(Array.from({ length: 5 }, async () => server.app.request("/api/slow")));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(2);
    expect(answers.filter(({ status }) => status === 503)).toHaveLength(3);
    const shed = answers.find(({ status }) => status === 503);
    expect(shed?.headers.get("retry-after")).toBe("1");
    expect(await shed?.json()).toMatchObject({ error: { data: { code: "SERVICE_UNAVAILABLE" } } });
    expect((await server.app.request("/api/slow")).status).toBe(200);
  });

  test("health is answered even then", async () => {
    await using server = await openServer({ SEN_MOST_IN_FLIGHT: "1" });
    const slow = server.app.request("/api/slow");
    expect((await server.app.request("/livez")).status).toBe(200);
    await slow;
  });
});

describe("health", () => {
  test("a server that can serve says so, one that is about to stop says no", async () => {
    await using server = await openServer();
    const ready = await server.app.request("/readyz");
    expect([ready.status, ((await ready.json()) as { ready: boolean }).ready]).toEqual([200, true]);
    server.drain();
    const leaving = await server.app.request("/readyz");
    expect(leaving.status).toBe(503);
    expect(await leaving.json()).toMatchObject({
      ready: false,
      checks: expect.arrayContaining([expect.objectContaining({ name: "staying", ok: false })]),
    });
  });

  test("a database that is gone is told, and by name", async () => {
    await using server = await openServer();
    await server.data.execute("drop table data_chain");
    const answer = await server.app.request("/readyz");
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({
      checks: expect.arrayContaining([expect.objectContaining({ name: "database", ok: false })]),
    });
  });

  test("metrics are for whoever has the token, and not for everybody in production", async () => {
    const token = "a-token-of-sixteen";
    await using guarded = await openServer({ SEN_METRICS_TOKEN: token });
    expect((await guarded.app.request("/metrics")).status).toBe(401);
    const page = await (
      await guarded.app.request("/metrics", { headers: { authorization: `Bearer ${token}` } })
    ).text();
    expect(page).toContain("sen_request_seconds_count");
    const production = { NODE_ENV: "production", SEN_URL: "https://sen.example", SEN_SECRET: "s".repeat(32) };
    await using real = await openServer(production);
    expect(
      (await real.app.request("/metrics", { headers: { accept: "text/plain" } })).headers.get("content-type"),
    ).not.toContain("version=0.0.4");
  });
});
