import type { Data } from "@sen/data";
import { APIError, type createAuthMiddleware } from "better-auth/api";
import { deleteSessionCookie } from "better-auth/cookies";
import { sealed } from "./secret.ts";
import { throttles } from "./tables.ts";

type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

/** A code of an authenticator app lets in once (ASVS 6.5.1): seen a second time, whoever brought it is out again. */
export async function oneCodeOnce(ctx: Context, data: Data, now: string): Promise<void> {
  const entered = ctx.context.newSession;
  if (!entered) return;
  const key = sealed(`code:${entered.user.id}:${String(ctx.body?.code)}`);
  const first = await data.write((tx) =>
    tx
      .insert(throttles)
      .values({ key, failures: 0, lockedUntil: null, at: now })
      .onConflictDoNothing()
      .returning({ key: throttles.key }),
  );
  if (first.length > 0) return;
  await ctx.context.internalAdapter.deleteSession(entered.session.token);
  deleteSessionCookie(ctx);
  throw new APIError("UNAUTHORIZED", { code: "INVALID_CODE", message: "auth/code-spent" });
}
