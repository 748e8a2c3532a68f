import { randomUUID } from "node:crypto";
import type { Data } from "@sen/data";
import type { BetterAuthPlugin } from "better-auth";
import { APIError, createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import * as z from "zod";
import { accountByName, passwordOf, setPasswordBy } from "./account.store.ts";
import { appendAccountFact } from "./facts.ts";
import { Overloaded } from "./gate.ts";
import type { Passwords } from "./passwords.ts";
import { PASSWORD_LONGEST, PASSWORD_SHORTEST } from "./rules.ts";
import { countAttempt, forgive } from "./throttle.store.ts";

type Tools = { data: Data; passwords: Passwords; now: () => string };

const CHALLENGE_SECONDS = 10 * 60;
const SignIn = z.strictObject({
  name: z.string().trim().min(1).max(200),
  password: z.string().min(1).max(PASSWORD_LONGEST),
});
const SetPassword = z.strictObject({
  secret: z.string().min(20).max(100),
  password: z.string().min(PASSWORD_SHORTEST).max(PASSWORD_LONGEST),
});

/** The one answer to whoever is not let in, for whatever reason. */
export const notLetIn = () =>
  new APIError("UNAUTHORIZED", { code: "auth/not-let-in", message: "auth/not-let-in" });

/** 429 and 503 say when to come back, in the header for programs and in the body for the screen. */
const comeBack = (status: "TOO_MANY_REQUESTS" | "SERVICE_UNAVAILABLE", code: string, seconds: number) =>
  new APIError(status, { code, message: code, seconds }, { "Retry-After": String(seconds) });

/** Runs what hashes a password; says "busy" at once when too many already wait. */
export async function unlessBusy<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Overloaded) throw comeBack("SERVICE_UNAVAILABLE", "auth/busy", 2);
    throw error;
  }
}

/**
 * Signing in by username or e-mail, and setting a password by a one-time link: one way in, one answer for whoever
 * is not let in. Whether the account exists changes neither the answer nor the work: count, look, hash, write a fact.
 */
export function passwordSignIn({ data, passwords, now }: Tools): BetterAuthPlugin {
  return {
    id: "password-sign-in",
    endpoints: {
      signInByPassword: createAuthEndpoint(
        "/sign-in/password",
        { method: "POST", body: SignIn },
        async (ctx) => {
          const name = ctx.body.name.toLowerCase();
          const attempt = { name, address: ctx.headers?.get("x-sen-address") ?? null };
          const wait = await data.write((tx) => countAttempt(tx, attempt, now()));
          if (wait > 0) throw comeBack("TOO_MANY_REQUESTS", "auth/locked-out", wait);

          const account = await accountByName(data.read, name);
          const hashed = await passwordOf(data.read, account?.id ?? "");
          const right = await unlessBusy(() => passwords.verify(hashed, ctx.body.password)).catch(
            async (busy: unknown) => {
              await data.write((tx) => forgive(tx, attempt)); // never tried, so it does not count
              throw busy;
            },
          );
          if (!right || !account || account.disabledAt) {
            await data.write((tx) =>
              appendAccountFact(tx, { action: "auth.signInFailed", at: now(), account }),
            );
            throw notLetIn();
          }

          if (account.twoFactorEnabled) {
            await data.write((tx) => forgive(tx, attempt));
            const identifier = `2fa-${randomUUID()}`;
            const expiresAt = new Date(Date.parse(now()) + CHALLENGE_SECONDS * 1000);
            const { internalAdapter } = ctx.context;
            await internalAdapter.createVerificationValue({ identifier, value: account.id, expiresAt });
            await internalAdapter.createVerificationValue({
              identifier: `2fa-attempts-${identifier}`,
              value: "0",
              expiresAt,
            });
            const cookie = ctx.context.createAuthCookie("two_factor", { maxAge: CHALLENGE_SECONDS });
            await ctx.setSignedCookie(cookie.name, identifier, ctx.context.secret, cookie.attributes);
            return ctx.json({ next: "authenticator" as const });
          }

          const [session] = await Promise.all([
            ctx.context.internalAdapter.createSession(account.id),
            data.write((tx) => forgive(tx, attempt)), // waits for the same commit
          ]);
          await setSessionCookie(ctx, { session, user: account });
          return ctx.json({ next: "in" as const });
        },
      ),

      setPasswordByLink: createAuthEndpoint(
        "/set-password",
        { method: "POST", body: SetPassword },
        async (ctx) => {
          const { secret, password } = ctx.body;
          const hashed = await unlessBusy(() => passwords.hash(password));
          const account = await data.write((tx) => setPasswordBy(tx, { secret, hashed, now: now() }));
          if (!account)
            throw new APIError("BAD_REQUEST", { code: "auth/link-spent", message: "auth/link-spent" });
          return ctx.json({ username: account.username });
        },
      ),
    },
  };
}
