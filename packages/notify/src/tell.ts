import type { Writer } from "@sen/data";
import { peopleByIds } from "@sen/directory/ask";
import type { Person } from "@sen/directory/model";
import { type DeliveryRow, enqueueDelivery, heldDeliveries, insertDeliveries } from "./outbox.store.ts";
import { HOUSE_SETTINGS, mailPlan } from "./rules.ts";
import { alreadyTold, insertNotices, settingsOf } from "./store.ts";

export type Tell = {
  /** A new id; the notices' ids grow from it. */
  id: string;
  /** Ids of people; those the directory does not know are passed over. */
  to: readonly string[];
  /** The id of a kind that a feature has defined. */
  kind: string;
  /** What the kind's words need. */
  params: unknown;
  /** The screen it is about, from the root: `/lich/tuan/2026-W48`. */
  path: string;
  now: string;
  /** Whoever was told something with this key is not told again. */
  uniqueKey?: string;
  /** For what they asked for a moment ago and wait for: mailed at once, whatever hours they keep quiet. */
  isUrgent?: boolean;
};

/**
 * Tells people something, in the transaction of what it follows from: they are told if and only if that was
 * committed. Each gets a notice in the app and, unless they chose otherwise, a mail, which a job sends later.
 */
export async function tell(tx: Writer, told: Tell): Promise<void> {
  const { id, kind, params, path, now, uniqueKey = null, isUrgent = false } = told;
  const known = uniqueKey === null ? new Set() : await alreadyTold(tx, uniqueKey);
  const people = (await peopleByIds(tx, [...new Set(told.to)])).filter((person) => !known.has(person.id));
  if (people.length === 0) return;
  const settings = await settingsOf(
    tx,
    people.map((person) => person.id),
  );
  const plans = people.map((person, n) => ({
    person,
    noticeId: `${id}.${String(n).padStart(4, "0")}`,
    plan: isUrgent
      ? { dueAt: now, isHeld: false }
      : mailPlan(settings.get(person.id) ?? HOUSE_SETTINGS, kind, now),
  }));
  const held = await heldDeliveries(
    tx,
    plans.flatMap(({ person, plan }) => (plan?.isHeld ? heldKeyOf(person, plan) : [])),
  );

  const deliveries: DeliveryRow[] = [];
  const notices = plans.map(({ person, noticeId, plan }) => {
    const notice = {
      id: noticeId,
      personId: person.id,
      kind,
      params,
      path,
      at: now,
      readAt: null,
      uniqueKey,
    };
    if (plan === null || person.email === "") return { ...notice, deliveryId: null };
    const heldKey = plan.isHeld ? heldKeyOf(person, plan) : null;
    const waiting = held.get(heldKey ?? "");
    if (waiting?.state === "created") return { ...notice, deliveryId: waiting.id };
    deliveries.push(newDelivery(noticeId, person, plan.dueAt, waiting ? null : heldKey, now));
    return { ...notice, deliveryId: noticeId };
  });
  await insertDeliveries(tx, deliveries);
  await insertNotices(tx, notices);
  for (const delivery of deliveries) await enqueueDelivery(tx, delivery, delivery.id, now);
}

const heldKeyOf = (person: { id: string }, plan: { dueAt: string }): string => `${person.id} ${plan.dueAt}`;

const newDelivery = (
  id: string,
  person: Person,
  dueAt: string,
  heldKey: string | null,
  now: string,
): DeliveryRow => ({
  id,
  personId: person.id,
  personName: person.fullName,
  address: person.email,
  state: "created",
  dueAt,
  heldKey,
  attempts: 0,
  tries: 0,
  lastError: null,
  createdAt: now,
  endedAt: null,
});
