import { createHash } from "node:crypto";
import { and, eq, lt } from "drizzle-orm";
import type { Reader, Writer } from "./data.ts";
import { answers } from "./tables.ts";

export type Asked = { actorId: string; key: string; action: string; input: unknown };
export type Earlier = { kind: "none" } | { kind: "same"; response: unknown } | { kind: "other" };

const hashOf = (input: unknown) =>
  createHash("sha256")
    .update(JSON.stringify(input) ?? "")
    .digest("hex");

/** What was answered when this was asked before, if it was; `other` when the key was used for something else. */
export async function earlierAnswer(db: Reader, asked: Asked): Promise<Earlier> {
  const [row] = await db
    .select()
    .from(answers)
    .where(and(eq(answers.actorId, asked.actorId), eq(answers.key, asked.key)));
  if (!row) return { kind: "none" };
  if (row.action !== asked.action || row.requestHash !== hashOf(asked.input)) return { kind: "other" };
  return { kind: "same", response: row.response };
}

export async function rememberAnswer(tx: Writer, asked: Asked, response: unknown, at: string): Promise<void> {
  const { actorId, key, action } = asked;
  await tx
    .insert(answers)
    .values({ actorId, key, action, requestHash: hashOf(asked.input), response: response ?? null, at });
}

/** Keys are kept for 24 hours; `before` is an instant. */
export async function forgetAnswers(tx: Writer, before: string): Promise<void> {
  await tx.delete(answers).where(lt(answers.at, before));
}
