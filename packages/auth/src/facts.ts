import type { Writer } from "@sen/data";
import { appendFact } from "@sen/data/audit";
import { eq } from "drizzle-orm";
import { accounts } from "./tables.ts";

type Change = {
  act: "create" | "update" | "delete";
  model: string;
  row: Record<string, unknown>;
  at: string;
};

/** What better-auth's writes mean to somebody who reads the audit log; null for bookkeeping that means nothing. */
function actionOf({ act, model, row }: Change): string | null {
  const changed = Array.isArray(row["changed"]) ? row["changed"] : [];
  switch (`${model}.${act}`) {
    case "session.create":
      return "auth.signedIn";
    case "session.delete":
      return "auth.signedOut";
    case "account.update":
      return changed.includes("password") ? "auth.passwordChanged" : null;
    case "user.update":
      if (!changed.includes("twoFactorEnabled")) return null;
      return row["twoFactorEnabled"] ? "auth.authenticatorAdded" : "auth.authenticatorRemoved";
    case "passkey.create":
      return "auth.passkeyAdded";
    case "passkey.delete":
      return "auth.passkeyRemoved";
    default:
      return null;
  }
}

/** Adds the fact of a change to the chain, in the transaction of the change. */
export async function factOf(tx: Writer, change: Change): Promise<void> {
  const action = actionOf(change);
  if (!action) return;
  const accountId = String(change.model === "user" ? change.row["id"] : change.row["userId"]);
  const [account] = await tx.select().from(accounts).where(eq(accounts.id, accountId));
  await appendAccountFact(tx, { action, at: change.at, account: account ?? null });
}

type Known = Pick<typeof accounts.$inferSelect, "id" | "personId" | "name">;

/** A fact that somebody made about their own account; nobody is named when the account is not known. */
export async function appendAccountFact(
  tx: Writer,
  { action, at, account }: { action: string; at: string; account: Known | null },
): Promise<void> {
  await appendFact(tx, {
    at,
    actorId: account?.personId ?? null,
    actorName: account?.name ?? null,
    onBehalfOf: null,
    mandateId: null,
    positionId: null,
    organisationId: null,
    action,
    subject: account?.id ?? null,
    before: null,
    after: null,
    requestId: null,
  });
}
