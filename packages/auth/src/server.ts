import type { Data } from "@sen/data";
import type { Actor } from "@sen/rpc";
import type { Manifest } from "@sen/rpc/manifest";
import { openDoor } from "./actor.ts";
import { openBetterAuth, SESSION_COOKIE } from "./better-auth.ts";
import { catalogueOf } from "./catalogue.ts";
import { type Founding, foundAccount } from "./founding.ts";
import { openPasswords, type Passwords } from "./passwords.ts";
import { signUp, type WayToSignUp } from "./sign-up.ts";
import { tidyAuth } from "./tidy.store.ts";

/** Shown on the sign-in page of a demonstration, never of a real office. */
export type DemoAccount = {
  username: string;
  password: string;
  name: string;
  role: { vi: string; en: string };
};

export type AuthOptions = {
  data: Data;
  /** Signs cookies and encrypts authenticator secrets: at least 32 random characters, the same on every node. */
  secret: string;
  /** The address people type; cookies are Secure when it begins with https. */
  baseUrl: string;
  /** Every manifest of the suite: what roles can be made of. */
  manifests: readonly Manifest[];
  now: () => string;
  newId: () => string;
  /** The accounts to show on the sign-in page, or null outside a demonstration. */
  demo: readonly DemoAccount[] | null;
  /** Whether citizens may open accounts, and how they get their first link; closed unless told otherwise. */
  signUp?: WayToSignUp;
  passwords?: Passwords;
};

export type Auth = {
  /** Answers `/api/auth/*`. `address` is where the request came from, as the server knows it. */
  handler(request: Request, address?: string | null): Promise<Response>;
  /** Who asks: by the session's cookie, or by `Authorization: Bearer sen_…`; null for nobody, or nobody any more. */
  actorOf(request: Request): Promise<Actor | null>;
  /** Makes an account with a password, outside of any request: for the command line and the demonstration. */
  createAccount(founding: Founding): Promise<{ accountId: string }>;
  /** Throws away what nobody can use any more. */
  tidy(this: void, data: Data, now: string): Promise<void>;
  close(): void;
};

/** What a browser may ask of better-auth; everything else it offers is not there. */
const OPEN = new Set([
  "/sign-in/password",
  "/sign-out",
  "/set-password",
  "/change-password",
  "/two-factor/enable",
  "/two-factor/disable",
  "/two-factor/verify-totp",
  "/two-factor/verify-backup-code",
  "/two-factor/generate-backup-codes",
  "/passkey/generate-register-options",
  "/passkey/verify-registration",
  "/passkey/generate-authenticate-options",
  "/passkey/verify-authentication",
  "/passkey/delete-passkey",
]);
/** Their answers hold the session's token, which is the cookie's alone. */
const TALKATIVE = new Set([
  "/two-factor/verify-totp",
  "/two-factor/verify-backup-code",
  "/passkey/verify-authentication",
  "/change-password",
]);

const PREFIX = "/api/auth";
const PASSWORD_WAY_IN = "/sign-in/password";
const BUSY_SECONDS = 2;

export function openAuth(options: AuthOptions): Auth {
  const { data, now, demo, baseUrl, signUp: way = "closed" } = options;
  const passwords = options.passwords ?? openPasswords();
  const secure = baseUrl.startsWith("https:");
  const cookieName = secure ? `__Host-${SESSION_COOKIE}` : SESSION_COOKIE;
  const betterAuth = openBetterAuth({ ...options, passwords, secure, cookieName });
  const door = openDoor(data, catalogueOf(options.manifests), now);

  const actorOf = async (request: Request): Promise<Actor | null> => {
    const bearer = request.headers.get("authorization")?.match(/^Bearer (sen_\S{20,100})$/)?.[1];
    if (bearer) return door.byToken(bearer);
    const cookie = cookieIn(request, cookieName);
    return cookie ? door.bySession(cookie) : null;
  };

  let entering = 0;
  /** Turns away whom the queue for hashing has no room for before any other work is done for them. */
  const unlessCrowded = async (work: () => Promise<Response>): Promise<Response> => {
    if (entering >= passwords.room()) {
      const busy = { code: "auth/busy", message: "auth/busy", seconds: BUSY_SECONDS };
      return Response.json(busy, { status: 503, headers: { "Retry-After": String(BUSY_SECONDS) } });
    }
    entering++;
    try {
      return await work();
    } finally {
      entering--;
    }
  };

  return {
    actorOf,
    async handler(request, address = null) {
      const { pathname } = new URL(request.url);
      const path = pathname.slice(PREFIX.length);
      if (path === "/demo" && request.method === "GET") return Response.json({ accounts: demo ?? [] });
      if (path === "/sign-up" && request.method === "GET") return Response.json({ way });
      if (path === "/sign-up" && request.method === "POST")
        return signUp(options, way, await request.json().catch(() => null), address);
      if (!OPEN.has(path)) return Response.json({ code: "NOT_FOUND" }, { status: 404 });

      const headers = new Headers(request.headers);
      headers.delete("x-sen-address");
      if (address) headers.set("x-sen-address", address);
      headers.delete("authorization");
      if (cookieIn(request, cookieName) && !(await actorOf(request))) withoutCookie(headers, cookieName); // idle too long
      const body = request.body ? { body: request.body, duplex: "half" as const } : {};
      const ask = () =>
        betterAuth.handler(new Request(request.url, { method: request.method, headers, ...body }));
      const response = await (path === PASSWORD_WAY_IN ? unlessCrowded(ask) : ask());
      return response.ok && TALKATIVE.has(path) ? silenced(response) : response;
    },
    createAccount: (founding) => foundAccount(options, passwords, founding),
    tidy: (where, at) => where.write((tx) => tidyAuth(tx, at)),
    close: door.close,
  };
}

function cookieIn(request: Request, name: string): string | null {
  for (const pair of request.headers.get("cookie")?.split(";") ?? []) {
    const at = pair.indexOf("=");
    if (pair.slice(0, at).trim() === name) return decodeURIComponent(pair.slice(at + 1).trim());
  }
  return null;
}

function withoutCookie(headers: Headers, name: string): void {
  const others = (headers.get("cookie") ?? "")
    .split(";")
    .filter((pair) => pair.slice(0, pair.indexOf("=")).trim() !== name);
  headers.set("cookie", others.join(";"));
}

async function silenced(response: Response): Promise<Response> {
  await response.body?.cancel();
  const headers = new Headers(response.headers);
  headers.delete("content-length");
  return new Response(JSON.stringify({ next: "in" }), { status: response.status, headers });
}
