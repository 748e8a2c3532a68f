import { isDiskFull } from "@sen/data";
import { appendFact } from "@sen/data/audit";
import { type Asked, earlierAnswer, rememberAnswer } from "@sen/data/idempotency";
import { initTRPC, type TRPC_ERROR_CODE_KEY, type TRPC_ERROR_CODE_NUMBER, TRPCError } from "@trpc/server";
import { ZodError } from "zod";
import type { Context, Entitlement } from "./context.ts";
import type { Manifest } from "./manifest.ts";
import { Refusal } from "./result.ts";

/** What every client sees of every failure. Named, so that it is one word in the emitted types of every procedure. */
export interface ErrorShape {
  code: TRPC_ERROR_CODE_NUMBER;
  message: string;
  data: {
    code: TRPC_ERROR_CODE_KEY;
    /** `<feature>/<reason>` when a rule said no. */
    refusal: string | null;
    /** The other side of a conflict, where there is one. */
    detail: unknown;
    /** Which fields do not fit, and the code of the first reason of each. */
    fields: Record<string, string> | null;
    /** Quote it to support; it is in the log. */
    requestId: string | null;
  };
}

/** Who may call a procedure: the permission it needs, and whether it is needed at the office the input names. */
export interface Policy {
  permission: string | null;
  at: "office" | "anywhere" | "signed-in" | "anyone";
}

const t = initTRPC
  .context<Context>()
  .meta<Policy>()
  .create({
    errorFormatter: ({ shape, error, ctx }): ErrorShape => {
      const refusal = error.cause instanceof Refusal ? error.cause : null;
      return {
        code: shape.code,
        message:
          error.code === "INTERNAL_SERVER_ERROR"
            ? "Something went wrong"
            : error.cause instanceof ZodError
              ? "Bad request"
              : shape.message,
        data: {
          code: shape.data.code,
          refusal: refusal?.code ?? null,
          detail: refusal?.detail ?? null,
          fields: error.cause instanceof ZodError ? fieldsOf(error.cause) : null,
          requestId: ctx?.requestId ?? null,
        },
      };
    },
  });

export const router = t.router;
export const callerOf = t.createCallerFactory;

/** What a mutation tells of itself: which record, at which office, and the record before and after. */
export type Told = { subject: string; organisationId?: string | null; before?: unknown; after?: unknown };

type Where = "office" | "anywhere";

/**
 * The kinds of procedure there are, bound to one feature's permissions.
 *
 * `reads(permission)` and `writes(permission)` need it at the organisation that the input names as
 * `organisationId`; with `"anywhere"`, at some organisation, and the store narrows the rows to those where it is
 * held. `own` is for a signed-in person's own things, `open` for what anybody may read.
 */
export function procedures<M extends Manifest>(manifest: M) {
  type Own = keyof M["permissions"] & string;

  const allowed = (policy: Policy) =>
    t.procedure.meta(policy).use(async ({ ctx, next, getRawInput }) => {
      if (policy.at === "anyone") return next({ ctx: { entitlement: null as Entitlement | null } });
      if (!ctx.actor) throw new TRPCError({ code: "UNAUTHORIZED" });
      if (policy.permission === null) return next({ ctx: { entitlement: null as Entitlement | null } });
      const office = policy.at === "office" ? (officeOf(await getRawInput()) ?? "") : undefined;
      const entitlement = ctx.actor.entitled(policy.permission as `${string}.${string}`, office);
      if (!entitlement) throw new TRPCError({ code: "FORBIDDEN" });
      return next({ ctx: { entitlement: entitlement as Entitlement | null } });
    });

  const looking = (policy: Policy) =>
    allowed(policy).use(async ({ ctx, next }) => {
      const result = await next({ ctx: { db: ctx.data.read } });
      if (!result.ok) throw asTrpcError(result.error);
      return result;
    });
  const signedInLooking = (policy: Policy) =>
    looking(policy).use(({ ctx, next }) => next({ ctx: { actor: present(ctx.actor) } }));

  /** One transaction, which also holds the audit fact and the answer for a retry: they commit together or not at all. */
  const changing = (policy: Policy) =>
    allowed(policy).use(async ({ ctx, next, path, getRawInput }) => {
      const input = await getRawInput(); // the whole body is here before the one writer is taken
      const actor = present(ctx.actor);
      const key = keyOf(input);
      const asked: Asked | null = key ? { actorId: actor.id, key, action: path, input } : null;
      try {
        return await ctx.data.write(async (tx) => {
          const earlier = asked ? await earlierAnswer(tx, asked) : { kind: "none" as const };
          if (earlier.kind === "other") throw new Refusal("rpc/key-used-for-something-else");
          if (earlier.kind === "same") return { ok: true, data: earlier.response } as never;
          const told: Told[] = [];
          const result = await next({ ctx: { tx, actor, record: (fact: Told) => void told.push(fact) } });
          if (!result.ok) throw result.error; // tRPC reports failure by value; a transaction needs it thrown
          for (const { subject, organisationId, before, after } of told.length > 0
            ? told
            : [{ subject: "" } as Told]) {
            await appendFact(tx, {
              at: ctx.now(),
              actorId: actor.id,
              actorName: actor.name,
              onBehalfOf: actor.actingFor?.personId ?? null,
              mandateId: actor.actingFor?.mandateId ?? null,
              positionId: ctx.entitlement?.positionId ?? null,
              organisationId: organisationId ?? officeOf(input),
              action: path,
              subject: subject || null,
              before: before ?? null,
              after: after ?? null,
              requestId: ctx.requestId,
            });
          }
          if (asked) await rememberAnswer(tx, asked, result.data, ctx.now());
          return result;
        });
      } catch (error) {
        throw asTrpcError(error);
      }
    });

  const named = (permission: Own) => `${manifest.id}.${permission}`;
  return {
    reads: (permission: Own, at: Where = "office") => signedInLooking({ permission: named(permission), at }),
    writes: (permission: Own, at: Where = "office") => changing({ permission: named(permission), at }),
    own: {
      reads: signedInLooking({ permission: null, at: "signed-in" }),
      writes: changing({ permission: null, at: "signed-in" }),
    },
    open: { reads: looking({ permission: null, at: "anyone" }) },
  };
}

function present<T>(value: T | null): T {
  if (value === null) throw new TRPCError({ code: "UNAUTHORIZED" });
  return value;
}

/** For a record that is not there, or that the caller may not know is there: the two look the same. */
export function found<T>(record: T | null | undefined): T {
  if (record == null) throw new TRPCError({ code: "NOT_FOUND" });
  return record;
}

/** For an update that found another version than the one the person had before them: shows the record as it is now. */
export function upToDate<T extends { version: number }>(current: T, version: number): T {
  if (current.version !== version) throw new Refusal("rpc/changed-meanwhile", current);
  return current;
}

const fieldOf = (input: unknown, name: string): string | null => {
  if (typeof input !== "object" || input === null || !(name in input)) return null;
  const value = (input as Record<string, unknown>)[name];
  return typeof value === "string" ? value : null;
};
const officeOf = (input: unknown) => fieldOf(input, "organisationId");
const keyOf = (input: unknown) => fieldOf(input, "idempotencyKey");

function fieldsOf(error: ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) fields[issue.path.join(".")] ??= issue.code;
  return fields;
}

function asTrpcError(error: unknown): unknown {
  const cause = error instanceof TRPCError ? error.cause : error;
  if (cause instanceof Refusal) return new TRPCError({ code: "CONFLICT", message: cause.code, cause });
  return isDiskFull(cause)
    ? new TRPCError({
        code: "SERVICE_UNAVAILABLE",
        message: "The disk is full: reading goes on, nothing can be changed",
        cause,
      })
    : error;
}
