import { type ErrorShape, Refusal } from "@sen/rpc";
import { type TRPC_ERROR_CODE_KEY, TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { TRPC_ERROR_CODES_BY_KEY } from "@trpc/server/rpc";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { ZodError } from "zod";

type Why = Partial<Pick<ErrorShape["data"], "refusal" | "detail" | "fields">>;

/** A failure in the one shape that every client of the API knows, whichever part of the server it comes from. */
export function failed(c: Context, code: TRPC_ERROR_CODE_KEY, message: string, why: Why = {}): Response {
  const error: ErrorShape = {
    code: TRPC_ERROR_CODES_BY_KEY[code],
    message,
    data: { code, refusal: null, detail: null, fields: null, ...why, requestId: c.get("requestId") ?? null },
  };
  return c.json({ error }, getHTTPStatusCodeFromError(new TRPCError({ code })) as ContentfulStatusCode);
}

/** The answer to a failure that somebody meant: a refusal, a bad request. Null for a fault of ours. */
export function expected(c: Context, error: Error): Response | null {
  const refusal = [error, error.cause].find((why) => why instanceof Refusal);
  const why: Why = {
    ...(refusal ? { refusal: refusal.code, detail: refusal.detail ?? null } : {}),
    ...(error.cause instanceof ZodError ? { fields: fieldsOf(error.cause) } : {}),
  };
  if (error instanceof HTTPException) return failed(c, "BAD_REQUEST", error.message);
  if (error instanceof Refusal) return failed(c, "CONFLICT", error.code, why);
  if (error instanceof TRPCError && error.code !== "INTERNAL_SERVER_ERROR")
    return failed(c, error.code, error.code, why);
  return null;
}

const fieldsOf = (error: ZodError): Record<string, string> =>
  Object.fromEntries(error.issues.map((issue) => [issue.path.join("."), issue.code]));
