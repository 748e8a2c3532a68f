import type { Context, MiddlewareHandler } from "hono";
import { failed } from "./refuse.ts";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);
const OURS = new Set(["same-origin", "none"]);

/** True when the browser says that our own page asks, or when no browser asks at all. */
function isOurs(c: Context, origin: string): boolean {
  const site = c.req.header("sec-fetch-site");
  const from = c.req.header("origin");
  if (site !== undefined) return OURS.has(site);
  return from === undefined || from === origin || from === new URL(c.req.url).origin;
}

/** A script with a token of its own has no cookie that a forger could make use of. */
const bringsToken = (c: Context) =>
  (c.req.header("authorization") ?? "").startsWith("Bearer ") && c.req.header("cookie") === undefined;

/**
 * Cross-site request forgery has no way in: whatever changes something comes from our own pages, or from a script
 * with a token. Older browsers, which do not send Sec-Fetch-Site, are known by their Origin.
 */
export function ownPagesOnly(origin: string): MiddlewareHandler {
  return async (c, next) => {
    if (SAFE.has(c.req.method) || isOurs(c, origin) || bringsToken(c)) return next();
    return failed(c, "FORBIDDEN", "This request does not come from a page of this server");
  };
}

/** No form of another site can send JSON without asking first. */
export const jsonOnly: MiddlewareHandler = async (c, next) => {
  if (SAFE.has(c.req.method)) return next();
  if (c.req.method !== "POST") return failed(c, "METHOD_NOT_SUPPORTED", "Mutations are sent with POST");
  const [type] = (c.req.header("content-type") ?? "").split(";");
  if (type?.trim().toLowerCase() === "application/json") return next();
  return failed(c, "UNSUPPORTED_MEDIA_TYPE", "Mutations are sent as application/json");
};
