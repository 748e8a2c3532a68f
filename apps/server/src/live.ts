import type { Data } from "@sen/data";
import { factsAfter, newestFact } from "@sen/data/audit";
import type { Actor, Permission } from "@sen/rpc";
import type { Manifest } from "@sen/rpc/manifest";

/** What a live screen is told: that something happened. Never what: it reads that again, with its own permissions. */
export type LiveFact = { seq: number; action: string; organisationId: string | null; actorId: string | null };

type Listener = (facts: readonly LiveFact[]) => void;

export type Live = {
  /** Facts after `seq`, oldest first; null when they are too many to tell, and everything is to be read again. */
  since: (seq: number) => Promise<LiveFact[] | null>;
  newest: () => number;
  listen: (listener: Listener) => () => void;
  listeners: () => number;
  close: () => void;
};

const MOST_AT_ONCE = 500;

/** Reads the facts once for everybody who listens, whenever something was committed, here or on another node. */
export async function openLive(data: Data, failed: (why: unknown) => void): Promise<Live> {
  const listeners = new Set<Listener>();
  let newest = await newestFact(data.read);
  let reading = false;
  let again = false;

  const read = async () => {
    if (reading) {
      again = true; // something was committed while we read: look once more afterwards
      return;
    }
    reading = true;
    try {
      do {
        again = false;
        const facts = await factsAfter(data.read, newest, MOST_AT_ONCE);
        newest = facts.at(-1)?.seq ?? newest;
        if (facts.length > 0) for (const listener of listeners) listener(facts);
        again ||= facts.length === MOST_AT_ONCE;
      } while (again);
    } catch (why) {
      failed(why);
    } finally {
      reading = false;
    }
  };
  const unlisten = data.onCommit(() => void read());

  return {
    async since(seq) {
      const facts = await factsAfter(data.read, seq, MOST_AT_ONCE);
      return facts.length < MOST_AT_ONCE ? facts : null;
    },
    newest: () => newest,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    listeners: () => listeners.size,
    close: unlisten,
  };
}

/**
 * Whether somebody may know that this happened: it is their own act, or they hold some permission of that slice at
 * that office (at any office, when the fact belongs to none).
 */
export function mayKnow(manifests: readonly Manifest[]): (actor: Actor, fact: LiveFact) => boolean {
  const permissions = new Map<string, Permission[]>(
    manifests.map(({ id, permissions: own }) => [
      id,
      Object.keys(own).map((name): Permission => `${id}.${name}`),
    ]),
  );
  return (actor, { action, organisationId, actorId }) => {
    if (actorId === actor.id) return true;
    const slice = permissions.get(action.split(".")[0] ?? "") ?? [];
    return slice.some((permission) => actor.entitled(permission, organisationId ?? undefined) !== null);
  };
}
