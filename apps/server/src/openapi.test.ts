import { manifests } from "@sen/suite/manifests";
import { suiteRouter } from "@sen/suite/router";
import { expect, test } from "vitest";
import { openApiOf, operationsOf, proceduresOf } from "./openapi.ts";
import { openServer } from "./testing.ts";

const operations = operationsOf(proceduresOf(suiteRouter), manifests);
const description = JSON.parse(
  JSON.stringify(openApiOf(operations, manifests, "https://sen.example", "1")),
) as {
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, unknown> }>>;
};

test("every procedure is an operation at its real address, queries with GET and mutations with POST", () => {
  expect(Object.keys(description.paths)).toHaveLength(Object.keys(proceduresOf(suiteRouter)).length);
  for (const { path, mutates } of operations) {
    expect(Object.keys(description.paths[`/api/rpc/${path}`] ?? {})).toEqual([mutates ? "post" : "get"]);
  }
});

test("every operation says in words who may call it, and every reference leads somewhere", () => {
  for (const { needs } of operations) expect(needs.vi && needs.en).toBeTruthy();
  const references = [...JSON.stringify(description).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = ""]) =>
    path.split("/"),
  );
  for (const path of references.filter(([first]) => first === "components")) {
    expect(path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], description)).toBeTruthy();
  }
});

test("a call made as the description says is answered as it says", async () => {
  await using server = await openServer();
  const query = await server.app.request(`/api/rpc/auth.permissions?input=${encodeURIComponent("{}")}`);
  expect(query.status).toBe(200);
  expect(await query.json()).toMatchObject({ result: { data: expect.any(Array) } });
  const wrong = await server.app.request(
    `/api/rpc/calendar.weeks.get?input=${encodeURIComponent('{"organisationId":1}')}`,
  );
  expect(wrong.status).toBe(400);
  expect(await wrong.json()).toMatchObject({
    error: { data: { code: "BAD_REQUEST", fields: { organisationId: expect.any(String) } } },
  });
});

test("the page shows every operation, in the language of whoever reads", async () => {
  await using server = await openServer();
  const vietnamese = await (await server.app.request("/api/docs")).text();
  const english = await (
    await server.app.request("/api/docs", { headers: { cookie: "sen-language=en" } })
  ).text();
  for (const { path } of operations) expect(vietnamese).toContain(`id="${path}"`);
  expect([vietnamese, english].map((page) => /<html lang="(\w+)"/.exec(page)?.[1])).toEqual(["vi", "en"]);
});
