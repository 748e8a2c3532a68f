import { found, procedures, router, unwrap, upToDate } from "@sen/rpc";
import * as z from "zod";
import {
  administratorsBut,
  countGrantsOf,
  deleteRole,
  grantAt,
  grantRowsAt,
  holderOf,
  insertGrant,
  insertRole,
  listRoles,
  passableBy,
  revokeGrant,
  roleById,
  treeOf,
  updateRole,
} from "./access.store.ts";
import { manifest } from "./manifest.ts";
import {
  AtOffice,
  DefineRole,
  GiveRole,
  Grant,
  GrantRow,
  PickGrant,
  PickRole,
  RedefineRole,
  Role,
} from "./model.ts";
import { give, keepAnAdministrator, ownRole, permissionsOf, shape, unused } from "./rules.ts";
import { dayOf } from "./session.rules.ts";

const { reads, writes } = procedures(manifest);

export const rolesRouter = (catalogue: readonly string[]) =>
  router({
    list: reads("roles", "anywhere")
      .input(z.strictObject({}))
      .output(z.array(Role))
      .query(({ ctx }) => listRoles(ctx.db)),

    define: writes("roles", "anywhere")
      .input(DefineRole)
      .output(Role)
      .mutation(async ({ ctx, input }) => {
        const passable = await passableBy(ctx.tx, ctx.actor.id, dayOf(ctx.now()), catalogue);
        unwrap(shape(input.permissions, passable));
        const { name, permissions } = input;
        const role = { id: ctx.newId(), name, permissions, builtIn: false, version: 1 };
        await insertRole(ctx.tx, role);
        ctx.record({ subject: role.id, after: role });
        return role;
      }),

    redefine: writes("roles", "anywhere")
      .input(RedefineRole)
      .output(Role)
      .mutation(async ({ ctx, input }) => {
        const before = upToDate(unwrap(ownRole(found(await roleById(ctx.tx, input.id)))), input.version);
        const passable = await passableBy(ctx.tx, ctx.actor.id, dayOf(ctx.now()), catalogue);
        unwrap(shape([...before.permissions, ...input.permissions], passable));
        const after = { ...before, ...input, version: before.version + 1 };
        await updateRole(ctx.tx, after);
        ctx.record({ subject: after.id, before, after });
        return after;
      }),

    remove: writes("roles", "anywhere")
      .input(PickRole)
      .output(Role)
      .mutation(async ({ ctx, input }) => {
        const before = upToDate(unwrap(ownRole(found(await roleById(ctx.tx, input.id)))), input.version);
        unwrap(unused(await countGrantsOf(ctx.tx, before.id)));
        await deleteRole(ctx.tx, before.id);
        ctx.record({ subject: before.id, before });
        return before;
      }),
  });

export const grantsRouter = (catalogue: readonly string[]) =>
  router({
    list: reads("roles")
      .input(AtOffice)
      .output(z.array(GrantRow))
      .query(({ ctx, input }) => grantRowsAt(ctx.db, input.organisationId, dayOf(ctx.now()))),

    give: writes("roles")
      .input(GiveRole)
      .output(Grant)
      .mutation(async ({ ctx, input }) => {
        const day = dayOf(ctx.now());
        const role = found(await roleById(ctx.tx, input.roleId));
        found(await holderOf(ctx.tx, input.to));
        const passable = await passableBy(ctx.tx, ctx.actor.id, day, catalogue);
        const tree = await treeOf(ctx.tx, [input.organisationId], day);
        unwrap(give({ ...input, permissions: permissionsOf(role, catalogue) }, passable, tree));
        const { idempotencyKey: _, to, ...terms } = input;
        const grant: Grant = {
          id: ctx.newId(),
          positionId: null,
          personId: null,
          ...to,
          ...terms,
          revokedAt: null,
        };
        await insertGrant(ctx.tx, grant);
        ctx.record({ subject: grant.id, after: grant });
        return grant;
      }),

    /** Only who may give it may take it back. */
    revoke: writes("roles")
      .input(PickGrant)
      .output(Grant)
      .mutation(async ({ ctx, input }) => {
        const day = dayOf(ctx.now());
        const before = found(await grantAt(ctx.tx, input.organisationId, input.grantId));
        const role = found(await roleById(ctx.tx, before.roleId));
        const passable = await passableBy(ctx.tx, ctx.actor.id, day, catalogue);
        const tree = await treeOf(ctx.tx, [before.organisationId], day);
        unwrap(give({ ...before, permissions: permissionsOf(role, catalogue) }, passable, tree));
        unwrap(keepAnAdministrator(await administratorsBut(ctx.tx, { grantId: before.id, day })));
        await revokeGrant(ctx.tx, before.id, ctx.now());
        const after = { ...before, revokedAt: ctx.now() };
        ctx.record({ subject: before.id, before, after });
        return after;
      }),
  });
