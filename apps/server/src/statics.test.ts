import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { openServer } from "./testing.ts";

const HASHED = "/assets/main-AbCd1234.js";

test("every address of a screen is the first page of its app", async () => {
  await using server = await openServer();
  const text = async (path: string) => (await server.app.request(path)).text();
  for (const path of ["/", "/dang-nhap", "/quan-tri/nguoi/123"]) expect(await text(path)).toContain("portal");
  for (const path of ["/lich", "/lich/", "/lich/tuan/2026-W48?don-vi=x"])
    expect(await text(path)).toContain("calendar");
});

test("a file that is not there is not a screen", async () => {
  await using server = await openServer();
  for (const path of [
    "/assets/gone-AbCd1234.js",
    "/robots.txt",
    "/.env",
    "/.git/config",
    `${HASHED}.map`,
    "/api/x",
  ]) {
    const { status } = await server.app.request(path);
    expect({ path, status }).toEqual({ path, status: 404 });
  }
});

test.each([
  "/../package.json",
  "/assets/../../secret",
  "/%2e%2e/%2e%2e/etc/passwd",
  "/assets/..%2f..%2fsecret",
  "/lich/%00",
])("%s leads nowhere outside", async (path) => {
  await using server = await openServer();
  const answer = await server.app.request(path);
  expect(await answer.text()).not.toMatch(/root:|"name": "sen"/);
});

test("files with a hash in their name are kept for ever, pages are asked for again", async () => {
  await using server = await openServer();
  const caching = async (path: string) => (await server.app.request(path)).headers.get("cache-control");
  expect(await caching(HASHED)).toBe("public, max-age=31536000, immutable");
  expect(await caching("/")).toBe("no-cache");
});

test("what the browser has already is not sent again", async () => {
  await using server = await openServer();
  const first = await server.app.request("/");
  const etag = first.headers.get("etag") ?? "";
  const again = await server.app.request("/", { headers: { "if-none-match": `"other", W/${etag}` } });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  expect(again.headers.get("content-security-policy")).toBeTruthy();
});

test("text is sent packed to whoever can unpack it, under a tag of its own", async () => {
  await using server = await openServer();
  await server.statics.packed;
  const plain = await server.app.request(HASHED);
  const text = await plain.text();
  for (const [encoding, unpack] of [
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ] as const) {
    const answer = await server.app.request(HASHED, {
      headers: { "accept-encoding": `identity, ${encoding};q=0.9` },
    });
    expect(answer.headers.get("content-encoding")).toBe(encoding);
    expect(answer.headers.get("vary")).toBe("accept-encoding");
    expect(answer.headers.get("etag")).not.toBe(plain.headers.get("etag"));
    expect(unpack(new Uint8Array(await answer.arrayBuffer())).toString()).toBe(text);
  }
});

test("a HEAD is a GET without its body", async () => {
  await using server = await openServer();
  const answer = await server.app.request("/", { method: "HEAD" });
  expect([answer.status, await answer.text()]).toEqual([200, ""]);
});
