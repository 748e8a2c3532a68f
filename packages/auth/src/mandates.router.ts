import { peopleAt, personById } from "@sen/directory/ask";
import { found, procedures, router, unwrap } from "@sen/rpc";
import * as z from "zod";
import { heldBy } from "./access.store.ts";
import { insertMandate, mandateAmong, mandateOfOwn, mandatesAmong, revokeMandate } from "./mandate.store.ts";
import { manifest } from "./manifest.ts";
import { AtOffice, DrawMandate, GiveMandate, Mandate, PickMandate, WithdrawMandate } from "./model.ts";
import { inPerson, mandate } from "./rules.ts";
import { dayOf } from "./session.rules.ts";

const { reads, writes, own } = procedures(manifest);

export const mandatesRouter = (catalogue: readonly string[]) =>
  router({
    /** Given by oneself and held by oneself, newest first. */
    mine: own.reads
      .input(z.strictObject({}))
      .output(z.array(Mandate))
      .query(({ ctx }) => mandatesAmong(ctx.db, [ctx.actor.id])),

    give: own.writes
      .input(GiveMandate)
      .output(Mandate)
      .mutation(async ({ ctx, input }) => {
        unwrap(inPerson(ctx.actor));
        found(await personById(ctx.tx, input.holderId));
        const { idempotencyKey: _, ...terms } = input;
        const held = await heldBy(ctx.tx, ctx.actor.id, dayOf(ctx.now()), catalogue);
        unwrap(mandate({ giverId: ctx.actor.id, drawnBy: ctx.actor.id, ...terms }, held));
        const row = {
          id: ctx.newId(),
          giverId: ctx.actor.id,
          ...terms,
          createdAt: ctx.now(),
          revokedAt: null,
        };
        const made = await insertMandate(ctx.tx, row);
        ctx.record({ subject: made.id, after: made });
        return made;
      }),

    /** Taken back by its giver, or handed back by its holder. */
    end: own.writes
      .input(PickMandate)
      .output(Mandate)
      .mutation(async ({ ctx, input }) => {
        unwrap(inPerson(ctx.actor));
        const before = found(await mandateOfOwn(ctx.tx, ctx.actor.id, input.mandateId));
        await revokeMandate(ctx.tx, before.id, ctx.now());
        const after = { ...before, revokedAt: ctx.now() };
        ctx.record({ subject: before.id, before, after });
        return after;
      }),

    list: reads("mandates")
      .input(AtOffice)
      .output(z.array(Mandate))
      .query(async ({ ctx, input }) => {
        const people = await peopleAt(ctx.db, input.organisationId, dayOf(ctx.now()));
        return mandatesAmong(
          ctx.db,
          people.map(({ id }) => id),
        );
      }),

    draw: writes("mandates")
      .input(DrawMandate)
      .output(Mandate)
      .mutation(async ({ ctx, input }) => {
        const day = dayOf(ctx.now());
        const people = await peopleAt(ctx.tx, input.organisationId, day);
        const giver = found(people.find(({ id }) => id === input.giverId));
        found(await personById(ctx.tx, input.holderId));
        const { idempotencyKey: _, organisationId: __, ...terms } = input;
        unwrap(mandate({ drawnBy: ctx.actor.id, ...terms }, await heldBy(ctx.tx, giver.id, day, catalogue)));
        const made = await insertMandate(ctx.tx, {
          id: ctx.newId(),
          ...terms,
          createdAt: ctx.now(),
          revokedAt: null,
        });
        ctx.record({ subject: made.id, after: made });
        return made;
      }),

    withdraw: writes("mandates")
      .input(WithdrawMandate)
      .output(Mandate)
      .mutation(async ({ ctx, input }) => {
        const people = await peopleAt(ctx.tx, input.organisationId, dayOf(ctx.now()));
        const before = found(
          await mandateAmong(
            ctx.tx,
            people.map(({ id }) => id),
            input.mandateId,
          ),
        );
        await revokeMandate(ctx.tx, before.id, ctx.now());
        const after = { ...before, revokedAt: ctx.now() };
        ctx.record({ subject: before.id, before, after });
        return after;
      }),
  });
