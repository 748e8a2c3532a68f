import { procedures, router } from "@sen/rpc";
import { dayAt } from "@sen/workdays/rules";
import * as z from "zod";
import { dutiesOfPerson } from "./duties.store.ts";
import { manifest } from "./manifest.ts";
import { Duty } from "./model.ts";

const { own } = procedures(manifest);

export const dutiesRouter = router({
  mine: own.reads
    .input(z.void())
    .output(z.array(Duty))
    .query(({ ctx }) => dutiesOfPerson(ctx.db, ctx.actor.id, dayAt(ctx.now()))),
});
