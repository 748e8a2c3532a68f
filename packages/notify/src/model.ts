import { ClockTime, Id, Instant, Paging, pageOf } from "@sen/rpc/model";
import * as z from "zod";

export const Language = z.enum(["vi", "en"]);
export type Language = z.infer<typeof Language>;

/** What a notice says in one language: the sentence itself, what more there is to know, and the words of its link. */
export const Wording = z.object({ subject: z.string(), lines: z.array(z.string()), action: z.string() });
export type Wording = z.infer<typeof Wording>;
export const NoticeText = z.record(Language, Wording);
export type NoticeText = z.infer<typeof NoticeText>;

export const Notice = z.object({
  id: Id,
  /** `<slice>.<what happened>`, such as `calendar.submitted`. */
  kind: z.string(),
  text: NoticeText,
  /** The screen it is about. */
  path: z.string(),
  at: Instant,
  readAt: Instant.nullable(),
});
export type Notice = z.infer<typeof Notice>;

export const ListNotices = z.strictObject({ ...Paging, unreadOnly: z.boolean().default(false) });
export type ListNotices = z.infer<typeof ListNotices>;
export const NoticePage = pageOf(Notice);
/** Unread notices; counting stops at 100. */
export const Unread = z.object({ count: z.int(), newest: Id.nullable() });
export const MarkRead = z.strictObject({ ids: z.array(Id).min(1).max(200) });
/** Everything up to the newest one the person has seen: what came in the meantime stays unread. */
export const MarkAllRead = z.strictObject({ upTo: Id });
export const Marked = z.object({ marked: z.int() });

/** Mail at once, in the daily digest, or none. In the app every notice is always shown. */
export const MailChoice = z.enum(["now", "digest", "off"]);
export type MailChoice = z.infer<typeof MailChoice>;

const KindId = z
  .string()
  .regex(/^[a-z]+\.[a-z-]+$/)
  .max(64);
/** From one clock time to another, over midnight when the second is the earlier. */
export const Quiet = z.strictObject({ from: ClockTime, to: ClockTime });
export type Quiet = z.infer<typeof Quiet>;

export const SettingsContent = z.strictObject({
  /** Of the mail; the screens have their own switch. */
  language: Language,
  /** Mail is held until the end of these hours. */
  quiet: Quiet.nullable(),
  digestAt: ClockTime,
  mail: z.record(KindId, MailChoice).refine((mail) => Object.keys(mail).length <= 200),
});
export const Settings = SettingsContent.extend({ version: z.int() }).strip();
export type Settings = z.infer<typeof Settings>;
export const KeepSettings = SettingsContent.extend({ version: z.int().min(0) });

export const KindTitle = z.object({ id: z.string(), title: z.record(Language, z.string()) });
export const OwnSettings = z.object({ settings: Settings, kinds: z.array(KindTitle) });

/** The life of a mail. `temporary-failure` waits for another try; `permanent-failure` waits for a person. */
export const DeliveryState = z.enum([
  "created",
  "sending",
  "delivered",
  "temporary-failure",
  "permanent-failure",
]);
export type DeliveryState = z.infer<typeof DeliveryState>;

export const Delivery = z.object({
  id: Id,
  personName: z.string(),
  address: z.string(),
  subjects: z.array(z.record(Language, z.string())),
  state: DeliveryState,
  /** When it is tried next, or was to be tried first. */
  dueAt: Instant,
  attempts: z.int(),
  lastError: z.string().nullable(),
  createdAt: Instant,
  endedAt: Instant.nullable(),
});
export type Delivery = z.infer<typeof Delivery>;
export const ListOutbox = z.strictObject({ ...Paging, states: z.array(DeliveryState).max(5).default([]) });
export type ListOutbox = z.infer<typeof ListOutbox>;
export const OutboxPage = pageOf(Delivery);
export const Outbox = z.object({
  /** False when no mail server is configured: everything waits. */
  sendsMail: z.boolean(),
  counts: z.record(DeliveryState, z.int()),
});
export const DeliveryId = z.strictObject({ id: Id });
export const Retry = DeliveryId;
export const Attempt = z.object({ at: Instant, outcome: DeliveryState, answer: z.string().nullable() });
export type Attempt = z.infer<typeof Attempt>;
