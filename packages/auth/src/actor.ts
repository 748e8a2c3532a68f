import type { Data, Reader } from "@sen/data";
import { factsAfter, newestFact } from "@sen/data/audit";
import { personById } from "@sen/directory/ask";
import type { Actor } from "@sen/rpc";
import { heldBy } from "./access.store.ts";
import { accountById } from "./account.store.ts";
import { mandateById } from "./mandate.store.ts";
import { type Entitlements, heldAt, isInForce, mandated, narrowedTo, officesOf } from "./rules.ts";
import { sealed } from "./secret.ts";
import { dayOf, isLive, shouldNoteSeen } from "./session.rules.ts";
import {
  noteSeen,
  type SessionRecord,
  sessionByToken,
  type TokenRecord,
  tokenBySecret,
} from "./session.store.ts";

type Card = { session: SessionRecord; token: null } | { session: null; token: TokenRecord };
type Known = Card & { actor: Actor; day: string; loadedAt: number };

const OLDEST_MS = 30_000; // a right that a passing day or an unrecorded change took away is gone after this at the latest
const MOST_KNOWN = 10_000;
const TOUCHES_RIGHTS = /^(auth|directory)\./;
const MANY = 500;

/**
 * Who is asking, from a cookie or a bearer token. Kept in the process and thrown away as soon as the audit log tells of
 * any change to accounts, rights, posts or offices, on this node or another: a revoked session is out with the next request.
 */
export function openDoor(data: Data, catalogue: readonly string[], now: () => string) {
  const known = new Map<string, Known>();
  let seq = -1;
  let hinted = true;
  let reading: Promise<void> | null = null;
  const stopListening = data.onCommit(() => {
    hinted = true;
  });

  const read = async () => {
    hinted = false;
    const facts = seq < 0 ? [] : await factsAfter(data.read, seq, MANY);
    if (seq < 0 || facts.length === MANY) {
      known.clear();
      seq = await newestFact(data.read);
      return;
    }
    if (facts.some((fact) => TOUCHES_RIGHTS.test(fact.action))) known.clear();
    seq = facts.at(-1)?.seq ?? seq;
  };
  const catchUp = async () => {
    while (hinted || reading) {
      reading ??= read().finally(() => {
        reading = null;
      });
      await reading;
    }
  };

  const look = async (key: string, find: () => Promise<Card | null>): Promise<Known | null> => {
    await catchUp();
    const at = performance.now();
    const day = dayOf(now());
    const former = known.get(key);
    if (former && former.day === day && at - former.loadedAt < OLDEST_MS) return former;
    const card = await find();
    const actor = card && (await actorWith(data.read, card, catalogue, now()));
    if (!card || !actor) return null;
    const fresh = { ...card, actor, day, loadedAt: at };
    known.set(key, fresh);
    if (known.size > MOST_KNOWN) known.delete(known.keys().next().value ?? "");
    return fresh;
  };

  const bySession = async (cookie: string): Promise<Actor | null> => {
    const secret = cookie.slice(0, cookie.lastIndexOf(".")); // the rest is a signature, which says no more than the secret does
    const found = await look(sealed(secret), async () => {
      const session = await sessionByToken(data.read, secret);
      return session && { session, token: null };
    });
    if (!found?.session || !isLive(found.session, now())) return null;
    if (shouldNoteSeen(found.session, now())) {
      found.session.seenAt = now();
      note(data.write((tx) => noteSeen(tx, { sessionId: found.session.id }, now())));
    }
    return found.actor;
  };

  const byToken = async (secret: string): Promise<Actor | null> => {
    const found = await look(sealed(secret), async () => {
      const token = await tokenBySecret(data.read, secret);
      return token && { session: null, token };
    });
    if (!found?.token || found.token.expiresAt <= now()) return null;
    if (
      shouldNoteSeen({ seenAt: found.token.usedAt ?? found.token.createdAt, expiresAt: new Date() }, now())
    ) {
      found.token.usedAt = now();
      note(data.write((tx) => noteSeen(tx, { tokenId: found.token.id }, now())));
    }
    return found.actor;
  };

  return { bySession, byToken, close: stopListening };
}

/** When somebody was last seen is worth no failed request. */
const note = (written: Promise<void>) => void written.catch(() => undefined);

async function actorWith(
  db: Reader,
  { session, token }: Card,
  catalogue: readonly string[],
  now: string,
): Promise<Actor | null> {
  const account = await accountById(db, session?.userId ?? token?.accountId ?? "");
  if (!account || account.disabledAt) return null;
  const day = dayOf(now);
  const person = await personById(db, account.personId);
  const mandate = session?.mandateId ? await mandateById(db, session.mandateId) : null;
  const acting = mandate && isInForce(mandate, day) ? mandate : null;

  const held: Entitlements = acting
    ? mandated(await heldBy(db, acting.giverId, day, catalogue), acting, day)
    : await heldBy(db, account.personId, day, catalogue);
  const scoped = token ? narrowedTo(held, token.permissions) : held;
  return {
    id: account.personId,
    accountId: account.id,
    name: person?.fullName ?? account.name,
    sessionId: session?.id ?? null,
    actingFor: acting && { personId: acting.giverId, name: acting.giverName, mandateId: acting.id },
    entitled: (permission, organisationId) => heldAt(scoped, permission, organisationId),
    offices: (permission) => officesOf(scoped, permission),
  };
}
