import type { Writer } from "@sen/data";
import { insertGrant, insertRole } from "./access.store.ts";
import { insertAccount } from "./account.store.ts";

export type LetIn = { personId: string; organisationId: string; permissions: string[]; now: string };

/** For tests of other slices: an open account without a password, and a role of one's own at one office. */
export async function letIn(
  tx: Writer,
  { personId, organisationId, permissions, now }: LetIn,
): Promise<void> {
  const id = `role-${personId}`;
  const name = { vi: id, en: id };
  await insertAccount(tx, {
    id: `account-${personId}`,
    personId,
    name: personId,
    username: personId,
    email: `${personId}@hanoi.example`,
    now,
  });
  await insertRole(tx, { id, name, permissions, builtIn: false, version: 1 });
  await insertGrant(tx, {
    id: `grant-${personId}`,
    roleId: id,
    positionId: null,
    personId,
    organisationId,
    withDescendants: false,
    mayPassOn: false,
    fromDay: now.slice(0, 10),
    untilDay: null,
    revokedAt: null,
  });
}
