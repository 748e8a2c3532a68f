import { passkey } from "@better-auth/passkey";
import type { Data } from "@sen/data";
import { APIError, createAuthMiddleware } from "better-auth/api";
import { betterAuth } from "better-auth/minimal";
import { twoFactor } from "better-auth/plugins/two-factor";
import { accountById } from "./account.store.ts";
import { senAdapter } from "./adapter.ts";
import { oneCodeOnce } from "./authenticator.ts";
import type { Passwords } from "./passwords.ts";
import { PASSWORD_LONGEST, PASSWORD_SHORTEST } from "./rules.ts";
import { LONGEST_SESSION_SECONDS } from "./session.rules.ts";
import { notLetIn, passwordSignIn, unlessBusy } from "./sign-in.ts";

export const SESSION_COOKIE = "sen-session";

type Options = {
  data: Data;
  secret: string;
  baseUrl: string;
  now: () => string;
  passwords: Passwords;
  secure: boolean;
  cookieName: string;
};

const unverified = () =>
  new APIError("UNAUTHORIZED", { code: "auth/passkey-unverified", message: "auth/passkey-unverified" });

/** better-auth as we use it: sessions, authenticator apps and passkeys; the password way in is ours (sign-in.ts). */
export function openBetterAuth({ data, secret, baseUrl, now, passwords, secure, cookieName }: Options): {
  handler(request: Request): Promise<Response>;
} {
  const { origin, hostname } = new URL(baseUrl);
  return betterAuth({
    appName: "Sen",
    secret,
    baseURL: baseUrl,
    basePath: "/api/auth",
    database: senAdapter(data, now),
    telemetry: { enabled: false },
    rateLimit: { enabled: false }, // throttle.rules.ts: durable, and it says how long to wait
    trustedOrigins: (request) => (request ? [new URL(request.url).origin] : []),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_SHORTEST,
      maxPasswordLength: PASSWORD_LONGEST,
      password: {
        hash: (password) => unlessBusy(() => passwords.hash(password)),
        verify: ({ hash, password }) => unlessBusy(() => passwords.verify(hash, password)),
      },
    },
    session: { expiresIn: LONGEST_SESSION_SECONDS, disableSessionRefresh: true, freshAge: 60 * 60 },
    advanced: {
      useSecureCookies: false, // it would say __Secure-; ours says __Host-, which binds more
      cookiePrefix: secure ? "__Host-sen" : "sen",
      cookies: { session_token: { name: cookieName } },
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", path: "/", secure },
      ipAddress: { ipAddressHeaders: ["x-sen-address"] },
    },
    logger: { disabled: true }, // refusals are in the audit log, faults in the server's
    onAPIError: { throw: false },
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId }) => {
            if ((await accountById(data.read, userId))?.disabledAt) throw notLetIn();
          },
        },
      },
    },
    hooks: {
      before: createAuthMiddleware(async (ctx) => {
        if (ctx.path === "/change-password")
          return { context: { body: { ...ctx.body, revokeOtherSessions: true } } };
        if (ctx.path.startsWith("/two-factor/"))
          return { context: { body: { ...ctx.body, trustDevice: false } } };
        return;
      }),
      after: createAuthMiddleware(async (ctx) => {
        if (ctx.path === "/two-factor/verify-totp") await oneCodeOnce(ctx, data, now());
      }),
    },
    plugins: [
      passwordSignIn({ data, passwords, now }),
      twoFactor({ issuer: "Sen" }),
      passkey({
        rpID: hostname,
        rpName: "Sen",
        origin,
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
        registration: {
          afterVerification: async ({ verification }) => {
            if (!verification.registrationInfo?.userVerified) throw unverified();
          },
        },
        authentication: {
          afterVerification: async ({ verification }) => {
            if (!verification.authenticationInfo.userVerified) throw unverified();
          },
        },
      }),
    ],
  });
}
