import { index, instant, int, json, oneOf, table, text, unique } from "@sen/data/columns";
import { DeliveryState, Language, type MailChoice, type Quiet } from "./model.ts";

export const deliveries = table(
  "notify_delivery",
  {
    id: text().primaryKey(),
    personId: text().notNull(),
    personName: text().notNull(),
    address: text().notNull(),
    state: oneOf(DeliveryState.options).notNull(),
    dueAt: instant().notNull(),
    /** Person and moment, for mail held until then: what comes meanwhile joins it. */
    heldKey: text(),
    attempts: int().notNull(),
    /** Tries since it was made, or since a person asked to try again. */
    tries: int().notNull(),
    lastError: text(),
    createdAt: instant().notNull(),
    endedAt: instant(),
  },
  (delivery) => [
    index("notify_delivery_state").on(delivery.state, delivery.id),
    unique("notify_delivery_held").on(delivery.heldKey),
  ],
);

export const notices = table(
  "notify_notice",
  {
    id: text().primaryKey(),
    personId: text().notNull(),
    kind: text().notNull(),
    params: json<unknown>().notNull(),
    path: text().notNull(),
    at: instant().notNull(),
    readAt: instant(),
    /** Told once to a person, however often it is asked. */
    uniqueKey: text(),
    /** The mail that carries it, if one does. */
    deliveryId: text().references(() => deliveries.id),
  },
  (notice) => [
    index("notify_notice_person").on(notice.personId, notice.id),
    index("notify_notice_delivery").on(notice.deliveryId),
    unique("notify_notice_unique_key").on(notice.uniqueKey, notice.personId),
  ],
);

export const attempts = table(
  "notify_attempt",
  {
    id: text().primaryKey(),
    deliveryId: text()
      .notNull()
      .references(() => deliveries.id),
    at: instant().notNull(),
    /** `sending` for ever when the process died in the middle. */
    outcome: oneOf(DeliveryState.options).notNull(),
    /** What the mail server said. */
    answer: text(),
  },
  (attempt) => [index("notify_attempt_delivery").on(attempt.deliveryId, attempt.id)],
);

export const settings = table("notify_settings", {
  personId: text().primaryKey(),
  language: oneOf(Language.options).notNull(),
  quiet: json<Quiet | null>(),
  digestAt: text().notNull(),
  mail: json<Record<string, MailChoice>>().notNull(),
  version: int().notNull(),
});
