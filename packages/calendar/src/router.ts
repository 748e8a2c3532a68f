import { procedures, router } from "@sen/rpc";
import { Find, Hit, Task } from "@sen/rpc/model";
import * as z from "zod";
import { feedRouter } from "./feed.router.ts";
import { fileRouter } from "./file.router.ts";
import { itemRouter } from "./item.router.ts";
import { findItems } from "./item.store.ts";
import { manifest } from "./manifest.ts";
import { publicRouter } from "./public.router.ts";
import { openingRouter, roomRouter } from "./room.router.ts";
import { asHit, tasksOf } from "./today.store.ts";
import { weekRouter } from "./week.router.ts";

const { own, reads } = procedures(manifest);

export const calendarRouter = router({
  weeks: weekRouter,
  items: itemRouter,
  files: fileRouter,
  rooms: roomRouter,
  opening: openingRouter,
  feeds: feedRouter,
  public: publicRouter,

  find: reads("read", "anywhere")
    .input(Find)
    .output(z.array(Hit))
    .query(async ({ ctx, input }) => {
      const offices = {
        reads: ctx.actor.offices("calendar.read"),
        plans: ctx.actor.offices("calendar.compose"),
      };
      return (await findItems(ctx.db, input.text, offices)).map(asHit);
    }),

  today: own.reads
    .input(z.void())
    .output(z.array(Task))
    .query(({ ctx }) => tasksOf(ctx.db, ctx.actor, ctx.now())),
});
