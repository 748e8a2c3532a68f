import { createHash } from "node:crypto";
import { and, eq, lt, sql } from "drizzle-orm";
import type { Writer } from "./data.ts";
import { oncePer } from "./remember.ts";
import { answers } from "./tables.ts";

export type Asked = { actorId: string; key: string; action: string; input: unknown };
export type Earlier = { kind: "none" } | { kind: "same"; response: unknown } | { kind: "other" };

const hashOf = (input: unknown) =>
  createHash("sha256")
    .update(JSON.stringify(input) ?? "")
    .digest("hex");

const blank = sql.placeholder;
const statements = oncePer((tx: Writer) => ({
  find: tx
    .select()
    .from(answers)
    .where(and(eq(answers.actorId, blank("actorId")), eq(answers.key, blank("key"))))
    .prepare("answer_find"),
  keep: tx
    .insert(answers)
    .values({
      actorId: blank("actorId"),
      key: blank("key"),
      action: blank("action"),
      requestHash: blank("requestHash"),
      response: blank("response"),
      at: blank("at"),
    })
    .prepare("answer_keep"),
}));

/** What was answered when this was asked before, if it was; `other` when the key was used for something else. */
export async function earlierAnswer(tx: Writer, asked: Asked): Promise<Earlier> {
  const [row] = await statements(tx).find.execute({ actorId: asked.actorId, key: asked.key });
  if (!row) return { kind: "none" };
  if (row.action !== asked.action || row.requestHash !== hashOf(asked.input)) return { kind: "other" };
  return { kind: "same", response: row.response };
}

export async function rememberAnswer(tx: Writer, asked: Asked, response: unknown, at: string): Promise<void> {
  const { actorId, key, action } = asked;
  const requestHash = hashOf(asked.input);
  await statements(tx).keep.execute({ actorId, key, action, requestHash, response: response ?? null, at });
}

/** Keys are kept for 24 hours; `before` is an instant. */
export async function forgetAnswers(tx: Writer, before: string): Promise<void> {
  await tx.delete(answers).where(lt(answers.at, before));
}
