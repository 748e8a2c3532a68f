import { isUniqueViolation } from "@sen/data";
import { found, procedures, Refusal, router, upToDate } from "@sen/rpc";
import * as z from "zod";
import { manifest } from "./manifest.ts";
import { Opening, Room } from "./model.ts";
import { AddRoom, AmendRoom, KeepOpening, ListRooms } from "./request.model.ts";
import { insertRoom, keepOpening, keepRoom, openingOf, roomById, roomsOf } from "./room.store.ts";

const { reads, writes } = procedures(manifest);

/** Two rooms of one office never have the same name, two offices never the same address: the unique index decides. */
const unlessTaken = (code: string) => (why: unknown) => {
  throw isUniqueViolation(why) ? new Refusal(code) : why;
};

export const roomRouter = router({
  list: reads("read")
    .input(ListRooms)
    .output(z.array(Room))
    .query(({ ctx, input }) => roomsOf(ctx.db, input.organisationId)),

  add: writes("rooms")
    .input(AddRoom)
    .output(Room)
    .mutation(async ({ ctx, input: { organisationId, name, capacity } }) => {
      const room: Room = { id: ctx.newId(), organisationId, name, capacity, isActive: true, version: 1 };
      await insertRoom(ctx.tx, room).catch(unlessTaken("calendar/room-name-taken"));
      ctx.record({ subject: room.id, after: room });
      return room;
    }),

  amend: writes("rooms")
    .input(AmendRoom)
    .output(Room)
    .mutation(async ({ ctx, input: { organisationId, id, version, ...fields } }) => {
      const before = upToDate(found(await roomById(ctx.tx, organisationId, id)), version);
      const after: Room = { ...before, ...fields, version: version + 1 };
      await keepRoom(ctx.tx, after).catch(unlessTaken("calendar/room-name-taken"));
      ctx.record({ subject: id, before, after });
      return after;
    }),
});

export const openingRouter = router({
  get: reads("read")
    .input(ListRooms)
    .output(Opening)
    .query(({ ctx, input }) => openingOf(ctx.db, input.organisationId)),

  /** Lets citizens read the office's published weeks under a short address, or stops it. */
  keep: writes("publish")
    .input(KeepOpening)
    .output(Opening)
    .mutation(async ({ ctx, input: { organisationId, isOpen, slug, version } }) => {
      const before = upToDate(await openingOf(ctx.tx, organisationId), version);
      const after = { organisationId, isOpen, slug, version: version + 1 };
      await keepOpening(ctx.tx, after).catch(unlessTaken("calendar/address-taken"));
      ctx.record({ subject: organisationId, before, after });
      return after;
    }),
});
