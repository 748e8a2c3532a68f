import { procedures, router } from "@sen/rpc";
import { manifest } from "./manifest.ts";
import { NameAsked, NameVerdict } from "./model.ts";
import { verdictOn } from "./name.store.ts";

const { own } = procedures(manifest);

export const namesRouter = router({
  /** What the law says of a name while it is typed, against names registered and names in the queue. */
  check: own.reads
    .input(NameAsked)
    .output(NameVerdict)
    .query(({ ctx, input }) => verdictOn(ctx.db, input)),
});
