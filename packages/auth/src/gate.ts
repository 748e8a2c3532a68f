import { availableParallelism } from "node:os";

/** Thrown when so many wait that one more would wait too long: say so at once instead. */
export class Overloaded extends Error {
  override readonly name = "Overloaded";
}

export type Gate = {
  <T>(work: () => Promise<T>): Promise<T>;
  /** How many it can have on their way at once, those inside and those who wait, without anybody waiting too long. */
  room: () => number;
};

const LONGEST_WAIT_MS = 250;
const FEWEST_WAITING = 8; // a handful is no crowd, however slow the machine is just then
const MEMORY = 0.1; // of the newest duration in the running mean

/**
 * Lets as many through at a time as there are cores and turns away whoever would wait too long: more than
 * `longestQueue` of them, or, where the work takes longer than usual, as many as make the wait about a quarter of a second.
 * Hashing a password takes a whole core: without this, a hundred at once make each of them slow.
 */
export function openGate(longestQueue = 50, permits = availableParallelism()): Gate {
  const waiting: (() => void)[] = [];
  let free = permits;
  let usual = 0;
  const room = () =>
    Math.min(longestQueue, Math.max(FEWEST_WAITING, (LONGEST_WAIT_MS / Math.max(usual, 1)) * permits));

  const pass = async <T>(work: () => Promise<T>): Promise<T> => {
    if (free > 0) free--;
    else {
      if (waiting.length >= room()) throw new Overloaded("too many sign-ins at once");
      await new Promise<void>((go) => waiting.push(go));
    }
    const begun = performance.now();
    try {
      return await work();
    } finally {
      usual += (performance.now() - begun - usual) * MEMORY;
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
  return Object.assign(pass, { room: () => room() + permits });
}
