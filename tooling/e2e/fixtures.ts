// What every journey starts from: `import { expect, expectAccessible, signIn, test } from "@sen/e2e"`.
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, test as base, type ConsoleMessage, expect, type Page } from "@playwright/test";

/** Of every account of the demonstration city. */
const DEMO_PASSWORD = "sen-thanh-pho-mau";
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const SCREENS = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
] as const;
const NARROW = 600;
const MOST_HEIGHT = 8_000;
const THEMES = ["light", "dark"] as const;
const PICTURES = join(import.meta.dirname, "../../docs/guides/pictures");
const PICTURE = { width: 1000, height: 640 };

/**
 * The server's "no" is a normal answer (a wrong password, a refusal), and so is silence where a journey takes the
 * network away; only the server's failures are ours to explain.
 */
const isNormal = (message: ConsoleMessage) =>
  /^Failed to load resource: (the server responded with a status of 4\d\d|net::ERR_INTERNET_DISCONNECTED)/.test(
    message.text(),
  );

/** A test whose page may neither log an error, throw, nor try what the content security policy forbids. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const noise: string[] = [];
      page.on("pageerror", (error) => noise.push(`thrown: ${error.message}`));
      page.on("console", (message) => {
        if (message.type() === "error" && !isNormal(message)) noise.push(`console: ${message.text()}`);
      });
      await use(undefined);
      expect(noise, "the browser's console stays silent").toEqual([]);
    },
    { auto: true },
  ],
});

export type { Browser, Page } from "@playwright/test";
export { expect };

/** Signs in as a person of the demo city, by user name, and lands on "Trang của tôi". */
export async function signIn(page: Page, who: string, password = DEMO_PASSWORD): Promise<void> {
  const answer = await page.request.post("/api/auth/sign-in/password", {
    data: { name: who, password },
  });
  expect(answer.ok(), `${who} signs in`).toBe(true);
  await page.goto("/");
  await opened(page);
}

/** Another person at another desk, with a browser of their own. */
export async function deskOf(browser: Browser, who: string, password?: string): Promise<Page> {
  const context = await browser.newContext({ locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh" });
  const page = await context.newPage();
  await signIn(page, who, password);
  return page;
}

/** The screen is there, and listens to keys. */
const opened = (page: Page) => expect(page.getByRole("heading", { level: 1 })).toBeVisible();

/** No finding of axe in this state of the page, in both themes and on both screens. Returns to the first of each. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const screen of SCREENS) {
    await page.setViewportSize(screen);
    await showWhole(page, screen);
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await settled(page);
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      const findings = violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id}: ${help} at ${node.target.join(" ")}`),
      );
      expect(findings, `axe at ${screen.width} px, ${colorScheme}`).toEqual([]);
    }
  }
  await page.setViewportSize(SCREENS[0]);
  await page.emulateMedia({ colorScheme: "light" });
}

/** On a phone, the page in its whole length: what lies half under a bar that sticks there is not small. */
async function showWhole(page: Page, { width, height }: (typeof SCREENS)[number]): Promise<void> {
  if (width > NARROW) return;
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(Math.max(height, whole), MOST_HEIGHT) });
}

/** The fonts are there and the new size has been laid out and painted: axe reads colours from what lies where. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });

/** The same in Vietnamese and in English: loads the page anew in each, and leaves it in Vietnamese. */
export async function expectAccessibleInBoth(page: Page): Promise<void> {
  for (const language of ["en", "vi"] as const) {
    await speak(page, language);
    await page.reload();
    await opened(page);
    await expectAccessible(page);
  }
}

/** Chooses the language; takes effect at the next page. */
export async function speak(page: Page, language: "vi" | "en"): Promise<void> {
  await page
    .context()
    .addCookies([{ name: "sen-language", value: language, url: new URL(page.url()).origin }]);
}

/**
 * A picture for docs/guides of what the screen shows now, in the language in which it shows it. Only when
 * SEN_GUIDE_SHOTS asks for pictures; otherwise nothing happens.
 */
export async function shoot(page: Page, name: string): Promise<void> {
  if (!process.env["SEN_GUIDE_SHOTS"]) return;
  const before = page.viewportSize();
  await page.setViewportSize(PICTURE);
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await page.waitForTimeout(1_000); // parts that load by themselves; a picture is in no hurry
  await settled(page);
  const language = await page.locator("html").getAttribute("lang");
  await page.screenshot({ path: join(PICTURES, `${name}.${language}.png`), animations: "disabled" });
  if (before) await page.setViewportSize(before);
}

/** The same in both languages: loads the page anew in each, and leaves it in Vietnamese. */
export async function shootInBoth(page: Page, name: string): Promise<void> {
  if (!process.env["SEN_GUIDE_SHOTS"]) return;
  for (const language of ["en", "vi"] as const) {
    await speak(page, language);
    await page.reload();
    await opened(page);
    await shoot(page, name);
  }
}
