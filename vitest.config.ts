import { defineConfig } from "vitest/config";

const engine = (name: string, url: string) => ({
  test: {
    name,
    include: ["packages/*/src/**/*.db.test.ts", "apps/server/src/**/*.db.test.ts"],
    env: { DATABASE_URL: url },
    testTimeout: 120_000, // the first test of a worker boots its database: seconds, and many when the machine is busy,
    hookTimeout: 60_000,
  },
});
const server = process.env["SEN_TEST_POSTGRES"]; // set by the test runner when it has started a PostgreSQL server

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: [
            "packages/*/src/**/*.test.ts",
            "apps/server/src/**/*.test.ts",
            "apps/citizen/src/**/*.test.{ts,tsx}",
          ],
          exclude: ["**/*.db.test.ts", "**/node_modules/**", "**/dist/**"],
          env: { DATABASE_URL: "" },
          testTimeout: 30_000,
        },
      },
      { test: { name: "house", include: ["tooling/*/*.test.ts"], env: { DATABASE_URL: "" } } },
      engine("sqlite", ""),
      engine("pglite", "postgres://pglite"),
      ...(server ? [engine("postgres", server)] : []),
      {
        test: {
          name: "screens",
          environment: "jsdom",
          include: ["apps/*/src/**/*.test.tsx", "packages/ui/src/**/*.test.tsx"],
          exclude: ["apps/citizen/**", "**/node_modules/**", "**/dist/**"],
          env: { DATABASE_URL: "" },
          testTimeout: 30_000,
        },
      },
    ],
  },
});
