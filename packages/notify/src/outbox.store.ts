import { type Page, pageOf, type Reader, type Writer } from "@sen/data";
import { enqueue } from "@sen/data/jobs";
import { and, asc, count, desc, eq, inArray, lt } from "drizzle-orm";
import type { Attempt, DeliveryState, ListOutbox } from "./model.ts";
import type { NoticeRow } from "./store.ts";
import { attempts, deliveries, notices } from "./tables.ts";

export type DeliveryRow = typeof deliveries.$inferSelect;

/** The kind of job that delivers a mail. */
export const DELIVER = "notify.deliver";

/** Asks the job runner to try a delivery. `jobId` is new for each try. */
export const enqueueDelivery = (
  tx: Writer,
  delivery: DeliveryRow,
  jobId: string,
  now: string,
): Promise<void> =>
  enqueue(tx, { id: jobId, kind: DELIVER, payload: { deliveryId: delivery.id }, now, runAt: delivery.dueAt });

export async function insertDeliveries(tx: Writer, rows: readonly DeliveryRow[]): Promise<void> {
  if (rows.length > 0) await tx.insert(deliveries).values([...rows]);
}

/** Mail that is still held and can take one notice more. */
export async function heldDeliveries(db: Reader, keys: readonly string[]): Promise<Map<string, DeliveryRow>> {
  if (keys.length === 0) return new Map();
  const rows = await db
    .select()
    .from(deliveries)
    .where(inArray(deliveries.heldKey, [...keys]));
  return new Map(rows.map((row) => [row.heldKey ?? "", row]));
}

export async function deliveryById(db: Reader, id: string): Promise<DeliveryRow | null> {
  const [row] = await db.select().from(deliveries).where(eq(deliveries.id, id));
  return row ?? null;
}

export async function replaceDelivery(tx: Writer, { id, ...row }: DeliveryRow): Promise<void> {
  await tx.update(deliveries).set(row).where(eq(deliveries.id, id));
}

const MOST_IN_ONE_MAIL = 100;

/** The notices that a mail carries, oldest first. */
export const noticesOf = (db: Reader, deliveryId: string): Promise<NoticeRow[]> =>
  db
    .select()
    .from(notices)
    .where(eq(notices.deliveryId, deliveryId))
    .orderBy(asc(notices.id))
    .limit(MOST_IN_ONE_MAIL);

export async function noticesOfAll(
  db: Reader,
  deliveryIds: readonly string[],
): Promise<Map<string, NoticeRow[]>> {
  if (deliveryIds.length === 0) return new Map();
  const rows = await db
    .select()
    .from(notices)
    .where(inArray(notices.deliveryId, [...deliveryIds]))
    .orderBy(asc(notices.id))
    .limit(MOST_IN_ONE_MAIL * 10);
  return Map.groupBy(rows, (row) => row.deliveryId ?? "");
}

/** Newest first. */
export async function listDeliveries(db: Reader, asked: ListOutbox): Promise<Page<DeliveryRow>> {
  const rows = await db
    .select()
    .from(deliveries)
    .where(
      and(
        asked.states.length > 0 ? inArray(deliveries.state, asked.states) : undefined,
        asked.cursor ? lt(deliveries.id, asked.cursor) : undefined,
      ),
    )
    .orderBy(desc(deliveries.id))
    .limit(asked.limit + 1);
  return pageOf(rows, asked.limit);
}

export async function countDeliveries(db: Reader): Promise<Record<DeliveryState, number>> {
  const rows = await db
    .select({ state: deliveries.state, n: count() })
    .from(deliveries)
    .groupBy(deliveries.state);
  const none = { created: 0, sending: 0, delivered: 0, "temporary-failure": 0, "permanent-failure": 0 };
  return { ...none, ...Object.fromEntries(rows.map((row) => [row.state, row.n])) };
}

export async function insertAttempt(
  tx: Writer,
  attempt: Attempt & { id: string; deliveryId: string },
): Promise<void> {
  await tx.insert(attempts).values(attempt);
}

export async function endAttempt(
  tx: Writer,
  id: string,
  outcome: DeliveryState,
  answer: string,
): Promise<void> {
  await tx.update(attempts).set({ outcome, answer }).where(eq(attempts.id, id));
}

/** Newest first. */
export const attemptsOf = (db: Reader, deliveryId: string): Promise<Attempt[]> =>
  db
    .select({ at: attempts.at, outcome: attempts.outcome, answer: attempts.answer })
    .from(attempts)
    .where(eq(attempts.deliveryId, deliveryId))
    .orderBy(desc(attempts.id))
    .limit(100);
