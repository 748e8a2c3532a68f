import { availableParallelism } from "node:os";

/** Thrown when so many wait that one more would wait too long: say so at once instead. */
export class Overloaded extends Error {
  override readonly name = "Overloaded";
}

export type Gate = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Lets as many through at a time as there are cores, keeps at most `longestQueue` waiting and turns the rest away.
 * Hashing a password takes a whole core: without this, a hundred at once make each of them slow.
 */
export function openGate(longestQueue = 50, permits = availableParallelism()): Gate {
  const waiting: (() => void)[] = [];
  let free = permits;
  return async (work) => {
    if (free > 0) free--;
    else {
      if (waiting.length >= longestQueue) throw new Overloaded("too many sign-ins at once");
      await new Promise<void>((go) => waiting.push(go));
    }
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
