import type { Data, Writer } from "@sen/data";
import type { JobHandler } from "@sen/data/jobs";
import type { NoticeKind } from "./kinds.ts";
import { renderMail } from "./mail.ts";
import type { DeliveryState } from "./model.ts";
import {
  DELIVER,
  type DeliveryRow,
  deliveryById,
  endAttempt,
  enqueueDelivery,
  insertAttempt,
  noticesOf,
  replaceDelivery,
} from "./outbox.store.ts";
import { isStale, nextTry } from "./rules.ts";
import { MailRefused, type MailTransport } from "./smtp.ts";
import { type NoticeRow, settingsOfPerson } from "./store.ts";

export type NotifyJobs = {
  data: Data;
  /** Null when no mail server is configured: mail then waits in the outbox. */
  transport: MailTransport | null;
  kinds: readonly NoticeKind[];
  now: () => string;
  newId: () => string;
  /** The address people reach the suite by: `https://sen.example.vn`. */
  baseUrl: string;
};

type Begun = { delivery: DeliveryRow; attemptId: string; notices: NoticeRow[] };

/** What the job runner does for mail. A mail goes at least once, always with the same Message-ID. */
export function notifyJobs({
  data,
  transport,
  kinds,
  now,
  newId,
  baseUrl,
}: NotifyJobs): Record<string, JobHandler> {
  if (!transport) return {};

  const deliver: JobHandler = async (payload) => {
    const { deliveryId } = payload as { deliveryId: string };
    const begun = await data.write((tx) => begin(tx, deliveryId, newId(), now()));
    if (!begun) return;
    const { delivery, notices } = begun;
    const { language } = await settingsOfPerson(data.read, delivery.personId);
    const mail = await renderMail({ language, name: delivery.personName, notices }, kinds, baseUrl);
    const to = { name: delivery.personName, address: delivery.address };
    const messageId = `<${delivery.id}@${transport.domain}>`;
    try {
      const answer = await transport.send({ ...mail, to, messageId });
      await data.write((tx) => end(tx, begun, "delivered", answer, now()));
    } catch (error) {
      if (!(error instanceof MailRefused)) throw error;
      await data.write((tx) => tryLater(tx, begun, error, newId(), now()));
    }
  };
  return { [DELIVER]: deliver };
}

/** Notes that a mail is on its way; null when there is nothing (more) to send. */
async function begin(tx: Writer, deliveryId: string, attemptId: string, now: string): Promise<Begun | null> {
  const found = await deliveryById(tx, deliveryId);
  if (!found || found.state === "delivered" || found.state === "permanent-failure") return null;
  if (isStale(found.dueAt, now)) {
    await replaceDelivery(tx, { ...found, state: "permanent-failure", lastError: "stale", endedAt: now });
    return null;
  }
  const { attempts, tries } = found;
  const delivery: DeliveryRow = {
    ...found,
    state: "sending",
    attempts: attempts + 1,
    tries: tries + 1,
    heldKey: null,
  };
  await replaceDelivery(tx, delivery);
  await insertAttempt(tx, { id: attemptId, deliveryId, at: now, outcome: "sending", answer: null });
  return { delivery, attemptId, notices: await noticesOf(tx, deliveryId) };
}

const MOST_KEPT = 500;

async function end(
  tx: Writer,
  { delivery, attemptId }: Begun,
  state: DeliveryState,
  answer: string,
  now: string,
): Promise<void> {
  const lastError = state === "delivered" ? null : answer.slice(0, MOST_KEPT);
  await replaceDelivery(tx, { ...delivery, state, lastError, endedAt: now });
  await endAttempt(tx, attemptId, state, answer.slice(0, MOST_KEPT));
}

async function tryLater(
  tx: Writer,
  begun: Begun,
  error: MailRefused,
  jobId: string,
  now: string,
): Promise<void> {
  const again = error.isPermanent ? null : nextTry(begun.delivery.tries, now);
  if (again === null) return end(tx, begun, "permanent-failure", error.message, now);
  const delivery = { ...begun.delivery, dueAt: again };
  await end(tx, { ...begun, delivery }, "temporary-failure", error.message, now);
  await enqueueDelivery(tx, delivery, jobId, now);
}
