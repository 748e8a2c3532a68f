import { personById } from "@sen/directory/ask";
import { found, procedures, router, unwrap } from "@sen/rpc";
import { dayAt } from "@sen/workdays/rules";
import * as z from "zod";
import { manifest } from "./manifest.ts";
import { Authority, AuthorityAt, KeepAuthority, RevokeAuthority } from "./model.ts";
import { confirmed, kept, revoked } from "./rules.ts";
import {
  authoritiesGivenBy,
  authoritiesHeldBy,
  authorityBetween,
  authorityGivenBy,
  insertAuthority,
  keepOutcome,
  unknownAmong,
} from "./store.ts";
import { tellBoth } from "./telling.ts";

const { own } = procedures(manifest);

/** Written authorities, seen from both sides. `portfolio` is the screen that notices lead to. */
export const partiesRouter = ({ portfolio }: { portfolio: string }) =>
  router({
    authorities: router({
      /** What one keeps as an agent, the newest first, the ended ones too. */
      mine: own.reads
        .input(z.void())
        .output(z.array(Authority))
        .query(({ ctx }) => authoritiesHeldBy(ctx.db, ctx.actor.id)),

      /** What others say one gave them. */
      given: own.reads
        .input(z.void())
        .output(z.array(Authority))
        .query(async ({ ctx }) => authoritiesGivenBy(ctx.db, found(await personById(ctx.db, ctx.actor.id)))),

      keep: own.writes
        .input(KeepAuthority)
        .output(Authority)
        .mutation(async ({ ctx, input }) => {
          const agent = found(await personById(ctx.tx, ctx.actor.id));
          const held = await authoritiesHeldBy(ctx.tx, agent.id);
          const unknown = await unknownAmong(ctx.tx, input.scope.procedures, dayAt(ctx.now()));
          const at = { id: ctx.newId(), now: ctx.now() };
          const authority = unwrap(kept(input, { agent, held, unknown }, at));
          await insertAuthority(ctx.tx, authority);
          await tellBoth({ ...ctx, portfolio }, authority, "kept");
          ctx.record({ subject: authority.id, after: authority });
          return authority;
        }),

      /** By the principal: the paper is theirs. */
      confirm: own.writes
        .input(AuthorityAt)
        .output(Authority)
        .mutation(async ({ ctx, input }) => {
          const principal = found(await personById(ctx.tx, ctx.actor.id));
          const before = found(await authorityGivenBy(ctx.tx, input.id, principal));
          const after = unwrap(confirmed(before, ctx.now()));
          await keepOutcome(ctx.tx, after);
          await tellBoth({ ...ctx, portfolio }, after, "confirmed");
          ctx.record({ subject: after.id, before, after });
          return after;
        }),

      /** By either side, with a reason that the other reads. */
      revoke: own.writes
        .input(RevokeAuthority)
        .output(Authority)
        .mutation(async ({ ctx, input: { id, reason } }) => {
          const { fullName: name, ...side } = found(await personById(ctx.tx, ctx.actor.id));
          const before = found(await authorityBetween(ctx.tx, id, side));
          const after = unwrap(revoked(before, { id: side.id, name, now: ctx.now() }, reason));
          await keepOutcome(ctx.tx, after);
          await tellBoth({ ...ctx, portfolio }, after, "revoked", { by: name, reason });
          ctx.record({ subject: id, before, after });
          return after;
        }),
    }),
  });
