import type { Data } from "@sen/data";
import { freshData } from "@sen/data/testing";
import { callerOf } from "@sen/rpc";
import { testContext } from "@sen/rpc/testing";
import { catalogueRouter } from "./router.ts";
import { seedCatalogue } from "./seed.ts";

const caller = callerOf(catalogueRouter);

/** The law in a throw-away database, asked by nobody in particular. */
export async function openDesk(
  now = "2026-11-23T02:00:00.000Z",
): Promise<AsyncDisposable & { data: Data; api: ReturnType<typeof caller> }> {
  const data = await freshData();
  await data.write(seedCatalogue);
  return {
    data,
    api: caller(testContext(data, { actor: null, now })),
    [Symbol.asyncDispose]: () => data.close(),
  };
}
