import { versionById } from "@sen/catalogue/ask";
import { unwrap } from "@sen/rpc";
import { sessionsOf } from "@sen/workdays/ask";
import { dayAt } from "@sen/workdays/rules";
import type { Desk } from "./acting.ts";
import { answerUntil, appointment } from "./clock.rules.ts";
import type { Happening, Reason } from "./model.ts";
import { changedTargets, noticeOf } from "./notice.rules.ts";
import { rulesAround } from "./reckoning.ts";
import { type Kept, nextNumber, submissionsOf } from "./store.ts";

type Of<T extends Happening["type"]> = Extract<Happening, { type: T }>;
type Leave = { supervises: boolean; overrideReason: string | undefined };

/** What the law gives for an answer where the procedure's version says nothing else (01/2021/NĐ-CP art. 43.4). */
const ANSWER_DAYS = 60;

/** A supplement notice as it may go out: with its last day, and with the override where it took one. */
export async function noticeFor(
  desk: Desk,
  dossier: Kept,
  reasons: Reason[],
  leave: Leave,
): Promise<Of<"supplement_requested">> {
  const [former, latter] = (await submissionsOf(desk.tx, dossier.id)).slice(-2);
  const changed = changedTargets(former?.content, latter?.content);
  const by = { id: desk.actor.id, name: desk.actor.name };
  const override = unwrap(noticeOf(dossier.standing, reasons, changed, { by, ...leave }));
  const version = await versionById(desk.tx, dossier.versionId);
  const until = answerUntil(desk.now(), version?.answer.days ?? ANSWER_DAYS);
  return { type: "supplement_requested", reasons, until, override };
}

/** An apology with a number of its own and the moment promised anew. */
export async function apologyFor(
  desk: Desk,
  dossier: Kept,
  reason: string,
  newDueOn: string,
): Promise<Of<"apologised">> {
  const { tx } = desk;
  const now = desk.now();
  const sessions = await sessionsOf(tx, dossier.competentId, newDueOn);
  const newDueAt = unwrap(appointment(await rulesAround(tx, now), sessions, newDueOn, now));
  const prefix = `XL-${dayAt(now).slice(0, 4)}`;
  const letter = `${prefix}-${String(await nextNumber(tx, prefix)).padStart(5, "0")}`;
  return { type: "apologised", reason, newDueAt, letter };
}
