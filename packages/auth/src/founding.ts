import type { Data } from "@sen/data";
import { insertGrant, insertRole, listRoles } from "./access.store.ts";
import { insertAccount, setPassword } from "./account.store.ts";
import { appendAccountFact } from "./facts.ts";
import { Email, Username } from "./model.ts";
import type { Passwords } from "./passwords.ts";
import { dayOf } from "./session.rules.ts";

export type Founding = {
  personId: string;
  name: string;
  username: string;
  email: string;
  password: string;
  /** Every permission, everywhere, with the right to pass them on: for the first one in. */
  administrator?: boolean;
};

type Tools = { data: Data; now: () => string; newId: () => string };

/** An account with its password and, for an administrator, the role that may do everything, in one transaction. */
export async function foundAccount(
  { data, now, newId }: Tools,
  passwords: Passwords,
  founding: Founding,
): Promise<{ accountId: string }> {
  const hashed = await passwords.hash(founding.password);
  const at = now();
  const accountId = newId();
  await data.write(async (tx) => {
    const account = await insertAccount(tx, {
      id: accountId,
      personId: founding.personId,
      name: founding.name,
      username: Username.parse(founding.username),
      email: Email.parse(founding.email),
      now: at,
    });
    await setPassword(tx, accountId, hashed, at);
    await appendAccountFact(tx, { action: "auth.accountFounded", at, account });
    if (!founding.administrator) return;
    const roleId = (await listRoles(tx)).find((role) => role.builtIn)?.id ?? newId();
    if (!(await listRoles(tx)).some((role) => role.id === roleId)) {
      const name = { vi: "Quản trị toàn hệ thống", en: "Administrator of everything" };
      await insertRole(tx, { id: roleId, name, permissions: ["*"], builtIn: true, version: 1 });
    }
    await insertGrant(tx, {
      id: newId(),
      roleId,
      positionId: null,
      personId: founding.personId,
      organisationId: null,
      withDescendants: false,
      mayPassOn: true,
      fromDay: dayOf(at),
      untilDay: null,
      revokedAt: null,
    });
  });
  return { accountId };
}
