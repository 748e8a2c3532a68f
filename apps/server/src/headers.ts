import type { MiddlewareHandler } from "hono";

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "frame-src blob:", // a PDF that our own page has fetched, shown beside the data it proves;
  "object-src blob:", // and what the browser shows it with
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

const ALWAYS: Record<string, string> = {
  "content-security-policy": POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy":
    "camera=(), geolocation=(), microphone=(), payment=(), usb=(), publickey-credentials-get=(self)",
};
const ONE_YEAR = "max-age=31536000; includeSubDomains";

/** What every answer carries, whatever it is; an answer that says something stricter of itself keeps it. */
export function safeHeaders(secure: boolean): MiddlewareHandler {
  const always = Object.entries(secure ? { ...ALWAYS, "strict-transport-security": ONE_YEAR } : ALWAYS);
  return async (c, next) => {
    await next();
    const { headers } = c.res;
    for (const [name, value] of always) if (!headers.has(name)) c.res.headers.set(name, value);
    if (!headers.has("cache-control")) c.res.headers.set("cache-control", "no-store");
  };
}
