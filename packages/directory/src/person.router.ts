import { found, procedures, router, unwrap, upToDate } from "@sen/rpc";
import * as z from "zod";
import { manifest } from "./manifest.ts";
import {
  AmendAssignment,
  AmendPerson,
  AmendPosition,
  Assignment,
  CloseAssignment,
  ClosePosition,
  CreateAssignment,
  CreatePerson,
  CreatePosition,
  HandOverPerson,
  HeldPosition,
  ListedPerson,
  ListPeople,
  ListPositions,
  OfPerson,
  Person,
  PersonPage,
  Position,
} from "./model.ts";
import {
  assignmentAt,
  assignmentsIn,
  insertAssignments,
  insertPeople,
  insertPositions,
  listPeople,
  personKeptAt,
  personWithPosts,
  positionAt,
  positionsAt,
  updateAssignment,
  updatePerson,
  updatePosition,
} from "./person.store.ts";
import { endOn, mayClose, mayHold, mayOpen } from "./post.rules.ts";
import { dayOf, emailTaken, notThere, organisationOn } from "./store.ts";

const { reads, writes } = procedures(manifest);

export const positionRouter = router({
  /** The positions of an office on a day, by rank, with whoever holds them. */
  list: reads("read", "anywhere")
    .input(ListPositions)
    .output(z.array(HeldPosition))
    .query(({ ctx, input }) => positionsAt(ctx.db, input.organisationId, input.day)),

  create: writes("manage")
    .input(CreatePosition)
    .output(Position)
    .mutation(async ({ ctx, input: { idempotencyKey: _key, ...facts } }) => {
      unwrap(mayOpen(await organisationOn(ctx.tx, facts.organisationId, facts.from)));
      const after = { ...facts, id: ctx.newId(), to: null, version: 1 };
      await insertPositions(ctx.tx, [after]);
      ctx.record({ subject: after.id, after });
      return after;
    }),

  amend: writes("manage")
    .input(AmendPosition)
    .output(Position)
    .mutation(async ({ ctx, input: { organisationId, id, version, ...facts } }) => {
      const before = upToDate(found(await positionAt(ctx.tx, organisationId, id)), version);
      const after = { ...before, ...facts, version: version + 1 };
      await updatePosition(ctx.tx, after);
      ctx.record({ subject: id, before, after });
      return after;
    }),

  /** The position ends; nobody may be in it any more. */
  close: writes("manage")
    .input(ClosePosition)
    .output(Position)
    .mutation(async ({ ctx, input: { organisationId, id, version, on } }) => {
      const before = upToDate(found(await positionAt(ctx.tx, organisationId, id)), version);
      const after = {
        ...unwrap(mayClose(before, on, await assignmentsIn(ctx.tx, [id]))),
        version: version + 1,
      };
      await updatePosition(ctx.tx, after);
      ctx.record({ subject: id, before, after });
      return after;
    }),
});

export const personRouter = router({
  /** People by given name, with the posts they hold on the day. */
  list: reads("read", "anywhere")
    .input(ListPeople)
    .output(PersonPage)
    .query(({ ctx, input }) => listPeople(ctx.db, input)),

  /** A person with every post they ever held. */
  get: reads("read", "anywhere")
    .input(OfPerson)
    .output(ListedPerson)
    .query(async ({ ctx, input }) => found(await personWithPosts(ctx.db, input.id))),

  create: writes("manage")
    .input(CreatePerson)
    .output(Person)
    .mutation(async ({ ctx, input: { idempotencyKey: _key, ...facts } }) => {
      const after = { ...facts, id: ctx.newId(), version: 1 };
      await insertPeople(ctx.tx, [after]).catch(emailTaken).catch(notThere);
      ctx.record({ subject: after.id, after });
      return after;
    }),

  amend: writes("manage")
    .input(AmendPerson)
    .output(Person)
    .mutation(async ({ ctx, input: { organisationId, id, version, ...facts } }) => {
      const before = upToDate(found(await personKeptAt(ctx.tx, organisationId, id)), version);
      const after = { ...before, ...facts, version: version + 1 };
      await updatePerson(ctx.tx, after).catch(emailTaken);
      ctx.record({ subject: id, before, after });
      return after;
    }),

  /** Another office keeps the record from now on. */
  handOver: writes("manage")
    .input(HandOverPerson)
    .output(Person)
    .mutation(async ({ ctx, input: { organisationId, id, version, toOrganisationId } }) => {
      const before = upToDate(found(await personKeptAt(ctx.tx, organisationId, id)), version);
      unwrap(mayOpen(await organisationOn(ctx.tx, toOrganisationId, dayOf(ctx.now()))));
      const after = { ...before, organisationId: toOrganisationId, version: version + 1 };
      await updatePerson(ctx.tx, after);
      ctx.record({ subject: id, before, after });
      return after;
    }),
});

export const assignmentRouter = router({
  /** The person holds the position from a day on. */
  create: writes("manage")
    .input(CreateAssignment)
    .output(Assignment)
    .mutation(async ({ ctx, input: { organisationId, idempotencyKey: _key, ...facts } }) => {
      const position = found(await positionAt(ctx.tx, organisationId, facts.positionId));
      unwrap(mayHold(facts, position, await assignmentsIn(ctx.tx, [position.id])));
      const after = { ...facts, id: ctx.newId(), version: 1 };
      await insertAssignments(ctx.tx, [after]).catch(notThere);
      ctx.record({ subject: facts.personId, after });
      return after;
    }),

  /** Corrects the days. */
  amend: writes("manage")
    .input(AmendAssignment)
    .output(Assignment)
    .mutation(async ({ ctx, input: { organisationId, id, version, from, to } }) => {
      const before = upToDate(found(await assignmentAt(ctx.tx, organisationId, id)), version);
      const position = found(await positionAt(ctx.tx, organisationId, before.positionId));
      const others = (await assignmentsIn(ctx.tx, [position.id])).filter((other) => other.id !== id);
      const after = { ...before, from, to, version: version + 1 };
      unwrap(mayHold(after, position, others));
      await updateAssignment(ctx.tx, after);
      ctx.record({ subject: before.personId, before, after });
      return after;
    }),

  /** The person leaves the position on a day. */
  close: writes("manage")
    .input(CloseAssignment)
    .output(Assignment)
    .mutation(async ({ ctx, input: { organisationId, id, version, on } }) => {
      const before = upToDate(found(await assignmentAt(ctx.tx, organisationId, id)), version);
      const after = { ...unwrap(endOn(before, on)), version: version + 1 };
      await updateAssignment(ctx.tx, after);
      ctx.record({ subject: before.personId, before, after });
      return after;
    }),
});
