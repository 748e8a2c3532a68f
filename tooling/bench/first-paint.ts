// The largest contentful paint of signed-in pages, cold cache, on the network of Lighthouse's desktop preset.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const root = join(import.meta.dirname, "../..");
const DESKTOP = { offline: false, latency: 40, downloadThroughput: 1_280_000, uploadThroughput: 1_280_000 }; // 40 ms, 10 Mbit/s
const TRIES = 5;

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 8098));
    });
  });

/** Milliseconds, the median of several tries, for each of the paths. */
export async function firstPaints(paths: readonly string[]): Promise<number[]> {
  const data = mkdtempSync(join(tmpdir(), "sen-face-"));
  const port = await freePort();
  const base = `http://localhost:${port}`;
  const server = spawn(process.execPath, ["apps/server/src/sen.ts", "start"], {
    cwd: root,
    stdio: "ignore",
    env: { ...process.env, PORT: String(port), SEN_DATA: data, DATABASE_URL: "" },
  });
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    await ready(base, server);
    const medians: number[] = [];
    for (const path of paths) {
      const tries: number[] = [];
      for (let n = 0; n < TRIES; n++) tries.push(await paint(browser, base, path));
      medians.push(tries.toSorted((a, b) => a - b)[Math.floor(TRIES / 2)] ?? Number.NaN);
    }
    return medians;
  } finally {
    await browser.close();
    const gone = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGTERM");
    const late = setTimeout(() => server.kill("SIGKILL"), 15_000);
    await gone;
    clearTimeout(late);
    rmSync(data, { recursive: true, force: true });
  }
}

async function ready(base: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null)
      throw new Error("The server stopped before it was ready: run `npm start` to see why.");
    const answer = await fetch(`${base}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("The server was not ready within a minute.");
}

async function paint(browser: Browser, base: string, path: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1350, height: 940 }, locale: "vi-VN" });
  try {
    const page = await context.newPage();
    if (path !== "/dang-nhap") {
      await page.request.post(`${base}/api/auth/sign-in/password`, {
        data: { name: "chutich.lang", password: "sen-thanh-pho-mau" },
      });
    }
    const client = await context.newCDPSession(page);
    await client.send("Network.enable");
    await client.send("Network.emulateNetworkConditions", DESKTOP);
    await page.goto(base + path, { waitUntil: "load" });
    await page.waitForTimeout(1_500); // later paints than this would be a failure anyway
    return await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) =>
            resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN),
          ).observe({
            type: "largest-contentful-paint" as "measure", // the page's observer knows it, Node's types do not
            buffered: true,
          });
        }),
    );
  } finally {
    await context.close();
  }
}
