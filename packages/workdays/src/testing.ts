import { verifyChain } from "@sen/data/audit";
import { freshData } from "@sen/data/testing";
import { callerOf, type Permission } from "@sen/rpc";
import { actorNamed, testContext } from "@sen/rpc/testing";
import { workdaysRouter } from "./router.ts";
import { seedWorkdays } from "./seed.ts";

/** A clerk's desk with the known days kept, on a throw-away database. */
export async function openDesk(
  can: (permission: Permission, organisationId?: string) => boolean = () => true,
) {
  const data = await freshData();
  await data.write((tx) => seedWorkdays(tx));
  const context = testContext(data, { actor: actorNamed("clerk", can), now: "2026-11-23T02:00:00.000Z" });
  return {
    data,
    api: callerOf(workdaysRouter)(context),
    facts: async () => {
      const verdict = await verifyChain(data.read);
      return verdict.rows;
    },
    [Symbol.asyncDispose]: () => data[Symbol.asyncDispose](),
  };
}
