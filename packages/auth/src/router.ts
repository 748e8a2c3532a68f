import { procedures, router } from "@sen/rpc";
import type { Manifest } from "@sen/rpc/manifest";
import * as z from "zod";
import { accountsRouter } from "./accounts.router.ts";
import { auditRouter } from "./audit.router.ts";
import { catalogueOf, groupsOf } from "./catalogue.ts";
import { mandatesRouter } from "./mandates.router.ts";
import { manifest } from "./manifest.ts";
import { meOf } from "./me.store.ts";
import { Me, PermissionGroup } from "./model.ts";
import { passkeysRouter, sessionsRouter, tokensRouter } from "./own.router.ts";
import { grantsRouter, rolesRouter } from "./roles.router.ts";

const { own } = procedures(manifest);
const Nothing = z.strictObject({});

/** The suite passes every manifest: roles are made of the permissions that they declare. */
export const authRouter = (manifests: readonly Manifest[]) => {
  const catalogue = catalogueOf(manifests);
  const groups = groupsOf(manifests);
  return router({
    me: own.reads
      .input(Nothing)
      .output(Me)
      .query(({ ctx }) => meOf(ctx.db, ctx.actor, catalogue, ctx.now())),

    /** Every permission there is, in words. */
    permissions: own.reads
      .input(Nothing)
      .output(z.array(PermissionGroup))
      .query(() => groups),

    accounts: accountsRouter(catalogue),
    roles: rolesRouter(catalogue),
    grants: grantsRouter(catalogue),
    mandates: mandatesRouter(catalogue),
    sessions: sessionsRouter,
    tokens: tokensRouter,
    passkeys: passkeysRouter,
    audit: auditRouter,
  });
};
