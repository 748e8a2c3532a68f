import { found, procedures, router, unwrap, upToDate } from "@sen/rpc";
import { carriedOver, undoing } from "./batch.rules.ts";
import { batchById, boardOf, keepBatch, undoBatch } from "./batch.store.ts";
import { holdsAt } from "./holds.ts";
import { composed, frame, marked, place, putBack, standing, takenOut } from "./item.rules.ts";
import { countItems, insertItem, itemById, itemsById, itemsOf, keepItem } from "./item.store.ts";
import { manifest } from "./manifest.ts";
import { Copied, Item, Week } from "./model.ts";
import { namesIn } from "./party.store.ts";
import { AddItem, AmendItem, CopyWeek, ItemAct, MoveItem, UndoBatch } from "./request.model.ts";
import { editing, touched } from "./rules.ts";
import { keepWeek, weekOf } from "./store.ts";
import { tellOfChange } from "./telling.ts";
import { slotOf } from "./view.store.ts";
import { subjectOf } from "./week.router.ts";

const { writes } = procedures(manifest);

export const itemRouter = router({
  add: writes("compose")
    .input(AddItem)
    .output(Item)
    .mutation(async ({ ctx, input: { organisationId, week: name, item: draft } }) => {
      const items = await countItems(ctx.tx, organisationId, name);
      const holds = holdsAt(ctx.actor, organisationId);
      const week = unwrap(editing(await weekOf(ctx.tx, organisationId, name), holds, items + 1));
      const names = await namesIn(ctx.tx, draft, organisationId);
      const asked = unwrap(composed(draft, names, frame(ctx.newId(), organisationId, name)));
      const item = unwrap(place(marked(asked, week, "added", ctx.now()), await slotOf(ctx.tx, asked)));
      await insertItem(ctx.tx, item);
      await keepWeek(ctx.tx, touched(week));
      await tellOfChange(ctx, week, null, item);
      ctx.record({ subject: item.id, after: item });
      return item;
    }),

  amend: writes("compose")
    .input(AmendItem)
    .output(Item)
    .mutation(async ({ ctx, input: { organisationId, id, version, item: draft } }) => {
      const before = unwrap(standing(upToDate(found(await itemById(ctx.tx, organisationId, id)), version)));
      const holds = holdsAt(ctx.actor, organisationId);
      const week = unwrap(editing(await weekOf(ctx.tx, organisationId, before.week), holds));
      const asked = unwrap(composed(draft, await namesIn(ctx.tx, draft, organisationId), before));
      const item = unwrap(place(marked(asked, week, "amended", ctx.now()), await slotOf(ctx.tx, asked)));
      await keepItem(ctx.tx, item);
      await keepWeek(ctx.tx, touched(week));
      await tellOfChange(ctx, week, before, item);
      ctx.record({ subject: id, before, after: item });
      return item;
    }),

  move: writes("compose")
    .input(MoveItem)
    .output(Item)
    .mutation(async ({ ctx, input: { organisationId, id, version, ...when } }) => {
      const before = unwrap(standing(upToDate(found(await itemById(ctx.tx, organisationId, id)), version)));
      const holds = holdsAt(ctx.actor, organisationId);
      const week = unwrap(editing(await weekOf(ctx.tx, organisationId, before.week), holds));
      const asked = marked({ ...before, ...when }, week, "amended", ctx.now());
      const item = unwrap(place(asked, await slotOf(ctx.tx, asked)));
      await keepItem(ctx.tx, item);
      await keepWeek(ctx.tx, touched(week));
      await tellOfChange(ctx, week, before, item);
      ctx.record({ subject: id, before, after: item });
      return item;
    }),

  /** While composing the item is gone, once published it is shown as cancelled; `restore` undoes both. */
  remove: writes("compose")
    .input(ItemAct)
    .output(Item)
    .mutation(async ({ ctx, input: { organisationId, id, version } }) => {
      const before = unwrap(standing(upToDate(found(await itemById(ctx.tx, organisationId, id)), version)));
      const holds = holdsAt(ctx.actor, organisationId);
      const week = unwrap(editing(await weekOf(ctx.tx, organisationId, before.week), holds));
      const item = takenOut(before, week, ctx.now());
      await keepItem(ctx.tx, item);
      await keepWeek(ctx.tx, touched(week));
      await tellOfChange(ctx, week, before, item);
      ctx.record({ subject: id, before, after: item });
      return item;
    }),

  restore: writes("compose")
    .input(ItemAct)
    .output(Item)
    .mutation(async ({ ctx, input: { organisationId, id, version } }) => {
      const before = upToDate(found(await itemById(ctx.tx, organisationId, id)), version);
      const items = await countItems(ctx.tx, organisationId, before.week);
      const holds = holdsAt(ctx.actor, organisationId);
      const week = unwrap(editing(await weekOf(ctx.tx, organisationId, before.week), holds, items + 1));
      const back = unwrap(putBack(before, week, ctx.now()));
      const item = unwrap(place(back, await slotOf(ctx.tx, back)));
      await keepItem(ctx.tx, item);
      await keepWeek(ctx.tx, touched(week));
      await tellOfChange(ctx, week, before, item);
      ctx.record({ subject: id, before, after: item });
      return item;
    }),

  copy: writes("compose")
    .input(CopyWeek)
    .output(Copied)
    .mutation(async ({ ctx, input: { organisationId, week: name, from } }) => {
      const there = await itemsOf(ctx.tx, organisationId, from);
      const board = await boardOf(ctx.tx, organisationId, name);
      const holds = holdsAt(ctx.actor, organisationId);
      const most = board.items.length + there.length;
      const week = unwrap(editing(await weekOf(ctx.tx, organisationId, name), holds, most));
      const ids = there.map(() => ctx.newId());
      const { added, withoutRoom } = carriedOver(there, board, { week, ids, now: ctx.now() });
      const batchId = await keepBatch(ctx, week, { added, changed: [], before: [] });
      ctx.record({ subject: subjectOf(week), after: { from, batchId, added } });
      return { batchId, added: added.length, withoutRoom };
    }),

  /** Takes back an import or a copy. */
  undo: writes("compose")
    .input(UndoBatch)
    .output(Week)
    .mutation(async ({ ctx, input: { organisationId, batchId } }) => {
      const batch = found(await batchById(ctx.tx, organisationId, batchId));
      const holds = holdsAt(ctx.actor, organisationId);
      const week = unwrap(editing(await weekOf(ctx.tx, organisationId, batch.week), holds));
      const board = await boardOf(ctx.tx, organisationId, batch.week);
      const items = await itemsById(
        ctx.tx,
        organisationId,
        batch.after.map(({ id }) => id),
      );
      const turned = unwrap(undoing(batch, items, { board, week, now: ctx.now() }));
      const after = await undoBatch(ctx, week, batchId, turned);
      ctx.record({ subject: subjectOf(week), before: items, after: turned });
      return after;
    }),
});
