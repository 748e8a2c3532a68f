import { expect, test } from "vitest";
import { whoAsks } from "./address.ts";
import { checkEnvironment, exampleEnvironment } from "./env.ts";

const problemsOf = (environment: Record<string, string>) => {
  const checked = checkEnvironment(environment);
  return checked.ok ? [] : checked.problems.map(({ variable }) => variable);
};

test("nothing at all is enough to begin with", () => {
  expect(checkEnvironment({})).toMatchObject({
    ok: true,
    settings: { port: 8080, url: "http://localhost:8080", demo: null, production: false },
  });
});

test("a variable that is set to nothing counts as not set", () => {
  expect(problemsOf({ PORT: "", SEN_URL: "", DATABASE_URL: "" })).toEqual([]);
});

test("everything that is wrong is said at once, in both languages", () => {
  const checked = checkEnvironment({
    PORT: "many",
    SEN_URL: "ftp://x",
    SEN_SECRET: "short",
    SEN_DEMO: "yes",
    SEN_TRUSTED_PROXY: "proxy.local",
    DATABASE_URL: "mysql://x",
  });
  if (checked.ok) throw new Error("it was taken");
  expect(checked.problems.map(({ variable }) => variable).toSorted()).toEqual([
    "DATABASE_URL",
    "PORT",
    "SEN_DEMO",
    "SEN_SECRET",
    "SEN_TRUSTED_PROXY",
    "SEN_URL",
  ]);
  for (const { vi, en } of checked.problems) expect(vi).not.toBe(en);
});

test("production wants an address and a secret of its own, and no demonstration", () => {
  expect(problemsOf({ NODE_ENV: "production", SEN_DEMO: "on" })).toEqual([
    "SEN_URL",
    "SEN_SECRET",
    "SEN_DEMO",
  ]);
  expect(
    problemsOf({ NODE_ENV: "production", SEN_URL: "https://sen.example", SEN_SECRET: "s".repeat(32) }),
  ).toEqual([]);
});

test(".env.example names every variable, and taken as it is, it will do", () => {
  const given = exampleEnvironment()
    .split("\n")
    .filter((line) => /^[A-Z]/.test(line))
    .map((line) => line.split("=", 2) as [string, string]);
  expect(problemsOf(Object.fromEntries(given))).toEqual([]);
  for (const name of ["PORT", "SEN_DATA", "DATABASE_URL", "SEN_SECRET", "SEN_SMTP_URL"])
    expect(exampleEnvironment()).toContain(name);
});

test("the caller is who connects, unless a trusted proxy says otherwise", () => {
  const direct = whoAsks([]);
  expect(direct("203.0.113.7", "198.51.100.1")).toBe("203.0.113.7");
  expect(direct("::ffff:203.0.113.7", null)).toBe("203.0.113.7");
  expect(direct(undefined, "198.51.100.1")).toBeNull();
  const behind = whoAsks(["127.0.0.1", "10.0.0.0/8", "fd00::/8"]);
  expect(behind("127.0.0.1", "198.51.100.1, 203.0.113.7, 10.1.2.3")).toBe("203.0.113.7");
  expect(behind("127.0.0.1", "198.51.100.1")).toBe("198.51.100.1");
  expect(behind("fd00::1", "<script>, 2001:db8::1")).toBe("2001:db8::1");
  expect(behind("203.0.113.7", "198.51.100.1")).toBe("203.0.113.7");
});
