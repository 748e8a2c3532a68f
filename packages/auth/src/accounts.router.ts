import { isUniqueViolation, type Writer } from "@sen/data";
import { peopleAt } from "@sen/directory/ask";
import { type Actor, found, procedures, Refusal, router, unwrap } from "@sen/rpc";
import { administratorsBut, heldBy } from "./access.store.ts";
import {
  accountAt,
  accountRowsAt,
  accountsOf,
  disableAccount,
  enableAccount,
  forgetFactors,
  insertAccount,
  issueLink,
} from "./account.store.ts";
import { manifest } from "./manifest.ts";
import { Account, AccountList, AtOffice, CreateAccount, OneTimeLink, PickAccount } from "./model.ts";
import { firstAccount, keepAnAdministrator, manage } from "./rules.ts";
import { dayOf } from "./session.rules.ts";

const { reads, writes } = procedures(manifest);

const linkTo = ({ secret, expiresAt }: { secret: string; expiresAt: string }) => ({
  path: `/dang-nhap/dat-mat-khau?ma=${secret}`,
  expiresAt,
});

const nameTaken = (error: unknown): never => {
  throw isUniqueViolation(error) ? new Refusal("auth/name-taken") : error;
};

export const accountsRouter = (catalogue: readonly string[]) => {
  type Ctx = { tx: Writer; actor: Actor; now: () => string };
  /** The account, at the caller's office and within their say. */
  const managed = async (
    ctx: Ctx,
    input: { organisationId: string; accountId: string },
  ): Promise<Account> => {
    const day = dayOf(ctx.now());
    const account = found(await accountAt(ctx.tx, input.organisationId, input.accountId, day));
    const target = {
      personId: account.personId,
      held: await heldBy(ctx.tx, account.personId, day, catalogue),
    };
    const by = { personId: ctx.actor.id, held: await heldBy(ctx.tx, ctx.actor.id, day, catalogue) };
    unwrap(manage(target, by));
    return account;
  };

  return router({
    list: reads("accounts")
      .input(AtOffice)
      .output(AccountList)
      .query(({ ctx, input }) => accountRowsAt(ctx.db, input.organisationId, dayOf(ctx.now()))),

    create: writes("accounts")
      .input(CreateAccount)
      .output(OneTimeLink)
      .mutation(async ({ ctx, input }) => {
        const people = await peopleAt(ctx.tx, input.organisationId, dayOf(ctx.now()));
        const person = found(people.find(({ id }) => id === input.personId));
        unwrap(firstAccount(await accountsOf(ctx.tx, [person.id])));
        const account = await insertAccount(ctx.tx, {
          id: ctx.newId(),
          personId: person.id,
          name: person.fullName,
          username: input.username,
          email: input.email,
          now: ctx.now(),
        }).catch(nameTaken);
        ctx.record({ subject: account.id, after: account });
        return { account, ...linkTo(await issueLink(ctx.tx, account.id, ctx.now())) };
      }),

    resetPassword: writes("accounts")
      .input(PickAccount)
      .output(OneTimeLink)
      .mutation(async ({ ctx, input }) => {
        const account = await managed(ctx, input);
        ctx.record({ subject: account.id });
        return { account, ...linkTo(await issueLink(ctx.tx, account.id, ctx.now())) };
      }),

    forgetFactors: writes("accounts")
      .input(PickAccount)
      .output(Account)
      .mutation(async ({ ctx, input }) => {
        const before = await managed(ctx, input);
        const after = found(await forgetFactors(ctx.tx, before.id));
        ctx.record({ subject: before.id, before, after });
        return after;
      }),

    disable: writes("accounts")
      .input(PickAccount)
      .output(Account)
      .mutation(async ({ ctx, input }) => {
        const before = await managed(ctx, input);
        unwrap(
          keepAnAdministrator(
            await administratorsBut(ctx.tx, { accountId: before.id, day: dayOf(ctx.now()) }),
          ),
        );
        const after = found(await disableAccount(ctx.tx, before.id, ctx.now()));
        ctx.record({ subject: before.id, before, after });
        return after;
      }),

    enable: writes("accounts")
      .input(PickAccount)
      .output(Account)
      .mutation(async ({ ctx, input }) => {
        const before = await managed(ctx, input);
        const after = found(await enableAccount(ctx.tx, before.id));
        ctx.record({ subject: before.id, before, after });
        return after;
      }),
  });
};
