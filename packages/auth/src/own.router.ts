import { found, procedures, router, unwrap } from "@sen/rpc";
import * as z from "zod";
import { accountById } from "./account.store.ts";
import { mandateHeldBy } from "./mandate.store.ts";
import { manifest } from "./manifest.ts";
import { ActFor, MakeToken, Mandate, NewToken, Passkey, Pick, Session, Token } from "./model.ts";
import { inPerson, present, scope } from "./rules.ts";
import { newSecret, sealed } from "./secret.ts";
import { dayOf } from "./session.rules.ts";
import {
  chooseMandate,
  endOtherSessions,
  endSession,
  insertToken,
  listPasskeys,
  listSessions,
  listTokens,
  revokeToken,
} from "./session.store.ts";

const { own } = procedures(manifest);
const Nothing = z.strictObject({});

export const sessionsRouter = router({
  list: own.reads
    .input(Nothing)
    .output(z.array(Session))
    .query(({ ctx }) => listSessions(ctx.db, ctx.actor.accountId, ctx.actor.sessionId ?? "", ctx.now())),

  end: own.writes
    .input(Pick)
    .output(Pick)
    .mutation(async ({ ctx, input }) => {
      unwrap(present(ctx.actor));
      found(await endSession(ctx.tx, ctx.actor.accountId, input.id));
      ctx.record({ subject: input.id });
      return input;
    }),

  endOthers: own.writes
    .input(Nothing)
    .output(z.object({ ended: z.int() }))
    .mutation(async ({ ctx }) => {
      const current = unwrap(present(ctx.actor));
      const ended = await endOtherSessions(ctx.tx, ctx.actor.accountId, current);
      ctx.record({ subject: ctx.actor.accountId, after: { ended } });
      return { ended };
    }),

  /** From now on this session acts under that mandate; null: for oneself again. */
  actFor: own.writes
    .input(ActFor)
    .output(z.object({ mandate: Mandate.nullable() }))
    .mutation(async ({ ctx, input }) => {
      const current = unwrap(present(ctx.actor));
      const mandate =
        input.mandateId &&
        found(await mandateHeldBy(ctx.tx, ctx.actor.id, input.mandateId, dayOf(ctx.now())));
      await chooseMandate(ctx.tx, current, input.mandateId);
      ctx.record({ subject: current, before: ctx.actor.actingFor, after: mandate || null });
      return { mandate: mandate || null };
    }),
});

export const tokensRouter = router({
  list: own.reads
    .input(Nothing)
    .output(z.array(Token))
    .query(({ ctx }) => listTokens(ctx.db, ctx.actor.accountId)),

  make: own.writes
    .input(MakeToken)
    .output(NewToken)
    .mutation(async ({ ctx, input }) => {
      unwrap(inPerson(ctx.actor));
      const account = found(await accountById(ctx.tx, ctx.actor.accountId));
      const permissions = unwrap(scope(input.permissions, (one) => ctx.actor.entitled(one) !== null));
      const secret = `sen_${newSecret()}`;
      const token = await insertToken(ctx.tx, {
        id: ctx.newId(),
        accountId: account.id,
        name: input.name,
        hash: sealed(secret),
        permissions,
        createdAt: ctx.now(),
        expiresAt: new Date(Date.parse(ctx.now()) + input.days * 86_400_000).toISOString(),
        usedAt: null,
        revokedAt: null,
      });
      ctx.record({ subject: token.id, after: token });
      return { ...token, secret };
    }),

  revoke: own.writes
    .input(Pick)
    .output(Token)
    .mutation(async ({ ctx, input }) => {
      unwrap(present(ctx.actor));
      const before = found(await revokeToken(ctx.tx, ctx.actor.accountId, input.id, ctx.now()));
      ctx.record({ subject: before.id, before });
      return before;
    }),
});

export const passkeysRouter = router({
  list: own.reads
    .input(Nothing)
    .output(z.array(Passkey))
    .query(({ ctx }) => listPasskeys(ctx.db, ctx.actor.accountId)),
});
