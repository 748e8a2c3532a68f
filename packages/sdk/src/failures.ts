import type { ErrorShape } from "@sen/rpc";
import { TRPCClientError } from "@trpc/client";

type Told = ErrorShape["data"];

/** What the server told of a failure, or null when nothing came back or it was not this server that answered. */
function toldOf(error: unknown): Told | null {
  if (!(error instanceof TRPCClientError)) return null;
  const data: unknown = error.data;
  return typeof data === "object" && data !== null && "refusal" in data && "code" in data
    ? (data as Told)
    : null;
}

/** The code of an expected "no" (`calendar/room-taken`), or null when the failure is something else. */
export const refusalOf = (error: unknown): string | null => toldOf(error)?.refusal ?? null;

/** True when a rule said no with just this code. */
export const isRefusal = (error: unknown, code: string): boolean => refusalOf(error) === code;

/** The other side of a conflict (the record as it is now, for `rpc/changed-meanwhile`), or null. */
export const refusalDetailOf = (error: unknown): unknown => toldOf(error)?.detail ?? null;

/** Which fields of the input do not fit, each with the code of its first reason; null when that is not what failed. */
export const fieldsOf = (error: unknown): Record<string, string> | null => toldOf(error)?.fields ?? null;

/** True when the session has ended, or there never was one. */
export const isSignedOut = (error: unknown): boolean => toldOf(error)?.code === "UNAUTHORIZED";

/** A failure that is nobody's decision: no connection, an overloaded server, or our bug. Quote the id to support. */
export type Fault = { kind: "unreachable" | "busy" | "broken"; requestId: string | null };

const BUSY = new Set(["TOO_MANY_REQUESTS", "SERVICE_UNAVAILABLE", "TIMEOUT", "GATEWAY_TIMEOUT"]);
const BROKEN = new Set(["INTERNAL_SERVER_ERROR", "BAD_GATEWAY"]);

/** What went wrong when it was no refusal and no bad request, or null when it was one of those. */
export function faultOf(error: unknown): Fault | null {
  if (error === null || error === undefined) return null;
  const told = toldOf(error);
  if (told === null) return { kind: "unreachable", requestId: null };
  if (BUSY.has(told.code)) return { kind: "busy", requestId: told.requestId };
  return BROKEN.has(told.code) ? { kind: "broken", requestId: told.requestId } : null;
}
