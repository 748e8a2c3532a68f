import { found, procedures, router, unwrap, upToDate } from "@sen/rpc";
import * as z from "zod";
import { type NoticeKind, wordsOf } from "./kinds.ts";
import { manifest } from "./manifest.ts";
import {
  Attempt,
  type Delivery,
  DeliveryId,
  KeepSettings,
  ListNotices,
  ListOutbox,
  MarkAllRead,
  Marked,
  MarkRead,
  NoticePage,
  Outbox,
  OutboxPage,
  OwnSettings,
  Retry,
  Settings,
  Unread,
} from "./model.ts";
import {
  attemptsOf,
  countDeliveries,
  type DeliveryRow,
  deliveryById,
  enqueueDelivery,
  listDeliveries,
  noticesOfAll,
  replaceDelivery,
} from "./outbox.store.ts";
import { revived } from "./rules.ts";
import {
  countUnread,
  keepSettings,
  listNotices,
  markRead,
  type NoticeRow,
  settingsOfPerson,
} from "./store.ts";

const { own, reads, writes } = procedures(manifest);
const Nothing = z.strictObject({}).optional();

export type NotifyOptions = {
  /** Every kind that a feature has defined. */
  kinds: readonly NoticeKind[];
  /** False when no mail server is configured. */
  sendsMail: boolean;
};

/** The words of the features come in here, so that notices are said in the reader's language of today. */
export function notifyRouter({ kinds, sendsMail }: NotifyOptions) {
  const said = ({ id, kind, params, path, at, readAt }: NoticeRow) => ({
    id,
    kind,
    path,
    at,
    readAt,
    text: wordsOf(kinds, kind, params),
  });
  const subjectsOf = (notices: readonly NoticeRow[]) =>
    notices
      .map(({ kind, params }) => wordsOf(kinds, kind, params))
      .map(({ vi, en }) => ({ vi: vi.subject, en: en.subject }));
  const shown = (row: DeliveryRow, notices: readonly NoticeRow[]): Delivery => ({
    ...row,
    subjects: subjectsOf(notices),
  });

  return router({
    list: own.reads
      .input(ListNotices)
      .output(NoticePage)
      .query(async ({ ctx, input }) => {
        const { items, next } = await listNotices(ctx.db, ctx.actor.id, input);
        return { items: items.map(said), next };
      }),

    unread: own.reads
      .input(Nothing)
      .output(Unread)
      .query(({ ctx }) => countUnread(ctx.db, ctx.actor.id)),

    markRead: own.writes
      .input(MarkRead)
      .output(Marked)
      .mutation(async ({ ctx, input }) => {
        const ids = await markRead(ctx.tx, ctx.actor.id, input, ctx.now());
        ctx.record({ subject: ctx.actor.id, after: { read: ids } });
        return { marked: ids.length };
      }),

    markAllRead: own.writes
      .input(MarkAllRead)
      .output(Marked)
      .mutation(async ({ ctx, input }) => {
        const ids = await markRead(ctx.tx, ctx.actor.id, input, ctx.now());
        ctx.record({ subject: ctx.actor.id, after: { readUpTo: input.upTo, read: ids.length } });
        return { marked: ids.length };
      }),

    settings: own.reads
      .input(Nothing)
      .output(OwnSettings)
      .query(async ({ ctx }) => ({
        settings: await settingsOfPerson(ctx.db, ctx.actor.id),
        kinds: kinds.map(({ id, title }) => ({ id, title })),
      })),

    keepSettings: own.writes
      .input(KeepSettings)
      .output(Settings)
      .mutation(async ({ ctx, input }) => {
        const before = upToDate(await settingsOfPerson(ctx.tx, ctx.actor.id), input.version);
        const after = { ...input, version: before.version + 1 };
        await keepSettings(ctx.tx, ctx.actor.id, after);
        ctx.record({ subject: ctx.actor.id, before, after });
        return after;
      }),

    outbox: reads("outbox", "anywhere")
      .input(Nothing)
      .output(Outbox)
      .query(async ({ ctx }) => ({ sendsMail, counts: await countDeliveries(ctx.db) })),

    listOutbox: reads("outbox", "anywhere")
      .input(ListOutbox)
      .output(OutboxPage)
      .query(async ({ ctx, input }) => {
        const { items, next } = await listDeliveries(ctx.db, input);
        const notices = await noticesOfAll(
          ctx.db,
          items.map((row) => row.id),
        );
        return { items: items.map((row) => shown(row, notices.get(row.id) ?? [])), next };
      }),

    attempts: reads("outbox", "anywhere")
      .input(DeliveryId)
      .output(z.array(Attempt))
      .query(({ ctx, input }) => attemptsOf(ctx.db, input.id)),

    /** Puts a mail that was given up back into the outbox. */
    retry: writes("outbox", "anywhere")
      .input(Retry)
      .output(DeliveryId)
      .mutation(async ({ ctx, input }) => {
        const before = found(await deliveryById(ctx.tx, input.id));
        const after = unwrap(revived(before, ctx.now()));
        await replaceDelivery(ctx.tx, after);
        await enqueueDelivery(ctx.tx, after, ctx.newId(), ctx.now());
        ctx.record({
          subject: after.id,
          before: { state: before.state, lastError: before.lastError },
          after: { state: after.state },
        });
        return { id: after.id };
      }),
  });
}
