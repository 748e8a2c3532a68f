import { chromium } from "@playwright/test";
const [,, base, ...rest] = process.argv;
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu"] });
const who = rest[0]; const paths = rest.slice(1);
const context = await browser.newContext({ locale: "vi-VN", viewport: { width: 1366, height: 768 }, timezoneId: "Asia/Ho_Chi_Minh" });
const page = await context.newPage();
page.on("pageerror", e => console.log("ERR", e.message)); page.on("console", m => m.type()==="error" && console.log("CON", m.text()));
if (who !== "-") { const a = await page.request.post(base + "/api/auth/sign-in/password", { data: { name: who, password: "sen-thanh-pho-mau" } }); console.log(a.status()); }
for (const path of paths) {
  const name = path.replace(/[^a-z0-9]+/gi, "_");
  await page.goto(base + path); await page.waitForTimeout(900);
  await page.screenshot({ path: `/tmp/authshots/${name}-wide.png` });
  await page.setViewportSize({ width: 390, height: 844 }); await page.emulateMedia({ colorScheme: "dark" }); await page.waitForTimeout(200);
  await page.screenshot({ path: `/tmp/authshots/${name}-phone-dark.png`, fullPage: true });
  await page.setViewportSize({ width: 1366, height: 768 }); await page.emulateMedia({ colorScheme: "light" });
}
await browser.close();
