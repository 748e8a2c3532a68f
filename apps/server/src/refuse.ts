import type { ErrorShape } from "@sen/rpc";
import { getTRPCErrorFromUnknown, type TRPC_ERROR_CODE_KEY, TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { TRPC_ERROR_CODES_BY_KEY } from "@trpc/server/rpc";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

/** A failure in the one shape that every client of the API knows, whichever part of the server it comes from. */
export function failed(
  c: Context,
  code: TRPC_ERROR_CODE_KEY,
  message: string,
  fields: Record<string, string> | null = null,
) {
  const error: ErrorShape = {
    code: TRPC_ERROR_CODES_BY_KEY[code],
    message,
    data: { code, refusal: null, detail: null, fields, requestId: c.get("requestId") ?? null },
  };
  return c.json({ error }, getHTTPStatusCodeFromError(new TRPCError({ code })) as ContentfulStatusCode);
}

/** The code of whatever was thrown; anything that nobody meant is our own fault. */
export const codeOf = (error: unknown): TRPC_ERROR_CODE_KEY => getTRPCErrorFromUnknown(error).code;
