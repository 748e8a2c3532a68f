// Journeys of every app, in the system's Chromium, against a server of their own: a free port, an empty data folder,
// the demo city. SEN_URL points them at a server that already runs.
import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";

const root = join(import.meta.dirname, "../..");

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 8099));
    });
  });

// Read again by every worker, which inherits what the first reading settled.
process.env["SEN_E2E_PORT"] ??= String(await freePort());
process.env["SEN_E2E_DATA"] ??= mkdtempSync(join(tmpdir(), "sen-e2e-"));
const elsewhere = process.env["SEN_URL"];
const baseURL = elsewhere ?? `http://localhost:${process.env["SEN_E2E_PORT"]}`;

export default defineConfig({
  testDir: join(root, "apps"),
  testMatch: "*/e2e/*.spec.ts",
  outputDir: join(root, "test-results"),
  globalTeardown: "./teardown.ts",
  workers: Number(process.env["SEN_E2E_WORKERS"] ?? 2),
  fullyParallel: false,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    baseURL,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    viewport: { width: 1366, height: 768 },
    trace: "off",
    actionTimeout: 20_000,
    launchOptions: {
      executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu"],
    },
  },
  ...(elsewhere
    ? {}
    : {
        webServer: {
          command: "node apps/server/src/sen.ts start",
          cwd: root,
          url: `${baseURL}/readyz`,
          timeout: 120_000,
          stdout: "ignore",
          stderr: "pipe",
          gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
          env: {
            PORT: process.env["SEN_E2E_PORT"],
            SEN_DATA: process.env["SEN_E2E_DATA"],
            DATABASE_URL: "",
          },
        },
      }),
});
